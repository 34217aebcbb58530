"""/article and /sources: what the answers come from."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import UserError
from bot.presentation.compose import check
from bot.presentation.holdings import article_message
from bot.presentation.phrasebook import phrases
from cogs._answers import sources
from cogs._choices import MOST, labelled
from cogs._deliver import Sendable, respond
from cogs._links import Source
from cogs._pace import paced

if TYPE_CHECKING:
    from bot.client import ReceiptsClient
    from bot.presentation.message import Message
    from bot.services import Services

    Interaction = discord.Interaction[ReceiptsClient]
else:
    Interaction = discord.Interaction  # discord.py reads the annotations of commands

_FRESH_FOR = 60.0  # seconds: an article that was added since cannot be picked while somebody types, but is found by its title


class Articles(commands.Cog):
    """Looking at the corpus itself."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._titles: tuple[float, list[tuple[str, str, str]]] = (float("-inf"), [])

    @app_commands.command(description="An article and what is known of it")
    @app_commands.describe(title="Its title")
    @paced
    async def article(self, interaction: Interaction, title: app_commands.Range[str, 1, 100]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        message = await self._services.run(self._article, title, interaction.locale.value)
        await respond(interaction, Sendable(message))

    @article.autocomplete("title")
    async def complete_title(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return labelled(await self._services.run(self._titled, typed))

    @app_commands.command(description="The outlets that answers come from")
    @paced
    async def sources(self, interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        manages = interaction.permissions.manage_guild if interaction.guild_id else False
        source = Source("s", "0", finding=int(manages), asker=interaction.user.id)
        await respond(interaction, await sources(self._services, source, interaction.locale.value))

    def _article(self, typed: str, language: str) -> Message:
        """The article of that id, or the first whose title holds what was typed."""
        library = self._services.library
        ids = [typed, *(article_id for _, article_id in self._titled(typed)[:1])]
        annotated = next((found for found in map(library.article, ids) if found is not None), None)
        if annotated is None:
            raise UserError(phrases(language).no_such_article)
        others = [head.outlet for head in library.heads(library.story(annotated.story)) if head.id != annotated.article.id]
        return check(article_message(annotated, others, language), library)

    def _titled(self, typed: str) -> list[tuple[str, str]]:
        """Label and id of the articles whose title or outlet holds all words that were typed."""
        read_at, titles = self._titles
        if time.monotonic() - read_at > _FRESH_FOR:
            titles = [
                (f"{head.title} {head.outlet}".casefold(), f"{head.title} · {head.outlet}", head.id)
                for head in self._services.library.articles()
            ]
            self._titles = (time.monotonic(), titles)
        wanted = typed.casefold().split()
        found = ((label, article_id) for folded, label, article_id in titles if all(word in folded for word in wanted))
        return [pair for pair, _ in zip(found, range(MOST), strict=False)]


async def setup(bot: ReceiptsClient) -> None:
    """Adds the commands."""
    await bot.add_cog(Articles(bot.services))
