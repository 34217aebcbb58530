"""Where a claim's words and a text's differ: each stretch once, with what of the sense hangs on it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from bot.answering.verification.aligning import aligned
from bot.answering.verification.tokens import OMISSION, act_of, reverses, tells
from bot.model import Bearing, Difference, Edit, Span, hull

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.verification.aligning import Step
    from bot.answering.verification.tokens import Token

_SHORT_OMISSION = 5
"""An omission of so few words that leaves out a negation turns the sense round."""
_BESIDE = 3
"""A negation so few words beside a claim that is cut out of its sentence belongs to it."""
_SWAPPED = 3
"""So many words at an end are taken to stand for others of the text, rather than to be more."""
_MARKED = frozenset((Edit.OMITTED, Edit.INSERTED))
_BOUNDS = frozenset('.!?;:,—–"“”„«»()')


class Laid(NamedTuple):
    """A claim laid along a text. ``span`` are the characters of the text between its first word and its last that are the claim's."""

    span: Span
    differences: tuple[Difference, ...]
    same: int
    """Words of the claim that stand there."""
    telling: int
    """Those of them that say something by themselves."""
    words: int
    """Words of the claim that should stand there: neither ellipses nor an editor's."""
    more: int
    """Words of the text that the claim has not."""
    runs: tuple[Span, ...]
    """Stretches of the claim that stand there word for word."""

    @property
    def exact(self) -> bool:
        """Whether nothing differs but what is marked as left out or put in, on which no sense hangs."""
        return all(found.edit in _MARKED and found.bearing is None for found in self.differences)

    @property
    def likeness(self) -> float:
        """How alike both are, 0 to 1: twice the words that are the same among all of both (Dice)."""
        return 2 * self.same / max(1, self.words + self.same + self.more)


def laid(claim: Sequence[Token], text: Sequence[Token], raw: str) -> Laid | None:
    """The claim where it fits best along a text of these words and characters; None where none of its words stands there."""
    steps = aligned(claim, text)
    same = [step for step in steps if _is_same(step, claim, text)]
    if not same:
        return None
    first, last = same[0].printed, same[-1].end - 1
    stretches = [list(group) for _, group in groupby(steps, key=lambda step: _kind(step, claim, text))]
    found = [
        _difference(stretch, claim, text, place) for place, stretch in _numbered(stretches) if not _is_same(stretch[0], claim, text)
    ]
    differences = [_beside(it, claim, text, raw, first, last) for it in found if it is not None]
    shown = [it.printed for it in differences if it.printed]
    differences += [it for it in _cut(text, raw, first, last) if it.printed and not any(span.covers(it.printed) for span in shown)]
    kept = [claim[step.claimed] for step in same if step.claimed is not None and not claim[step.claimed].inserted]
    replaced = [difference.printed for difference in differences if difference.claimed and difference.printed]
    return Laid(
        span=hull((text[first].span, text[last].span, *replaced)),
        differences=tuple(differences),
        same=len(kept),
        telling=len({token.key for token in kept if tells(token)}),
        words=sum(token.key != OMISSION and not token.inserted for token in claim),
        more=sum(it.printed.covers(word.span) for it in differences if it.edit not in _MARKED and it.printed for word in text),
        runs=tuple(
            Span(claim[stretch[0].claimed or 0].span.start, claim[stretch[-1].claimed or 0].span.end)
            for stretch in stretches
            if _is_same(stretch[0], claim, text)
        ),
    )


def _is_same(step: Step, claim: Sequence[Token], text: Sequence[Token]) -> bool:
    return step.claimed is not None and step.end - step.printed == 1 and claim[step.claimed].key == text[step.printed].key


def _kind(step: Step, claim: Sequence[Token], text: Sequence[Token]) -> str:
    """What stands together in one difference."""
    if _is_same(step, claim, text):
        return "same"
    if step.claimed is not None and claim[step.claimed].key == OMISSION:
        return "omitted"
    return "other"


