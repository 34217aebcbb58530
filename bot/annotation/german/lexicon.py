"""The verbs of the data by their forms: what each form may be a cue for, and the words that it needs beside it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from bot.annotation.german.verbs import VerbForm, forms
from bot.languages.german.cues import ACCUSATIONS, DIRECTIVES, JUDGEMENTS, NAMINGS, POSITIONS, STANCES, STATEMENTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of the data, and its companions."""

    verb: str
    needs: frozenset[str]
    kind: str


class Reading(NamedTuple):
    """A form of a verb of the data as a cue, which it is beside all of the words that it ``needs``: companions and a particle."""

    form: VerbForm
    cue: Cue
    needs: frozenset[str]


class Index(dict[str, tuple[Reading, ...]]):
    """Form → the cues that it may be."""

    def __init__(self, readings: Mapping[str, Sequence[Reading]]) -> None:
        super().__init__({form: tuple(its) for form, its in readings.items()})
        self._alone = frozenset(form for form, its in self.items() if not all(reading.needs for reading in its))
        self._beside = {form: frozenset(reading.needs for reading in its) for form, its in self.items() if form not in self._alone}
        self._with_others = frozenset(self._beside)

    def possible(self, words: frozenset[str]) -> frozenset[str]:
        """Those of a sentence's ``words`` in lower case that can be cues beside the others."""
        beside = [word for word in words & self._with_others if any(map(words.issuperset, self._beside[word]))]
        return (words & self._alone).union(beside)


def index(lines: Iterable[tuple[str, str]]) -> Index:
    """The forms of verbs given as (kind, line of the data)."""
    found: dict[str, list[Reading]] = {}
    for kind, line in lines:
        verb, *needs = line.split()
        cue = Cue(verb, frozenset(needs), kind)
        for form, readings in forms(verb).items():
            found.setdefault(form, []).extend(Reading(each, cue, cue.needs | {each.particle} - {""}) for each in readings)
    return Index(found)


@cache
def cue_index() -> Index:
    """The cues of speech."""
    kinds = (
        ("statement", STATEMENTS),
        ("stance", STANCES),
        ("directive", DIRECTIVES),
        ("accusation", ACCUSATIONS),
        ("judgement", JUDGEMENTS),
        ("naming", NAMINGS),
        ("position", POSITIONS),
    )
    return index((kind, line) for kind, lines in kinds for line in lines)
