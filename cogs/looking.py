"""/map, /compare and /timeline: for people who would rather look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.model import QuestionKind
from bot.presentation.phrasebook import spoken
from cogs._answers import answer, reply
from cogs._choices import choices
from cogs._maps import drawn
from cogs._pace import paced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.client import ReceiptsClient
    from bot.model import Question
    from bot.services import Services

    Interaction = discord.Interaction[ReceiptsClient]
    Choices = list[app_commands.Choice[str]]
else:
    Interaction = discord.Interaction  # discord.py reads the annotations of commands

Named = app_commands.Range[str, 1, 100]
_BETWEEN = ","


class Looking(commands.Cog):
    """The corpus as a picture, side by side, and in the order of time."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @app_commands.command(name="map", description="Who accused whom, as a picture")
    @app_commands.describe(person="Only what comes from or at them", topic="What it was about", private="Show the answer only to you")
    @paced
    async def draw(
        self,
        interaction: Interaction,
        person: Named | None = None,
        topic: Named | None = None,
        private: bool = False,  # noqa: FBT001, FBT002 - an option of the command
    ) -> None:
        await interaction.response.defer(ephemeral=private, thinking=True)
        question = await self._question(interaction, QuestionKind.MAP, person, topic=topic or "")
        await reply(interaction, await drawn(self._services, question, asker=interaction.user.id), private=private)

    @app_commands.command(description="How outlets report on the same matter")
    @app_commands.describe(
        about="A person or a topic", outlets="Only these outlets, with commas between", private="Show the answer only to you"
    )
    @paced
    async def compare(
        self,
        interaction: Interaction,
        about: Named,
        outlets: Named | None = None,
        private: bool = False,  # noqa: FBT001, FBT002 - an option of the command
    ) -> None:
        await interaction.response.defer(ephemeral=private, thinking=True)
        only = [outlet.strip() for outlet in (outlets or "").split(_BETWEEN) if outlet.strip()]
        await self._answer(
            interaction, await self._question(interaction, QuestionKind.COMPARISON, about, outlets=only), private=private
        )

    @app_commands.command(description="What was said and done, by date")
    @app_commands.describe(about="A person or a topic", private="Show the answer only to you")
    @paced
    async def timeline(self, interaction: Interaction, about: Named, private: bool = False) -> None:  # noqa: FBT001, FBT002
        await interaction.response.defer(ephemeral=private, thinking=True)
        await self._answer(interaction, await self._question(interaction, QuestionKind.TIMELINE, about), private=private)

    @draw.autocomplete("person")
    @compare.autocomplete("about")
    @timeline.autocomplete("about")
    async def complete_name(self, _: Interaction, typed: str) -> Choices:
        return choices(await self._services.run(self._services.answerer.complete_name, typed))

    @compare.autocomplete("outlets")
    async def complete_outlets(self, _: Interaction, typed: str) -> Choices:
        """Completes the last of several."""
        before, comma, last = typed.rpartition(_BETWEEN)
        found = await self._services.run(self._services.answerer.complete_outlet, last.strip())
        return choices(f"{before}{comma} {name}".strip() for name in found)

    async def _question(
        self, interaction: Interaction, kind: QuestionKind, about: str | None, *, topic: str = "", outlets: Sequence[str] = ()
    ) -> Question:
        language = spoken(interaction.locale.value)
        return await self._services.run(self._services.answerer.looked_at, kind, about, language, topic=topic, outlets=outlets)

    async def _answer(self, interaction: Interaction, question: Question, *, private: bool) -> None:
        found = await answer(self._services, question, asker=interaction.user.id, language=question.language)
        await reply(interaction, found, private=private)


async def setup(bot: ReceiptsClient) -> None:
    """Adds the commands."""
    await bot.add_cog(Looking(bot.services))
