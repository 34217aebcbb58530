"""In whose mouth words are: whether who says them where they stand is whom a claim names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import names
from bot.answering.questions.tongues import TONGUES

if TYPE_CHECKING:
    from bot.model import NameMatch

_NO_NAMES = frozenset().union(*(tongue.answers.roles | tongue.stopwords for tongue in TONGUES.values()))


def named(asked: NameMatch | None) -> NameMatch | None:
    """The speaker that a claim names; None where it names nobody in particular, or only what somebody is."""
    if asked is None or asked.names:
        return asked
    words = [word.strip(".,'’") for word in asked.asked.split()]
    return asked if any(word[:1].isupper() and word.casefold() not in _NO_NAMES for word in words) else None


def is_same(asked: NameMatch, speaker: str) -> bool:
    """Whether ``speaker`` of a text may be whom a claim names: the same name, or one that stands for the other (Ruiz, Ana)."""
    its = names.bearers(speaker)
    meant = {key for name in (asked.asked, *asked.names) for key in names.bearers(name)}
    return any(
        key == other or other.endswith(f" {key}") or key.endswith(f" {other}") or key.startswith(f"{other} ")
        for key in meant
        for other in its
    )
