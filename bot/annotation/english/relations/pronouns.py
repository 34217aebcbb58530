"""Whom a pronoun takes up within its sentence, as far as the grammar tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations.grammar import direct_object, subject
from bot.annotation.english.relations.parties import is_party

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.english.parsing import Token

_SUBJECTS = frozenset(("it", "he", "she"))
_FIRMS = frozenset(("company", "firm", "group"))
_PLURALS = frozenset(("NNS", "NNPS"))
_OBJECTS = frozenset(("it", "him", "her"))
_HIM = {"he": ("him",), "she": ("her",)}


def antecedents(pronoun: Token) -> Iterator[Token]:
    """The words that ``pronoun`` may take up, likeliest first.

    A subject takes up the subject of a clause before its own or around it ("Norvik said *it* would sue"), an object that of the verb
    before a participle ("criticised Norvik, accusing *it* of"); so does the subject of what the participle alleges.
    """
    clause = pronoun.head
    if pronoun.lower in _SUBJECTS and pronoun.dep in {"nsubj", "nsubjpass"}:
        yield from _subjects_before(pronoun)
        if clause.dep == "ccomp":
            yield from _object_before(clause.head)
    elif is_the_firm(pronoun) and pronoun.dep == "nsubj" and clause.dep in {"advcl", "conj"}:
        yield from _subjects_before(pronoun)
    elif pronoun.lower in _OBJECTS and pronoun.dep == "dobj":
        yield from _object_before(clause)


def is_the_firm(noun: Token) -> bool:
    """Whether a noun says no more than a pronoun does: *the company*."""
    return noun.lower in _FIRMS and [child.lower for child in noun.children] == ["the"]


def _subjects_before(pronoun: Token) -> Iterator[Token]:
    clause = pronoun.head
    before = [child for child in clause.children if child.dep == "advcl" and child.index < pronoun.index and child.child("nsubj")]
    beside = [child for child in clause.children if child.dep in {"ccomp", "parataxis"} and child.index < pronoun.index]
    for verb in beside:  # prosecutors say the doctor lied; he denies it
        told = [child for child in verb.children if child.dep == "ccomp"]
        sayer, found = subject(verb), subject(told[0]) if told else None
        if sayer is not None and found is not None and sayer.tag in _PLURALS and found.tag not in _PLURALS:
            yield found
            return
    around = [verb for verb in clause.ancestors() if verb.is_verb and verb.index < pronoun.index]
    for verb in before + around:  # while Norvik says …, it has accused; Norvik said it had accused
        found = subject(verb)
        if found is not None and found.index < pronoun.index and found.lower not in _SUBJECTS and found.tag not in _PLURALS:
            if not _is_met(pronoun, verb):
                yield found
            return


def _is_met(pronoun: Token, verb: Token) -> bool:
    """Whether the same pronoun stands for what ``verb`` does it to: "Norvik asked *it* to do what *it* had promised"."""
    met = verb.child("dobj", "dative")
    return met is not None and met.lower in _OBJECTS & {pronoun.lower, *_HIM.get(pronoun.lower, ())} and met.index < pronoun.index


def _object_before(participle: Token) -> Iterator[Token]:
    verb = participle.head
    if participle.dep != "advcl" or participle.tag != "VBG" or not verb.is_verb or verb.index > participle.index:
        return
    found = direct_object(verb)
    after = [child.child("pobj") for child in verb.children if child.dep == "prep" and child.lower in {"at", "against"}]
    yield from (each for each in (found, *after) if each is not None and is_party(each))
