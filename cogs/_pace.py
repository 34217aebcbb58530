"""How often one person may ask, as the settings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands

if TYPE_CHECKING:
    import discord

    from bot.client import ReceiptsClient
    from bot.settings import Settings


def cooldown(settings: Settings) -> app_commands.Cooldown | None:
    """The pace of one person, or None where there is no limit."""
    return app_commands.Cooldown(settings.cooldown_questions, settings.cooldown_seconds) if settings.cooldown_seconds else None


def _of(interaction: discord.Interaction[ReceiptsClient]) -> app_commands.Cooldown | None:
    return cooldown(interaction.client.services.settings)


paced = app_commands.checks.dynamic_cooldown(_of)
"""Decorates a command: too many of it by one person are refused for a while."""
