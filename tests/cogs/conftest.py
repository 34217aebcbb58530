from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest
import simcord

from bot.client import ReceiptsClient
from bot.services import Services
from bot.settings import Settings
from bot.store.store import Store
from tests.cogs import newsroom
from tests.cogs.contract import Contract
from tests.cogs.simulated import World

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.answering.answerer import Answerer


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return newsroom.build(tmp_path_factory.mktemp("newsroom"))


@pytest.fixture
def index(indexed: Path, tmp_path: Path) -> Path:
    return newsroom.copied(indexed, tmp_path)


@pytest.fixture
def answerer(index: Path) -> Answerer:
    return newsroom.opened(index)


@pytest.fixture
def settings() -> Settings:
    return Settings(cooldown_questions=50)


@pytest.fixture
async def world(index: Path, answerer: Answerer, settings: Settings, tmp_path: Path) -> AsyncIterator[World]:
    library = answerer._sources.library
    async with Store(f"sqlite+aiosqlite:///{tmp_path / 'store.sqlite'}") as store:
        services = Services(answerer, library, store, settings)
        env = simcord.Env(ReceiptsClient(services, shard_count=1), settle_timeout=20)
        newsroom.known_since(index, env.now())
        await env.start()
        guild = env.create_guild("Newsroom")
        channel = guild.create_text_channel("desk")
        editors = guild.create_role("Editors", permissions=discord.Permissions(manage_guild=True))
        reader = guild.add_member(env.create_user("rita"))
        manager = guild.add_member(env.create_user("maud"), roles=[editors])
        await env.settle()
        try:
            yield World(env, services, index, guild, channel, reader, manager)
        finally:
            await env.shutdown()
            library.close()
            Contract().check(env.http_requests)
        env._raise_errors_since(env._errors_acknowledged)  # what a test expects it has looked at
