"""The Discord client: what it may see, which cogs it loads, when it registers commands, and what becomes of an error."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
import sys
import time
from collections import deque
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import msgspec
from discord import app_commands
from discord.ext import commands, tasks

from bot.errors import ConfigError, ReceiptsError, UserError
from bot.presentation.escape import escape
from bot.presentation.phrasebook import PHRASEBOOK, phrases, spoken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.languages.phrases import Phrases
    from bot.services import Services

log = logging.getLogger(__name__)

COGS = ("cogs.ask", "cogs.verify", "cogs.looking", "cogs.mentions", "cogs.digests", "cogs.articles", "cogs.help", "cogs.buttons")
HEARTBEAT_SECONDS = 20
GUILD_READY_SECONDS = 1.0
"""Silence after which Discord has named all servers; discord.py waits two seconds, most of a warm start."""
MANAGER = discord.Permissions(manage_guild=True)
"""The right that settings of a server ask for."""
_NOBODY_TO_TELL = (discord.NotFound, discord.Forbidden)  # what we write to went away meanwhile, or we may not write there
_REFUSED = frozenset({401, 403, 429})
_MANY_REFUSED = 1_000


def intents() -> discord.Intents:
    """No privileged one: servers, and messages, whose text Discord gives only where they mention the bot or are direct."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    return wanted


def _person(user: discord.abc.User) -> int:
    return user.id


