"""Words that fill a place → mentions: who is meant, with what the grammar tells of pronouns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from bot.annotation.english.parsing import span_of
from bot.annotation.english.relations.parties import apposed, conjuncts, is_party, is_proper, phrase
from bot.annotation.english.relations.pronouns import antecedents
from bot.languages.english.names import NAME_WORDS
from bot.languages.english.parties import PARTIES
from bot.languages.names import Gender
from bot.model import Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.annotation.english.parsing import Parsed, Token
    from bot.annotation.resolution import Resolution

_RECIPROCAL = frozenset(("other", "another", "each"))
_REFLEXIVE = frozenset(("itself", "himself", "herself", "themselves"))
_UNNAMED = frozenset("this that these those which what there nobody none nothing anyone anything".split())


def is_reciprocal(token: Token) -> bool:
    """Each other."""
    return token.lower in _RECIPROCAL


def is_reflexive(token: Token) -> bool:
    """Itself."""
    return token.lower in _REFLEXIVE


def mentions(
    found: Iterable[Token], claimed: frozenset[int], parsed: Parsed, resolution: Resolution, others: Sequence[Mention] = ()
) -> list[Mention]:
    """One mention for each of the coordinated words, none of them one of ``others``.

    Tokens of ``claimed`` (by index) belong to the matter.
    """
    meant = []
    for token in found:
        end = min((index for index in claimed if index > token.index), default=1 << 30)
        together = [each for each in conjuncts(token) if each.index < end]
        for each in together:
            if (
                each.lower in _UNNAMED
                or each.lower in _REFLEXIVE
                or each.lower in _RECIPROCAL
                or each.quotation is not None
                or each.is_verb
                or not each.text[:1].isalnum()
                or _is_relative(each)
            ):
                continue
            joined = frozenset(other.index for other in together if other is not each)
            meant.append(_meant(each, claimed | joined, parsed, resolution, others))
    return meant


def _is_relative(token: Token) -> bool:
    return token.tag in {"WDT", "WP"} or any(child.tag == "WP$" for child in token.children)


_CONFIDENCE = 0.8
"""Of a pronoun that is the subject of what its antecedent says: it may still mean somebody named before."""


_GLUED = re.compile(r"(?<=\w)['’]s(?=[a-z]{2})")
"""A possessive whose space got lost: "R2'sprice"."""


def _meant(token: Token, without: frozenset[int], parsed: Parsed, resolution: Resolution, others: Sequence[Mention]) -> Mention:
    """Whom the phrase around ``token`` means: by its words, or by the grammar where they alone do not tell."""
    span = span_of(phrase(token, without), parsed.text)
    glued = _GLUED.search(parsed.text, span.start, span.end + 2)
    if glued is not None:
        mention = resolution.mention(Span(span.start, glued.start()), span.start)
        return replace(mention, name=_GLUED.split(mention.name)[0] if mention.name else None)
    mention = resolution.mention(span, token.start)
    if _is_clause(token):
        return replace(mention, name=None, confidence=0.0)
    beside = apposed(token)
    if mention.name is None and beside is not None:
        named = resolution.mention(span_of(phrase(beside, without), parsed.text), beside.start)
        if named.name is not None:
            return replace(named, span=span)
    owner = token.child("poss")
    if mention.kind is MentionKind.ROLE and owner is not None and token.lemma in PARTIES.organs:
        whole = resolution.mention(owner.span, owner.start)
        return replace(mention, name=whole.name, confidence=_CONFIDENCE if whole.name else mention.confidence)
    return _taken_up(token, mention, parsed, resolution, others)


def _is_clause(token: Token) -> bool:
    """Whether the parser took a clause for a name: "Boe double-crossed Ruiz", where it is Boe who does something."""
    if not is_proper(token):
        return False
    named = [child.index for child in token.children if is_proper(child)]
    for child in token.children:
        if child.dep == "amod" and child.lower.endswith("ed") and child.index < token.index:
            first = min(child.subtree(), key=lambda word: word.index)
            if first.tag != "HYPH" and first.index - 1 in named:
                return True
    return False


def _taken_up(pronoun: Token, mention: Mention, parsed: Parsed, resolution: Resolution, others: Sequence[Mention]) -> Mention:
    """Whom a pronoun takes up in its sentence, unless that is one of ``others``: nobody is both who does it and to whom."""
    for words in antecedents(pronoun):
        antecedent = resolution.mention(span_of(phrase(words, frozenset()), parsed.text), words.start)
        thing = pronoun.lower == "it" or mention.kind is not MentionKind.PRONOUN
        gender = Gender.THING if thing else NAME_WORDS.pronouns[pronoun.lower]
        called = antecedent.name is None or resolution.may_be_called(antecedent.name, gender)
        fits = called and (thing or words.lemma not in NAME_WORDS.organisation_roles)
        known = mention.name is not None and antecedent.name is not None and mention.name != antecedent.name
        if not fits or known or not is_party(words) or len(conjuncts(words)) > 1 or any(same(antecedent, other) for other in others):
            continue
        if antecedent.name is None:  # a role in the same sentence says more than its pronoun
            return antecedent
        return replace(mention, name=antecedent.name, confidence=_CONFIDENCE)
    return mention


def apart(actor: Mention | None, target: Mention | None) -> tuple[Mention | None, Mention | None]:
    """Nobody accuses themselves: where both were taken for one, what is no name of its own is left open."""
    if actor is None or target is None or actor.name is None or actor.name != target.name:
        return actor, target
    if actor.kind is not MentionKind.NAME:
        return replace(actor, name=None, confidence=0.0), target
    return actor, replace(target, name=None, confidence=0.0)


def unless_one_of(target: Mention, actors: Sequence[Mention]) -> Mention:
    """The target, left open where it is a pronoun that was taken for one of those who act together."""
    taken = target.kind is MentionKind.PRONOUN and target.name is not None and any(actor.name == target.name for actor in actors)
    return replace(target, name=None, confidence=0.0) if taken else target


def same(one: Mention, other: Mention) -> bool:
    """Whether both mean the same, as far as the text tells."""
    return one.span == other.span or (one.name is not None and one.name == other.name)
