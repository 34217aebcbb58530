"""Which sentences are worth parsing, by their words alone: those with a word that may be a cue, and beside it what it needs.

All of it is read off the data on cues and acts: a particle, a preposition, *to*, the nouns of which one must be there. A word that is a
cue as a verb alone does not count where it cannot be one ("the state", "in a report").
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from bot.annotation.english.content import CUE_VERBS
from bot.annotation.english.relations.cues import forms, frames_of
from bot.annotation.english.relations.places import PLACES
from bot.annotation.english.trees import lemma
from bot.languages.english.acts import ACTS
from bot.languages.english.cues import CUE_WORDS as CUES
from bot.languages.english.names import NAME_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.languages.acts import Frame

_WORD = re.compile(r"[^\W_]+|[,;:—–]|(?<= )-+(?= )")
"""A word, or a mark that parts it from the one before."""
_QUOTATION, _GERUND = '"', "-ing"
"""Stand among the words of a sentence that has a quotation, a word in -ing."""
_STEPS = {
    "agent": frozenset(("by",)),
    "gerund": frozenset((_GERUND,)),
    "held": frozenset(("on", "over", "for")),
    "infinitive": frozenset(("to",)),
    "must": frozenset(("must", "have", "has")),
    "promising": frozenset(("will", "would", "won", "ll")),
    "refusing": frozenset(("will", "would", "won", "ll")),
    "under": frozenset(("under",)),
    "untrue": ACTS.false | {"guilty"},
    "whether": frozenset(("whether", "if")),
}
"""The words of which one is seen where a place of an act's frame is filled; of the other places only prepositions are words."""
_NOTHING: frozenset[str] = frozenset()
_ARTICLES = frozenset(("a", "an", "the"))
_BEFORE_NOUNS = _ARTICLES | frozenset(
    "s my your his her its our their no every of in on at from with into under between about against by for".split()
)
"""Words behind which no finite verb stands."""
_BEFORE_VERBS = frozenset(
    """
    to will would can could may might must shall should do does did not t never ll d i you we they who whom that which what and or
    but nor people others many some most few both all men women police staff media public majority half also still even now then often
    always just only either rather again today well percent help let him her it them me us
    """.split()
)
"""Words behind which a verb's base form stands; so it does behind plurals, names, numbers, marks and adverbs in -ly."""
_MOSTLY_NOUNS = frozenset(
    """
    address answer appeal attack back block call challenge champion charge claim comment counter demand email estimate fault fire
    forecast go message note offer open order point post praise press pressure probe promise protest push question read report request
    review rule show sound start state stress suit support talk text turn tweet voice
    """.split()
)
"""Verbs whose base form is mostly something else, so that the word before must speak for the verb."""
_BEFORE_PLURALS = frozenset(
    """
    two three four five six seven eight nine ten other those these both many several various few new such more most all some any
    """.split()
)
"""Words behind which a form in -s is a plural."""


@dataclass(frozen=True, slots=True)
class _Trigger:
    """What makes a word a possible cue."""

    beside: tuple[frozenset[str], ...] = ()
    """Of each of these one must be in the sentence, as it stands or as a base form."""
    verb: bool = False
    """The word must be a verb."""


def wanted(text: str) -> bool:
    """Whether ``text`` (with ``masking.QUOTED`` in the place of each masked quotation) can hold an attribution or a relation."""
    words = _WORD.findall(text)
    present: set[str] = set()
    for number, word in enumerate(words):
        for trigger in _triggers(word.lower()):
            if trigger.verb and not _may_be_verb(words, number):
                continue
            if trigger.beside and not present:
                present = _present(words, text)
            if not any(present.isdisjoint(needed) for needed in trigger.beside):
                return True
    return False


def _present(words: list[str], text: str) -> set[str]:
    present = {base for word in words for base in _bases(word.lower())}
    if '"' in text or "“" in text:
        present.add(_QUOTATION)
    if any(word.endswith("ing") for word in words):
        present.add(_GERUND)
    return present


