"""English trees → relations: one matcher for all acts; what differs between them is data (``bot.languages.english.acts``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.parsing import span_of
from bot.annotation.english.relations_cues import frames
from bot.annotation.english.relations_factuality import factuality
from bot.annotation.english.relations_grammar import agent, places
from bot.annotation.english.relations_parties import can_speak, conjuncts, phrase
from bot.model import Act, Attribution, Mention, MentionKind, Modality, Polarity, Relation, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.annotation.english.parsing import Parsed, Token, Tree
    from bot.annotation.resolution import Resolution
    from bot.languages.acts import Frame

_RECIPROCAL = frozenset(("other", "another", "itself", "himself", "herself", "themselves", "each"))
_UNNAMED = frozenset(
    ("it", "this", "that", "these", "those", "which", "what", "there", "nobody", "none", "nothing", "anyone", "anything")
)
_CLOSED = frozenset(("infinitive", "clause", "gerund", "object"))


def extract(parsed: Parsed, attributions: Sequence[Attribution], resolution: Resolution) -> tuple[Relation, ...]:
    """All relations that the trees of an article tell of, in the order of the text.

    ``attributions`` tell who reports a relation: whoever says the words that hold its cue.
    """
    found: list[Relation] = []
    for tree in parsed.trees:
        for token in tree.tokens:
            for frame in frames(token):
                match = _Match(frame, token)
                if match.holds():
                    found.extend(_relations(match, tree, parsed, attributions, resolution))
                    break
    return tuple(sorted(found, key=lambda relation: (relation.cue, relation.target.span if relation.target else relation.cue)))


class _Match:
    """A frame laid over a cue, with the words that fill its places."""

    def __init__(self, frame: Frame, cue: Token) -> None:
        self.frame = frame
        self.cue = cue

    def holds(self) -> bool:
        """Whether the frame fits: its needs are filled, nothing that it bars is, and its actor is one that can act."""
        frame, cue = self.frame, self.cue
        if cue.dep in {"amod", "compound"}:
            return False
        if frame.needs and not any(places(cue, path) for path in frame.needs):
            return False
        if any(places(cue, path) for path in frame.bars):
            return False
        if frame.objects and not any(
            self._has(token, frame.objects) for path in (*frame.needs, *frame.target) for token in places(cue, path)
        ):
            return False
        if frame.never and any(self._has(token, frame.never) for path in ("object", *frame.needs) for token in places(cue, path)):
            return False
        actor = self.first(frame.actor)
        if frame.people:
            return bool(actor) and can_speak(actor[0][1])
        return not actor or actor[0][1].quotation is None

    @staticmethod
    def _has(token: Token, words: frozenset[str]) -> bool:
        return any(each.lemma in words or each.lower in words for each in conjuncts(token))

    def first(self, paths: Iterable[str]) -> list[tuple[str, Token]]:
        """The first of ``paths`` that is filled, and what fills it."""
        for path in paths:
            found = places(self.cue, path)
            if found:
                return [(path, token) for token in found]
        return []


def _relations(
    match: _Match, tree: Tree, parsed: Parsed, attributions: Sequence[Attribution], resolution: Resolution
) -> Iterator[Relation]:
    frame, cue = match.frame, match.cue
    fact = None if _is_question(tree, parsed.text) else factuality(cue)
    if fact is None:
        return
    polarity, modality = fact
    matter, claimed = _matter(match, parsed.text)
    if modality is Modality.STATED and (frame.hedged or (frame.act is Act.ACCUSE and _is_hedged(match))):
        modality = Modality.HEDGED
    if match.cue.is_verb and match.cue.lemma == "allege" and "infinitive" in frame.needs:
        modality = Modality.HEARSAY
    actors = _mentions(match.first(frame.actor), claimed, parsed, resolution)
    targets = [
        target
        for target in _mentions(match.first(frame.target), claimed | {cue.index}, parsed, resolution)
        if not any(_same(target, actor) for actor in actors)
    ]
    if not actors and not targets and (not cue.is_verb or frame.act is not Act.DENY):
        return
    reporter = _reporter(cue.span, attributions, actors)
    evidence = parsed.sentence(cue.span)
    for actor in actors or [None]:
        for target in targets or [None]:
            yield Relation(frame.act, cue.span, evidence, actor, target, matter, polarity, modality, _tier(actor, modality), reporter)


def _matter(match: _Match, text: str) -> tuple[tuple[Span, ...], frozenset[int]]:
    """The words that tell the matter, and the indices of the tokens at their heads, which belong to no other argument."""
    cue = match.cue
    for path in match.frame.matter:
        found = places(cue, path)
        if not found:
            continue
        head = found[0]
        by = agent(cue) if cue.is_verb else None
        top = head if path.partition(".")[0] in _CLOSED else head.head
        if top is cue or cue in top.subtree():
            top = head
        left_out = {cue.index} | ({by.head.index} if by is not None else set())
        tokens = [token for token in top.subtree(lambda token: token.index in left_out)]
        return (span_of(tokens, text),), frozenset({top.index}) if path.partition(".")[0] != "object" else frozenset()
    return (), frozenset()


def _is_question(tree: Tree, text: str) -> bool:
    return tree.span.of(text).rstrip("\"”’') ").endswith("?")


_DISTANCE = frozenset("may might could possibly potentially perhaps potential possible".split())


def _is_hedged(match: _Match) -> bool:
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


def _mentions(found: list[tuple[str, Token]], claimed: frozenset[int], parsed: Parsed, resolution: Resolution) -> list[Mention]:
    mentions = []
    for _, token in found:
        for each in conjuncts(token):
            if each.lower in _UNNAMED or each.lower in _RECIPROCAL or each.quotation is not None or each.is_verb:
                if each.lower != "it":
                    continue
            words = phrase(each, claimed | {other.index for other in conjuncts(token) if other is not each})
            mentions.append(resolution.mention(span_of(words, parsed.text), each.start))
    return mentions


def _same(one: Mention, other: Mention) -> bool:
    return one.span == other.span or (one.name is not None and one.name == other.name)


def _reporter(cue: Span, attributions: Sequence[Attribution], actors: Sequence[Mention]) -> Mention | None:
    """Whoever says the words around the cue, unless it is the actor."""
    around = [
        each
        for each in attributions
        if each.speaker is not None and each.polarity is Polarity.ASSERTED and any(span.covers(cue) for span in each.content)
    ]
    for each in sorted(around, key=lambda attribution: sum(map(len, attribution.content))):
        speaker = each.speaker
        if (
            speaker is not None
            and not any(_same(speaker, actor) for actor in actors)
            and not any(actor.kind is MentionKind.PRONOUN for actor in actors)
        ):
            return each.reporter if each.reporter is not None and False else speaker
    return None


def _tier(actor: Mention | None, modality: Modality) -> Tier:
    return Tier.B if actor is not None and actor.name is not None and modality is Modality.STATED else Tier.C
