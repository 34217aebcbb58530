"""A map as it is sent: the picture and what it shows in words; the quotes behind it are a click away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import discord

from bot.answering.context import Context
from bot.presentation.compose import answer_message, check
from bot.presentation.map_picture import png
from bot.presentation.map_scene import alt, arrows_of, scene
from bot.presentation.message import Page
from bot.presentation.phrasebook import looking, phrases
from cogs._deliver import Sendable
from cogs._links import Source
from cogs._pictures import Picture

if TYPE_CHECKING:
    from bot.model import Question
    from bot.presentation.message import Message
    from bot.services import Services


async def drawn(services: Services, question: Question, *, asker: int) -> Sendable:
    """The map that answers the question; where there is nothing to draw, the answer that says so."""
    message, picture = await services.run(_drawn, services, question)
    key = await services.store.remember(question, discord.utils.utcnow())
    return Sendable(message, Source("q", key, asker=asker), picture=picture)


def _drawn(services: Services, question: Question) -> tuple[Message, Picture | None]:
    found = services.answerer.answer_question(question, Context(limit=services.settings.citations, language=question.language))
    message = check(answer_message(found), services.library)
    if not arrows_of(found):
        return message, None
    words, around = phrases(question.language), looking(question.language)
    heading = message.pages[0].blocks[:1]
    return replace(message, pages=(Page(heading),)), Picture(png(scene(found, words, around)), alt(found, words, around))
