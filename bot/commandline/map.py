"""``receipts map``: who accused whom, as a picture."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commandline.opening import corpus_option, opened, place
from bot.errors import ConfigError
from bot.languages import FALLBACK
from bot.model import QuestionKind
from bot.presentation.phrasebook import PHRASEBOOK, looking, phrases

if TYPE_CHECKING:
    import argparse


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    corpus_option(command)
    command.add_argument("--out", metavar="FILE.png", type=Path, required=True, help="where the picture is written")
    command.add_argument("--of", metavar="NAME", help="only what comes from somebody and what comes at them")
    command.add_argument("--topic", metavar="WORDS", default="", help="only what is about this")
    command.add_argument(
        "--language", choices=PHRASEBOOK, default=FALLBACK, help=f"the language of the words in it (default: {FALLBACK})"
    )


def run(arguments: argparse.Namespace) -> int:
    """Writes the picture, and what it shows to standard output; no picture where there is nothing to show."""
    from bot.presentation.map_picture import png
    from bot.presentation.map_scene import alt, arrows_of, scene

    out: Path = arguments.out
    if out.suffix.lower() != ".png" or not out.absolute().parent.is_dir():
        raise ConfigError(f"--out needs a file that ends in .png, in a folder that is there; {out} is not")
    with opened(place(arguments)) as corpus:
        asked = corpus.answerer.looked_at(QuestionKind.MAP, arguments.of, arguments.language, topic=arguments.topic)
        answer = corpus.answerer.answer_question(asked)
    if not arrows_of(answer):
        sys.stdout.write(f"{answer.absence or answer.understood}\n")
        return 0
    words, around = phrases(arguments.language), looking(arguments.language)
    out.write_bytes(png(scene(answer, words, around)))
    sys.stdout.write(f"{alt(answer, words, around)}\n")
    return 0
