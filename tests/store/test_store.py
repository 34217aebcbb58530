"""The store keeps what it is given, in SQLite and wherever RECEIPTS_TEST_DATABASE_URL points."""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import ConfigError
from bot.model import NameMatch, Question, QuestionKind
from bot.store.records import Pause, RunState, Wanted
from bot.store.store import Store
from bot.store.tables import METADATA

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

NOW = datetime(2025, 3, 3, 12, tzinfo=UTC)
WANTED = Wanted(1, 2, "07:30", "Europe/Berlin", "en", topic="recall")
ASKED = Question("who said it", "en", QuestionKind.STATEMENTS, actor=NameMatch("ruiz", ("Ana Ruiz",), exact=False), since=NOW)
OTHER = os.environ.get("RECEIPTS_TEST_DATABASE_URL")


@pytest.fixture(params=["sqlite", "other"] if OTHER else ["sqlite"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'store.sqlite'}"
    assert OTHER is not None
    engine = create_async_engine(OTHER)
    async with engine.begin() as connection:
        await connection.run_sync(METADATA.drop_all)
    await engine.dispose()
    return OTHER


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with Store(url) as opened:
        yield opened


async def test_notes_and_settings_outlive_the_process(url: str) -> None:
    async with Store(url) as first:
        await first.set_note("commands", "abc")
        await first.set_note("commands", "def")
        await first.set_language(1, "de")
        await first.guild_left(1, NOW)
    async with Store(url) as second:
        assert await second.note("commands") == "def"
        assert await second.note("other") is None
        assert await second.language(1) == "de"
        assert await second.language(2) is None


async def test_a_question_is_found_again_by_its_key(store: Store) -> None:
    key = await store.remember(ASKED, NOW)
    assert await store.remember(ASKED, NOW + timedelta(days=1)) == key
    assert await store.question(key) == ASKED
    assert await store.question("0" * 16) is None


async def test_old_questions_are_forgotten(store: Store) -> None:
    key = await store.remember(ASKED, NOW)
    await store.answered(10, 5, key, NOW)
    assert await store.forget_questions(NOW) == 0
    assert await store.forget_questions(NOW + timedelta(days=1)) == 1
    assert await store.question(key) is None
    assert await store.question_of(10) is None


async def test_the_last_question_of_a_channel_is_the_newest(store: Store) -> None:
    first = await store.remember(ASKED, NOW)
    later = Question("and then?", "en", QuestionKind.FACTS)
    second = await store.remember(later, NOW)
    await store.answered(10, 5, first, NOW)
    await store.answered(11, 5, second, NOW + timedelta(seconds=5))
    assert await store.last_question(5, NOW) == later
    assert await store.last_question(6, NOW) is None
    assert await store.question_of(10) == ASKED


async def test_of_many_claims_on_one_run_one_is_granted(store: Store) -> None:
    digest = await store.digests.add(WANTED, NOW, NOW - timedelta(days=1))
    runs = await asyncio.gather(*(store.digests.claim(digest, NOW + timedelta(days=1), NOW) for _ in range(8)))
    granted = [run for run in runs if run is not None]
    assert len(granted) == 1
    assert (granted[0].since, granted[0].until) == (NOW - timedelta(days=1), NOW)
    assert await store.digests.due(NOW) == ()


async def test_a_run_that_was_not_sent_leaves_its_news_to_the_next(store: Store) -> None:
    digest = await store.digests.add(WANTED, NOW, NOW - timedelta(days=1))
    run = await store.digests.claim(digest, NOW + timedelta(days=1), NOW)
    assert run is not None
    await store.digests.give_back(run, Pause.FORBIDDEN)
    [kept] = await store.digests.of_guild(1)
    assert kept.seen_until == NOW - timedelta(days=1)
    assert kept.paused is Pause.FORBIDDEN
    assert await store.digests.due(NOW + timedelta(days=9)) == ()


async def test_a_digest_that_goes_on_tells_what_it_missed(store: Store) -> None:
    digest = await store.digests.add(WANTED, NOW, NOW - timedelta(days=1))
    run = await store.digests.claim(digest, NOW + timedelta(days=1), NOW)
    assert run is not None
    await store.digests.give_back(run, Pause.FORBIDDEN)
    await store.digests.resume(digest, NOW + timedelta(days=3))
    [due] = await store.digests.due(NOW + timedelta(days=3))
    assert (due.paused, due.seen_until) == (None, NOW - timedelta(days=1))


async def test_the_ledger_forgets_old_runs_that_have_ended_and_no_others(store: Store) -> None:
    digest = await store.digests.add(WANTED, NOW, NOW)
    first = await store.digests.claim(digest, NOW + timedelta(days=1), NOW)
    assert first is not None
    assert await store.digests.forget_runs(NOW + timedelta(days=90)) == 0
    await store.digests.finish(first, RunState.SENT, 99)
    assert await store.digests.forget_runs(NOW) == 0
    assert await store.digests.forget_runs(NOW + timedelta(days=90)) == 1
    assert await store.digests.run(first.id) is None


async def test_an_unfinished_run_is_taken_over_by_one(store: Store) -> None:
    digest = await store.digests.add(WANTED, NOW, NOW)
    run = await store.digests.claim(digest, NOW + timedelta(days=1), NOW)
    assert run is not None
    assert await store.digests.unfinished(NOW) == ()
    [left] = await store.digests.unfinished(NOW + timedelta(minutes=5))
    taken = [await store.digests.reclaim(left, NOW + timedelta(minutes=5)) for _ in range(2)]
    assert taken == [True, False]
    await store.digests.finish(run, RunState.SENT, 99)
    assert await store.digests.unfinished(NOW + timedelta(days=1)) == ()


async def test_a_server_removes_only_its_own_digests(store: Store) -> None:
    digest = await store.digests.add(WANTED, NOW, NOW)
    await store.digests.claim(digest, NOW + timedelta(days=1), NOW)
    assert not await store.digests.remove(2, digest.id)
    assert await store.digests.remove(1, digest.id)
    assert await store.digests.of_guild(1) == ()
    assert await store.digests.run(1) is None


async def test_digests_of_a_server_that_was_left_wait_for_its_return(store: Store) -> None:
    await store.digests.add(WANTED, NOW, NOW)
    await store.guild_left(1, NOW)
    assert await store.digests.due(NOW) == ()
    await store.guilds_present(frozenset({1, 7}))
    assert len(await store.digests.due(NOW)) == 1


@pytest.mark.parametrize("url", ["postgres://u:hunter2@h/d", "hunter2", "sqlite+aiosqlite:////nowhere/at/all/hunter2.sqlite"])
async def test_an_address_that_cannot_be_used_is_told_without_repeating_it(url: str) -> None:
    with pytest.raises(ConfigError) as told:
        async with Store(url):
            pass
    assert "RECEIPTS_DATABASE_URL" in str(told.value) or "database_url" in str(told.value)
    assert "hunter2" not in str(told.value)
