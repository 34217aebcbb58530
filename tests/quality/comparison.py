"""How an annotation is held against the gold set, and what share of it is right.

What a relation is about may also be found as what its actor says ("praised the design"); that is neither right nor wrong.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.model import Act, Annotation, Attribution, Mention, MentionKind, Polarity, Span
from bot.names import key
from tests.quality.gold_set import GoldArticle, Item, Wanted, by_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who was found: the key of the name, or else of the words; and whether a name was found that the words do not tell."""

    shown: str
    resolved: bool

    def is_one_of(self, wanted: tuple[Wanted | None, ...]) -> bool:
        return any(each.is_met_by(self.shown) for each in wanted if each)


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that an annotation holds, in the form that gold is compared in."""

    kind: str
    what: tuple[object, ...]
    parties: tuple[Party | None, ...]
    source: tuple[int, int] | None = None
    cues: tuple[Span, ...] = ()

    def is_matter_of(self, relation: Found) -> bool:
        """Whether this attribution, by the cue of ``relation``, only says what that is about; what is denied is not asserted."""
        mine, theirs = (one.parties[0].shown if one.parties[0] else None for one in (self, relation))
        same = self.kind == "attribution" and mine == theirs
        denied = relation.what[0] != Act.DENY or self.what[1] is Polarity.NEGATED
        return same and denied and any(one.overlaps(cue) for one in self.cues for cue in relation.cues)


def meets(one: Found, item: Item) -> bool:
    """Whether what was found is what is expected."""
    if (item.kind, item.what) != (one.kind, one.what):
        return False
    if item.kind == "attribution":
        return _has_source(one, item) and _has_speaker(one.parties[0], item.parties[0])
    return all(
        None in wanted if party is None else party.is_one_of(wanted) for wanted, party in zip(item.parties, one.parties, strict=True)
    )


def _has_source(one: Found, item: Item) -> bool:
    if item.elsewhere or item.source is None or one.source is None:
        return item.elsewhere or item.source is one.source
    return one.source[0] <= item.source[0] and item.source[1] <= one.source[1]


def _has_speaker(party: Party | None, wanted: tuple[Wanted | None, ...]) -> bool:
    return (None in wanted and (party is None or not party.resolved)) or (party is not None and party.is_one_of(wanted))


def _party(text: str, mention: Mention | None) -> Party | None:
    if mention is None:
        return None
    words = key(mention.span.of(text))
    describes = mention.kind in {MentionKind.ROLE, MentionKind.DOCUMENT}
    repeated = describes and mention.name is not None and set(key(mention.name).split()) <= set(words.split())
    return Party(key(mention.name) if mention.name else words, resolved=mention.name is not None and not repeated)


def found(text: str, annotation: Annotation) -> list[Found]:
    """What an annotation says, in the form that gold is compared in."""
    items = [each for one in annotation.attributions for each in _found_attributions(text, one)]
    return items + [
        Found("relation", (one.act, one.polarity, one.modality), (_party(text, one.actor), _party(text, one.target)), cues=(one.cue,))
        for one in annotation.relations
    ]


def _found_attributions(text: str, one: Attribution) -> list[Found]:
    source = (one.speaker.span.start, one.speaker.span.end) if one.speaker else None
    whole = Found("attribution", (), (_party(text, one.speaker),), source, one.cue)
    return [replace(whole, what=(content, one.polarity, one.modality)) for content in by_paragraph(text, one.content)]


def differences(gold: GoldArticle, annotation: Annotation) -> Iterator[tuple[str, Item | Found]]:
    """("missed", expected item) and ("extra", found item) for all that is not equal."""
    left = found(gold.text, annotation)
    right: list[Found] = []
    for item in sorted(gold.items, key=lambda item: item.optional):
        if match := next((other for other in left if meets(other, item)), None):
            left.remove(match)
            right.append(match)
        elif not item.optional:
            yield "missed", item
    for other in left:
        if not any(other.is_matter_of(relation) for relation in right if relation.kind == "relation"):
            yield "extra", other


@dataclass(frozen=True, slots=True)
class Score:
    """How many of the expected things were found and right, and how many more were found."""

    right: int
    expected: int
    extra: int

    @property
    def share(self) -> float:
        """Right among all that is expected or was found besides, in 0..1."""
        return self.right / (self.expected + self.extra)


def scores(pairs: Iterable[tuple[GoldArticle, Annotation]]) -> dict[str, Score]:
    """Scores of attributions, relations and, where nothing is extra, of core entries."""
    expected, missed, extra = Counter[str](), Counter[str](), Counter[str]()
    for gold, annotation in pairs:
        expected.update(kind for item in gold.items if not item.optional for kind in _kinds(item))
        for what, item in differences(gold, annotation):
            (missed if what == "missed" else extra).update(_kinds(item))
    return {kind: Score(expected[kind] - missed[kind], expected[kind], extra[kind]) for kind in expected}


def _kinds(item: Item | Found) -> tuple[str, ...]:
    return (item.kind, "core") if isinstance(item, Item) and item.core else (item.kind,)


def shown(gold: GoldArticle, what: str, item: Item | Found) -> str:
    """A difference as a line for people to read."""
    text = gold.text
    words = [" … ".join(text[start:end] for start, end in part) if isinstance(part, tuple) else str(part) for part in item.what]
    if isinstance(item, Item):
        parties = ["/".join(each.key if each else "-" for each in wanted) for wanted in item.parties]
    else:
        parties = [party.shown + ("" if party.resolved else "?") if party else "-" for party in item.parties]
    core = " [core]" if isinstance(item, Item) and item.core else ""
    return f"{gold.name}: {what} {item.kind}{core}: {' -> '.join(parties)} | {' | '.join(words)}"
