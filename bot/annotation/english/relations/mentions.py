"""Words that fill a place → mentions: who is meant, with what the grammar tells of pronouns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.annotation.english.parsing import span_of
from bot.annotation.english.relations.grammar import subject
from bot.annotation.english.relations.parties import conjuncts, is_party, phrase
from bot.languages.names import Gender
from bot.model import Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.annotation.english.parsing import Parsed, Token
    from bot.annotation.resolution import Resolution

_RECIPROCAL = frozenset(("other", "another", "each"))
_PRONOUNS = frozenset(("it", "he", "she"))
_UNNAMED = frozenset(
    "this that these those which what there nobody none nothing anyone anything itself himself herself themselves".split()
)


def is_reciprocal(token: Token) -> bool:
    """Each other."""
    return token.lower in _RECIPROCAL


def mentions(found: Iterable[Token], claimed: frozenset[int], parsed: Parsed, resolution: Resolution) -> list[Mention]:
    """One mention for each of the coordinated words; tokens of ``claimed`` (by index) belong to the matter."""
    meant = []
    for token in found:
        end = min((index for index in claimed if index > token.index), default=1 << 30)
        together = [each for each in conjuncts(token) if each.index < end]
        for each in together:
            if each.lower in _UNNAMED or each.lower in _RECIPROCAL or each.quotation is not None or each.is_verb or _is_relative(each):
                continue
            others = frozenset(other.index for other in together if other is not each)
            span = span_of(phrase(each, claimed | others), parsed.text)
            meant.append(_spoken_of(each, resolution.mention(span, each.start), parsed, resolution))
    return meant


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


def apart(actor: Mention | None, target: Mention | None) -> tuple[Mention | None, Mention | None]:
    """Nobody accuses themselves: where both were taken for one, what is no name of its own is left open."""
    if actor is None or target is None or actor.name is None or actor.name != target.name:
        return actor, target
    if actor.kind is not MentionKind.NAME:
        return replace(actor, name=None, confidence=0.0), target
    return actor, replace(target, name=None, confidence=0.0)


def same(one: Mention, other: Mention) -> bool:
    """Whether both mean the same, as far as the text tells."""
    return one.span == other.span or (one.name is not None and one.name == other.name)