class ReceiptsClient(commands.AutoShardedBot):
    """The bot. Its parts come from outside, opened; closing them is the caller's matter too."""

    def __init__(self, services: Services, *, shard_count: int | None = None) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,  # never used: mentions are answered by their cog
            help_command=None,
            tree_cls=Commands,
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            shard_count=shard_count,
            guild_ready_timeout=GUILD_READY_SECONDS,
            http_trace=self._counting(),
        )
        self.services = services
        self.refused: deque[float] = deque(maxlen=_MANY_REFUSED)
        """When Discord last refused something; 10,000 refusals in ten minutes would ban the bot for a while."""
        settings = services.settings
        self.pace: commands.CooldownMapping[discord.abc.User] = commands.CooldownMapping.from_cooldown(
            settings.cooldown_questions, settings.cooldown_seconds, _person
        )
        """How often one person may ask, over all ways to ask."""

    async def setup_hook(self) -> None:
        for cog in COGS:
            await self.load_extension(cog)
        translator = CommandTranslator()
        await self.tree.set_translator(translator)
        await self.register_commands(translator)
        if self.services.heartbeat is not None:
            self.beat.start()

    async def register_commands(self, translator: app_commands.Translator) -> bool:
        """Registers the commands where they differ from what was last registered; creating them is limited to 200 a day."""
        payload = [await command.get_translated_payload(self.tree, translator) for command in self.tree.get_commands()]
        digest = hashlib.blake2b(msgspec.json.encode(payload, order="deterministic"), digest_size=16).hexdigest()
        note = f"commands of {self.application_id}"
        if await self.services.store.note(note) == digest:
            return False
        await self.tree.sync()
        await self.services.store.set_note(note, digest)
        log.info("registered %d commands", len(payload))
        return True

    def _counting(self) -> aiohttp.TraceConfig:
        """Counts what Discord refuses, and says so long before it matters."""

        async def ended(_: object, __: object, request: aiohttp.TraceRequestEndParams) -> None:
            if request.response.status not in _REFUSED:
                return
            now = time.monotonic()
            log.warning("Discord refused a %s with %d", request.method, request.response.status)  # its path may hold a token
            self.refused.append(now)
            if len(self.refused) == _MANY_REFUSED and now - self.refused[0] < 600:
                log.error("Discord has refused %d requests within ten minutes; ten times as many ban the bot", _MANY_REFUSED)
                self.refused.clear()

        trace = aiohttp.TraceConfig()
        trace.on_request_end.append(ended)
        return trace

    async def post(self, channel_id: int, text: str) -> None:
        """Sends a message of our own to a text channel of a server; nothing where there is no such channel."""
        room = self.get_channel(channel_id)
        if isinstance(room, discord.TextChannel):
            await room.send(text)

    async def on_message(self, message: discord.Message, /) -> None:
        """There are no prefix commands; the cog for mentions listens by itself."""

    async def on_ready(self) -> None:
        """Servers that invited the bot back while it was away are no longer left."""
        await self.services.store.guilds_present(frozenset(guild.id for guild in self.guilds))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        await self.services.store.guild_joined(guild.id)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        await self.services.store.guilds_present(frozenset({guild.id}))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        await self.services.store.guild_left(guild.id, discord.utils.utcnow())

    async def on_error(self, event_method: str, /, *args: Any, **_: Any) -> None:
        """What went wrong in a listener; the author of a message is told."""
        error = sys.exc_info()[1]
        if error is None:
            return
        message = next((found for found in args if isinstance(found, discord.Message)), None)
        language = str(message.guild.preferred_locale) if message is not None and message.guild else None
        text = self.told(error, f"event {event_method}", phrases(language))
        if message is not None and text is not None:
            try:
                await message.channel.send(text, reference=message.to_reference(fail_if_not_exists=False), mention_author=False)
            except discord.HTTPException:
                log.info("could not tell a channel about an error")

    async def interaction_failed(self, interaction: discord.Interaction[Any], error: BaseException) -> None:
        """What went wrong while answering a command or a button; whoever used it is told, and nobody else."""
        data: Mapping[str, Any] = interaction.data or {}
        name = interaction.command.qualified_name if interaction.command else data.get("custom_id", "?")
        text = self.told(error, f"interaction {name}", phrases(interaction.locale.value))
        if text is None:
            return
        try:
            if interaction.response.type is discord.InteractionResponseType.deferred_channel_message:
                await interaction.edit_original_response(content=text)
            elif interaction.response.is_done():
                await interaction.followup.send(text, ephemeral=True)
            else:
                await interaction.response.send_message(text, ephemeral=True)
        except discord.HTTPException:
            log.info("could not tell a user about an error")

    def told(self, error: BaseException, where: str, words: Phrases) -> str | None:
        """What a user reads of an error: their own mistakes as they are, ours as an ID that stands in the log; None for nothing."""
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        match cause:
            case UserError():
                return str(cause)
            case app_commands.CommandOnCooldown():
                return words.cooldown.format(seconds=max(1, round(cause.retry_after)))
            case app_commands.MissingPermissions():
                return words.not_allowed.format(
                    rights=", ".join(right.replace("_", " ").title() for right in cause.missing_permissions)
                )
            case app_commands.TransformerError():
                return words.bad_channel.format(channel=escape(str(cause.value)), rights="View Channel")
        if isinstance(cause, _NOBODY_TO_TELL):
            log.warning("%s: Discord says %d (code %d)", where, cause.status, cause.code)
            return None
        error_id = secrets.token_hex(4)
        log.error("error %s in %s", error_id, where, exc_info=cause)
        return words.error.format(id=error_id)

    @tasks.loop(seconds=HEARTBEAT_SECONDS)
    async def beat(self) -> None:
        """Touches the heartbeat file while every shard is connected."""
        heartbeat = self.services.heartbeat
        if heartbeat is not None and self.is_ready() and not any(shard.is_closed() for shard in self.shards.values()):
            try:
                await asyncio.to_thread(heartbeat.write_text, f"{time.time():.0f}\n")
            except OSError as error:
                log.warning("the heartbeat cannot be written: %s", error.strerror)

    @beat.before_loop
    async def _connected(self) -> None:
        await self.wait_until_ready()

    async def close(self) -> None:
        self.beat.cancel()
        await super().close()


class Commands(app_commands.CommandTree[ReceiptsClient]):
    """The commands, whose errors all go one way."""

    async def on_error(self, interaction: discord.Interaction[ReceiptsClient], error: app_commands.AppCommandError, /) -> None:
        await interaction.client.interaction_failed(interaction, error)


class CommandTranslator(app_commands.Translator):
    """Descriptions of commands in the languages that the bot speaks; their names stay."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        named = {app_commands.TranslationContextLocation.command_name, app_commands.TranslationContextLocation.parameter_name}
        if context.location in named or locale.value.split("-")[0] not in PHRASEBOOK:
            return None
        return phrases(spoken(locale.value)).commands.get(string.message)


async def connect(client: ReceiptsClient, token: str) -> None:
    """Logs in and stays connected until the client is closed.

    Raises ConfigError where Discord refuses the token, and ReceiptsError where it cannot be reached at all.
    """
    try:
        await client.start(token)
    except discord.LoginFailure:
        raise ConfigError("Discord refuses the token; copy it anew from the developer portal into RECEIPTS_TOKEN") from None
    except OSError as error:
        raise ReceiptsError(f"Discord cannot be reached: {error}") from error
