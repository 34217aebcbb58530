"""/verify, and the message menu that looks up what a message claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import UserError
from bot.presentation.phrasebook import phrases, spoken
from cogs._answers import answer, reply
from cogs._choices import choices
from cogs._pace import paced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.client import ReceiptsClient
    from bot.model import Question
    from bot.services import Services

    Interaction = discord.Interaction[ReceiptsClient]
    Choices = list[app_commands.Choice[str]]
else:
    Interaction = discord.Interaction  # discord.py reads the annotations of commands

MENU = "Find receipts"
Quoted = app_commands.Range[str, 1, 1500]
Named = app_commands.Range[str, 1, 100]


class Verify(commands.Cog):
    """Whether somebody said it."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @app_commands.command(description="Look up whether it was said, word for word")
    @app_commands.describe(quote="The words, or a text with quotes in it", speaker="Who spoke", private="Show the answer only to you")
    @paced
    async def verify(
        self,
        interaction: Interaction,
        quote: Quoted,
        speaker: Named | None = None,
        private: bool = False,  # noqa: FBT001, FBT002 - an option of the command
    ) -> None:
        await interaction.response.defer(ephemeral=private, thinking=True)
        language = spoken(interaction.locale.value)
        question = await self._services.run(self._services.answerer.verified, quote, speaker, language)
        await self._answer(interaction, question, private=private)

    @verify.autocomplete("speaker")
    async def complete_name(self, _: Interaction, typed: str) -> Choices:
        return choices(await self._services.run(self._services.answerer.complete_name, typed))

    @paced
    async def receipts(self, interaction: Interaction, message: discord.Message) -> None:
        """What the articles have of a message's claims, only for who asks."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        language = spoken(interaction.locale.value)
        text = text_of(message)
        if not text:
            raise UserError(phrases(language).empty_question)
        question = await self._services.run(self._services.answerer.verified_message, text, language)
        await self._answer(interaction, question, private=True)

    async def _answer(self, interaction: Interaction, question: Question, *, private: bool) -> None:
        found = await answer(self._services, question, asker=interaction.user.id, language=question.language)
        await reply(interaction, found, private=private)


def text_of(message: discord.Message) -> str:
    """What can be read in a message: its text, its embeds, and the same of what it forwards."""
    parts: list[discord.Message | discord.MessageSnapshot] = [message, *message.message_snapshots]
    return "\n".join(line for part in parts for line in _lines(part) if line.strip())


def _lines(part: discord.Message | discord.MessageSnapshot) -> Iterator[str]:
    yield part.content
    for embed in part.embeds:
        yield embed.title or ""
        yield embed.description or ""
        for field in embed.fields:
            yield f"{field.name}: {field.value}"


async def setup(bot: ReceiptsClient) -> None:
    """Adds the command and the menu."""
    cog = Verify(bot.services)
    await bot.add_cog(cog)
    bot.tree.add_command(app_commands.ContextMenu(name=MENU, callback=cog.receipts))