def _may_be_verb(words: list[str], number: int) -> bool:
    """Whether nothing before the word, and no capital of its own, says that it is no verb."""
    if not number:
        return True
    word, written = words[number], words[number - 1]
    before = written.lower()
    if before in (_BEFORE_NOUNS if _looks_like_noun(word.lower()) else _ARTICLES):
        return False
    if not word[0].islower() and 2 * sum(each[0].isupper() for each in words) <= len(words):  # in a headline capitals tell nothing
        return False
    if word.endswith("s"):
        return before not in _BEFORE_PLURALS and not before.isdigit()
    return word not in _MOSTLY_NOUNS or before in _BEFORE_VERBS or before.endswith(("s", "ly")) or not written[0].islower()


def _looks_like_noun(word: str) -> bool:
    """Whether a verb's form could be a noun's as well: report, reports; not said, reported, reporting."""
    return word.endswith("s") or lemma(word, verb=True) == word


@lru_cache(maxsize=65536)
def _bases(word: str) -> frozenset[str]:
    return frozenset((word, lemma(word), lemma(word, verb=True)))


@lru_cache(maxsize=65536)
def _triggers(word: str) -> tuple[_Trigger, ...]:
    """What ``word`` (lower case) may be a cue of: of most words nothing."""
    found = [trigger for base in _bases(word) for trigger in _of_speech().get(base, ())]
    verbs, *others = frames_of(word)
    found += [_Trigger(beside, verb=True) for frame in verbs for beside in _beside(frame, word)]
    found += [_Trigger(beside) for frames in others for frame in frames for beside in _beside(frame, word)]
    return tuple(dict.fromkeys(found))


@cache
def _of_speech() -> Mapping[str, tuple[_Trigger, ...]]:
    """Base forms → what makes them the cue of an attribution."""
    found: dict[str, list[_Trigger]] = defaultdict(list)
    found["according"].append(_Trigger((frozenset(("to",)),)))
    for noun in CUES.content_nouns:
        found[noun].append(_Trigger((frozenset(("that",)),)))
    for verb in CUE_VERBS:
        found[verb].append(_Trigger(tuple(_beside_verb(verb)), verb=True))
    return {base: tuple(triggers) for base, triggers in found.items()}


def _beside_verb(verb: str) -> Iterable[frozenset[str]]:
    """The words of which one must stand beside a verb of speech; none where any clause or object will do."""
    if verb in CUES.clause | CUES.object | CUES.naming or CUES.nouns.get(verb) == frozenset():
        return
    needed = set(CUES.prepositions.get(verb, ())) | CUES.nouns.get(verb, frozenset())
    if verb in CUES.finding:
        needed |= NAME_WORDS.documents | NAME_WORDS.tribunals
    if verb in CUES.quotation:
        needed.add(_QUOTATION)
    if verb in CUES.infinitive | CUES.request:
        needed.add("to")
    if verb in CUES.gerund:
        needed.add(_GERUND)
    yield frozenset(needed)


def _beside(frame: Frame, form: str) -> Iterable[tuple[frozenset[str], ...]]:
    """For each word of the frame with this form, what a sentence must have for it."""
    needed = [_seen(need) for need in frame.needs]
    common = [frozenset().union(*needed)] if needed and all(needed) else []
    if frame.objects:
        common.append(frame.objects)
    for word in frame.words:
        base, _, particle = word.partition(" ")
        if form in forms(base):
            yield (*common, frozenset((particle,))) if particle else tuple(common)


def _seen(need: str) -> frozenset[str]:
    """The words of which one is seen where the place is filled; empty where nothing tells."""
    steps = need.replace("&", ".").split(".")
    seen = (_STEPS.get(step, _NOTHING) if step in PLACES else frozenset((step,)) for step in steps)
    return next(filter(None, seen), _NOTHING)
