"""A digest as a message; its preview is the same."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.digests.news import news
from bot.presentation.captions import caption, resolved, shortened
from bot.presentation.message import Block, Heading, Line, Message, Quote, Words
from bot.presentation.pages import paginate
from bot.presentation.phrasebook import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.digests.news import Item
    from bot.languages.phrases import Phrases
    from bot.retrieval.library import Library
    from bot.store.records import Digest, Run, Wanted

_EVER = datetime(1970, 1, 1, tzinfo=UTC)


def edition(items: Sequence[Item], wanted: Wanted, now: datetime, words: Phrases, note: str | None = None) -> Message:
    """The message that tells ``items``; its day is that of the digest's own time zone. A preview says in a note that it is one."""
    day = now.astimezone(ZoneInfo(wanted.zone))
    heading = words.digest_heading.format(what=what(wanted, words), day=words.day(day))
    blocks: list[Block] = [Heading((Words(heading),))]
    if note:
        blocks.append(Line((Words(note),), quiet=True))
    for item in items:
        blocks += (Quote(found, caption(found, words), resolved(found, words)) for found in item.citations)
        if item.also_in:
            outlets = ", ".join(shortened(outlet, 60) for outlet in item.also_in[:8])
            blocks.append(Line((Words(words.also_in.format(outlets=outlets)),), quiet=True))
    return Message(paginate(blocks, words), wanted.language)


def what(wanted: Wanted, words: Phrases) -> str:
    """What the digest is about, in a few words."""
    if wanted.speaker:
        return words.digest_speaker.format(name=shortened(wanted.speaker, 80))
    if wanted.topic:
        return words.digest_topic.format(topic=shortened(wanted.topic, 80))
    return words.digest_everything


def run_message(library: Library, wanted: Wanted, run: Run) -> Message | None:
    """What a run of a digest tells, the same each time it is asked for; None where nothing is new."""
    items = news(library, wanted, run.since, run.until)
    return edition(items, wanted, run.until, phrases(wanted.language)) if items else None


def preview_message(library: Library, digest: Digest, now: datetime) -> Message:
    """What the digest would post now, drawn in the same way; where nothing is new, that, and how it looks with all that is known."""
    words = phrases(digest.wanted.language)
    if items := news(library, digest.wanted, digest.seen_until, now):
        return edition(items, digest.wanted, now, words, note=words.digest_preview)
    everything = news(library, digest.wanted, _EVER, now)
    note = words.digest_preview_everything if everything else words.digest_nothing_new
    return edition(everything, digest.wanted, now, words, note=note)
