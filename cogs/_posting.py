"""Sending digests: each run once, through crashes and restarts, and never stopping without a reason that can be read."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

import discord

from bot.digests.edition import run_message
from bot.digests.schedule import next_run_at
from bot.presentation.compose import check
from bot.store.records import Pause, RunState
from cogs._deliver import Sendable, post
from cogs._links import Source

if TYPE_CHECKING:
    from datetime import datetime

    from bot.client import ReceiptsClient
    from bot.presentation.message import Message
    from bot.services import Services
    from bot.store.records import Digest, Run, Wanted

log = logging.getLogger(__name__)
Channel: TypeAlias = discord.TextChannel | discord.Thread

NEEDED = {"view_channel": "View Channel", "send_messages": "Send Messages", "read_message_history": "Read Message History"}
_LEFT_ALONE = timedelta(minutes=2)  # a run that was claimed longer ago and not finished belonged to a process that died
_GIVEN_UP = timedelta(days=1)


def missing(rights: discord.Permissions, *, thread: bool = False) -> list[str]:
    """The rights that posting a digest needs and that are not there; history is read to see what was posted before a crash."""
    wanted = {"send_messages_in_threads" if thread and right == "send_messages" else right: right for right in NEEDED}
    return [shown for right, shown in wanted.items() if not getattr(rights, right)]


class Posting:
    """Runs digests that are due."""

    def __init__(self, bot: ReceiptsClient, services: Services) -> None:
        self._bot = bot
        self._services = services
        self._digests = services.store.digests

    async def run_due(self, now: datetime) -> None:
        """Sends what is due, once each, however long ago it was due; then what a process that died has left unfinished."""
        for digest in await self._digests.due(now):
            if self._bot.get_guild(digest.wanted.guild_id) is None:
                continue  # of another process, or of a server that is not there at the moment
            run = await self._digests.claim(digest, next_run_at(now, digest.wanted.at, digest.wanted.zone), now)
            if run is not None:
                await self._safely(digest, run, resumed=False)
        for run in await self._digests.unfinished(now - _LEFT_ALONE):
            left = await self._digests.get(run.digest_id)
            if left is None or self._bot.get_guild(left.wanted.guild_id) is None or not await self._digests.reclaim(run, now):
                continue
            if now - run.until > _GIVEN_UP:
                await self._digests.give_back(run, Pause.UNSURE)
            else:
                await self._safely(left, run, resumed=True)

    def channel_name(self, wanted: Wanted) -> str:
        """The channel as people know it."""
        channel = self._bot.get_channel(wanted.channel_id)
        return f"#{channel.name}" if isinstance(channel, Channel) else f"#{wanted.channel_id}"

    async def _safely(self, digest: Digest, run: Run, *, resumed: bool) -> None:
        """One digest that fails must not keep the others from running."""
        try:
            await self._run(digest, run, resumed=resumed)
        except discord.Forbidden:
            await self._digests.give_back(run, Pause.FORBIDDEN)
        except discord.NotFound:
            await self._digests.give_back(run, Pause.CHANNEL_GONE)
        except (discord.HTTPException, OSError) as error:
            log.warning("digest %d: sending failed, trying again later: %s", digest.id, type(error).__name__)
        except Exception:
            log.exception("digest %d: run %d failed; what is new is left for the next", digest.id, run.id)
            await self._digests.give_back(run)

    async def _run(self, digest: Digest, run: Run, *, resumed: bool) -> None:
        message = await self._services.run(self._message, digest.wanted, run)
        if message is None:
            await self._digests.finish(run, RunState.EMPTY)
            return
        channel = await self._channel(digest.wanted)
        if channel is None:
            await self._digests.give_back(run, Pause.CHANNEL_GONE)
            return
        rights = channel.permissions_for(channel.guild.me)
        if missing(rights, thread=isinstance(channel, discord.Thread)):
            await self._digests.give_back(run, Pause.FORBIDDEN)
            return
        sent = await self._sent_before(channel, run) if resumed else None
        if sent is None:
            sendable = Sendable(message, Source("d", f"{run.id:x}"), mark=run.id)
            sent = await post(channel.send, sendable, embeds=rights.embed_links, nonce=f"digest-{run.id}")
        await self._digests.finish(run, RunState.SENT, sent.id)

    def _message(self, wanted: Wanted, run: Run) -> Message | None:
        message = run_message(self._services.library, wanted, run)
        return None if message is None else check(message, self._services.library)

    async def _channel(self, wanted: Wanted) -> Channel | None:
        found = self._bot.get_channel(wanted.channel_id) or await self._bot.fetch_channel(wanted.channel_id)
        return found if isinstance(found, Channel) and found.guild.id == wanted.guild_id else None

    async def _sent_before(self, channel: Channel, run: Run) -> discord.Message | None:
        """The message that this run became before its process died, known by the id of its container."""
        async for found in channel.history(after=run.until - timedelta(minutes=1), limit=200):
            if found.author == self._bot.user and any(getattr(component, "id", None) == run.id for component in found.components):
                return found
        return None
