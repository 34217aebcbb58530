"""Who does what a verb without a subject of its own tells, where neither coordination nor the verb above gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.clauses import USING
from bot.annotation.english.relations.parties import is_party

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token

_ASKING = frozenset(("call", "appeal", "prevail", "lean"))
_ADVERBS = 3
"""Words from a phrase to the verb that it is the subject of, where only adverbs stand between them."""


def is_extraposed(verb: Token) -> bool:
    """It is not clear how …, it was hard work, …: *it* stands for what follows."""
    told = verb.child("acomp", "attr")
    return (
        verb.lemma == "be"
        and told is not None
        and any(
            child.index > told.index and child.is_verb and child.dep in {"ccomp", "xcomp", "advcl", "csubj", "acl"}
            for child in (*verb.children, *told.children)
        )
    )


def with_whom(participle: Token) -> Token | None:
    """The ministry in "with the ministry once more warning of …"."""
    if participle.tag != "VBG" or participle.dep != "advcl":
        return None
    for prep in (*participle.children, *participle.head.children):
        if prep.lower == "with" and prep.dep == "prep" and prep.index < participle.index:
            found = prep.child("pobj")
            if found is not None and (prep.head is participle or _is_next_to(found, participle)):
                return found
    return None


def _is_next_to(noun: Token, verb: Token) -> bool:
    """Whether nothing but adverbs stands between the phrase and the verb."""
    last = max(token.index for token in noun.subtree())
    comma = any(child.dep == "punct" and last < child.index < verb.index for child in verb.head.children)
    return 0 < verb.index - last <= _ADVERBS and not comma


def is_for_whom(infinitive: Token) -> bool:
    """Too loud *for the coach to warn* them: whoever is to do it stands before it, and nothing is said to be done."""
    to = next((child for child in infinitive.children if child.dep == "aux" and child.lower == "to"), None)
    if to is None:
        return False
    near = [child.child("pobj") for child in infinitive.head.children if child.dep == "prep" and child.lower == "for"]
    above = infinitive.head
    if infinitive.dep in {"relcl", "acl"} and above.dep == "pobj" and above.head.lower == "for":
        near.append(above)
    found = (whom for whom in near if whom is not None and is_party(whom) and whom.index < to.index)
    return any(max(word.index for word in whom.subtree(lambda below: below is infinitive)) == to.index - 1 for whom in found)


def asked(verb: Token) -> Token | None:
    """Who is to do what is asked: told *Norvik* to pay, called on *Norvik* to pay; what is used for it does not do it."""
    if verb.lemma in USING and verb.child("nsubj") is not None:
        return None
    asked = next((child.child("pobj") for child in verb.children if child.lower in {"on", "upon", "to"} and child.dep == "prep"), None)
    return verb.child("dobj") or (asked if verb.lemma in _ASKING and asked is not None and is_party(asked) else None)


def between(verb: Token) -> Token | None:
    """The paper in "thought a paper that she had written was critical", which the parser took for the object."""
    if verb.dep != "ccomp" or not verb.head.is_verb:
        return None
    found = verb.head.child("dobj")
    return found if found is not None and verb.head.index < found.index < verb.index else None
