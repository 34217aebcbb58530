"""/digest, and the one ticker that sends what is due."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands, tasks

from bot.digests.edition import what
from bot.digests.schedule import next_run_at, time_of_day, zone_named, zones_like
from bot.errors import UserError
from bot.presentation.escape import escape
from bot.presentation.phrasebook import phrases, spoken
from bot.store.records import Wanted
from cogs._answers import preview
from cogs._choices import MOST, choices, labelled
from cogs._deliver import Sendable, respond
from cogs._digest_list import list_message, local
from cogs._posting import NEEDED, Posting, missing

if TYPE_CHECKING:
    from bot.client import ReceiptsClient
    from bot.services import Services
    from bot.store.records import Digest

    Interaction = discord.Interaction[ReceiptsClient]
    Choices = list[app_commands.Choice[str]]
else:
    Interaction = discord.Interaction  # discord.py reads the annotations of commands

log = logging.getLogger(__name__)
MOST_DIGESTS = 10
_TIDIED_EVERY = timedelta(days=1)
_KEPT_FOR = timedelta(days=90)  # what the help text promises
_Short = app_commands.Range[str, 1, 100]


@app_commands.default_permissions(manage_guild=True)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.allowed_installs(guilds=True, users=False)
class Digests(commands.GroupCog, group_name="digest", group_description="What is new, once a day"):
    """Digests of a server."""

    def __init__(self, bot: ReceiptsClient, services: Services) -> None:
        self._bot = bot
        self._services = services
        self._tidied = datetime.min.replace(tzinfo=UTC)
        self._posting = Posting(bot, services)
        super().__init__()

    async def cog_load(self) -> None:
        self.tick.change_interval(seconds=self._services.settings.digest_seconds)
        self.tick.start()

    async def cog_unload(self) -> None:
        self.tick.cancel()

    @app_commands.command(description="Set up a digest")
    @app_commands.describe(
        channel="Where it is posted",
        time="Time of day, such as 07:30",
        zone="Time zone, such as Europe/Berlin",
        topic="Only what is about this",
        speaker="Only what this person says",
    )
    @app_commands.checks.has_permissions(manage_guild=True)
    async def add(
        self,
        interaction: Interaction,
        channel: discord.TextChannel | discord.Thread,
        time: _Short,
        zone: _Short,
        topic: _Short | None = None,
        speaker: _Short | None = None,
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        words = phrases(interaction.locale.value)
        guild_id = channel.guild.id
        at, place = time_of_day(time), zone_named(zone)
        if at is None:
            raise UserError(words.bad_time.format(typed=escape(time)))
        if place is None:
            raise UserError(words.bad_zone.format(typed=escape(zone)))
        if topic and speaker:
            raise UserError(words.one_of_two)
        if lacking := missing(channel.permissions_for(channel.guild.me), thread=isinstance(channel, discord.Thread)):
            raise UserError(words.bad_channel.format(channel=channel.mention, rights=", ".join(NEEDED[right] for right in lacking)))
        if await self._services.store.digests.count(guild_id) >= MOST_DIGESTS:
            raise UserError(words.too_many_digests.format(n=MOST_DIGESTS))
        now = discord.utils.utcnow()
        wanted = Wanted(guild_id, channel.id, at, place, await self._language(interaction), topic, speaker)
        digest = await self._services.store.digests.add(wanted, next_run_at(now, at, place), now)
        about, due = escape(what(wanted, words)), local(digest, words)
        text = words.digest_added.format(id=digest.id, what=about, at=at, zone=place, channel=channel.mention, next=due)
        await interaction.edit_original_response(content=text)

    @app_commands.command(name="list", description="The digests of this server")
    @app_commands.checks.has_permissions(manage_guild=True)
    async def list_all(self, interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        digests = await self._services.store.digests.of_guild(interaction.guild_id or 0)
        names = {digest.wanted.channel_id: self._posting.channel_name(digest.wanted) for digest in digests}
        await respond(interaction, Sendable(list_message(digests, names, interaction.locale.value)))

    @app_commands.command(name="preview", description="What a digest would post now")
    @app_commands.describe(digest="Its number")
    @app_commands.checks.has_permissions(manage_guild=True)
    async def show_preview(self, interaction: Interaction, digest: _Short) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await self._of_guild(interaction, digest)
        shown = await preview(self._services, found.id, interaction.user.id)
        if shown is not None:
            await respond(interaction, shown)

    @app_commands.command(description="Set a digest that has stopped going again")
    @app_commands.describe(digest="Its number")
    @app_commands.checks.has_permissions(manage_guild=True)
    async def resume(self, interaction: Interaction, digest: _Short) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        words, store = phrases(interaction.locale.value), self._services.store.digests
        found = await self._of_guild(interaction, digest)
        if found.paused is not None:
            due = next_run_at(discord.utils.utcnow(), found.wanted.at, found.wanted.zone)
            await store.resume(found, due)
            found = replace(found, paused=None, next_run_at=due)
        when = words.digest_next.format(when=local(found, words))
        await interaction.edit_original_response(content=words.digest_resumed.format(id=found.id, when=when))

    @app_commands.command(description="Stop a digest")
    @app_commands.describe(digest="Its number")
    @app_commands.checks.has_permissions(manage_guild=True)
    async def remove(self, interaction: Interaction, digest: _Short) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        found = await self._of_guild(interaction, digest)
        await self._services.store.digests.remove(found.wanted.guild_id, found.id)
        await interaction.edit_original_response(content=phrases(interaction.locale.value).digest_removed.format(id=found.id))

    @add.autocomplete("zone")
    async def complete_zone(self, _: Interaction, typed: str) -> Choices:
        return choices(zones_like(typed, MOST))

    @add.autocomplete("speaker")
    async def complete_speaker(self, _: Interaction, typed: str) -> Choices:
        return choices(await self._services.run(self._services.answerer.complete_name, typed))

    @show_preview.autocomplete("digest")
    @remove.autocomplete("digest")
    @resume.autocomplete("digest")
    async def complete_digest(self, interaction: Interaction, typed: str) -> Choices:
        words = phrases(interaction.locale.value)
        digests = await self._services.store.digests.of_guild(interaction.guild_id or 0)
        pairs = ((f"{digest.id}  {what(digest.wanted, words)} · {digest.wanted.at}", str(digest.id)) for digest in digests)
        return labelled(pair for pair in pairs if typed.casefold() in pair[0].casefold())

    async def _of_guild(self, interaction: Interaction, typed: str) -> Digest:
        """The digest of that number, if it is this server's."""
        found = await self._services.store.digests.get(int(typed)) if typed.isdecimal() and len(typed) < 16 else None
        if found is None or found.wanted.guild_id != interaction.guild_id:
            raise UserError(phrases(interaction.locale.value).no_such_digest.format(id=escape(typed)))
        return found

    async def _language(self, interaction: Interaction) -> str:
        """What the server chose, else its own language, which whoever sets the digest up need not share."""
        chosen = await self._services.store.language(interaction.guild_id or 0)
        own = interaction.guild_locale or interaction.locale
        return spoken(chosen or own.value)

    @tasks.loop(seconds=30)
    async def tick(self) -> None:
        """Whatever fails here is logged and tried again: an exception would end the loop, and all digests with it."""
        now = discord.utils.utcnow()
        try:
            await self._posting.run_due(now)
            if now - self._tidied > _TIDIED_EVERY:
                await self._services.store.forget_questions(now - _KEPT_FOR)
                await self._services.store.digests.forget_runs(now - _KEPT_FOR)
                self._tidied = now
        except Exception:
            log.exception("the digests' ticker failed and goes on")

    @tick.before_loop
    async def _connected(self) -> None:
        await self._bot.wait_until_ready()


async def setup(bot: ReceiptsClient) -> None:
    """Adds the commands and starts the ticker."""
    await bot.add_cog(Digests(bot, bot.services))
