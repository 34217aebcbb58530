"""``receipts export``: every statement or relation of a corpus as a table on standard output."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot.commandline.opening import corpus_option, opened, place

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from bot.answering.records import Record
    from bot.retrieval.library import Library


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    corpus_option(command)
    command.add_argument("--what", choices=("statements", "relations"), required=True, help="who said what, or who did what to whom")
    command.add_argument(
        "--format", choices=("csv", "json"), default="csv", help="a table for spreadsheets, or one array (default: csv)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Writes a row a statement or relation, by path and place in the article, in UTF-8."""
    from bot.presentation.sheets import csv_lines, json_pieces

    with opened(place(arguments)) as corpus:
        records = _records(corpus.library, arguments.what)
        for piece in (csv_lines if arguments.format == "csv" else json_pieces)(records):
            sys.stdout.buffer.write(piece.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    return 0


def _records(library: Library, what: str) -> Iterator[Record]:
    from bot.answering import records

    of = records.statements if what == "statements" else records.relations
    for head in library.articles():
        if (found := library.article(head.id)) is not None:
            yield from of(found)
