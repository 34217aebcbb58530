"""The one way from a question to what is sent: answer off the event loop, pages, every quote checked, buttons that find back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, ParamSpec

import discord

from bot.answering.context import Context
from bot.digests.edition import preview_message, run_message
from bot.errors import UserError
from bot.presentation.compose import answer_message, check, finding_message, surroundings
from bot.presentation.holdings import sources_message
from bot.presentation.phrasebook import phrases, spoken
from cogs._deliver import Sendable, respond
from cogs._links import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.client import ReceiptsClient
    from bot.model import Question, Span
    from bot.presentation.message import Message
    from bot.retrieval.library import Library
    from bot.services import Services

LONGEST_QUESTION = 500
_FOLLOWS_WITHIN = timedelta(hours=1)
_NUMBERED = frozenset("vd")
"""Kinds of sources whose key is a number of the store."""
_GREATEST = 2**63 - 1
"""The greatest number that a database can be asked for."""
Given = ParamSpec("Given")


async def answer(services: Services, asked: str | Question, *, asker: int, language: str, previous: Question | None = None) -> Sendable:
    """The answer to a question in free words, or one that is understood already. ``language`` decides where the words do not.

    Raises UserError where the question is too long to be one.
    """
    if isinstance(asked, str) and len(asked) > LONGEST_QUESTION:
        raise UserError(phrases(language).too_long.format(n=LONGEST_QUESTION))
    now = discord.utils.utcnow()
    context = Context(limit=services.settings.citations, previous=previous, language=language, now=now)
    message = await services.run(_answered, services, asked, context)
    key = await services.store.remember(message.question, now) if message.question is not None else ""
    return Sendable(message, Source("q", key, asker=asker))


async def reply(interaction: discord.Interaction[ReceiptsClient], sendable: Sendable, *, private: bool) -> None:
    """Fills the answer that was deferred; one that all can see is remembered, so that a question can go on from it."""
    sent = await respond(interaction, sendable)
    if sendable.source is not None and interaction.channel_id is not None and not private:
        store = interaction.client.services.store
        await store.answered(sent.id, interaction.channel_id, sendable.source.key, discord.utils.utcnow())


def _answered(services: Services, asked: str | Question, context: Context) -> Message:
    found = services.answerer.answer(asked, context) if isinstance(asked, str) else services.answerer.answer_question(asked, context)
    return check(answer_message(found), services.library)


async def show_surroundings(interaction: discord.Interaction[ReceiptsClient], article_id: str, span: Span, text_hash: str) -> None:
    """Sends the passage within its paragraphs to whoever clicked, or says that the article is not what it was."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    services, language = interaction.client.services, spoken(interaction.locale.value)
    stored = await services.run(services.library.article, article_id)
    if stored is None:
        raise UserError(phrases(language).article_gone)
    if not stored.article.hash.startswith(text_hash) or span.end > len(stored.article.text):
        raise UserError(phrases(language).article_changed)
    message = await services.run(_checked, services.library, surroundings, stored.article, span, language)
    await respond(interaction, Sendable(message))


async def turn_page(interaction: discord.Interaction[ReceiptsClient], source: Source, number: int, *, anew: bool = False) -> None:
    """Shows another page in place to who asked, and to others as a message of their own, which is what ``anew`` wants at once."""
    anew = anew or source.asker != interaction.user.id
    if anew:
        await interaction.response.defer(ephemeral=True, thinking=True)
    else:
        await interaction.response.defer()
    mine = replace(source, asker=interaction.user.id)
    sendable = await _made_again(interaction, mine)
    if sendable is None:
        raise UserError(phrases(interaction.locale.value).answer_gone)
    await respond(interaction, sendable, number)


def _checked(library: Library, make: Callable[Given, Message], *args: Given.args, **kwargs: Given.kwargs) -> Message:
    return check(make(*args, **kwargs), library)


async def previous_question(
    services: Services, channel: discord.abc.Snowflake | None, replied_to: int | None = None
) -> Question | None:
    """The question that the next may go on from: that of the answer it replies to, or the last one of its thread or direct messages."""
    if replied_to is not None:
        return await services.store.question_of(replied_to)
    if isinstance(channel, discord.Thread | discord.DMChannel):
        return await services.store.last_question(channel.id, discord.utils.utcnow() - _FOLLOWS_WITHIN)
    return None


async def preview(services: Services, digest_id: int, asker: int) -> Sendable | None:
    """What the digest would post now, or None where it is gone."""
    digest = await services.store.digests.get(digest_id)
    if digest is None:
        return None
    message = await services.run(_checked, services.library, preview_message, services.library, digest, discord.utils.utcnow())
    return Sendable(message, Source("v", f"{digest_id:x}", asker=asker))


async def _made_again(interaction: discord.Interaction[ReceiptsClient], source: Source) -> Sendable | None:
    """The message that pages belong to, from what the store remembers of it."""
    services = interaction.client.services
    if source.kind in _NUMBERED and int(source.key, 16) > _GREATEST:  # anybody can send an id that no button has
        return None
    match source.kind:
        case "v":
            return await preview(services, int(source.key, 16), source.asker)
        case "s":
            return await sources(services, source, interaction.locale.value)
        case "d":
            run = await services.store.digests.run(int(source.key, 16))
            digest = await services.store.digests.get(run.digest_id) if run else None
            if run is None or digest is None:
                return None
            told = await services.run(run_message, services.library, digest.wanted, run)
            return Sendable(await services.run(check, told, services.library), source) if told else None
    question = await services.store.question(source.key)
    return None if question is None else Sendable(await services.run(_asked_again, services, question, source), source)


async def sources(services: Services, source: Source, language: str) -> Sendable:
    """The list of outlets; with the files that could not be read where the source's ``finding`` is 1."""
    library, refused = services.library, bool(source.finding)

    def listed() -> Message:
        return sources_message(library.outlets(), library.summary(), library.refusals() if refused else (), language)

    return Sendable(await services.run(listed), source)


def _asked_again(services: Services, question: Question, source: Source) -> Message:
    found = services.answerer.answer_question(question, Context(limit=services.settings.citations, language=question.language))
    if source.kind == "f" and source.finding < len(found.findings):
        return check(finding_message(found, source.finding), services.library)
    return check(answer_message(found), services.library)
