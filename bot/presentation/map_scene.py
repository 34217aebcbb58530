"""Findings → the scene of a map: who stands where, and the arrows between them. Pure; lengths in pixels of the finished picture.

Whoever acts stands on the left, whomever it hits on the right, and each arrow has a line of its own between them that bears its label.
So nothing overlaps, whatever the number of relations; parties are ordered so that arrows cross little (barycentre heuristic of
Sugiyama, Tagawa and Toda, 1981).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot import names
from bot.languages.phrases import counted
from bot.model import Act, Modality, Polarity
from bot.presentation.captions import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.languages.looking import Looking
    from bot.languages.phrases import Phrases
    from bot.model import Answer, Finding

MOST = 40
"""Arrows in one picture."""
LONGEST_ALT = 1_024
"""Characters that Discord takes as the description of an attachment."""
_SWEEPS = 8


@dataclass(frozen=True, slots=True)
class Arrow:
    """One relation; ``actor`` and ``target`` are numbers of the parties on the left and the right."""

    actor: int
    target: int
    label: str
    count: int
    """Independent sources."""
    act: Act
    hedged: bool = False
    denied: str = ""
    """The word that marks it as denied, or nothing."""
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A map before it is drawn; the same scene is the same picture."""

    title: str
    left_heading: str
    right_heading: str
    left: tuple[str, ...]
    """From the top; an empty name is somebody whom the text does not name."""
    right: tuple[str, ...]
    arrows: tuple[Arrow, ...]
    """From the top."""
    unnamed: str
    notes: tuple[str, ...]


def arrows_of(answer: Answer) -> tuple[Finding, ...]:
    """The findings that a map draws, the strongest first; denials mark others and are no arrows."""
    return tuple(finding for finding in answer.findings if finding.target and finding.act not in {None, Act.DENY})


def scene(answer: Answer, phrases: Phrases, looking: Looking) -> Scene:
    """The scene of the strongest relations of the answer."""
    findings = arrows_of(answer)
    drawn = findings[:MOST]
    left, right, order = _ordered(drawn)
    shown = {names.key(name): name for finding in reversed(drawn) for name in (finding.actor, finding.target) if name}
    arrows = tuple(
        _arrow(drawn[number], left.index(_actor(drawn[number])), right.index(_target(drawn[number])), phrases, looking)
        for number in order
    )
    notes = _legend(drawn, looking)
    if len(findings) > MOST:
        notes.append(counted(looking.more, len(findings) - MOST))
    return Scene(
        title=answer.understood,
        left_heading=looking.actor,
        right_heading=looking.target,
        left=tuple(shown.get(key, "") for key in left),
        right=tuple(shown[key] for key in right),
        arrows=arrows,
        unnamed=looking.unnamed,
        notes=tuple(notes),
    )


def alt(answer: Answer, phrases: Phrases, looking: Looking) -> str:
    """The picture in words, for who cannot see it: at most 1,024 characters, whole relations only, the strongest first."""
    findings = arrows_of(answer)
    lines = [shortened(answer.understood, 200)]
    for number, finding in enumerate(findings):
        rest = counted(looking.more, len(findings) - number)
        line = looking.told.format(
            actor=shortened(finding.actor or looking.unnamed, 60),
            target=shortened(finding.target or looking.unnamed, 60),
            label=", ".join(_told(finding, phrases, looking)),
        )
        if len("\n".join([*lines, line, rest])) > LONGEST_ALT:
            return "\n".join([*lines, rest])
        lines.append(line)
    return "\n".join(lines)


def _told(finding: Finding, phrases: Phrases, looking: Looking) -> list[str]:
    """The act, how many sources tell it, how firmly, and whether it is denied."""
    words = [phrases.acts[finding.act or Act.SAY], counted(looking.sources, finding.independent_sources)]
    if finding.modality is not Modality.STATED:
        words.append(phrases.modalities[finding.modality])
    if finding.polarity is Polarity.NEGATED:
        words.append(looking.negated)
    if finding.denied:
        words.append(looking.denied)
    return words


def _legend(drawn: Sequence[Finding], looking: Looking) -> list[str]:
    """What the signs of this picture mean, a line each."""
    shown = [
        (looking.dashed, any(finding.modality is not Modality.STATED for finding in drawn)),
        (looking.struck, any(finding.polarity is Polarity.NEGATED for finding in drawn)),
        (looking.marked, any(finding.denied for finding in drawn)),
        (looking.several, sum(finding.actor is None for finding in drawn) > 1),
    ]
    return [looking.legend, *(text for text, there in shown if there)]


def _arrow(finding: Finding, actor: int, target: int, phrases: Phrases, looking: Looking) -> Arrow:
    return Arrow(
        actor,
        target,
        f"{phrases.acts[finding.act or Act.SAY]} · {counted(looking.sources, finding.independent_sources)}",
        finding.independent_sources,
        finding.act or Act.SAY,
        hedged=finding.modality is not Modality.STATED,
        denied=looking.denied if finding.denied else "",
        negated=finding.polarity is Polarity.NEGATED,
    )


def _actor(finding: Finding) -> str:
    return names.key(finding.actor or "")


def _target(finding: Finding) -> str:
    return names.key(finding.target or "")


def _ordered(drawn: Sequence[Finding]) -> tuple[list[str], list[str], list[int]]:
    """The parties of both sides by key, and the numbers of the findings, each from the top to the bottom.

    Arrows are ordered by their parties' places and parties by their arrows' in turn, until that settles.
    """
    order = list(range(len(drawn)))
    left: list[str] = []
    right: list[str] = []
    for _ in range(_SWEEPS):
        place = {number: row for row, number in enumerate(order)}
        left = _by_middle((_actor(finding), place[number]) for number, finding in enumerate(drawn))
        lefts = {key: row / len(left) for row, key in enumerate(left)}
        order = sorted(order, key=lambda number: (lefts[_actor(drawn[number])], place[number]))
        place = {number: row for row, number in enumerate(order)}
        right = _by_middle((_target(finding), place[number]) for number, finding in enumerate(drawn))
        rights = {key: row / len(right) for row, key in enumerate(right)}
        settled = sorted(order, key=lambda number: _height(drawn[number], lefts, rights))
        if settled == order:
            break
        order = settled
    return left, right, order


def _height(finding: Finding, lefts: Mapping[str, float], rights: Mapping[str, float]) -> tuple[float, float]:
    left, right = lefts[_actor(finding)], rights[_target(finding)]
    return (left + right, left)


def _by_middle(placed: Iterable[tuple[str, int]]) -> list[str]:
    """The keys by the mean of their places."""
    places: dict[str, list[int]] = defaultdict(list)
    for key, place in placed:
        places[key].append(place)
    return sorted(places, key=lambda key: (sum(places[key]) / len(places[key]), key))
