"""English trees → relations: one matcher for all acts; what differs between them is data (``bot.languages.english.acts``)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.annotation.english.parsing import span_of
from bot.annotation.english.relations_cues import frames
from bot.annotation.english.relations_factuality import factuality
from bot.annotation.english.relations_grammar import agent, places, subject
from bot.annotation.english.relations_parties import can_speak, conjuncts, is_party, phrase
from bot.languages.names import Gender
from bot.model import Act, Attribution, Mention, MentionKind, Modality, Polarity, Relation, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.annotation.english.parsing import Parsed, Token, Tree
    from bot.annotation.resolution import Resolution
    from bot.languages.acts import Frame

_RECIPROCAL = frozenset(("other", "another", "itself", "himself", "herself", "themselves", "each"))
_PRONOUNS = frozenset(("it", "he", "she"))
_UNNAMED = frozenset("this that these those which what there nobody none nothing anyone anything".split())
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
        if frame.needs and not any(places(cue, path, needed=True) for path in frame.needs):
            return False
        if any(places(cue, path) for path in frame.bars):
            return False
        if frame.objects and not any(
            self._has(token, frame.objects) for path in (*frame.needs, *frame.target) for token in places(cue, path)
        ):
            return False
        if frame.never and any(self._has(token, frame.never) for path in ("object", *frame.needs) for token in places(cue, path)):
            return False
        if frame.act is Act.ACCUSE and self._reduced():
            return False
        actor = self.first(frame.actor)
        return can_speak(actor[0][1]) if actor else not frame.people

    def _reduced(self) -> bool:
        """Whether what is read as the object stands behind the matter: "players accused of it *face* trial", the parser lost the verb."""
        thing = self.cue.child("dobj")
        return thing is not None and any(
            child.dep == "prep" and child.lower in self.frame.matter and self.cue.index < child.index < thing.index
            for child in self.cue.children
        )

    @staticmethod
    def _has(token: Token, words: frozenset[str]) -> bool:
        return any(each.lemma in words or each.lower in words for each in conjuncts(token))

    def needs(self, path: str) -> bool:
        return path.partition(".")[0] in {need.partition(".")[0] for need in self.frame.needs}

    def first(self, paths: Iterable[str]) -> list[tuple[str, Token]]:
        """The first of ``paths`` that is filled, and what fills it."""
        for path in paths:
            found = places(self.cue, path, needed=self.needs(path))
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
    doers = match.first(frame.actor)
    actors = _mentions(doers, claimed, parsed, resolution)
    done_to = match.first(frame.target)
    if any(token.lower in _RECIPROCAL for _, token in done_to):
        pairs = [(one, other) for one in actors for other in actors if one is not other] or [(one, None) for one in actors]
    else:
        targets = _mentions(done_to, claimed | {cue.index}, parsed, resolution)
        if not targets and (not actors or not (matter or cue.is_verb)):
            return
        pairs = [
            _apart(actor, target)
            for actor in actors or [None]
            for target in [each for each in targets if actor is None or each.span != actor.span] or [None]
        ]
    reporter = _reporter(cue.span, attributions, actors)
    evidence = parsed.sentence(cue.span)
    for actor, target in pairs:
        if actor is not None or target is not None:
            yield Relation(frame.act, cue.span, evidence, actor, target, matter, polarity, modality, _tier(actor, modality), reporter)


def _matter(match: _Match, text: str) -> tuple[tuple[Span, ...], frozenset[int]]:
    """The words that tell the matter, and the indices of the tokens at their heads, which belong to no other argument."""
    cue = match.cue
    for path in match.frame.matter:
        found = places(cue, path, needed=match.needs(path))
        if not found:
            continue
        head = found[0]
        by = agent(cue) if cue.is_verb else None
        top = head if path.partition(".")[0] in _CLOSED else head.head
        if top is cue or cue in top.subtree():
            top = head
        left_out = {cue.index} | ({by.head.index} if by is not None else set())
        tokens = [token for token in top.subtree(lambda token: token.index in left_out or _is_afterthought(token, top))]
        return (span_of(tokens, text),), frozenset({top.index}) if path.partition(".")[0] != "object" else frozenset()
    return (), frozenset()


def _is_afterthought(token: Token, top: Token) -> bool:
    """A participle clause behind the matter (…, insisting that …) goes on with the act, not with its matter."""
    return token.dep == "advcl" and token.head is top and token.tag == "VBG" and token.index > top.index and top.is_verb and token.child("mark") is None


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
        end = min((index for index in claimed if index > token.index), default=1 << 30)
        together = [each for each in conjuncts(token) if each.index < end]
        for each in together:
            if each.lower in _UNNAMED or each.lower in _RECIPROCAL or each.quotation is not None or each.is_verb or _is_relative(each):
                continue
            others = frozenset(other.index for other in together if other is not each)
            span = span_of(phrase(each, claimed | others), parsed.text)
            mentions.append(_spoken_of(each, resolution.mention(span, each.start), parsed, resolution))
    return mentions


def _is_relative(token: Token) -> bool:
    return token.tag in {"WDT", "WP"} or any(child.tag == "WP$" for child in token.children)


_CONFIDENCE = 0.8
"""Of a pronoun that is the subject of what its antecedent says: it may still mean somebody named before."""


def _spoken_of(pronoun: Token, mention: Mention, parsed: Parsed, resolution: Resolution) -> Mention:
    """In "Norvik said it would sue" *it* is Norvik: the subject of a content clause takes up the subject of the verb above."""
    if pronoun.lower not in _PRONOUNS or pronoun.dep not in {"nsubj", "nsubjpass"}:
        return mention
    above = _subject_before(pronoun)
    if above is None or above is pronoun or above.is_verb or not is_party(above) or len(conjuncts(above)) > 1:
        return mention
    antecedent = resolution.mention(span_of(phrase(above, frozenset()), parsed.text), above.start)
    person = resolution.gender(antecedent.name) if antecedent.name else None
    fits = person in {None, Gender.THING} if pronoun.lower == "it" else person is not Gender.THING
    if antecedent.name is None or not fits or (mention.name is not None and mention.name != antecedent.name):
        return mention
    return replace(mention, kind=MentionKind.PRONOUN, name=antecedent.name, confidence=_CONFIDENCE)


def _subject_before(pronoun: Token) -> Token | None:
    """The subject that a subject pronoun takes up: of the verb that its clause completes, follows, or is joined to."""
    clause = pronoun.head
    if clause.dep in {"ccomp", "conj", "advcl"} and clause.head.is_verb and clause.head.index < clause.index:
        return subject(clause.head)
    for before in clause.children:  # while Norvik says …, it has accused
        if before.dep == "advcl" and before.index < pronoun.index and before.child("nsubj"):
            return subject(before)
    while clause.dep in {"ccomp", "conj"} and clause.head.is_verb and clause.head is not clause:
        clause = clause.head
        if clause.index > pronoun.index:
            return None
        found = subject(clause)
        if found is not None and found is not pronoun and found.lower not in _PRONOUNS:
            return found
    return None


def _apart(actor: Mention | None, target: Mention | None) -> tuple[Mention | None, Mention | None]:
    """Nobody accuses themselves: where both were taken for one, what is no name of its own is left open."""
    if actor is None or target is None or actor.name is None or actor.name != target.name:
        return actor, target
    if actor.kind is not MentionKind.NAME:
        return replace(actor, name=None, confidence=0.0), target
    return actor, replace(target, name=None, confidence=0.0)


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
