"""The parts of a clause whose verb could be a cue: who does it, and what hangs on it that could be content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token, Tree

_SUBJECTS = ("nsubj", "csubj", "expl")
_RELATIVES = frozenset({"who", "which", "that"})


@dataclass(slots=True)
class Source:
    """The head word of whoever speaks; ``head`` is None where the clause names nobody."""

    head: Token | None
    relative: Token | None = None
    """The relative pronoun that stands for it in the clause."""
    inherited: bool = False
    """Taken from a clause above: "..., adding that"."""


def subject(verb: Token) -> Token | None:
    """The subject that stands in the verb's own clause."""
    return verb.child(*_SUBJECTS)


def is_passive(verb: Token) -> bool:
    return any(child.dep in {"auxpass", "nsubjpass", "csubjpass"} for child in verb.children)


def agent(verb: Token) -> Token | None:
    """Who stands after the *by* of a passive."""
    by = next((child for child in verb.children if child.dep == "agent" or (child.dep == "prep" and child.lower == "by")), None)
    return by.child("pobj") if by else None


def source(verb: Token) -> Source:
    """Whoever does what ``verb`` says: its subject, its agent, or whoever does what a clause above it says."""
    if is_passive(verb) or _reduced_passive(verb):
        return Source(agent(verb))
    own = subject(verb)
    if own is not None:
        return _antecedent(verb, own)
    return _inherited(verb)


def _reduced_passive(verb: Token) -> bool:
    return verb.tag == "VBN" and verb.dep in {"acl", "advcl"} and not any(child.dep == "aux" for child in verb.children)


def _antecedent(verb: Token, own: Token) -> Source:
    if own.lower in _RELATIVES and verb.dep == "relcl" and own.tag in {"WP", "WDT", "IN"}:
        return Source(verb.head, relative=own)
    return Source(own)


def _inherited(verb: Token) -> Source:
    above = verb
    while above.head is not above:
        dep, above = above.dep, above.head
        if dep in {"acl", "relcl"} and not above.is_verb:
            return Source(above, inherited=True)
        if dep not in {"conj", "xcomp", "advcl", "pcomp", "prep", "dep", "acl", "aux", "ccomp", "parataxis", "dobj", "oprd"}:
            break
        if not above.is_verb:
            continue
        own = subject(above)
        if own is not None and dep != "ccomp":
            found = _antecedent(above, own)
            return Source(found.head, found.relative, inherited=True)
        if above.child("nsubjpass"):
            return Source(above.child("nsubjpass") if dep in {"advcl", "conj", "xcomp"} else None, inherited=True)
    return Source(None)


def group(head: Token) -> list[Token]:
    """The noun phrase of ``head`` with its appositions and relative clauses, without what only stands beside it."""
    return head.subtree(
        without=lambda token: (
            token.dep in {"punct", "cc"} and token.head is head and token.index > head.index and not _inner(token, head)
        )
    )


def _inner(token: Token, head: Token) -> bool:
    return any(child.index > token.index for child in head.children if child.dep != "punct")


def whole_clause(top: Token, without: Token | None = None) -> list[Token]:
    """All words of the clause of ``top`` except the branch of ``without``."""
    return top.subtree(without=lambda token: token is without)


def first_index(tree: Tree, index: int) -> bool:
    return all(token.tag in {"``", "''", ":", ","} or token.dep == "punct" for token in tree.tokens[:index])
