"""``receipts index``: brings an index up to date and says what changed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot.commandline.opening import corpus_option, place, update

if TYPE_CHECKING:
    import argparse


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    corpus_option(command)


def run(arguments: argparse.Namespace) -> int:
    """Prints how many articles came, changed, went and stayed, and where the time went."""
    report = update(place(arguments))
    counts = f"{report.added} added, {report.updated} updated, {report.removed} removed, {report.unchanged} unchanged"
    sys.stdout.write(f"{counts}; {report.refused} files or rows refused\n")
    if report.seconds and (report.added or report.updated):
        sys.stdout.write("seconds: " + ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in report.seconds.items()) + "\n")
    return 0
