"""Which rules a sentence has words for: half of all sentences have them for none."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.annotation.german.frames import act_index, giver_index, noun_frame
from bot.annotation.german.lexicon import cue_index
from bot.annotation.german.phrases import is_saying
from bot.annotation.german.tokens import QUOTE, pieces, shape
from bot.annotation.german.verbs import conditional, subjunctive
from bot.annotation.memo import Memo
from bot.languages.german.cues import NOUNS, SOURCE_ADVERBS, SOURCE_POSTPOSITIONS, SOURCE_PREPOSITIONS, SOURCE_RELATIVES
from bot.languages.german.words import COORDINATORS, SUBJUNCTIVE_II

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.annotation.german.lexicon import Index
    from bot.annotation.german.tokens import Token

SPEECH, ACT, ACT_NOUN, NOUN, SOURCE, MOOD, QUOTED, SHALL = "speech", "act", "act noun", "noun", "source", "mood", "quoted", "shall"
_TRIGGERS = frozenset({SPEECH, ACT, ACT_NOUN, NOUN, SOURCE, MOOD, QUOTED, SHALL})
_SPEECH_WITH, _ACT_WITH = "speech with others", "act with others"
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


def heard(parts: Sequence[str]) -> frozenset[str]:
    """What ``parts`` of a sentence (what stands between its white space) call for, with the words of them that a cue can be of."""
    return _CALLS[parts[0]].union(*map(_CALLS.__getitem__, parts), _VERB[pieces(parts[0])[0][1]]) if parts else _NOTHING


def heard_in(tokens: Sequence[Token]) -> frozenset[str]:
    """The same of ``tokens``."""
    return _VERB[tokens[0].lower].union(*[_WORD[token.text] for token in tokens]) if tokens else _NOTHING


def triggers(heard: frozenset[str], tokens: Callable[[], Sequence[Token]]) -> frozenset[str]:
    """The kinds of rules that a sentence calls for in which that is ``heard``; ``tokens`` gives all of it."""
    found = heard & _TRIGGERS
    if SOURCE not in found and (
        ("nach" in heard and _SAYING in heard) or ("aus" in heard and _VIEW in heard) or ("so" in heard and _so_opens(tokens()))
    ):
        found |= {SOURCE}
    if SPEECH not in found and _SPEECH_WITH in heard and cue_index().possible(heard):
        found |= {SPEECH}
    if ACT not in found and _ACT_WITH in heard and act_index().possible(heard):
        found |= {ACT}
    return found


def _so_opens(tokens: Sequence[Token]) -> bool:
    """Whether *so* can open a clause: behind a mark, a conjunction or nothing."""
    behind = ("", *(token.lower if token.word else "" for token in tokens))
    return any(token.lower == "so" and (not before or before in COORDINATORS) for before, token in zip(behind, tokens, strict=False))


def _calls(part: str) -> frozenset[str]:
    """What the words between white space call for."""
    called = [its for word, *_ in pieces(part) if (its := _WORD[word])] or [_NOTHING]
    return called[0] if len(called) == 1 else _NOTHING.union(*called)


def _word(word: str) -> frozenset[str]:
    """What a word calls for wherever it stands."""
    lower, capital, _ = shape(word)
    found = {kind for words, kind in _WORDS if lower in words}
    if lower in _telling():
        found.add(lower)
    if not capital:
        found |= _VERB[lower]
    if noun_frame(word):
        found.add(ACT_NOUN)
    if is_saying(lower):
        found.add(_SAYING)
    if not word[0].isupper() and (word in SUBJUNCTIVE_II or subjunctive(word) or conditional(word)):
        found.add(MOOD)
    if word == QUOTE:
        found.add(QUOTED)
    return frozenset(found) or _NOTHING


_WORDS = (
    (NOUNS, NOUN),
    (_STRONG, SOURCE),
    (OPINIONS | POINTED_AT, _SAYING),
    (VIEWS, _VIEW),
    (frozenset({"soll", "sollen"}), SHALL),
)


def _verb(lower: str) -> frozenset[str]:
    """What a word in lower case calls for as a verb."""
    return frozenset(_cue(lower, SPEECH, _SPEECH_WITH, cue_index()) | _cue(lower, ACT, _ACT_WITH, act_index())) or _NOTHING


def _cue(lower: str, kind: str, with_others: str, index: Index) -> set[str]:
    readings = index.get(lower, ())
    alone = not all(reading.needs for reading in readings)
    return {kind if alone else with_others} if readings else set()


@cache
def _telling() -> frozenset[str]:
    """All that a verb of the data or a companion of it can be, and what can name a source beside others."""
    found = set(_WEAK)
    for index in (cue_index(), act_index(), giver_index()):
        found.update(index)
        for readings in index.values():
            found.update(*(reading.needs for reading in readings))
    return frozenset(found)


_WORD, _VERB, _CALLS = Memo(_word), Memo(_verb), Memo(_calls)
