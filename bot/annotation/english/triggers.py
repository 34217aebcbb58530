"""Which sentences can hold an attribution, by their words alone: the others are not parsed."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.annotation.english.content import CUE_VERBS
from bot.annotation.english.parsing import lemma
from bot.languages.english.cues import CUE_WORDS as CUES
from bot.languages.english.names import NAME_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_WITH_NOUN = frozenset(verb for verb, nouns in CUES.nouns.items() if nouns)
_WEAK = {
    "quotation": CUES.quotation - CUES.clause - frozenset(CUES.prepositions),
    "verb": _WITH_NOUN,
    "noun": frozenset().union(*CUES.nouns.values()),
    "finding": CUES.finding,
    "finder": NAME_WORDS.documents | NAME_WORDS.tribunals,
    "that": CUES.content_nouns,
}
"""Words that are cues only beside others."""
_STRONG = CUE_VERBS - _WEAK["quotation"] - _WITH_NOUN - CUES.finding


def wanted(text: str) -> bool:
    """Whether ``text`` (with ``parsing.QUOTED`` in the place of each masked quotation) has a word that could be a cue there."""
    weak: set[str] = set()
    for match in _WORD.finditer(text):
        kinds = _kinds(match.group())
        if "strong" in kinds:
            return True
        weak.update(kinds)
    return (
        ("quotation" in weak and any(mark in text for mark in '"“'))
        or ("that" in weak and " that " in text)
        or {"verb", "noun"} <= weak
        or {"finding", "finder"} <= weak
    )


@lru_cache(maxsize=65536)
def _kinds(word: str) -> tuple[str, ...]:
    bases = {lemma(word), lemma(word, verb=True)}
    if word.lower() == "according" or not _STRONG.isdisjoint(bases):
        return ("strong",)
    return tuple(kind for kind, words in _WEAK.items() if not words.isdisjoint(bases))
