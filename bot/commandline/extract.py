"""``receipts extract --jsonl``: attributions (or relations) of the texts on standard input, a row each."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from bot.commandline.rows import read_rows, write_row
from bot.errors import ConfigError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from bot.annotation.annotator import Annotator
    from bot.model import Annotation

    Rows = list[dict[str, Any]]

BATCH = 16  # texts a call: enough to fill the parser's batches, few enough to write results as they come


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    command.add_argument("--jsonl", action="store_true", required=True, help='read rows {"doc_id", "text", "lang"} from standard input')
    command.add_argument("--relations", action="store_true", help="write relations instead of attributions")
    command.add_argument("--workers", type=int, default=1, metavar="N", help="use N processes (default: 1)")


def run(arguments: argparse.Namespace) -> int:
    """Writes a row an attribution or relation, in the order of the texts."""
    batches = _batches(map(_checked, read_rows("text")))
    for rows in _annotated(batches, max(1, arguments.workers), relations=arguments.relations):
        for row in rows:
            write_row(row)
    return 0


def _checked(row: dict[str, Any]) -> dict[str, Any]:
    """Raises ConfigError where the language is no code."""
    if not isinstance(row.get("lang") or "", str):
        raise ConfigError(f'the key "lang" must hold a language such as "en", not {row["lang"]!r}; leave it out where it is not known')
    return row


def _batches(rows: Iterable[dict[str, Any]]) -> Iterator[Rows]:
    iterator = iter(rows)
    while batch := list(itertools.islice(iterator, BATCH)):
        yield batch


def _annotated(batches: Iterator[Rows], workers: int, *, relations: bool) -> Iterator[Rows]:
    if workers == 1:
        for batch in batches:
            yield _extract(batch, relations=relations)
        return
    from collections import deque
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        waiting = deque(pool.submit(_extract, batch, relations=relations) for batch in itertools.islice(batches, 2 * workers))
        while waiting:
            yield waiting.popleft().result()
            waiting.extend(pool.submit(_extract, batch, relations=relations) for batch in itertools.islice(batches, 1))


_annotator: Annotator | None = None  # one a process: it holds the language model


def _extract(batch: Rows, *, relations: bool) -> Rows:
    global _annotator  # noqa: PLW0603 - a worker process keeps its annotator between batches
    from bot.annotation.annotator import Annotator
    from bot.annotation.rows import attribution_row, relation_row
    from bot.corpus.language import detect

    _annotator = _annotator or Annotator()
    texts = [(row["text"], row.get("lang") or detect(row["text"])) for row in batch]
    found: Rows = []
    annotation: Annotation
    for row, annotation in zip(batch, _annotator.annotate(texts), strict=True):
        identifier = str(row.get("doc_id", row.get("id")))
        if relations:
            found += (relation_row(identifier, row["text"], relation) for relation in annotation.relations)
        else:
            found += (attribution_row(identifier, row["text"], attribution) for attribution in annotation.attributions)
    return found
