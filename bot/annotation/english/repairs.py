"""Corrects what the parser often hangs in the wrong place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.clauses import is_passive, subject
from bot.annotation.english.content import CUE_VERBS
from bot.languages.english.cues import CUE_WORDS as CUES

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token


def take_back(verb: Token) -> None:
    """Hang a cue that the parser put beside the content's verb beside the cue: "said he was glad and praised her"."""
    for clause in list(verb.children):
        if clause.dep != "ccomp" or clause.index < verb.index:
            continue
        for other in list(clause.children):
            if not is_passive(other) and (other.dep == "conj" or verb.lemma in CUES.clause) and _speaks_beside(other, verb):
                clause.children.remove(other)
                other.head = verb
                verb.children.append(other)


def _speaks_beside(other: Token, verb: Token) -> bool:
    if other.dep == "conj":
        if subject(other) is None:
            return other.tag == verb.tag and other.lemma in CUE_VERBS
        return other.tag == verb.tag and other.lemma in CUES.core and other.child("ccomp") is not None and other.child("mark") is None
    if other.dep != "advcl":
        return False
    if other.lemma in CUES.core and other.child("ccomp") is not None and other.index > other.head.index and _contrasts(other):
        return True
    if other.tag == "VBG" and other.lemma in CUE_VERBS and subject(other) is None:
        return any(child.lower == "," and other.head.index < child.index < other.index for child in other.head.children)
    return False


def _contrasts(verb: Token) -> bool:
    return any(child.dep == "mark" and child.lower in {"while", "whereas"} for child in verb.children)
