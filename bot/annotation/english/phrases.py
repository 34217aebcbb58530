"""Attributions without a cue verb: *according to*, and nouns with a content clause ("the claim that ...")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.clauses import Found, Source, agent, is_passive, source
from bot.languages.english.cues import CUE_WORDS as CUES
from bot.model import Polarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.english.parsing import Token, Tree


def according(token: Token, tree: Tree) -> Iterator[Found]:
    """The clause around *according to*, or the apposition that it stands in."""
    to = token.child("prep", "pcomp") or next((c for c in token.children if c.lower == "to"), None)
    speaker = to.child("pobj", "pcomp") if to else None
    if to is None or speaker is None:
        return
    top = token.head
    if top.dep == "appos":  # "Boe, a big loser according to the Post"
        yield Found([token, to], Source(speaker), set(top.subtree()) - set(token.subtree()), "according")
        return
    while (not top.is_verb and top.head is not top) or (top.dep in {"conj", "advcl"} and _at_edge(token, tree)):
        top = top.head
    content = set(top.subtree(without=lambda other: other is token)) - set(token.subtree())
    yield Found([token, to], Source(speaker), content, "according")


def _at_edge(token: Token, tree: Tree) -> bool:
    """Whether the phrase of ``token`` opens or closes its sentence."""
    words = [word for word in tree.tokens if word.dep != "punct"]
    phrase = token.subtree()
    return words[0] in phrase[:2] or words[-1] in phrase


def of_noun(noun: Token) -> Iterator[Found]:
    """The content clause of a noun whose source is known: "Ruiz's claim that ..."."""
    clause = next(
        (
            c
            for c in noun.children
            if c.dep in {"acl", "ccomp", "relcl"} and any(m.lower == "that" and (m.dep == "mark" or m.tag == "IN") for m in c.children)
        ),
        None,
    )
    if clause is None:
        return
    speaker = _noun_source(noun)
    if speaker is not None:
        polarity = Polarity.NEGATED if noun.lemma in CUES.denying else Polarity.ASSERTED
        yield Found([noun], Source(speaker), set(clause.subtree()), "noun", polarity)


def _noun_source(noun: Token) -> Token | None:
    owner = noun.child("poss")
    if owner is not None:
        return owner
    for child in noun.children:
        if child.dep == "prep" and child.lower in {"by", "from"}:
            return child.child("pobj")
    if noun.dep == "dobj" and noun.head.lemma in CUES.deeds and not is_passive(noun.head):
        return source(noun.head).head
    if noun.dep == "nsubjpass" and noun.head.lemma in CUES.deeds:  # "the claim that ... was made by"
        return agent(noun.head)
    if noun.dep == "nsubj" and noun.head.lemma == "come":
        whence = next((child for child in noun.head.children if child.dep == "prep" and child.lower == "from"), None)
        return whence.child("pobj") if whence else None
    return None
