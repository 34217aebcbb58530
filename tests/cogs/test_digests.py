"""/digest and the ticker: what is new, once, through restarts and without stopping silently."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import discord
import pytest

from bot.presentation import pages
from bot.settings import Settings
from bot.store.records import Pause, RunState
from tests.cogs import newsroom
from tests.cogs.simulated import buttons, shown

if TYPE_CHECKING:
    from tests.cogs.simulated import World

HOUR = 3600


@pytest.fixture
def settings() -> Settings:
    return Settings(cooldown_questions=50, digest_seconds=HOUR)


async def add(world: World, **options: object) -> str:
    given = {"channel": world.channel, "time": "07:30", "zone": "UTC", **options}
    return shown(await world.manager.slash(world.channel, "digest add", **given))


def posts(world: World) -> list[discord.Message]:
    return [message for message in world.channel.history() if message.author == world.env.bot.user and message.components]


def something_new(world: World, outlet: str = "") -> None:
    newsroom.known_since(world.index, world.env.now() + timedelta(minutes=5), outlet)


async def test_a_digest_posts_what_is_new_at_its_time(world: World) -> None:
    text = await add(world)
    assert "07:30 (UTC)" in text
    assert "1 January 2026, 07:30" in text
    something_new(world)
    await world.env.advance_time(7 * HOUR)
    assert posts(world) == []
    await world.env.advance_time(HOUR)
    assert len(posts(world)) == 1
    content = "\n".join(world.texts)
    assert "Ministry of Trade accused Norvik" in content
    assert "Nordblatt" in content


async def test_the_same_is_never_posted_twice(world: World) -> None:
    await add(world)
    something_new(world)
    await world.env.advance_time(8 * HOUR)
    await world.env.advance_time(48 * HOUR)
    assert len(posts(world)) == 1


async def test_nothing_is_posted_when_nothing_is_new(world: World) -> None:
    await add(world)
    await world.env.advance_time(30 * HOUR)
    assert posts(world) == []


async def test_what_was_missed_while_the_bot_was_away_comes_once(world: World) -> None:
    await add(world)
    something_new(world)
    await world.env.advance_time(HOUR)
    world.env.backend.clock.advance(72 * HOUR)  # three of its times pass without a process
    await world.restart()
    await world.env.advance_time(2 * HOUR)
    assert len(posts(world)) == 1


async def test_a_restart_between_two_ticks_changes_nothing(world: World) -> None:
    await add(world)
    something_new(world)
    await world.env.advance_time(8 * HOUR)
    await world.restart()
    await world.env.advance_time(2 * HOUR)
    assert len(posts(world)) == 1


async def test_a_crash_after_sending_does_not_double_the_post(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger says claimed, the channel holds the message: the next process finds it there and sends nothing."""
    digests = world.services.store.digests
    await add(world)
    something_new(world)
    finish = digests.finish

    async def killed(*_: object) -> None:
        raise OSError("the process is gone")

    monkeypatch.setattr(digests, "finish", killed)
    await world.env.advance_time(8 * HOUR)
    assert len(posts(world)) == 1
    monkeypatch.setattr(digests, "finish", finish)
    await world.restart()
    await world.env.advance_time(2 * HOUR)
    assert len(posts(world)) == 1
    run = await digests.run(1)
    assert run is not None
    assert run.state is RunState.SENT
    assert run.message_id == posts(world)[0].id


async def test_a_crash_before_sending_loses_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await add(world)
    something_new(world)
    world.env.inject_error("POST", "/channels/*/messages", status=503, times=1)
    await world.env.advance_time(8 * HOUR)
    await world.restart()
    await world.env.advance_time(2 * HOUR)
    assert len(posts(world)) == 1


async def test_a_message_carries_a_nonce_that_discord_enforces(world: World) -> None:
    await add(world)
    something_new(world)
    await world.env.advance_time(8 * HOUR)
    bodies = [request.json for request in world.env.http_requests if request.method == "POST" and request.path.endswith("/messages")]
    assert [(body["nonce"], body["enforce_nonce"]) for body in bodies if body] == [("digest-1", True)]


async def test_a_digest_on_a_speaker_quotes_that_speaker_alone(world: World) -> None:
    await add(world, speaker="Jens Brandvik")
    something_new(world)
    await world.env.advance_time(8 * HOUR)
    content = "\n".join(world.texts)
    assert "The vans are safe" in content
    assert "Ruiz" not in content


async def test_a_digest_on_a_topic_leaves_the_rest_out(world: World) -> None:
    await add(world, topic="crash tests")
    something_new(world)
    await world.env.advance_time(8 * HOUR)
    content = "\n".join(world.texts)
    assert "crash tests" in content
    assert "Nordblatt" not in content


