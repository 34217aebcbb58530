"""``receipts health``: whether a running bot is connected, for a container's health check."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from bot.commandline.opening import settings
from bot.commandline.serving import heartbeat

if TYPE_CHECKING:
    import argparse

PATIENCE = 90.0  # seconds without a heartbeat; it beats every 20


def options(command: argparse.ArgumentParser) -> None:
    """There are none."""


def run(arguments: argparse.Namespace) -> int:
    """Says when the bot was last seen connected."""
    file = heartbeat(settings(arguments))
    try:
        age = time.time() - file.stat().st_mtime
    except FileNotFoundError:
        sys.stdout.write("the bot has not been connected yet\n")
        return 1
    sys.stdout.write(f"last seen connected {age:.0f} seconds ago\n")
    return int(age > PATIENCE)
