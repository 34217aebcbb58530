"""/help and /language: what the bot can do, and what it speaks in a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.presentation.message import Heading, Line, Message, Words
from bot.presentation.pages import paginate
from bot.presentation.phrasebook import PHRASEBOOK, phrases, spoken
from cogs._deliver import Sendable, respond

if TYPE_CHECKING:
    from bot.client import ReceiptsClient
    from bot.presentation.message import Block
    from bot.services import Services

    Interaction = discord.Interaction[ReceiptsClient]
else:
    Interaction = discord.Interaction  # discord.py reads the annotations of commands

_LANGUAGES = [app_commands.Choice(name=words.languages[language], value=language) for language, words in PHRASEBOOK.items()]


class Help(commands.Cog):
    """What newcomers need."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @app_commands.command(description="What I can do")
    async def help(self, interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await respond(interaction, Sendable(help_message(interaction.locale.value)))

    @app_commands.command(description="The language I speak in this server")
    @app_commands.describe(language="The language")
    @app_commands.choices(language=[*_LANGUAGES, app_commands.Choice(name="Automatic", value="auto")])
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.checks.has_permissions(manage_guild=True)
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    @app_commands.allowed_installs(guilds=True, users=False)
    async def language(self, interaction: Interaction, language: app_commands.Choice[str]) -> None:
        chosen = None if language.value == "auto" else language.value
        assert interaction.guild_id is not None  # noqa: S101 - the command is offered in servers only
        await self._services.store.set_language(interaction.guild_id, chosen)
        words = phrases(chosen or interaction.locale.value)
        text = words.language_set.format(language=words.languages[chosen]) if chosen else words.language_automatic
        await interaction.response.send_message(text, ephemeral=True)


def help_message(language: str) -> Message:
    """What the bot can do, in a few lines."""
    words = phrases(language)
    heading, *lines = words.help
    blocks: list[Block] = [Heading((Words(heading),))]
    blocks += (Line((Words(line),)) for line in lines)
    return Message(paginate(blocks, words), spoken(language))


async def setup(bot: ReceiptsClient) -> None:
    """Adds the commands."""
    await bot.add_cog(Help(bot.services))
