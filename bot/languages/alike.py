"""Words that may stand for each other between a question and its answer: the type of that data, which is kept as plain text."""

from __future__ import annotations

import pkgutil
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Meant(NamedTuple):
    """Lines of words in small letters; a phrase is written with ``_`` between its words, and one form a stem is enough.

    Capitals are for what would be another word in small letters (US).
    """

    groups: str
    """``resign quit step_down``: each may stand for each. ``head > lead leads``: those behind may stand for those before."""
    translations: Mapping[str, str] = {}
    """Language (ISO 639-1) → lines like ``strafe : fine penalty``, own words and theirs; read in both directions."""


class AlikeWords(NamedTuple):
    """What a language has of them."""

    words: Meant
    """Ordinary words; they do not stand for a name that is one of them (Target, Shell)."""
    names: Meant
    """Names of countries and bodies, with their adjectives and people; no ordinary words."""
    links: tuple[str, ...] = ()
    """What may stand between the parts of a compound, the most frequent first; none where words are not joined."""
    endings: tuple[str, ...] = ()
    """What the last part of a compound may end in besides."""


def own_words(alike: AlikeWords) -> frozenset[str]:
    """All single words of the language itself that stand there."""
    groups = " ".join((alike.words.groups, alike.names.groups)).split()
    texts = (*alike.words.translations.values(), *alike.names.translations.values())
    return frozenset(groups).union(word for text in texts for line in text.splitlines() for word in line.partition(":")[0].split())


def texts(package: str, *names: str) -> str:
    """The text files of a language's package, one behind the other."""
    return "".join((pkgutil.get_data(package, f"{name}.txt") or b"").decode() for name in names)
