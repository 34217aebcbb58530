"""Which rules a sentence has words for: half of all sentences have them for none."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.annotation.german.cues import cue_index, possible
from bot.annotation.german.frames import act_index, noun_frame
from bot.annotation.german.phrases import is_saying
from bot.annotation.german.tokens import QUOTE, shape
from bot.annotation.german.verbs import conditional, subjunctive
from bot.languages.german.cues import NOUNS, SOURCE_ADVERBS, SOURCE_POSTPOSITIONS, SOURCE_PREPOSITIONS, SOURCE_RELATIVES
from bot.languages.german.words import COORDINATORS, SUBJUNCTIVE_II

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.annotation.german.cues import Index

SPEECH, ACT, ACT_NOUN, NOUN, SOURCE, MOOD, QUOTED, SHALL = "speech", "act", "act noun", "noun", "source", "mood", "quoted", "shall"
_TRIGGERS = frozenset({SPEECH, ACT, ACT_NOUN, NOUN, SOURCE, MOOD, QUOTED, SHALL})
_WITH = " with others"
"""A verb that is a cue only with its particle or companions."""
_SAYING, _VIEW = "saying", "view"
"""What *nach* and *aus* need to name a source."""
_STRONG = SOURCE_PREPOSITIONS | SOURCE_POSTPOSITIONS | SOURCE_ADVERBS | SOURCE_RELATIVES | {"folge"}
_WEAK = frozenset({"nach", "so", "aus"})
SOURCE_WORDS = _STRONG | _WEAK
VIEWS = frozenset({"sicht", "perspektive"})
OPINIONS = frozenset("meinung ansicht auffassung überzeugung einschätzung vernehmen bekunden angaben".split())
POINTED_AT = frozenset("gerüchte regelung vorschlag gerücht these".split())
"""What is no saying, but *nach denen* can point at."""
_NOTHING: frozenset[str] = frozenset()


def triggers(texts: Sequence[str], lowers: Callable[[], frozenset[str]]) -> frozenset[str]:
    """The kinds of rules that a sentence of the words ``texts`` calls for; ``lowers`` gives these in lower case."""
    if not texts:
        return _NOTHING
    found = _NOTHING.union(*map(_word, texts), _verb(texts[0].lower()))
    if not found:
        return found
    if (
        ("nach" in found and _SAYING in found)
        or ("aus" in found and _VIEW in found)
        or ("so" in found and any(map(_opens, texts, ("", *texts))))
    ):
        found |= {SOURCE}
    for kind, index in ((SPEECH, cue_index), (ACT, act_index)):
        if kind + _WITH in found and kind not in found and possible(index(), lowers()):
            found |= {kind}
    return found & _TRIGGERS


def _opens(word: str, before: str) -> bool:
    """Whether *so* can open a clause: behind a mark, a conjunction or nothing."""
    return word.lower() == "so" and (not before[:1].isalnum() or before.lower() in COORDINATORS)


@lru_cache(maxsize=100_000)
def _word(word: str) -> frozenset[str]:
    """What a word calls for wherever it stands."""
    lower, capital, _ = shape(word)
    found = set() if capital else set(_verb(lower))
    if noun_frame(word):
        found.add(ACT_NOUN)
    if lower in NOUNS:
        found.add(NOUN)
    if lower in _STRONG:
        found.add(SOURCE)
    if lower in _WEAK:
        found.add(lower)
    if is_saying(lower) or lower in OPINIONS or lower in POINTED_AT:
        found.add(_SAYING)
    if lower in VIEWS:
        found.add(_VIEW)
    if not word[0].isupper() and (word in SUBJUNCTIVE_II or subjunctive(word) or conditional(word)):
        found.add(MOOD)
    if lower in {"soll", "sollen"}:
        found.add(SHALL)
    if word == QUOTE:
        found.add(QUOTED)
    return frozenset(found)


@lru_cache(maxsize=100_000)
def _verb(lower: str) -> frozenset[str]:
    """What a word in lower case calls for as a verb."""
    return frozenset(_cue(lower, SPEECH, cue_index()) | _cue(lower, ACT, act_index()))


def _cue(lower: str, kind: str, index: Index) -> set[str]:
    readings = index.get(lower, ())
    alone = any(not reading.particle and not cue.needs for reading, cue in readings)
    return {kind if alone else kind + _WITH} if readings else set()