def _numbered(stretches: list[list[Step]]) -> Iterator[tuple[bool, list[Step]]]:
    """Each stretch, and whether it stands between others rather than at an end of the claim."""
    return ((0 < place < len(stretches) - 1, stretch) for place, stretch in enumerate(stretches))


def _difference(stretch: list[Step], claim: Sequence[Token], text: Sequence[Token], inside: bool) -> Difference | None:  # noqa: FBT001
    mine = [claim[step.claimed] for step in stretch if step.claimed is not None]
    its = [word for step in stretch for word in text[step.printed : step.end]]
    if not mine and not its:
        return None
    claimed = Span(mine[0].span.start, mine[-1].span.end) if mine else None
    printed = Span(its[0].span.start, its[-1].span.end) if its else None
    if mine and mine[0].key == OMISSION:
        turned = len(its) <= _SHORT_OMISSION and any(word.bearing is Bearing.NEGATION for word in its)
        return Difference(Edit.OMITTED, claimed, printed, Bearing.NEGATION if turned and inside else None)
    if mine and any(token.inserted for token in mine):
        return Difference(Edit.INSERTED, claimed, printed, bearing(mine, its))
    edit = Edit.REPLACED if mine and its else Edit.ADDED if mine else Edit.LEFT_OUT
    return Difference(edit, claimed, printed, bearing(mine, its))


def bearing(mine: Sequence[Token], its: Sequence[Token]) -> Bearing | None:
    """What of the sense hangs on it that one side has these words and the other those."""
    negations = [sum(token.bearing is Bearing.NEGATION for token in side) for side in (mine, its)]
    if bool(negations[0]) != bool(negations[1]) or any(reverses(one.key, other.key) for one in mine for other in its):
        return Bearing.NEGATION
    figures = [{token.key for token in side if token.bearing is Bearing.NUMBER} for side in (mine, its)]
    if figures[0] != figures[1]:
        return Bearing.NUMBER
    acts = [{act for token in side if (act := act_of(token))} for side in (mine, its)]
    return Bearing.ACT if mine and its and acts[0] != acts[1] and acts[0].isdisjoint(acts[1]) else None


def _beside(it: Difference, claim: Sequence[Token], text: Sequence[Token], raw: str, first: int, last: int) -> Difference:
    """A few words that the claim has more at an end: where the text goes on in the same breath, they stand for its next words."""
    mine = [token for token in claim if it.claimed is not None and it.claimed.covers(token.span)]
    its = [number for number, word in enumerate(text) if it.printed is not None and it.printed.covers(word.span)]
    missing = len(mine) - len(its)
    if it.edit not in {Edit.ADDED, Edit.REPLACED} or missing <= 0 or len(mine) > _SWAPPED:
        return it
    if mine[0] == claim[0]:
        start, end = its[0] if its else first, first
        more = range(max(0, start - missing), end)
        gap = raw[text[more.start].span.start : text[first].span.start]
    elif mine[-1] == claim[-1]:
        start, end = last, its[-1] if its else last
        more = range(last + 1, min(len(text), end + 1 + missing))
        gap = raw[text[last].span.end : text[more.stop - 1].span.end]
    else:
        return it
    if len(more) < len(mine) or not _BOUNDS.isdisjoint(gap):
        return it
    printed = [text[number] for number in more]
    return Difference(Edit.REPLACED, it.claimed, Span(printed[0].span.start, printed[-1].span.end), bearing(mine, printed))


def _cut(text: Sequence[Token], raw: str, first: int, last: int) -> Iterator[Difference]:
    """A negation right before or behind the words, in one breath with them: who cuts it off turns their sense round."""
    for words, near in ((text[max(0, first - _BESIDE) : first][::-1], first), (text[last + 1 : last + 1 + _BESIDE], last)):
        edge = text[near].span
        for word in words:
            between = raw[word.span.end : edge.start] if word.span.end <= edge.start else raw[edge.end : word.span.start]
            if not _BOUNDS.isdisjoint(between):
                break
            if word.bearing is Bearing.NEGATION:
                yield Difference(Edit.LEFT_OUT, None, word.span, Bearing.NEGATION)
                break
