"""What stands at a place that the data on acts names, as seen from a cue (``bot.languages.acts`` says what a place is)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations import clauses, grammar, nouns
from bot.annotation.english.relations.parties import can_speak, is_definite, is_party, is_proper, is_time, party
from bot.languages.english.acts import ACTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.annotation.english.parsing import Token


def places(cue: Token, path: str, *, needed: bool = False) -> list[Token]:
    """The words that stand at ``path`` as seen from ``cue``; empty where nothing does.

    What the frame needs (``needed``) is also found where the parser hung it on a thing that stands as object ("blamed the delay on").
    """
    found = [cue]
    for place in path.split("."):
        found = [each for token in found for each in _at(token, place, needed=needed) if each is not cue]
    return found


def _at(token: Token, place: str, *, needed: bool) -> list[Token]:
    if place in PLACES:
        found = PLACES[place](token)
        return [] if found is None else [found]
    return _after(token, place, needed=needed)


def _after(token: Token, word: str, *, needed: bool) -> list[Token]:
    """What stands after a preposition, or the clause that the word opens (unless …); also where it hangs on another argument."""
    found = _below(token, word)
    if found or word == "unless":
        return found
    if token.is_verb:
        for other in (token.child("dobj"), token.child("nsubjpass"), grammar.agent(token), token.child("attr")):
            if other is not None and (needed or word == "of" or is_party(other)):
                found = found or _hung_on(other, word)[-1:]
        return found
    if word in {"by", "from", "against"}:  # accusations of fraud from the ministry
        found = [each for of in _below(token, "of") if not is_party(of) for each in _below(of, word)]
        if word == "by":  # under investigation for fraud by the ministry
            found += [each for matter in _below(token, "for") + _below(token, "into") for each in _below(matter, word)]
    verb = nouns.carrier(token)
    if verb is not None and not found and not (word == "by" and verb.lemma in ACTS.takers):
        by = grammar.agent(verb)
        found = _below(verb, word) or (_below(by, word) if by is not None and word == "against" else [])  # filed by Ruiz against Norvik
    return found or _right_behind(token, word)


def _right_behind(noun: Token, word: str) -> list[Token]:
    """What stands after a preposition next to the noun that the parser hung higher: monitor the probe *into Norvik*."""
    for above in noun.ancestors():
        for prep in above.children:
            if prep.index == noun.index + 1 and prep.lower == word and prep.dep == "prep":
                return [child for child in prep.children if child.dep == "pobj" and not is_time(child)]
    return []


def _hung_on(other: Token, word: str) -> list[Token]:
    """What stands after ``word`` below an argument it does not belong to: accused *Norvik of theft*, the head of Norvik *of theft*."""
    last = max((each for each in other.children if each.dep in {"conj", "appos"}), key=lambda each: each.index, default=other)
    found = _below(last, word) or _below(other, word)
    nested = [each for prep in other.children if prep.dep == "prep" for each in _below(prep.child("pobj") or prep, word)]
    if word == "of" and found and not is_proper(other):
        return nested or [each for each in found if not is_party(each)]
    return found or nested


def _below(token: Token, word: str) -> list[Token]:
    found: list[Token] = []
    for child in token.children:
        if child.lower == word and child.dep in {"prep", "agent", "dative", "prt", "advmod"}:
            found.extend(each for each in child.children if each.dep in {"pobj", "pcomp"} and not is_time(each))
        elif child.dep == "advmod":  # taken away from
            found.extend(
                each
                for prep in child.children
                if prep.lower == word and prep.dep == "prep"
                for each in prep.children
                if each.dep == "pobj"
            )
        elif child.is_verb and any(mark.dep == "mark" and mark.lower == word for mark in child.children):
            found.append(child)
    return found


_ADDRESSED = frozenset(("me", "you", "him", "her", "us", "them"))

PLACES: dict[str, Callable[[Token], Token | None]] = {
    "subject": lambda token: grammar.subject(token) if token.is_verb or token.tag == "JJ" else grammar.own_subject(token),
    "object": grammar.direct_object,
    "dative": grammar.dative,
    "clause": clauses.clause,
    "that": clauses.that,
    "infinitive": clauses.infinitive,
    "gerund": clauses.gerund,
    "doer": clauses.doer,
    "theme": clauses.theme,
    "patient": clauses.patient,
    "must": clauses.must,
    "subjunctive": clauses.subjunctive,
    "refusing": clauses.refusing,
    "promising": clauses.promising,
    "name": clauses.name,
    "untrue": clauses.untrue,
    "victim": clauses.victim,
    "whether": clauses.whether,
    "owner": nouns.owner,
    "origin": nouns.origin,
    "giver": nouns.giver,
    "taker": nouns.taker,
    "recipient": nouns.recipient,
    "under": nouns.under,
    "held": nouns.held,
    "party": lambda token: None if token.is_verb else party(token),
    "whose": lambda token: None if token.is_verb else party(token, origins=("of",), related=("against", "at")),
    "own": lambda token: None if token.is_verb else party(token, origins=("from",), related=()),
    "person": lambda token: token if is_party(token) else None,
    "described": lambda token: token if is_party(token) and token.tag in {"NN", "NNS"} and not is_proper(token) else None,
    "court": lambda token: token if nouns.is_court(token) else None,
    "taken": lambda token: token.head if token.head.lemma == "take" else None,
    "known": lambda token: token if is_party(token) and (is_proper(token) or token.lower in _ADDRESSED) else None,
    "noun": lambda token: None if token.is_verb or token.tag == "PRP" else token,
    "definite": lambda token: token if is_definite(token) else None,
    "speaker": lambda token: token if can_speak(token) else None,
}
