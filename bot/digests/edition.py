"""A digest as a message; its preview is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.presentation.captions import caption, resolved, shortened
from bot.presentation.message import Block, Heading, Line, Message, Quote, Words
from bot.presentation.pages import paginate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.digests.news import Item
    from bot.languages.phrases import Phrases
    from bot.store.records import Wanted


def edition(items: Sequence[Item], wanted: Wanted, day: date, phrases: Phrases) -> Message:
    """The message that tells ``items``; ``day`` is the day in the digest's own time zone."""
    heading = phrases.digest_heading.format(what=what(wanted, phrases), day=phrases.day(day))
    blocks: list[Block] = [Heading((Words(heading),))]
    if not items:
        blocks.append(Line((Words(phrases.digest_nothing_new),)))
    for item in items:
        blocks += (Quote(found, caption(found, phrases), resolved(found, phrases)) for found in item.citations)
        if item.also_in:
            outlets = ", ".join(shortened(outlet, 60) for outlet in item.also_in[:8])
            blocks.append(Line((Words(phrases.also_in.format(outlets=outlets)),), quiet=True))
    return Message(paginate(blocks, phrases), wanted.language)


def what(wanted: Wanted, phrases: Phrases) -> str:
    """What the digest is about, in a few words."""
    if wanted.speaker:
        return phrases.digest_speaker.format(name=shortened(wanted.speaker, 80))
    if wanted.topic:
        return phrases.digest_topic.format(topic=shortened(wanted.topic, 80))
    return phrases.digest_everything
