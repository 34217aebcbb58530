"""``receipts playground``: the bot in a browser page, without Discord."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bot import sample
from bot.commandline.opening import corpus_option, opened, place, settings
from bot.errors import ConfigError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from bot.commandline.opening import Corpus
    from bot.settings import Settings

QUESTIONS = {"en": ("Who accused whom?",), "de": ("Wer beschuldigt wen?",)}  # what any corpus can be asked


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    corpus_option(command)


def run(arguments: argparse.Namespace) -> int:
    """Serves the page until it is ended there or by Ctrl-C."""
    known = settings(arguments)
    with opened(place(arguments, known)) as corpus:
        return play(corpus, known)


def questions(corpus: Corpus) -> Mapping[str, Sequence[str]]:
    """Things to ask this corpus, by language."""
    return sample.questions() if corpus.place.corpus == sample.CORPUS.resolve() else QUESTIONS


def play(corpus: Corpus, known: Settings) -> int:
    """Opens the page over a store that ends with it: what somebody tries out here is no setting of a real server."""
    from bot.commandline.serving import services
    from bot.logs import configure

    try:
        from bot.playground import serve
    except ModuleNotFoundError as missing:
        raise ConfigError(f"the playground needs {missing.name}: pip install 'receipts[playground]', or use `make run`") from missing

    configure("warning", known.log_format)

    def announce(address: str) -> None:
        sys.stdout.write(f"The playground is open at {address}\nEnd it with Ctrl-C.\n")
        sys.stdout.flush()

    async def main() -> None:
        with tempfile.TemporaryDirectory(prefix="receipts-") as folder:
            url = f"sqlite+aiosqlite:///{Path(folder) / 'playground.sqlite'}"
            async with services(corpus, known, url) as parts:
                await serve(parts, questions(corpus), announce)

    asyncio.run(main())
    return 0
