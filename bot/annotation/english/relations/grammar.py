"""Who does it and to whom, whatever the sentence looks like: voice, coordination and control of dependency trees undone.

The labels are those of spaCy's English models (ClearNLP dependencies, Penn Treebank tags).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations.control import asked, between, is_extraposed, with_whom
from bot.annotation.english.relations.parties import is_party, is_proper, is_time
from bot.languages.english.acts import ACTS

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
RELATIVE = frozenset(("who", "which", "that", "whom"))
SPEAKING = frozenset(word.partition(" ")[0] for frame in ACTS.verbs for word in frame.words)
_SHARING = frozenset(("conj", "advcl", "ccomp", "aux", "dep"))
_NEVER_ALONE = frozenset(("accuse", "suspect"))
"""Verbs that have an object where they are active."""
_HELPING = frozenset(("support", "help", "assist", "aid", "back"))
_FROM_OBJECT = frozenset(("of", "for", "from", "with", "against"))
"""Prepositions before a verb whose subject is the object: accused Norvik *of* lying."""


def is_infinitive(verb: Token) -> bool:
    """Whether the verb stands with *to*."""
    return any(child.dep == "aux" and child.lower == "to" for child in verb.children)


def is_passive(verb: Token) -> bool:
    """Whether the grammatical subject is who it is done to; reduced relatives and participles (``accused of``) included."""
    if verb.child("nsubjpass", "auxpass", "csubjpass"):
        return True
    if verb.tag not in {"VBN", "VBD"} or verb.child("dobj", "aux"):
        return False
    if verb.child(*SUBJECTS):  # players accused of it face trial; Norvik accused of fraud
        bare = verb.dep == "ROOT" and verb.child("ccomp", "xcomp", "prt", "dative") is None
        return bare and (verb.tag == "VBN" or verb.lemma in _NEVER_ALONE) and any(child.lower == "of" for child in verb.children)
    if verb.dep in {"acl", "advcl", "amod", "pcomp"} or (verb.dep in {"relcl", "oprd", "dep"} and verb.tag == "VBN"):
        return True
    return is_passive(verb.head) if verb.dep == "conj" and verb.head.is_verb else verb.child("agent") is not None


def own_subject(verb: Token) -> Token | None:
    """The subject below the verb; of two the one that is no relative word, which then only opens the clause.

    Of a noun and the name right behind it (the *chipmaker Orvane*) it is the name.
    """
    found = [child for child in verb.children if child.dep in SUBJECTS]
    first = next((child for child in found if child.lower not in RELATIVE), found[0] if found else None)
    return next((child for child in verb.children if child.dep in {"nsubj", "npadvmod"} and _names(child, first)), first)


def _names(name: Token, noun: Token | None) -> bool:
    if noun is None or not is_proper(name) or is_proper(noun) or is_time(name):
        return False
    first = min(name.subtree(), key=lambda token: token.index)
    return first.index == noun.index + 1


def grammatical_subject(verb: Token, depth: int = 0) -> Token | None:
    """The subject as written, or the one that a verb shares: by coordination, by control, or as the noun that it describes."""
    own = own_subject(verb)
    if own is not None:
        if depth and own.lower == "it" and is_extraposed(verb):
            return None
        return _antecedent(verb) if own.lower in RELATIVE and own.tag in {"WDT", "WP", "IN"} else own
    if verb.head is verb or depth > 8 or verb.child("expl"):
        return None
    return with_whom(verb) or between(verb) or _shared_subject(verb, depth)


def _shared_subject(verb: Token, depth: int) -> Token | None:
    head = verb.head
    if verb.dep == "xcomp":
        controlled = asked(head) if head.is_verb and not is_passive(head) else None
        return controlled or grammatical_subject(head, depth + 1)
    if verb.dep in _SHARING and (head.is_verb or head.tag[:2] in {"JJ", "MD"}):
        return grammatical_subject(_sharer(verb, head), depth + 1)
    if verb.dep in {"acl", "relcl"}:
        return _holder(head) if is_infinitive(verb) else _writer(verb, head) or head
    if verb.dep == "pcomp":
        return _before_preposition(head, depth)
    return head if verb.dep == "appos" else None


def _antecedent(verb: Token) -> Token | None:
    """The noun that a relative clause describes."""
    clause = verb
    while clause.dep == "conj" and clause.head.is_verb:
        clause = clause.head
    return clause.head if clause.dep in {"relcl", "acl"} and not clause.head.is_verb else None


def _writer(verb: Token, noun: Token) -> Token | None:
    """Ruiz in "Ruiz wrote to the watchdog accusing Norvik": whoever is written to does not speak."""
    addressed = verb.tag == "VBG" and noun.dep == "pobj" and noun.head.lower == "to" and noun.head.head.is_verb and is_party(noun)
    return grammatical_subject(noun.head.head) if addressed else None


def _holder(noun: Token) -> Token | None:
    """Whose plan or promise: its owner, or the subject of the verb around it."""
    return noun.child("poss") or (grammatical_subject(noun.head) if noun.dep == "dobj" and noun.head.is_verb else None)


def _before_preposition(prep: Token, depth: int) -> Token | None:
    """The subject of a verb after a preposition: the object (of, for, from), else the subject of the verb before it."""
    above = prep.head
    if not above.is_verb:
        return above if is_party(above) else None
    helped = prep.lower == "in" and above.lemma in _HELPING
    patient = direct_object(above) if prep.lower in _FROM_OBJECT or helped else None
    return patient or grammatical_subject(above, depth + 1)


def _sharer(verb: Token, head: Token) -> Token:
    """The verb whose subject ``verb`` shares: its head, or the verb of speech above where the parser joined it too low.

    "Ruiz said the rules should go and accused Norvik", "Ruiz said sales fell, blaming Norvik": Ruiz accuses and blames.
    """
    top = head
    while top.dep == "conj" and top.head.is_verb:
        top = top.head
    above = top.head
    if top.dep != "ccomp" or not above.is_verb or not above.index < top.index <= verb.index:
        return head
    inner = grammatical_subject(head)
    if inner is None or not is_party(inner):
        return above
    if verb.dep == "advcl":
        return above if verb.tag == "VBG" and verb.child("mark") is None else head
    if verb.dep != "conj" or verb.tag in {"VB", "VBG"}:
        return head
    speaks = head.lemma in SPEAKING  # Harbour Post said Norvik sued Petrel and accused it of theft
    return above if not speaks or _tense(verb) == _tense(above) != _tense(head) else head


def _tense(verb: Token) -> str:
    """The finite word of a verb, as far as it tells tense and number."""
    aux = verb.child("aux", "auxpass")
    return verb.tag if aux is None else aux.lower


def subject(verb: Token) -> Token | None:
    """Who does it, in either voice; of an adjective whom it describes."""
    if verb.is_verb:
        return agent(verb) if is_passive(verb) else grammatical_subject(verb)
    if verb.head.is_verb:
        return grammatical_subject(verb.head)
    return verb.head if verb.dep in {"amod", "acl"} else None


def agent(verb: Token) -> Token | None:
    """Who stands after *by*, also where it was hung on the matter before it (accused of fraud *by the ministry*)."""
    found = next((child.child("pobj") for child in verb.children if child.lower == "by" and child.dep in {"agent", "prep"}), None)
    if found is not None or not is_passive(verb):
        return found
    matters = [prep.child("pobj") for prep in verb.children if prep.dep == "prep" and prep.lower in {"of", "with", "for"}]
    below = [by.child("pobj") for matter in matters if matter is not None for by in matter.children if by.lower == "by"]
    return next((each for each in below if each is not None and is_party(each)), None)


def direct_object(verb: Token) -> Token | None:
    """To whom or what it is done, in either voice."""
    if not verb.is_verb:
        return None
    own = verb.child("dobj")
    if is_passive(verb):
        return own if own is not None and own.index > verb.index else grammatical_subject(verb)
    if own is not None:
        return verb.head if own.lower in RELATIVE and verb.dep == "relcl" else _noun_before(own)
    return _object_below(verb) or _object_left_out(verb)


def _noun_before(thing: Token) -> Token:
    """The noun of "a council resolution *censuring* …", where the parser took the participle for the noun."""
    noun = thing.child("compound") if thing.tag == "VBG" else None
    return noun if noun is not None and noun.child("det") else thing


def _object_below(verb: Token) -> Token | None:
    """The object that stands as subject of an infinitive (urged *them* to go), or that a coordinated verb shares."""
    for child in verb.children:
        if child.dep in {"ccomp", "xcomp"} and is_infinitive(child) and child.child("nsubj"):
            return child.child("nsubj")
        near = child.dep == "conj" and child.is_verb and child.index - verb.index < 4
        if near and child.child(*SUBJECTS) is None and child.child("dobj"):
            return child.child("dobj")
    return None


def _object_left_out(verb: Token) -> Token | None:
    """The noun that a relative clause without an object describes: a firm it is investigating."""
    if verb.dep != "relcl" or verb.head.is_verb or verb.child("ccomp", "xcomp"):
        return None
    own = own_subject(verb)
    return verb.head if own is not None and own.lower not in RELATIVE else None


def dative(verb: Token) -> Token | None:
    """Who is given or refused something."""
    if not verb.is_verb:
        return None
    if is_passive(verb):
        return grammatical_subject(verb) if verb.child("dobj") else None
    found = verb.child("dative")
    return found.child("pobj") if found is not None and found.tag in {"IN", "TO"} else found
