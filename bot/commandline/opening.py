"""Opens a corpus for a subcommand: which folder, where its index lives, brought up to date with progress on standard error."""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot import sample
from bot.answering.answerer import Answerer
from bot.errors import ConfigError, IndexBusy
from bot.indexing.indexer import Indexer
from bot.indexing.places import library_path, passages_path
from bot.retrieval.library import Library
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from bot.indexing.report import IndexReport
    from bot.settings import Settings

KINDS = ".txt, .md, .html, .json or .jsonl"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder of articles and the folder of its index."""

    corpus: Path
    index: Path
    indexer: Indexer


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus that can be asked; ``report`` is None where another process is indexing it."""

    place: Place
    index: TantivyIndex
    library: Library
    answerer: Answerer
    report: IndexReport | None


def corpus_option(command: argparse.ArgumentParser) -> None:
    """Adds ``--corpus``, which every subcommand that reads articles has."""
    command.add_argument("--corpus", metavar="DIR", type=Path, help="the articles (default: that of the settings, else the sample)")


def settings(arguments: argparse.Namespace) -> Settings:
    """The settings, from the file that ``--config`` names where it is given."""
    from bot.settings import load

    return load(Path(arguments.config) if arguments.config else None)


def place(arguments: argparse.Namespace, known: Settings | None = None) -> Place:
    """The corpus that is meant. Raises ConfigError where its folder is not there.

    A folder given by ``--corpus``, and the sample, have their index in a cache folder of their own, keyed by the folder. The settings
    are read only where they are needed, so that asking one folder starts fast.
    """
    folder: Path | None = arguments.corpus
    if known is None and not arguments.config and (folder is not None or not _anything_is_set()):
        folder = _existing(folder or sample.CORPUS)
        index = _cache(folder)
        return Place(folder, index, Indexer(folder, index))
    known = known or settings(arguments)
    own = folder is None and known.corpus is not None
    folder = _existing(folder or known.corpus or sample.CORPUS, "corpus (or RECEIPTS_CORPUS): " if own else "")
    if own:
        data_folder(known)
    index = known.index if own else _cache(folder)
    return Place(folder, index, Indexer(folder, index, workers=known.workers, max_bytes=known.max_file_bytes))


def _anything_is_set() -> bool:
    """Whether there are settings to read, which takes longer than an answer."""
    return Path("config.toml").exists() or any(name.startswith("RECEIPTS_") for name in os.environ)


@contextmanager
def opened(at: Place) -> Iterator[Corpus]:
    """The corpus, up to date as far as this process may write to its index."""
    try:
        report = update(at)
    except IndexBusy as busy:
        report = None
        sys.stderr.write(f"receipts: {busy} Meanwhile this answers from what is indexed already.\n")
    index, library = _stores(at.index)
    try:
        yield Corpus(at, index, library, Answerer(index, library), report)
    finally:
        index.close()
        library.close()


def answerer(index: Path) -> Answerer:
    """Answers from the index in that folder, for a process that does nothing else and is ended when it is needed no more."""
    return Answerer(*_stores(index))


def _stores(folder: Path) -> tuple[TantivyIndex, Library]:
    return TantivyIndex(passages_path(folder)), Library(library_path(folder))


def update(at: Place) -> IndexReport:
    """Brings the index up to date, with a progress bar where somebody watches; says what a person should know.

    Raises IndexBusy where another process is indexing.
    """
    from bot.commandline.progress import bar

    with bar() as advance:
        report = at.indexer.run(advance)
    for note in report.notes:
        sys.stderr.write(f"receipts: {note}\n")
    if not (report.added or report.updated or report.unchanged):
        sys.stderr.write(f"receipts: {at.corpus} holds no article ({KINDS}); `receipts check` names the files that were refused.\n")
    elif report.refused and (report.added or report.updated):
        sys.stderr.write(f"receipts: {report.refused} files or rows hold no readable article; `receipts check` names them.\n")
    return report


def data_folder(known: Settings) -> Path:
    """The folder of the index and the database, made where it is not there. Raises ConfigError where it cannot be."""
    try:
        known.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise ConfigError(
            f"data (or RECEIPTS_DATA) must be a folder that may be written to; {known.data} cannot be one: {reason}"
        ) from None
    return known.data


def _existing(folder: Path, key: str = "") -> Path:
    if not folder.is_dir():
        raise ConfigError(f"{key}there is no folder {folder}; give one that holds articles ({KINDS})")
    return folder.resolve()


def _cache(folder: Path) -> Path:
    from platformdirs import user_cache_path

    name = hashlib.blake2b(str(folder.resolve()).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    return user_cache_path("receipts", appauthor=False) / "indexes" / name
