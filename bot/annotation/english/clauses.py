"""The parts of a clause whose verb could be a cue: who does it, and what hangs on it that could be content."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.languages.english.names import NAME_WORDS
from bot.model import Modality, Polarity

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token, Tree

_SUBJECTS = ("nsubj", "csubj", "expl")
_RELATIVES = frozenset({"who", "which", "that"})


USING = frozenset("deploy employ exploit leverage spend use".split())
"""Verbs whose object does not do what the infinitive behind it tells: used the speech to warn."""
_SUPPOSING = frozenset({"suppose", "imagine"})


def supposed_from(tree: Tree) -> int:
    """The index from which the sentence only asks to think things ("*Suppose* the club rejects them"), or that of its end."""
    for token in tree.tokens:
        if token.lower in _SUPPOSING and token.tag == "VB" and not _has_before(token, {*_SUBJECTS, "aux"}):
            return token.index
    return len(tree.tokens)


def _has_before(verb: Token, deps: set[str]) -> bool:
    return any(child.dep in deps and child.index < verb.index for child in verb.children)


@dataclass(slots=True)
class Source:
    """The head word of whoever speaks; ``head`` is None where the clause names nobody."""

    head: Token | None
    relative: Token | None = None
    """The relative pronoun that stands for it in the clause."""
    words: list[Token] = field(default_factory=list)
    """All words of the source, where its branch of the tree does not hold them."""
    reporter: Token | None = None
    """Whoever quotes the source: "the paper quoted her as saying"."""
    inherited: bool = False
    """Taken from a clause above: "..., adding that"."""


@dataclass(slots=True)
class Found:
    """An attribution in tokens, before names are resolved."""

    cue: list[Token]
    source: Source
    content: set[Token]
    rule: str
    polarity: Polarity = Polarity.ASSERTED
    modality: Modality = Modality.STATED


def subject(verb: Token) -> Token | None:
    """The subject that stands in the verb's own clause: the nearest, as one before an aside is of the clause around it."""
    before = [child for child in verb.children if child.dep in _SUBJECTS and child.index < verb.index]
    return before[-1] if before else verb.child(*_SUBJECTS)


def is_passive(verb: Token) -> bool:
    """Whether the verb's own clause is passive."""
    return any(child.dep in {"auxpass", "nsubjpass", "csubjpass"} for child in verb.children)


def agent(verb: Token) -> Token | None:
    """Who stands after the *by* of a passive."""
    by = next((child for child in verb.children if child.dep == "agent" or (child.dep == "prep" and child.lower == "by")), None)
    return by.child("pobj") if by else None


def source(verb: Token) -> Source:
    """Whoever does what ``verb`` says: its subject, its agent, or whoever does what a clause above it says."""
    if is_passive(verb) or is_reduced_passive(verb):
        return Source(agent(verb))
    own = subject(verb)
    if own is not None:
        return _antecedent(verb, own)
    return _inherited(verb)


def is_reduced_passive(verb: Token) -> bool:
    """Without subject and auxiliary: "asked whether ..., he" and "the plan proposed by"."""
    if verb.dep not in {"acl", "advcl"} or any(child.dep == "aux" for child in verb.children):
        return False
    return verb.tag == "VBN" or (verb.tag == "VBD" and subject(verb) is None)


def _antecedent(verb: Token, own: Token) -> Source:
    if own.lower in _RELATIVES and verb.dep == "relcl" and own.tag in {"WP", "WDT", "IN"}:
        return Source(verb.head, relative=own)
    return Source(own)


def _inherited(verb: Token) -> Source:
    above = verb
    astray = False  # the parser hung the verb below somebody who cannot be its subject
    while above.head is not above:
        below, above = above, above.head
        if below.dep in {"acl", "relcl"} and not above.is_verb:
            if _speaks_itself(below, above):
                return Source(above, inherited=True)
            continue
        if below.dep not in _PASSED:
            break
        found = _from_above(below, above) or (_of_clause_above(above) if astray and below.dep == "ccomp" else None)
        if found is not None:
            if _agree(verb, found.head):
                return found
            astray = True
    return Source(None)


def _from_above(below: Token, above: Token) -> Source | None:
    """Whoever does what ``above`` says, where that goes for what hangs on it too; None to look further up."""
    if below.dep == "prep" and below.lower == "as" and above.lemma == "quote":
        return Source(above.child("dobj", "nsubjpass"), inherited=True, reporter=subject(above))
    if not above.is_verb:
        return None
    used = above.lemma in USING and subject(above) is not None
    controlled = above.child("dobj") if below.dep == "xcomp" and not used else None
    if controlled is not None and controlled.index < below.index:
        return Source(controlled, inherited=True)
    if below.dep == "ccomp":
        return None
    if is_passive(above):
        return Source(above.child("nsubjpass"), inherited=True)
    if is_reduced_passive(above):
        return None
    return _of_clause_above(above)


def _of_clause_above(above: Token) -> Source | None:
    own = subject(above)
    return None if own is None else replace(_antecedent(above, own), inherited=True)


def _agree(verb: Token, own: Token | None) -> bool:
    """Whether the number of a verb in the present goes with a subject; a bare form beside no other bare one is plural."""
    if own is None or own.child("conj") is not None:
        return True
    head = verb.head if verb.dep == "conj" and verb.tag == "VB" and verb.child("aux") is None else None
    bare = head is not None and head.tag in {"VBN", "VBD", "VBZ"} and not any(c.lemma == "do" or c.tag == "MD" for c in head.children)
    if verb.tag == "VBP" or bare:
        return own.tag not in {"NN", "NNP"}
    return verb.tag != "VBZ" or own.tag != "NNS"


_PASSED = frozenset("conj xcomp advcl pcomp prep dep acl relcl aux ccomp parataxis dobj pobj oprd appos attr".split())


def _speaks_itself(verb: Token, noun: Token) -> bool:
    """Whether the noun says what hangs on it ("a man saying"), not whoever the sentence is about ("a vote, declaring")."""
    if verb.tag != "VBG":
        return True
    if noun.dep in {"dobj", "pobj"} and noun.lemma in NAME_WORDS.documents:
        return False
    return not any(child.dep == "punct" and child.lower == "," and noun.index < child.index < verb.index for child in noun.children)
