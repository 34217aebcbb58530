"""The digests of a server as a message."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.digests.edition import what
from bot.languages.phrases import counted
from bot.presentation.message import Block, Heading, Line, Message, Words
from bot.presentation.pages import paginate
from bot.presentation.phrasebook import phrases, spoken
from bot.store.records import Pause

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.languages.phrases import Phrases
    from bot.store.records import Digest


def list_message(digests: Sequence[Digest], channels: Mapping[int, str], language: str) -> Message:
    """Each digest with when it comes next, or why it has stopped."""
    words = phrases(language)
    heading = counted(words.digest_list, len(digests)) if digests else words.digest_none
    blocks: list[Block] = [Heading((Words(heading),))]
    for digest in digests:
        wanted = digest.wanted
        about, channel = what(wanted, words), channels[wanted.channel_id]
        item = words.digest_item.format(id=digest.id, what=about, at=wanted.at, zone=wanted.zone, channel=channel)
        blocks.append(Line((Words(item, strong=True),), gap=True))
        state = _stopped(digest.paused, words) if digest.paused else words.digest_next.format(when=local(digest, words))
        blocks.append(Line((Words(state),)))
    return Message(paginate(blocks, words), spoken(language))


def local(digest: Digest, words: Phrases) -> str:
    """When the digest runs next, on the clocks of its own time zone."""
    due = digest.next_run_at.astimezone(ZoneInfo(digest.wanted.zone))
    return f"{words.day(due)}, {due:%H:%M}"


def _stopped(why: Pause, words: Phrases) -> str:
    reasons = {
        Pause.CHANNEL_GONE: words.pause_channel_gone,
        Pause.FORBIDDEN: words.pause_forbidden,
        Pause.UNSURE: words.pause_unsure,
    }
    return words.digest_paused.format(why=reasons[why])
