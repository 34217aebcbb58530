"""Suggestions while somebody types: 25 at most, each of 100 characters at most, as Discord takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands

from bot.presentation.captions import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 25
LONGEST = 100


def choices(values: Iterable[str]) -> list[app_commands.Choice[str]]:
    """The values as choices that stand for themselves; one that is too long to be sent back whole is left out."""
    fitting = dict.fromkeys(value for value in values if value.strip() and len(value) <= LONGEST)
    return [app_commands.Choice(name=value, value=value) for value in list(fitting)[:MOST]]


def labelled(pairs: Iterable[tuple[str, str]]) -> list[app_commands.Choice[str]]:
    """Choices from (label, value); labels are cut to fit."""
    return [app_commands.Choice(name=shortened(label, LONGEST) or value, value=value) for label, value in list(pairs)[:MOST]]
