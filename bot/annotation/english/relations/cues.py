"""Words → frames: which words of a text may be the cue of an act."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from bot.languages.english.acts import ACTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.annotation.english.parsing import Token
    from bot.languages.acts import Frame

    _Readings = list[tuple[Frame, frozenset[str]]]

_VOWELS = "aeiou"


def forms(base: str) -> tuple[str, ...]:
    """The regular forms of a verb or noun; a form too many does no harm, as the parser decides what a word is."""
    endings = [base, base + "s"]
    if base.endswith("y") and base[-2] not in _VOWELS:
        endings += [base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    elif base.endswith("e"):
        endings += [base + "d", base[:-1] + "ing"]
    else:
        endings += [base + "es", base + "ed", base + "ing"]
        if base[-1] not in _VOWELS + "wxy" and base[-2] in _VOWELS:
            endings += [base + base[-1] + "ed", base + base[-1] + "ing"]
    return (*endings, *_IRREGULAR.get(base, ()))


_IRREGULAR = {"say": ("said",), "beseech": ("besought",), "fire": ("fire",)}


@cache
def _tables() -> tuple[dict[str, _Readings], dict[str, _Readings], dict[str, _Readings]]:
    """For verbs, nouns and adjectives: forms → their frames, each with the particles of which one must stand below; empty for none."""
    tables: tuple[dict[str, _Readings], ...] = (defaultdict(list), defaultdict(list), defaultdict(list))
    for table, frames in zip(tables, (ACTS.verbs, ACTS.nouns, ACTS.adjectives), strict=True):
        for frame in frames:
            particles: dict[str, set[str]] = defaultdict(set)
            for word in frame.words:
                base, _, particle = word.partition(" ")
                for form in forms(base):
                    particles[form].add(particle)
            for form, needed in particles.items():
                table[form].append((frame, frozenset() if "" in needed else frozenset(needed)))
    verbs, nouns, adjectives = tables
    return dict(verbs), dict(nouns), dict(adjectives)


def frames_of(form: str) -> tuple[list[Frame], list[Frame], list[Frame]]:
    """The frames of which ``form`` (lower case) is a word, as a verb, a noun and an adjective; their particles stand elsewhere."""
    verbs, nouns, adjectives = ([frame for frame, _ in table.get(form, ())] for table in _tables())
    return verbs, nouns, adjectives


_KINDS = {"NN": 1, "NNS": 1, "JJ": 2}
"""The tables that a tag's words stand in; a verb's stand in the first."""


def frames(token: Token) -> Sequence[Frame]:
    """The frames that ``token`` may be the cue of, by its form, its part of speech and its particle."""
    kind = 0 if token.is_verb else _KINDS.get(token.tag)
    readings = _tables()[kind].get(token.lower) if kind is not None else None
    if readings is None or token.quotation is not None:
        return ()
    return [frame for frame, particles in readings if not particles or any(child.lower in particles for child in token.children)]
