"""Questions by mention: in channels and threads, as replies, in direct messages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import discord
import pytest

from tests.cogs.simulated import buttons

if TYPE_CHECKING:
    from bot.answering.context import Context
    from bot.model import Answer
    from tests.cogs.simulated import World


def me(world: World) -> str:
    assert world.env.bot.user is not None
    return world.env.bot.user.mention


async def test_a_mention_is_answered_where_it_stands_as_a_reply(world: World) -> None:
    asked = await world.reader.send(world.channel, f"{me(world)} who accused Norvik?")
    assert world.channel.last_message is not None
    assert world.channel.last_message.reference is not None
    assert world.channel.last_message.reference.message_id == asked.id
    assert "Ministry of Trade" in "\n".join(world.texts)


async def test_a_mention_in_a_thread_is_answered_in_the_thread(world: World) -> None:
    opener = await world.reader.send(world.channel, "Norvik")
    room = world.env.bot.get_channel(world.channel.id)
    assert isinstance(room, discord.TextChannel)
    await room.create_thread(name="vans", message=discord.Object(opener.id))
    await world.env.settle()
    thread = world.channel.threads[0]
    await world.reader.send(thread, f"{me(world)} what did Ana Ruiz say?")
    assert thread.last_message is not None
    assert thread.last_message.author == world.env.bot.user
    assert any("We handed every file" in str(part.to_dict()) for part in thread.last_message.components)


async def test_a_reply_that_only_mentions_takes_the_message_replied_to(world: World) -> None:
    said = await world.manager.send(world.channel, f"{me(world)} who accused Norvik?")
    await world.reader.send(world.channel, me(world), reply_to=said)
    answers = [message for message in world.channel.history() if message.author == world.env.bot.user]
    assert len(answers) == 2
    assert "Ministry of Trade" in "\n".join(world.texts)


async def test_a_text_that_discord_does_not_show_us_is_asked_for(world: World) -> None:
    """Without the privileged intent a message that does not concern the bot comes without its text."""
    said = await world.manager.send(world.channel, "who accused Norvik?")
    await world.reader.send(world.channel, me(world), reply_to=said)
    assert world.channel.last_message is not None
    assert "cannot see the text" in world.channel.last_message.content
    assert [type(error).__name__ for error in world.env.errors] == ["UserError"]


async def test_a_follow_up_goes_on_from_the_answer_that_it_replies_to(world: World) -> None:
    await world.reader.send(world.channel, f"{me(world)} what did Jens Brandvik say?")
    answer = world.channel.last_message
    assert answer is not None
    question = await world.services.store.question_of(answer.id)
    assert question is not None
    assert question.actor is not None
    assert question.actor.names == ("Jens Brandvik",)


async def test_an_empty_mention_gets_the_short_help(world: World) -> None:
    await world.reader.send(world.channel, me(world))
    assert "/ask" in "\n".join(world.texts)


@pytest.mark.parametrize("text", ["hello there", "@everyone who accused Norvik?", "who accused Norvik?"])
async def test_what_does_not_mention_the_bot_is_not_answered(world: World, text: str) -> None:
    sent = await world.manager.send(world.channel, text)
    assert world.channel.last_message is not None
    assert world.channel.last_message.id == sent.id


async def test_other_bots_are_not_answered(world: World) -> None:
    robot = world.guild.add_member(world.env.create_user("robot", bot=True))
    sent = await robot.send(world.channel, f"{me(world)} who accused Norvik?")
    assert world.channel.last_message is not None
    assert world.channel.last_message.id == sent.id


async def test_a_direct_message_needs_no_mention(world: World) -> None:
    await world.reader.send_dm("who accused Norvik?")
    last = world.reader.user.dm_channel.last_message
    assert last is not None
    assert "Ministry of Trade" in str([part.to_dict() for part in last.components])


async def test_a_question_that_is_too_long_is_said_to_be(world: World) -> None:
    await world.reader.send(world.channel, f"{me(world)} " + "why? " * 300)
    assert world.channel.last_message is not None
    assert "at most 500 characters" in world.channel.last_message.content
    assert [type(error).__name__ for error in world.env.errors] == ["UserError"]


async def test_a_failure_in_a_channel_shows_an_id(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a secret path")

    monkeypatch.setattr(type(world.services.answerer), "answer", broken)
    await world.reader.send(world.channel, f"{me(world)} who accused Norvik?")
    assert world.channel.last_message is not None
    content = world.channel.last_message.content
    assert "secret" not in content
    assert content.rsplit(" ", 1)[-1] in caplog.text
    assert len(world.env.errors) == 1


async def test_a_quote_that_is_not_in_the_library_is_never_sent(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the answerer returns is compared with the stored article at the last moment."""
    honest = world.services.answerer.answer

    def forged(text: str, context: Context) -> Answer:
        found = honest(text, context)
        finding = found.findings[0]
        citation = finding.citations[0]
        other = replace(citation.article, text=citation.article.text.replace("accused", "praised"))
        return replace(found, findings=(replace(finding, citations=(replace(citation, article=other),), matter=()),))

    monkeypatch.setattr(world.services.answerer, "answer", forged)
    await world.reader.send(world.channel, f"{me(world)} who accused Norvik?")
    assert world.channel.last_message is not None
    assert "praised" not in world.channel.last_message.content
    assert not world.channel.last_message.components
    assert [type(error).__name__ for error in world.env.errors] == ["QuoteMismatch"]


async def test_the_buttons_of_a_mention_s_answer_outlive_a_restart(world: World) -> None:
    await world.reader.send(world.channel, f"{me(world)} what did Ana Ruiz say?")
    answer = world.channel.last_message
    assert answer is not None
    await world.restart()
    clicked = await world.manager.click(answer, custom_id=buttons(answer)["Context"])
    assert clicked.ephemeral
    assert "makes vans" in str(clicked.response and clicked.response.components)


async def test_a_channel_without_the_right_to_write_harms_nothing(world: World) -> None:
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, times=None)
    await world.reader.send(world.channel, f"{me(world)} who accused Norvik?")
    assert all(isinstance(error, discord.Forbidden) for error in world.env.errors)
