"""``receipts run``: the bot on Discord, or without a token a first taste and the playground."""

from __future__ import annotations

import asyncio
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from bot.answering.context import Context
from bot.commandline.ask import shown
from bot.commandline.opening import corpus_option, data_folder, opened, place, settings
from bot.commandline.playground import play, questions

if TYPE_CHECKING:
    import argparse

    from bot.commandline.opening import Corpus
    from bot.settings import Settings


TASTE = 3  # citations of the first answer: it shows what there is, not all of it


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    corpus_option(command)


def run(arguments: argparse.Namespace) -> int:
    """Indexes the corpus, then runs until it is stopped."""
    known = settings(arguments)
    if known.token is None:
        sys.stdout.write(
            "No Discord token (RECEIPTS_TOKEN) is set, so this starts the playground: the same bot on a page for your browser.\n\n"
        )
        sys.stdout.flush()
    with opened(place(arguments, known)) as corpus:
        if known.token is not None:
            return _on_discord(corpus, known, known.token.get_secret_value())
        _taste(corpus)
        return play(corpus, known)


def _taste(corpus: Corpus) -> None:
    first = next(iter(questions(corpus).values()))[0]
    sys.stdout.write(f'$ receipts ask "{first}"\n{shown(corpus.answerer.answer(first, Context(limit=TASTE)))}\n')
    sys.stdout.flush()


def _on_discord(corpus: Corpus, known: Settings, token: str) -> int:
    from bot.client import ReceiptsClient, connect
    from bot.commandline.serving import services
    from bot.logs import configure

    url = known.store.get_secret_value()
    configure(known.log_level, known.log_format, secrets=(token, url))
    data_folder(known)

    async def main() -> None:
        async with services(corpus, known, url) as parts, ReceiptsClient(parts) as client:
            for number in (signal.SIGINT, signal.SIGTERM):
                with suppress(NotImplementedError):  # Windows has no such handlers; there Ctrl-C ends it all the same
                    asyncio.get_running_loop().add_signal_handler(number, lambda: closing.append(asyncio.ensure_future(client.close())))
            await connect(client, token)

    closing: list[asyncio.Future[None]] = []
    asyncio.run(main())
    return 0
