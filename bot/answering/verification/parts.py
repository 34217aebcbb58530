"""Parts of a claim that stand in the corpus word for word, wherever each of them stands."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from bot.answering import who_said
from bot.answering.verification.tokens import OMISSION, tells
from bot.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.verification.places import Place
    from bot.answering.verification.tokens import Token

_SEED = 4
_LONG, _TELLING = 6, 3
"""Words of a part at least, and those of them that say something by themselves."""
_LONGER, _FEWER_TELLING = 9, 2
"""The same of a part for which fewer of them will do."""
_LONG_UNSAID = 10
"""Words of a part at least that nobody is reported to say."""
_SHARE, _MANY = 1 / 3, 10
"""The share of the claim that all parts are together at least, or so many words."""


class Part(NamedTuple):
    """The claim's words from ``first`` to before ``end`` as they stand at a place of the corpus, at these characters of its stretch."""

    first: int
    end: int
    place: Place
    span: Span

    def claimed(self, claim: Sequence[Token]) -> Span:
        """Its characters in the claim."""
        return Span(claim[self.first].span.start, claim[self.end - 1].span.end)


def parts(claim: Sequence[Token], places: Sequence[Place]) -> list[Part]:
    """Parts that do not overlap, the longest first chosen, in the order of the claim; none where they are too little of it."""
    runs = [run for place in places for run in _runs(claim, place)]
    chosen: list[Part] = []
    for run in sorted(runs, key=lambda run: run.first - run.end):
        rest = _rest(run, chosen)
        if rest is not None and _is_telling(claim[rest.first : rest.end], rest):
            chosen.append(rest)
    held = sum(part.end - part.first for part in chosen)
    enough = held >= min(_MANY, _SHARE * sum(token.key != OMISSION for token in claim))
    return sorted(chosen, key=lambda part: part.first) if enough else []


def _rest(run: Part, chosen: Sequence[Part]) -> Part | None:
    """The part without words at its ends that another has already."""
    first, end = run.first, run.end
    for other in chosen:
        if first < other.end and other.first < end:
            before, behind = other.first - first, end - other.end
            first, end = (first, other.first) if before >= behind else (other.end, end)
            if first >= end:
                return None
    words = [word for word in run.place.words if run.span.covers(word.span)]
    kept = words[first - run.first : len(words) - (run.end - end)]
    return run._replace(first=first, end=end, span=Span(kept[0].span.start, kept[-1].span.end)) if kept else None


def _is_telling(words: Sequence[Token], part: Part) -> bool:
    """Whether the words are somebody's own, and not what anybody would write of the matter."""
    telling = len({word.key for word in words if tells(word)})
    if len(words) < _LONG or telling < (_FEWER_TELLING if len(words) >= _LONGER else _TELLING):
        return False
    return len(words) >= _LONG_UNSAID or who_said.told(part.place.annotated, part.place.span(part.span)) is not None


def _runs(claim: Sequence[Token], place: Place) -> Iterator[Part]:
    """The longest stretches that both have, of the length of a seed at least."""
    mine, its = [token.key for token in claim], [word.key for word in place.words]
    seeds: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(its) - _SEED + 1):
        seeds[tuple(its[at : at + _SEED])].append(at)
    for first in range(len(mine) - _SEED + 1):
        for at in seeds.get(tuple(mine[first : first + _SEED]), ()):
            if first and at and mine[first - 1] == its[at - 1]:
                continue
            length = _SEED
            while first + length < len(mine) and at + length < len(its) and mine[first + length] == its[at + length]:
                length += 1
            yield Part(first, first + length, place, Span(place.words[at].span.start, place.words[at + length - 1].span.end))
