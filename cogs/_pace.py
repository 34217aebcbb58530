"""How often one person may ask: one pace over commands and mentions, as the settings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands

if TYPE_CHECKING:
    from datetime import datetime

    import discord

    from bot.client import ReceiptsClient


def seconds_to_wait(client: ReceiptsClient, user: discord.abc.User, now: datetime) -> float | None:
    """Counts a question of ``user``; how long they must wait, or None where they may ask."""
    if not client.services.settings.cooldown_seconds:
        return None
    bucket = client.pace.get_bucket(user, now.timestamp())
    return bucket.update_rate_limit(now.timestamp()) if bucket is not None else None


async def _in_pace(interaction: discord.Interaction[ReceiptsClient]) -> bool:
    wait = seconds_to_wait(interaction.client, interaction.user, interaction.created_at)
    if wait is not None:
        settings = interaction.client.services.settings
        raise app_commands.CommandOnCooldown(app_commands.Cooldown(settings.cooldown_questions, settings.cooldown_seconds), wait)
    return True


paced = app_commands.check(_in_pace)
"""Decorates a command: who uses it too often must wait."""
