"""A frame that fits its cue → relations."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from bot.annotation.english.clauses import supposed_from
from bot.annotation.english.masking import is_title
from bot.annotation.english.parsing import span_of
from bot.annotation.english.relations.cues import frames
from bot.annotation.english.relations.factuality import factuality
from bot.annotation.english.relations.grammar import agent
from bot.annotation.english.relations.match import Match
from bot.annotation.english.relations.mentions import apart, is_reciprocal, is_reflexive, mentions, same, unless_one_of
from bot.annotation.english.relations.parties import is_party
from bot.annotation.english.relations.places import places
from bot.model import Act, MentionKind, Modality, Polarity, Relation, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.annotation.english.parsing import Parsed, Token, Tree
    from bot.annotation.resolution import Resolution
    from bot.model import Attribution, Mention, Span

_WHOLE = frozenset(("infinitive", "clause", "that", "gerund", "object"))
"""Places whose own words are the matter; after a preposition it begins with the preposition."""
_OURSELVES = frozenset(("i", "we", "us", "me", "you"))
_OWN = frozenset(("his", "her", "its", "their"))
"""Who defends *his* decision defends himself."""
_DISTANCE = frozenset("may might could possibly potentially perhaps potential possible".split())


def extract(parsed: Parsed, attributions: Sequence[Attribution], resolution: Resolution) -> tuple[Relation, ...]:
    """All relations that the trees of an article tell of, in the order of the text.

    ``attributions`` tell who reports a relation: whoever says the words that hold its cue.
    """
    found: list[Relation] = []
    titles = [quotation.span for quotation in parsed.quotations if is_title(quotation.inner.of(parsed.text).strip())]
    said = _Said(attributions)
    for tree in parsed.trees:
        for cue in tree.tokens[: supposed_from(tree)]:
            match = next((match for match in (Match(frame, cue) for frame in frames(cue)) if match.holds()), None)
            if match is not None and not any(title.covers(cue.span) for title in titles):
                found.extend(_relations(match, tree, parsed, said, resolution))
    return tuple(sorted(found, key=lambda relation: (relation.cue, relation.target.span if relation.target else relation.cue)))


def _relations(match: Match, tree: Tree, parsed: Parsed, said: _Said, resolution: Resolution) -> Iterator[Relation]:
    frame, cue = match.frame, match.cue
    fact = None if _is_question(tree, parsed.text) else factuality(cue, purpose=frame.purpose)
    if fact is None:
        return
    polarity, modality = fact
    if modality is Modality.STATED and (frame.hedged or (frame.act is Act.ACCUSE and _is_hedged(match))):
        modality = Modality.HEDGED
    if frame.hearsay:
        modality = Modality.HEARSAY
    matter, claimed = _matter(match, parsed.text)
    actors = mentions(match.first(frame.actor), claimed | {cue.index}, parsed, resolution)
    hit = match.first(frame.target)
    if any(is_reflexive(token) for token in hit):
        return
    if any(is_reciprocal(token) for token in hit):
        pairs = _each_other(actors)
    else:
        found = mentions(hit, claimed | {cue.index}, parsed, resolution, actors)
        targets = [each for each in found if cue.lemma != "defend" or each.span.of(parsed.text).lower() not in _OWN]
        if not _tells(cue, hit, actors, targets, matter, parsed.text):
            return
        targets = [unless_one_of(each, actors) for each in targets]
        pairs = [apart(actor, target) for actor in _or_none(actors) for target in _or_none(targets) if actor is None or actor != target]
    reporter = _reporter(cue.span, said, actors)
    evidence = parsed.sentence(cue.span)
    for actor, target in pairs:
        tier = Tier.B if actor is not None and actor.name is not None and modality is Modality.STATED else Tier.C
        yield Relation(frame.act, cue.span, evidence, actor, target, matter, polarity, modality, tier, reporter)


def _tells(
    cue: Token, hit: Sequence[Token], actors: Sequence[Mention], targets: Sequence[Mention], matter: tuple[Span, ...], text: str
) -> bool:
    """Whether somebody is named on either side; what we do to things (we investigated the effect) tells of nobody."""
    if not targets and (not actors or not (matter or cue.is_verb)):
        return False
    if any(is_party(token) or token.tag == "PRP" for token in hit):
        return True
    return (bool(actors) or cue.is_verb) and not (actors and all(actor.span.of(text).lower() in _OURSELVES for actor in actors))


def _or_none(found: Sequence[Mention]) -> Sequence[Mention | None]:
    return found or (None,)


def _each_other(actors: Sequence[Mention]) -> list[tuple[Mention | None, Mention | None]]:
    pairs: list[tuple[Mention | None, Mention | None]] = [(one, other) for one in actors for other in actors if one is not other]
    return pairs or [(one, None) for one in actors]


def _matter(match: Match, text: str) -> tuple[tuple[Span, ...], frozenset[int]]:
    """The words that tell the matter, and the index of the token on top of them where they belong to no other argument."""
    cue = match.cue
    for path in match.frame.matter:
        found = match.at(path)
        described = bool(found) and cue in found[0].children and cue.dep in {"acl", "relcl"}
        if not found or (described and is_party(found[0])):  # Ruiz, who is accused: whom it hits is not what it is about
            continue
        place, head = path.partition(".")[0], found[0]
        top = head if place in _WHOLE or cue in head.head.subtree() else head.head
        by = agent(cue) if cue.is_verb else None
        left_out = {cue.index} | ({by.head.index} if by is not None else set()) | _prepositions(match, top)
        words = [word for word in _words(top, left_out) if not described or word.index < cue.index]
        return (span_of(words, text),), frozenset({top.index} if place != "object" else ())
    return (), frozenset()


def _prepositions(match: Match, top: Token) -> set[int]:
    """The prepositions before a target that hangs below the matter: blamed the delay *on* Norvik."""
    tokens = match.first(match.frame.target)
    return {token.head.index for token in tokens if token.head.lower in match.frame.target and token.head is not top}


def _words(top: Token, left_out: set[int]) -> list[Token]:
    return top.subtree(lambda token: token.index in left_out or _is_afterthought(token, top))


def _is_afterthought(token: Token, top: Token) -> bool:
    """A participle clause behind the matter (…, insisting that …) goes on with the act, not with its matter."""
    return (
        token.dep == "advcl"
        and token.head is top
        and token.tag == "VBG"
        and token.index > top.index
        and top.is_verb
        and token.child("mark") is None
    )


def _is_question(tree: Tree, text: str) -> bool:
    return tree.span.of(text).rstrip("\"”’') ").endswith("?")


def _is_hedged(match: Match) -> bool:
    """Whether the matter itself is put as a mere possibility (accuses it of *potentially* …)."""
    for path in match.frame.matter:
        for head in places(match.cue, path):
            near = [
                head,
                *head.children,
                *(below for child in head.children for below in child.children if child.dep in {"amod", "advmod"}),
            ]
            return any(token.lower in _DISTANCE for token in near)
    return False


class _Said:
    """The asserted attributions of an article by where what they say begins."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        asserted = [each for each in attributions if each.polarity is Polarity.ASSERTED]
        self._asserted = asserted
        self._parts = sorted((span.start, span.end, place) for place, each in enumerate(asserted) for span in each.content)
        self._longest = max((end - start for start, end, _ in self._parts), default=0)

    def around(self, cue: Span) -> list[Attribution]:
        """Those whose content holds the cue, in the order of the text."""
        first = bisect_left(self._parts, (cue.start - self._longest, 0, 0))
        last = bisect_left(self._parts, (cue.start + 1, 0, 0))
        return [self._asserted[place] for place in sorted({place for _, end, place in self._parts[first:last] if cue.end <= end})]


def _reporter(cue: Span, said: _Said, actors: Sequence[Mention]) -> Mention | None:
    """Whoever says the words around the cue, the nearest first, unless it is the actor or may be (a pronoun)."""
    for each in sorted(said.around(cue), key=lambda attribution: sum(map(len, attribution.content))):
        if each.speaker is not None and not any(same(each.speaker, actor) or actor.kind is MentionKind.PRONOUN for actor in actors):
            return each.speaker
    return None
