"""``receipts check``: whether the settings hold, what the bot needs of Discord, and which corpus files were refused and why."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot.commandline.opening import corpus_option, opened, place, settings
from bot.legible import legible

if TYPE_CHECKING:
    import argparse

RIGHTS = "View Channels, Send Messages, Send Messages in Threads, Read Message History, Embed Links, Attach Files"


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    corpus_option(command)


def run(arguments: argparse.Namespace) -> int:
    """Prints what was found; the exit status is 0 also where files were refused, since the others are read all the same."""
    known = settings(arguments)
    say = sys.stdout.write
    say("settings: fine\n")
    say("token: set\n" if known.token else "token: not set, so `receipts run` opens the playground (set RECEIPTS_TOKEN for Discord)\n")
    say(f"rights the bot needs in Discord: {RIGHTS}; no privileged intent\n")
    with opened(place(arguments, known)) as corpus:
        summary, refusals = corpus.library.summary(), corpus.library.refusals()
        say(f"corpus: {corpus.place.corpus}\n")
        languages = ", ".join(f"{language} {count}" for language, count in summary.languages.items())
        say(f"articles: {summary.articles}" + (f" ({languages})\n" if languages else "\n"))
        say(f"refused: {len(refusals)}\n")
        for refusal in refusals:
            line = f", line {refusal.line}" if refusal.line is not None else ""
            say(f"  {legible(refusal.path)}{line}: {legible(refusal.reason)}\n")
    return 0
