"""Verbs that tell of nothing done: under a condition, as a thing that is spoken of, as an infinitive that was joined too high."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations.grammar import SUBJECTS

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token

MIGHT = frozenset("could would might may can".split())


def is_conditional(verb: Token) -> bool:
    """You could be sued if you are caught."""
    might = {child.lower for child in verb.children if child.dep == "aux"} & MIGHT
    rule = any(child.dep == "auxpass" and child.lower in {"is", "are"} for child in verb.children)  # are sued if they pay late
    if not (might or rule) or (might == {"would"} and verb.dep != "ROOT" and verb.child("aux", "auxpass") is None):
        return False
    return any(
        child.dep == "advcl" and any(mark.dep == "mark" and mark.lower in {"if", "unless"} for mark in child.children)
        for child in verb.children
    )


def is_inverted(verb: Token) -> bool:
    """It would have been longer *had he denied* it."""
    own = verb.child(*SUBJECTS)
    return own is not None and any(
        child.dep == "aux" and child.lower in {"had", "should"} and child.index < own.index for child in verb.children
    )


def is_thing_done(verb: Token) -> bool:
    """Rejecting the offer is not wise: what is spoken of, not what was done."""
    if verb.tag != "VBG" or verb.child("aux", *SUBJECTS) is not None:
        return False
    return verb.dep in {"csubj", "csubjpass", *SUBJECTS} or any(
        child.dep == "mark" and child.lower == "that" for child in verb.children
    )


def is_stray_infinitive(verb: Token) -> bool:
    """A base form that the parser joined to a finite verb: working on tools to help them and *reject* requests."""
    if verb.tag != "VB" or verb.dep != "conj" or verb.child("aux", *SUBJECTS) is not None:
        return False
    top = verb
    while top.dep == "conj" and top.tag == "VB" and top.child("aux") is None:
        top = top.head
    return top.tag in {"VBG", "VBZ", "VBD", "VBN"}
