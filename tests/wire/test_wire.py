"""discord.py's real HTTP client and gateway against a server of our own: IDENTIFY, shards, resume, 429, and an answer on the wire."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import discord
from aiohttp import web

from bot.answering.answerer import Answerer
from bot.client import GUILD_READY_SECONDS, ReceiptsClient
from bot.model import AnnotatedArticle, Annotation, Article, Span
from bot.retrieval.library import Library
from bot.retrieval.library_writer import Accession, LibraryWriter
from bot.retrieval.memory import MemoryIndex
from bot.retrieval.passages import passages
from bot.services import Services
from bot.settings import Settings
from bot.store.records import Wanted
from bot.store.store import Store
from tests.wire.discord_double import CHANNEL, GUILD, Double

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    import pytest

TOKEN = "a token that only the double takes"  # noqa: S105 - and no secret
TEXT = "Norvik makes vans in Tromso. The recall costs Norvik 4 million euros."


def opened(folder: Path) -> tuple[Answerer, Library]:
    """One article, stored and indexed."""
    article = Article("0123456789abcdef", "norvik.txt", TEXT, "Norvik", "Harbour Post", "en")
    annotated = AnnotatedArticle(article, Annotation(sentences=(Span(0, 28), Span(29, len(TEXT)))), article.id)
    index = MemoryIndex()
    index.add(passages(annotated))
    index.commit()
    writer = LibraryWriter(folder / "library.sqlite")
    writer.write([Accession(annotated, article.path, "1", b"")])
    writer.settle([article.id])
    writer.close()
    library = Library(folder / "library.sqlite")
    return Answerer(index, library), library


async def ready(client: ReceiptsClient, running: asyncio.Task[None]) -> None:
    """Waits until the client is ready; raises what it failed with where it never will be."""
    waiting = asyncio.ensure_future(client.wait_until_ready())
    async with asyncio.timeout(10):
        await asyncio.wait((waiting, running), return_when=asyncio.FIRST_COMPLETED)
    if running.done():
        running.result()


@asynccontextmanager
async def connected(double: Double, folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ReceiptsClient]:
    """The bot, logged in to the double and ready."""
    runner = web.AppRunner(double.application())
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    double.address = f"{host}:{port}"
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://{double.address}/api")
    answerer, library = opened(folder)
    async with Store(f"sqlite+aiosqlite:///{folder / 'store.sqlite'}") as store:
        client = ReceiptsClient(Services(answerer, library, store, Settings(), heartbeat=folder / "heartbeat"))
        assert client._connection.guild_ready_timeout == GUILD_READY_SECONDS
        client._connection.guild_ready_timeout = 0.05

        async def at_once(*_: object, **__: object) -> None:
            """Discord wants five seconds between two shards; the double does not."""

        monkeypatch.setattr(client, "before_identify_hook", at_once)
        async with client:
            running = asyncio.create_task(client.start(TOKEN))
            try:
                await ready(client, running)
                yield client
            finally:
                await client.close()
                await asyncio.gather(running, return_exceptions=True)
                library.close()
                await runner.cleanup()


async def test_it_identifies_without_privileged_intents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    double = Double()
    async with connected(double, tmp_path, monkeypatch) as client:
        [identity] = double.identified
        assert identity["token"] == TOKEN
        assert identity["intents"] == discord.Intents(guilds=True, guild_messages=True, dm_messages=True).value
        assert [guild.name for guild in client.guilds] == ["Newsroom"]


async def test_it_runs_as_many_shards_as_discord_asks_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    double = Double(shards=3)
    async with connected(double, tmp_path, monkeypatch) as client:
        assert sorted(identity["shard"] for identity in double.identified) == [[0, 3], [1, 3], [2, 3]]
        assert len(client.shards) == 3


async def test_a_command_is_deferred_and_then_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    double = Double()
    async with connected(double, tmp_path, monkeypatch):
        await double.ask("what does the recall cost?")
        await double.until(lambda: double.sent("PATCH", "/messages/@original"))
        [deferred] = double.sent("POST", "/callback")
        assert deferred["type"] == 5
        [body] = double.sent("PATCH", "/messages/@original")
        assert "4 million euros" in json.dumps(body)
        assert body["allowed_mentions"]["parse"] == []


async def test_an_answer_that_is_rate_limited_is_sent_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    double = Double(limited=2)
    async with connected(double, tmp_path, monkeypatch) as client:
        await double.ask("what does the recall cost?")
        await double.until(lambda: len(double.sent("PATCH", "/messages/@original")) == 3)
        bodies = double.sent("PATCH", "/messages/@original")
        assert "4 million euros" in json.dumps(bodies[-1])
        assert not double.limited
        assert len(client.refused) == 2


async def test_a_dropped_connection_is_resumed_and_answers_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    double = Double()
    async with connected(double, tmp_path, monkeypatch):
        await double.sockets[0].close(code=4000)
        await double.until(lambda: double.resumed)
        assert double.resumed[0]["session_id"] == "session-0"
        assert double.resumed[0]["seq"] >= 2
        assert len(double.identified) == 1
        await double.ask("what does the recall cost?")
        await double.until(lambda: double.sent("PATCH", "/messages/@original"))


async def test_commands_are_registered_at_the_first_start_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for expected in (1, 0):
        double = Double()
        (tmp_path / "library.sqlite").unlink(missing_ok=True)
        async with connected(double, tmp_path, monkeypatch):
            assert len(double.sent("PUT", "/commands")) == expected


async def test_the_heartbeat_tells_that_it_is_connected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with connected(Double(), tmp_path, monkeypatch):
        async with asyncio.timeout(10):
            while not (tmp_path / "heartbeat").exists():  # noqa: ASYNC110 - a file has no event to wait for
                await asyncio.sleep(0.05)


async def test_digests_wait_while_the_bot_is_removed_and_go_on_when_it_is_invited_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    double = Double()
    async with connected(double, tmp_path, monkeypatch) as client:
        digests, now = client.services.store.digests, datetime.now(UTC)
        far = now + timedelta(days=2)
        await digests.add(Wanted(int(GUILD), int(CHANNEL), "07:30", "UTC", "en"), now + timedelta(days=1), now)

        async def due(count: int) -> None:
            async with asyncio.timeout(10):
                while len(await digests.due(far)) != count:  # noqa: ASYNC110 - the database has no event to wait for
                    await asyncio.sleep(0.01)

        await due(1)
        await double.remove_from_guild()
        await due(0)
        await double.invite_back()
        await due(1)