async def test_a_preview_looks_like_the_post(world: World) -> None:
    await add(world)
    something_new(world)
    await world.env.advance_time(HOUR)
    preview = shown(await world.manager.slash(world.channel, "digest preview", digest="1")).splitlines()
    await world.env.advance_time(7 * HOUR)
    assert [line for line in preview if not line.startswith("-# This is what")] == "\n".join(world.texts).splitlines()


async def test_a_preview_with_nothing_new_says_so(world: World) -> None:
    await add(world)
    assert "nothing would be posted" in shown(await world.manager.slash(world.channel, "digest preview", digest="1"))


async def test_the_list_says_when_the_next_comes_and_removing_ends_it(world: World) -> None:
    await add(world, topic="recall")
    listed = shown(await world.manager.slash(world.channel, "digest list"))
    assert "New on recall" in listed
    assert "next: 1 January 2026, 07:30" in listed
    assert [choice["value"] for choice in await world.manager.autocomplete(world.channel, "digest remove", "digest", "")] == ["1"]
    assert "gone" in shown(await world.manager.slash(world.channel, "digest remove", digest="1"))
    something_new(world)
    await world.env.advance_time(30 * HOUR)
    assert posts(world) == []


async def test_a_digest_that_may_no_longer_post_stops_with_its_reason(world: World) -> None:
    await add(world)
    something_new(world)
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, times=None)
    await world.env.advance_time(30 * HOUR)
    listed = shown(await world.manager.slash(world.channel, "digest list"))
    assert "stopped: I may not post there" in listed
    assert "/digest resume" in listed
    world.env.backend.faults.clear()
    assert "goes on; next: 2 January 2026, 07:30" in shown(await world.manager.slash(world.channel, "digest resume", digest="1"))
    await world.env.advance_time(30 * HOUR)
    assert len(posts(world)) == 1


async def test_a_digest_whose_channel_is_gone_stops_with_its_reason(world: World) -> None:
    other = world.guild.create_text_channel("short-lived")
    await add(world, channel=other)
    something_new(world)
    world.env.backend.delete_channel(other.id)
    await world.env.settle()
    await world.env.advance_time(30 * HOUR)
    assert "the channel is gone" in shown(await world.manager.slash(world.channel, "digest list"))
    [digest] = await world.services.store.digests.of_guild(world.guild.id)
    assert digest.paused is Pause.CHANNEL_GONE


async def test_settings_stay_when_the_bot_is_removed_and_invited_back(world: World) -> None:
    await add(world)
    now = discord.utils.utcnow()
    await world.services.store.guild_left(world.guild.id, now)
    assert await world.services.store.digests.due(now + timedelta(days=2)) == ()
    await world.services.store.guild_joined(world.guild.id)
    assert len(await world.services.store.digests.due(now + timedelta(days=2))) == 1


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"time": "25:00"}, "no time of day"),
        ({"zone": "Europe/Atlantis"}, "no time zone"),
        ({"zone": "<@1> **@everyone**"}, r"\<@1> \*\*\@everyone"),
        ({"topic": "vans", "speaker": "Ana Ruiz"}, "not both"),
    ],
)
async def test_what_makes_no_sense_is_explained(world: World, given: dict[str, str], said: str) -> None:
    assert said in await add(world, **given)
    assert len(world.env.errors) == 1


async def test_time_zones_complete_by_city(world: World) -> None:
    choices = await world.manager.autocomplete(world.channel, "digest add", "zone", "berl", channel=world.channel, time="07:30")
    assert [choice["value"] for choice in choices] == ["Europe/Berlin"]


async def test_only_who_manages_the_server_may_set_digests_up(world: World) -> None:
    assert "digest add" not in world.reader.available_commands(world.channel)
    assert "digest add" in world.manager.available_commands(world.channel)


async def test_a_long_digest_has_pages_that_outlive_a_restart(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    small = pages.Budget(900, 40)
    monkeypatch.setattr(pages.paginate, "__defaults__", (small,))
    await add(world)
    something_new(world)
    await world.env.advance_time(8 * HOUR)
    [post] = posts(world)
    await world.restart()
    turned = await world.reader.click(post, custom_id=buttons(post)["Next"])
    assert turned.ephemeral
    assert "2 of" in str(turned.response and turned.response.components)


async def test_hostile_topics_neither_ping_nor_break_the_list(world: World) -> None:
    text = await add(world, topic="@everyone **x** <@1>")
    assert r"\@everyone" in text
    assert r"\<" in shown(await world.manager.slash(world.channel, "digest list"))
