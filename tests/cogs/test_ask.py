"""/ask, /said, /accused and what stands below their answers."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import discord
import pytest

from bot.client import intents
from bot.presentation import pages
from bot.settings import Settings
from tests.cogs import newsroom
from tests.cogs.contract import Contract
from tests.cogs.simulated import answered, buttons, shown

if TYPE_CHECKING:
    from bot.answering.context import Context
    from bot.model import Answer
    from tests.cogs.simulated import World


async def test_an_answer_quotes_its_article_word_for_word(world: World) -> None:
    result = await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    text = shown(result)
    assert not result.ephemeral
    assert "Ministry of Trade" in text
    assert "crash tests" in text
    assert "Daily Ledger" in text
    assert "3 March 2025" in text
    assert "(https://ledger.example/norvik)" in text


async def test_the_first_answer_fills_the_deferred_one(world: World) -> None:
    """A follow-up after a defer is deprecated."""
    result = await world.reader.slash(world.channel, "ask", question="what did Ana Ruiz say?")
    assert not result.followups
    assert result.response is not None
    assert result.response.flags.components_v2
    assert "We handed every file" in shown(result)


async def test_it_is_deferred_before_anything_else_is_done(world: World) -> None:
    """Three seconds after a command Discord gives up on it."""
    before = len(world.env.http_requests)
    await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    callback, edit = world.env.http_requests[before:]
    assert isinstance(callback.json, dict)
    assert callback.path.endswith("/callback")
    assert callback.json["type"] == 5
    assert edit.path.endswith("/messages/@original")


async def test_the_event_loop_goes_on_while_an_answer_is_made(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    honest, pauses = world.services.answerer.answer, [0.0]

    def slow(text: str, context: Context) -> Answer:
        time.sleep(0.5)
        return honest(text, context)

    async def watch() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            pauses.append(time.perf_counter() - before)

    monkeypatch.setattr(world.services.answerer, "answer", slow)
    watching = asyncio.create_task(watch())
    await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    watching.cancel()
    assert max(pauses) < 0.4


async def test_every_description_is_there_in_german_too(world: World) -> None:
    [commands] = [request.json for request in world.env.http_requests if request.method == "PUT"]
    nodes = [command for command in commands or () if command["type"] == 1]
    while nodes:
        node = nodes.pop()
        assert node["description_localizations"]["de"], node["name"]
        nodes += node.get("options") or ()


async def test_a_private_answer_is_seen_by_its_asker_alone(world: World) -> None:
    result = await world.reader.slash(world.channel, "ask", question="who accused Norvik?", private=True)
    assert result.ephemeral


async def test_a_question_in_german_is_answered_in_german(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "ask", question="Was sagte Jens Brandvik?"))
    assert "Der Falcon ist sicher" in text
    assert "Absatz 2" in text


async def test_said_takes_speaker_and_outlet(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "said", speaker="Jens Brandvik", outlet="Harbour Post"))
    assert "The vans are safe" in text
    assert "Falcon" not in text


async def test_accused_takes_both_directions(world: World) -> None:
    by = shown(await world.reader.slash(world.channel, "accused", by="Halden"))
    assert "inspectors" in by
    of = shown(await world.reader.slash(world.channel, "accused", of="Norvik"))
    assert "crash tests" in of


async def test_nothing_found_is_said_without_a_quote(world: World) -> None:
    result = await world.reader.slash(world.channel, "ask", question="what did Tamsin Oyelaran say?")
    assert "> " not in shown(result)
    assert buttons(answered(result)) == {}


async def test_all_citations_of_a_finding_can_be_opened_after_a_restart(world: World) -> None:
    """A copy of a story stands behind the first article of it, and is a click away."""
    result = await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    assert "North Wire (same story)" in shown(result)
    await world.restart()
    opened = await world.manager.click(answered(result), custom_id=buttons(answered(result))["All 2"])
    assert opened.ephemeral
    assert "North Wire · “Norvik in trouble”" in shown(opened)


async def test_the_pages_of_an_answer_are_turned_for_all_by_its_asker_alone(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages.paginate, "__defaults__", (pages.Budget(700, 40),))
    result = await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    first = shown(result)
    await world.restart()
    copy = await world.manager.click(answered(result), custom_id=buttons(answered(result))["Next"])
    assert copy.ephemeral
    assert shown(result) == first
    await world.reader.click(answered(result), custom_id=buttons(answered(result))["Next"])
    assert shown(result) == shown(copy) != first
    await world.reader.click(answered(result), custom_id=buttons(answered(result))["Back"])
    assert shown(result) == first


async def test_the_pages_of_a_forgotten_answer_say_so(world: World) -> None:
    result = await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    await world.services.store.forget_questions(world.env.now() + timedelta(days=1))
    clicked = await world.reader.click(answered(result), custom_id=buttons(answered(result))["All 2"])
    assert "too old" in shown(clicked)


async def test_names_complete_while_somebody_types(world: World) -> None:
    choices = await world.reader.autocomplete(world.channel, "said", "speaker", "jen")
    assert [choice["value"] for choice in choices] == ["Jens Brandvik"]
    outlets = await world.reader.autocomplete(world.channel, "said", "outlet", "har", speaker="x")
    assert [choice["value"] for choice in outlets] == ["Harbour Post"]


async def test_context_shows_the_paragraphs_around_to_who_asks(world: World) -> None:
    result = await world.reader.slash(world.channel, "ask", question="what did Ana Ruiz say?")
    clicked = await world.manager.click(answered(result), custom_id=buttons(answered(result))["Context"])
    text = shown(clicked)
    assert clicked.ephemeral
    assert "accused Norvik of hiding" in text
    assert "makes vans" in text


async def test_context_works_after_a_restart(world: World) -> None:
    result = await world.reader.slash(world.channel, "ask", question="what did Ana Ruiz say?")
    await world.restart()
    clicked = await world.reader.click(answered(result), custom_id=buttons(answered(result))["Context"])
    assert "makes vans" in shown(clicked)


async def test_context_of_a_changed_article_says_so_and_quotes_nothing(world: World) -> None:
    result = await world.reader.slash(world.channel, "ask", question="what did Ana Ruiz say?")
    newsroom.change_text(world.index, "Daily Ledger")
    clicked = await world.reader.click(answered(result), custom_id=buttons(answered(result))["Context"])
    assert "has changed" in shown(clicked)
    assert "Norvi" not in shown(clicked)


class TestPace:
    @pytest.fixture
    def settings(self) -> Settings:
        return Settings(cooldown_questions=2, cooldown_seconds=20)

    async def test_the_pace_is_one_over_all_ways_to_ask(self, world: World) -> None:
        await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
        await world.reader.slash(world.channel, "accused", of="Norvik")
        assert world.env.bot.user is not None
        await world.reader.send(world.channel, f"{world.env.bot.user.mention} who accused Norvik?")
        assert world.channel.last_message is not None
        assert "Ask again in" in world.channel.last_message.content
        await world.env.advance_time(21)
        assert "Ministry" in shown(await world.reader.slash(world.channel, "accused", of="Norvik"))
        assert [type(error).__name__ for error in world.env.errors] == ["UserError"]

    async def test_who_asks_too_often_is_told_when_to_go_on(self, world: World) -> None:
        for _ in range(2):
            await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
        refused = await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
        assert refused.ephemeral
        assert "Ask again in" in shown(refused)
        other = await world.manager.slash(world.channel, "ask", question="who accused Norvik?")
        assert "Ministry" in shown(other)
        assert [type(error).__name__ for error in world.env.errors] == ["CommandOnCooldown"]


async def test_our_own_failure_shows_an_id_that_stands_in_the_log(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a secret path")

    monkeypatch.setattr(type(world.services.answerer), "answer", broken)
    result = await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    text = shown(result)
    assert "secret" not in text
    error_id = text.rsplit(" ", 1)[-1]
    assert len(error_id) == 8
    assert error_id in caplog.text
    assert len(world.env.errors) == 1


async def test_hostile_text_neither_pings_nor_links(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "ask", question="what did Odile Marchetti say?"))
    assert r"\@everyone" in text
    assert r"\<\@123>" in text or r"\<@123>" in text
    assert "](https://evil.example)" not in text.replace(r"\]", "")
    assert "%28x%29" in text
    for request in world.env.http_requests:
        if isinstance(request.json, dict) and "allowed_mentions" in request.json:
            assert request.json["allowed_mentions"]["parse"] == []


async def test_the_menu_asks_about_a_message(world: World) -> None:
    message = await world.manager.send(world.channel, "who accused Norvik?")
    result = await world.reader.context_menu(world.channel, "Ask about this", message)
    assert result.ephemeral
    assert "Ministry of Trade" in shown(result)


async def test_it_answers_in_direct_messages(world: World) -> None:
    result = await world.reader.user.slash("ask", question="who accused Norvik?")
    assert "Ministry of Trade" in shown(result)


async def test_commands_are_registered_once_and_again_only_when_they_change(world: World) -> None:
    def syncs() -> int:
        return sum(request.method == "PUT" and request.path.endswith("/commands") for request in world.env.http_requests)

    assert syncs() == 1
    await world.restart()
    assert syncs() == 1
    await world.services.store.set_note(f"commands of {world.env.bot.application_id}", "of an older version")
    await world.restart()
    assert syncs() == 2


async def test_a_layout_that_is_refused_goes_out_as_an_embed_with_the_same_quotes(world: World) -> None:
    world.env.inject_error("PATCH", "/webhooks/*", status=400, times=1)
    result = await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    assert result.response is not None
    embed = result.response.embeds[0]
    assert "Ministry of Trade" in (embed.description or "")
    clicked = await world.reader.click(answered(result), custom_id=buttons(answered(result))["Context 1"])
    assert "inspectors" in shown(clicked)


async def test_every_body_is_one_that_discord_documents(world: World) -> None:
    await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    await world.reader.autocomplete(world.channel, "said", "speaker", "")
    if not Contract.complete:
        pytest.skip("Discord's OpenAPI document is not at ../shared/discord/openapi.json")
    assert Contract().check(world.env.http_requests) >= 4


def test_no_privileged_intent_is_asked_for() -> None:
    wanted = intents()
    assert discord.Intents.default().value & wanted.value == wanted.value
