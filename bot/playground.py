"""The playground: Discord's look in a browser, offline, where the real client and its real cogs answer over the given services."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import simcord

from bot.client import MANAGER, ReceiptsClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence
    from typing import Any

    from bot.services import Services

log = logging.getLogger(__name__)

NAME = "Receipts"
PATIENCE = 30.0  # seconds that the page waits for an answer
_TICK = 5.0  # seconds between two looks at the clock

_SHOWN = {"en": 6, "de": 3}  # how many questions the welcome shows of a language; of another, as many as of German

_WELCOME = """\
👋 **This is a playground: the real bot, in a Discord that lives on your machine alone.**
Type `/ask`, `/said` or `/accused` and choose the command, or mention the bot: `@{name} {first}`
Each quote has a **Context** button; `/sources` tells what is in the corpus. Things to ask:
{questions}"""


async def serve(services: Services, questions: Mapping[str, Sequence[str]], announce: Callable[[str], None]) -> None:
    """Runs until the page's session is ended or the task is cancelled; ``announce`` is told the page's address once it can be opened.

    ``questions`` by language are shown as things to ask. The address is a credential: whoever has it can use the page.
    """
    async with page(services, questions) as preview:
        announce(preview.url)
        await preview.wait_closed()


@asynccontextmanager
async def page(services: Services, questions: Mapping[str, Sequence[str]]) -> AsyncIterator[simcord.Preview]:
    """The page, open: a server with a channel, the bot, and a visitor who may manage the server."""
    client = ReceiptsClient(replace(services, heartbeat=None), shard_count=1)  # nobody's health depends on a playground
    world = simcord.Env(client, check_errors=False, settle_timeout=PATIENCE)
    world.backend.bot_user.name = NAME
    world.backend.clock.advance(max(0.0, _lag(world)))  # before the bot starts, or its timers would run through all that time
    await world.start()
    try:
        guild = world.create_guild("Newsroom")
        channel = guild.create_text_channel("receipts")
        user = world.create_user("you", global_name="You")
        guild.add_member(user, roles=[guild.create_role("Editors", permissions=MANAGER)])
        await world.settle()
        if any(questions.values()):
            await client.post(channel.id, welcome(questions))
        async with world.preview(channel, viewers=[Visitor(world, guild, user)], layout="channel") as preview:
            clock = asyncio.create_task(_keep_time(world))
            try:
                yield preview
            finally:
                clock.cancel()
                await asyncio.gather(clock, return_exceptions=True)  # it must not be at work while the world ends
    finally:
        await world.shutdown()


def welcome(questions: Mapping[str, Sequence[str]]) -> str:
    """The first message in the channel; ``questions`` holds one at least."""
    asked = [question for language, some in questions.items() for question in some[: _SHOWN.get(language, _SHOWN["de"])]]
    return _WELCOME.format(name=NAME, first=asked[0], questions="\n".join(f"- {question}" for question in asked))


class Visitor(simcord.MemberActor):
    """Whoever sits before the page; what they type as ``@Receipts`` becomes a mention, as Discord's own clients do it."""

    async def send(self, channel: simcord.ChannelHandle, content: str = "", **more: Any) -> Any:
        user = self._env.bot.user
        mention = f"<@{user.id}>" if user else f"@{NAME}"
        return await super().send(channel, content.replace(f"@{NAME}", mention), **more)


def _lag(world: simcord.Env) -> float:
    return (datetime.now(UTC) - world.now()).total_seconds()


async def _keep_time(world: simcord.Env) -> None:
    """Lets the page's clock go with the real one, so that cooldowns end and digests come; it stands still by itself."""
    while True:
        await asyncio.sleep(_TICK)
        try:
            await world.advance_time(max(0.0, _lag(world)))
        except simcord.SetupError:
            continue  # the page is at work; the next look makes up for it
        except TimeoutError:
            log.warning("the bot was still at work after %.0f seconds", PATIENCE)
