"""/ask, /said and /accused, and the message menu that asks about a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import UserError
from bot.presentation.phrasebook import phrases, spoken
from cogs._answers import LONGEST_QUESTION, answer, previous_question, reply
from cogs._choices import choices
from cogs._pace import paced

if TYPE_CHECKING:
    from bot.client import ReceiptsClient
    from bot.model import Question
    from bot.services import Services

    Interaction = discord.Interaction[ReceiptsClient]
    Choices = list[app_commands.Choice[str]]
else:
    Interaction = discord.Interaction  # discord.py reads the annotations of commands

Asked = app_commands.Range[str, 1, LONGEST_QUESTION]
Named = app_commands.Range[str, 1, 100]


class Ask(commands.Cog):
    """Questions by command."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @app_commands.command(description="Ask anything about the articles")
    @app_commands.describe(question="Your question, in your own words", private="Show the answer only to you")
    @paced
    async def ask(self, interaction: Interaction, question: Asked, private: bool = False) -> None:  # noqa: FBT001, FBT002
        await self._answer(interaction, question, private=private)

    @app_commands.command(description="What somebody said")
    @app_commands.describe(
        speaker="Who spoke", about="What it was about", outlet="In which outlet", private="Show the answer only to you"
    )
    @paced
    async def said(
        self,
        interaction: Interaction,
        speaker: Named,
        about: Named | None = None,
        outlet: Named | None = None,
        private: bool = False,  # noqa: FBT001, FBT002 - an option of the command
    ) -> None:
        language = spoken(interaction.locale.value)
        question = await self._services.run(self._services.answerer.said, speaker, about, outlet, language)
        await self._answer(interaction, question, private=private)

    @app_commands.command(description="Who accused whom")
    @app_commands.describe(by="Who accuses", of="Who is accused", private="Show the answer only to you")
    @paced
    async def accused(
        self,
        interaction: Interaction,
        by: Named | None = None,
        of: Named | None = None,
        private: bool = False,  # noqa: FBT001, FBT002 - an option of the command
    ) -> None:
        question = await self._services.run(self._services.answerer.accused, by, of, spoken(interaction.locale.value))
        await self._answer(interaction, question, private=private)

    @said.autocomplete("speaker")
    @accused.autocomplete("by")
    @accused.autocomplete("of")
    async def complete_name(self, _: Interaction, typed: str) -> Choices:
        return choices(await self._services.run(self._services.answerer.complete_name, typed))

    @said.autocomplete("outlet")
    async def complete_outlet(self, _: Interaction, typed: str) -> Choices:
        return choices(await self._services.run(self._services.answerer.complete_outlet, typed))

    async def _answer(self, interaction: Interaction, asked: str | Question, *, private: bool) -> None:
        await interaction.response.defer(ephemeral=private, thinking=True)
        language = spoken(interaction.locale.value)
        previous = await previous_question(self._services, interaction.channel)
        found = await answer(self._services, asked, asker=interaction.user.id, language=language, previous=previous)
        await reply(interaction, found, private=private)

    async def about(self, interaction: Interaction, message: discord.Message) -> None:
        """What the articles hold on what a message says, only for who asks."""
        if not message.content.strip():
            raise UserError(phrases(interaction.locale.value).empty_question)
        await self._answer(interaction, message.content.strip()[:LONGEST_QUESTION], private=True)


async def setup(bot: ReceiptsClient) -> None:
    """Adds the commands and the menu."""
    cog = Ask(bot.services)
    await bot.add_cog(cog)
    bot.tree.add_command(app_commands.ContextMenu(name="Ask about this", callback=cog.about))
