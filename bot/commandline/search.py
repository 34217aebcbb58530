"""``receipts search --jsonl``: the best passages for each query on standard input, ten a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commandline.opening import corpus_option, opened, place
from bot.commandline.rows import read_rows, write_row

if TYPE_CHECKING:
    import argparse


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    corpus_option(command)
    command.add_argument("--jsonl", action="store_true", required=True, help='read rows {"id", "query"} from standard input')


def run(arguments: argparse.Namespace) -> int:
    """Writes a row a query, in order."""
    from bot.answering.alike import likes
    from bot.retrieval.searching import search_row

    with opened(place(arguments)) as corpus:
        for row in read_rows("query"):
            write_row({"id": row.get("id")} | search_row(corpus.index, corpus.library, row["query"], likes=likes))
    return 0
