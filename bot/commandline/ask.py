"""``receipts ask``: one question, or many as JSON lines, answered from a corpus."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from bot.answering.context import Context
from bot.answering.json_rows import answer_row
from bot.commandline.opening import corpus_option, opened, place
from bot.commandline.rows import read_rows, write_row
from bot.errors import ConfigError
from bot.presentation.answers import answer_blocks
from bot.presentation.phrasebook import phrases
from bot.presentation.terminal import render

if TYPE_CHECKING:
    import argparse

    from bot.model import Answer

LIMIT = 10  # citations over all findings
WIDEST = 100


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    command.add_argument("question", nargs="?", help='for example "who accused Norvik?"')
    corpus_option(command)
    command.add_argument("--limit", type=int, default=LIMIT, metavar="N", help=f"citations over all answers (default: {LIMIT})")
    how = command.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="write one JSON object")
    how.add_argument("--jsonl", action="store_true", help='read rows {"id", "q", "limit"} from standard input, write a row each')


def run(arguments: argparse.Namespace) -> int:
    """Prints the answer, or one row an answer."""
    if (arguments.question is None) != arguments.jsonl:
        raise ConfigError('give either a question in quotation marks ("who accused Norvik?"), or --jsonl and rows on standard input')
    if arguments.limit < 1:
        raise ConfigError("--limit counts citations: give a whole number from 1")
    with opened(place(arguments)) as corpus:
        if arguments.jsonl:
            for row in read_rows("q"):
                limit = row.get("limit") or arguments.limit
                if not isinstance(limit, int) or limit < 1:
                    raise ConfigError(f"the limit of the row with the question {row['q']!r} must be a whole number from 1")
                write_row({"id": row.get("id")} | answer_row(corpus.answerer.answer(row["q"], Context(limit=limit))))
            return 0
        answer = corpus.answerer.answer(arguments.question, Context(limit=arguments.limit))
        if arguments.json:
            write_row(answer_row(answer))
        else:
            sys.stdout.write(shown(answer))
    return 0


def shown(answer: Answer) -> str:
    """The answer as a person reads it in the terminal."""
    width = min(WIDEST, shutil.get_terminal_size().columns)
    return render(answer_blocks(answer, phrases(answer.question.language)), width=width, weight=sys.stdout.isatty())
