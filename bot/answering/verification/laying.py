"""The places of the corpus that are nearest to a claim, with the claim laid along each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from bot.answering import who_said
from bot.answering.verification.differing import laid
from bot.answering.verification.tokens import OMISSION
from bot.model import Bearing, Difference, Edit, Polarity, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.verification.differing import Laid
    from bot.answering.verification.places import Place
    from bot.answering.verification.tokens import Token

_CLOSELY = 4
"""Texts that are compared word by word, of those in which the words do not stand one behind the other."""
_MARGIN = 4
"""Words that are looked at on each side of a stretch, beyond half of the claim's."""
_FIRST = 0xE000
"""The first of the characters that stand for words while a stretch is sought."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A claim laid along a place of the corpus."""

    place: Place
    laid: Laid

    @property
    def at(self) -> Span:
        """Where in the article it stands."""
        return self.place.span(self.laid.span)

    @property
    def is_exact(self) -> bool:
        """Whether the words stand there, and the text does not say that nobody said them."""
        return self.laid.exact and self.laid.same == self.laid.words and not self.is_negated

    @property
    def is_negated(self) -> bool:
        """Whether the text says that this was not said."""
        said = who_said.told(self.place.annotated, self.at)
        return said is not None and said.polarity is Polarity.NEGATED

    @property
    def differences(self) -> tuple[Difference, ...]:
        """All that differs, in characters of the claim and of the article."""
        found = [
            Difference(it.edit, it.claimed, it.printed and self.place.span(it.printed), it.bearing) for it in self.laid.differences
        ]
        said = who_said.told(self.place.annotated, self.at) if self.is_negated else None
        if said is not None and said.cue and not any(it.bearing is Bearing.NEGATION for it in found):
            found.append(Difference(Edit.LEFT_OUT, None, said.cue[0], Bearing.NEGATION))
        return tuple(found)


def nearest(claim: Sequence[Token], places: Sequence[Place]) -> list[Found]:
    """The claim along every place where its words stand in a row; where it is exact at none, along those that have most of them too."""
    found: list[Found] = []
    left: list[Place] = []
    for place in places:
        at = _in_a_row(claim, place)
        if at is None:
            left.append(place)
        else:
            around = place.words[max(0, at - _MARGIN) : at + len(claim) + _MARGIN]
            found += _laid(claim, place, around)
    if any(one.is_exact for one in found):
        return found
    wanted = Counter(token.key for token in claim if token.key != OMISSION)
    shared = {place: (wanted & Counter(word.key for word in place.words)).total() for place in left}
    ordered = sorted(left, key=lambda place: -shared[place])
    closest = set(list(dict.fromkeys(place.raw for place in ordered))[:_CLOSELY])
    return found + [one for place in ordered if place.raw in closest for one in _laid(claim, place, _cropped(claim, place))]


def _cropped(claim: Sequence[Token], place: Place) -> Sequence[Token]:
    """The words of the place around where most of the claim's stand together; all of them where it leaves words out."""
    if any(token.key == OMISSION for token in claim):
        return place.words
    numbers = {key: chr(_FIRST + number) for number, key in enumerate(dict.fromkeys(token.key for token in (*claim, *place.words)))}
    mine, its = ("".join(numbers[token.key] for token in side) for side in (claim, place.words))
    at = fuzz.partial_ratio_alignment(mine, its)
    if at is None:
        return place.words
    margin = _MARGIN + len(claim) // 2
    return place.words[max(0, at.dest_start - margin) : at.dest_end + margin]


def _laid(claim: Sequence[Token], place: Place, words: Sequence[Token]) -> list[Found]:
    it = laid(claim, words, place.raw)
    return [Found(place, it)] if it is not None else []


def _in_a_row(claim: Sequence[Token], place: Place) -> int | None:
    """The number of the place's word from which on the claim stands there, its words one behind the other."""
    mine = f" {' '.join(token.key for token in claim)} "
    before, found, _ = f" {' '.join(word.key for word in place.words)} ".partition(mine)
    return before.count(" ") if found else None
