"""The arguments of a noun that is a cue (accusation, lawsuit, probe), many of which hang on the verb around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations.grammar import dative, direct_object, grammatical_subject, is_infinitive, is_passive, subject
from bot.languages.english.acts import ACTS

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token

_COPULAS = frozenset(("be", "come", "remain", "remains", "stay", "place", "put", "bring", "keep", "go", "fall", "run", "find", "get"))
_ARRESTS = frozenset(("arrest", "jail", "imprison", "detain", "hold", "try", "convict", "arraign", "book", "extradite"))
_BLIGHTS = frozenset(("hit", "dog", "plague", "rock", "beset", "shake", "engulf", "embroil", "haunt", "slap"))
_ANSWERS = frozenset(("deny", "reject", "dismiss", "refute", "dispute", "settle", "fight", "contest", "answer", "rebut"))
"""What those do who are accused."""
_COURTS = frozenset(("court", "judge", "jury", "justice", "magistrate", "panel", "tribunal", "commission", "ombudsman", "regulator"))
_BEARERS = frozenset(("subject", "target", "object", "focus", "victim", "recipient"))


def carrier(noun: Token) -> Token | None:
    """The verb around a noun (filed a lawsuit, came under fire) or below it (a lawsuit filed by) that may carry its arguments."""
    if noun.dep == "conj":
        return carrier(noun.head)
    above = noun.head
    if noun.dep in {"dobj", "nsubjpass"} and above.is_verb and (above.lemma in ACTS.givers or above.lemma in ACTS.takers):
        return above
    if noun.dep == "pobj" and above.lower == "under" and above.head.is_verb:
        return above.head
    below = [child for child in noun.children if child.dep in {"acl", "relcl"} and child.is_verb and not is_infinitive(child)]
    if noun.dep in {"dobj", "nsubjpass"}:  # denied accusations *(that) it had paid bribes*: told, not given
        below = [child for child in below if child.child("mark") is None and child.child("dobj") is None]
    return next((verb for verb in below if verb.lemma in ACTS.givers), None)


def owner(noun: Token) -> Token | None:
    """Whose it is: Norvik's accusation; for *its* the subject of the verb around it, which it nearly always means."""
    found = noun.child("poss")
    if found is not None and found.tag == "PRP$" and noun.dep in {"dobj", "nsubjpass"} and noun.head.is_verb:
        return subject(noun.head) or found
    return found


def origin(noun: Token) -> Token | None:
    """Whose it is by a word for a country: *Iranian* charges."""
    return next(
        (child for child in noun.children if child.dep == "amod" and child.tag == "JJ" and child.text[:1].isupper() and child.index),
        None,
    )


def giver(noun: Token) -> Token | None:
    """The subject of a verb that only lends its grammar to the noun: *Norvik* filed a lawsuit."""
    verb = carrier(noun)
    return subject(verb) if verb is not None and verb.lemma in ACTS.givers else None


def taker(noun: Token) -> Token | None:
    """Whom the noun hits: *Norvik* faces a lawsuit, is under investigation, is the target of criticism, is hit by accusations."""
    above = noun.head
    if noun.dep == "conj":
        return taker(above)
    if noun.dep == "dobj" and above.is_verb and above.lemma in ACTS.takers and not is_passive(above):
        return grammatical_subject(above)
    if noun.dep == "pobj" and above.lower == "of" and above.head.lemma in _BEARERS and above.head.dep == "attr":
        return grammatical_subject(above.head.head)
    if noun.dep == "pobj" and above.head.lemma in _BLIGHTS and (above.dep == "agent" or above.lower == "with"):
        return direct_object(above.head)
    if noun.dep == "dobj" and above.is_verb and above.lemma in _ANSWERS and noun.lemma != "charge" and not is_passive(above):
        answering = grammatical_subject(above)
        return None if answering is not None and is_court(answering) else answering
    return under(noun)


def is_court(token: Token) -> bool:
    """Whether it judges what others accuse others of: a court that dismisses a claim denies nothing."""
    return token.lemma in _COURTS


def recipient(noun: Token) -> Token | None:
    """Who is given an ultimatum, a warning, a promise."""
    verb = carrier(noun)
    return dative(verb) if verb is not None else None


def under(noun: Token) -> Token | None:
    """Who is *under* investigation."""
    if noun.dep != "pobj" or noun.head.lower != "under":
        return None
    verb = noun.head.head
    if not verb.is_verb:
        return verb
    if is_passive(verb) or verb.child("dobj"):
        return direct_object(verb)
    return grammatical_subject(verb) if verb.lemma in _COPULAS else None


def held(noun: Token) -> Token | None:
    """The verb of *arrested* on charges."""
    prep = noun.head
    caught = noun.dep == "pobj" and prep.lower in {"on", "over", "for"} and prep.head.is_verb and prep.head.lemma in _ARRESTS
    return prep.head if caught else None
