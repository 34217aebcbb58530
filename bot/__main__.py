"""The command line: which subcommands there are, and what an error becomes for the caller.

Exit status 0: the work was done, also when nothing was found; 2: wrong use or settings; 1: a failure. Only the subcommand that is used
is imported, so that asking a question never pays for the Discord client.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from bot.errors import ConfigError, ReceiptsError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "run": "run the bot: on Discord with RECEIPTS_TOKEN, else in the playground",
    "playground": "open the bot in a browser page, without Discord",
    "ask": "answer a question from a corpus, with quotes",
    "map": "draw who accused whom as a picture",
    "export": "all statements or relations of a corpus, as CSV or JSON",
    "search": "the best passages of a corpus for queries, as JSON lines",
    "extract": "attributions or relations of texts, as JSON lines",
    "index": "bring the index of a corpus up to date",
    "articles": "each article of a corpus, as it was understood",
    "check": "check the settings and the corpus: what is wrong, and which files were refused and why",
    "health": "whether the running bot is connected to Discord (exit status 0 or 1)",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one subcommand and returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that lacks a character shows its number
    try:
        status: int = _run(argv)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has closed: nothing is wrong, but the interpreter would complain while flushing at exit
        _silence()
        return 0
    except KeyboardInterrupt:
        return 130
    except ReceiptsError as error:
        sys.stderr.write(f"receipts: {error}\n")
        return 2 if isinstance(error, ConfigError) else 1
    except OSError as error:
        sys.stderr.write(f"receipts: {error.strerror or error}" + (f": {error.filename}\n" if error.filename else "\n"))
        _silence()
        return 1
    return status


def _silence() -> None:
    """Sends what is still to be written nowhere, so that the interpreter does not try again at its exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(argv: Sequence[str] | None) -> int:
    top = argparse.ArgumentParser(
        prog="receipts",
        usage="receipts [--config FILE] COMMAND …",
        description="Who said what, in verbatim quotes from your own articles.",
        epilog="commands:\n" + "\n".join(f"  {name:11} {text}" for name, text in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _config_option(top, None)
    top.add_argument(
        "command", choices=COMMANDS, metavar="COMMAND", nargs="?", help="one of those below; `receipts COMMAND --help` explains it"
    )
    top.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    given = top.parse_args(argv)
    if given.command is None:
        top.print_help(sys.stderr)
        return 2
    module = import_module(f"bot.commandline.{given.command}")
    parser = argparse.ArgumentParser(prog=f"receipts {given.command}", description=COMMANDS[given.command])
    _config_option(parser, given.config)
    module.options(parser)
    status: int = module.run(parser.parse_args(given.rest))
    return status


def _config_option(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--config", metavar="FILE", default=default, help="settings (default: $RECEIPTS_CONFIG, else ./config.toml)")


if __name__ == "__main__":
    sys.exit(main())
