"""Where the arguments of a cue stand in a dependency tree: one function for every place that the data on acts may name.

The labels are those of spaCy's English models. Voice, coordination and control are undone here, so that the data speaks of who does
it (``subject``) and to whom (``object``) whatever the sentence looks like.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations_parties import can_speak, is_party, is_proper, is_time, party
from bot.languages.english.acts import ACTS

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_COPULAS = frozenset(("be", "come", "remain", "stay", "place", "put", "bring", "keep", "go", "fall", "run", "find", "get"))
_ARRESTS = frozenset(("arrest", "jail", "imprison", "detain", "hold", "try", "convict", "arraign", "book", "extradite"))
_BLIGHTS = frozenset(("hit", "dog", "plague", "rock", "beset", "shake", "engulf", "embroil", "haunt"))
_BEARERS = frozenset(("subject", "target", "object", "focus", "victim", "recipient"))
_OBLIGING = frozenset(("must", "should", "needs", "need", "has", "have", "ought"))


def places(cue: Token, path: str, *, needed: bool = False) -> list[Token]:
    """The words that stand at ``path`` as seen from ``cue``; empty where nothing does.

    What the frame needs (``needed``) is also found where the parser hung it on a thing that stands as object ("blamed the delay on").
    """
    found = [cue]
    for step in path.split("."):
        found = [each for token in found for each in _step(token, step, needed=needed)]
        if not found:
            return []
    return found


def _step(token: Token, place: str, *, needed: bool) -> list[Token]:
    if place in _PLACES:
        found = _PLACES[place](token)
        return [] if found is None else [found]
    return prepositional(token, place, needed=needed)


def is_infinitive(verb: Token) -> bool:
    return any(child.dep == "aux" and child.lower == "to" for child in verb.children)


def is_passive(verb: Token) -> bool:
    """Whether the grammatical subject is who it is done to; reduced relatives and participles (``accused of``) included."""
    if any(child.dep in {"nsubjpass", "auxpass", "csubjpass"} for child in verb.children):
        return True
    if verb.tag not in {"VBN", "VBD"} or verb.child("dobj") or verb.child("aux"):
        return False
    if any(child.dep in _SUBJECTS for child in verb.children):
        return False
    if verb.dep in {"acl", "advcl", "amod", "pcomp"} or (verb.dep in {"relcl", "oprd", "dep"} and verb.tag == "VBN"):
        return True
    if verb.dep == "conj" and verb.head.is_verb:
        return is_passive(verb.head)
    return verb.child("agent") is not None


def grammatical_subject(verb: Token, depth: int = 0) -> Token | None:
    """The subject as written, or the one that a verb without its own shares: by coordination, control, or from the noun it describes."""
    if depth > 8:
        return None
    own = _own_subject(verb)
    if own is not None:
        if own.lower in _RELATIVE and own.tag in {"WDT", "WP", "IN"}:
            clause = verb
            while clause.dep == "conj" and clause.head.is_verb:
                clause = clause.head
            return clause.head if clause.dep in {"relcl", "acl"} and not clause.head.is_verb else None
        return own
    if verb.child("expl") is not None:
        return None
    head = verb.head
    if head is verb:
        return None
    if verb.dep in {"conj", "advcl", "ccomp", "aux", "dep", "parataxis"} and (head.is_verb or head.tag[:2] in {"JJ", "MD"}):
        if verb.dep == "parataxis":
            return None
        return grammatical_subject(_sharer(verb, head), depth + 1)
    if verb.dep == "xcomp":
        if head.is_verb and head.child("dobj") and not is_passive(head):
            return head.child("dobj")
        return grammatical_subject(head, depth + 1)
    if verb.dep in {"acl", "relcl"}:
        return _holder(head) if is_infinitive(verb) else head
    if verb.dep == "pcomp" and head.dep in {"prep", "agent"}:
        above = head.head
        if above.is_verb:
            patient = direct_object(above)
            return (
                patient
                if patient is not None and head.lower in {"of", "for", "from", "with", "against"}
                else grammatical_subject(above, depth + 1)
            )
        return above if is_party(above) else None
    return head if verb.dep == "appos" else None


def _sharer(verb: Token, head: Token) -> Token:
    """The verb whose subject ``verb`` shares: its head, or the verb of speech above where the parser joined it too low.

    "Ruiz said the rules should go and accused Norvik", "Ruiz said sales fell, blaming Norvik": Ruiz accuses and blames.
    """
    top = head
    while top.dep == "conj" and top.head.is_verb:
        top = top.head
    if top.dep != "ccomp" or not top.head.is_verb or top.head.index > top.index or verb.index < head.index:
        return head
    above = top.head
    inner = grammatical_subject(head)
    if inner is None or not is_party(inner):
        return above
    if verb.dep == "advcl":
        return above if verb.tag == "VBG" and not any(child.dep == "mark" for child in verb.children) else head
    return above if verb.dep == "conj" and _tense(verb) == _tense(above) != _tense(head) else head


def _tense(verb: Token) -> str:
    """The finite word of a verb, as far as it tells tense and number."""
    aux = next((child for child in verb.children if child.dep in {"aux", "auxpass"}), None)
    return verb.tag if aux is None else aux.lower


def _own_subject(verb: Token) -> Token | None:
    """The subject below the verb; of two the one that is no relative word, which then only opens the clause."""
    found = [child for child in verb.children if child.dep in _SUBJECTS]
    return next((child for child in found if child.lower not in _RELATIVE), found[0] if found else None)


def _holder(noun: Token) -> Token | None:
    """Whose plan or promise: its owner, or the subject of the verb around it."""
    return owner(noun) or (grammatical_subject(noun.head) if noun.dep == "dobj" and noun.head.is_verb else None)


def subject(verb: Token) -> Token | None:
    """Who does it, in either voice."""
    if not verb.is_verb:
        return grammatical_subject(verb.head) if verb.head.is_verb else (verb.head if verb.dep in {"amod", "acl"} else None)
    return agent(verb) if is_passive(verb) else grammatical_subject(verb)


def agent(verb: Token) -> Token | None:
    """Who stands after *by*."""
    for child in verb.children:
        if child.lower == "by" and child.dep in {"agent", "prep"}:
            return child.child("pobj")
    return None


def direct_object(verb: Token) -> Token | None:
    """To whom or what it is done, in either voice."""
    if not verb.is_verb:
        return None
    own = verb.child("dobj")
    if is_passive(verb):
        return own or grammatical_subject(verb)
    if own is not None:
        if own.lower in _RELATIVE and verb.dep == "relcl":
            return verb.head
        return own
    for child in verb.children:
        if child.dep in {"ccomp", "xcomp"} and is_infinitive(child) and child.child("nsubj"):
            return child.child("nsubj")
        if (
            child.dep == "conj"
            and child.is_verb
            and child.index - verb.index < 4
            and not child.child(*_SUBJECTS)
            and child.child("dobj")
        ):
            return child.child("dobj")
    if verb.dep == "relcl" and not verb.head.is_verb and verb.child("nsubj") and verb.child("ccomp", "xcomp") is None:
        subject_of_it = _own_subject(verb)
        if subject_of_it is not None and subject_of_it.lower not in _RELATIVE:
            return verb.head  # a firm it is investigating
    return None


def dative(verb: Token) -> Token | None:
    """Who is given or refused something."""
    if not verb.is_verb:
        return None
    if is_passive(verb):
        return grammatical_subject(verb) if verb.child("dobj") else None
    found = verb.child("dative")
    if found is not None:
        return found.child("pobj") if found.tag in {"IN", "TO"} else found
    return None


def clause(token: Token) -> Token | None:
    """The verb of the content clause (that he lied, whether he lied), or of the clause around an inserted cue (X, it alleges, lied)."""
    if token.is_verb:
        for child in token.children:
            if child.dep == "ccomp" and not is_infinitive(child) and (child.is_verb or child.tag == "MD"):
                loose = child.index > token.index and token.child("dobj") and not any(mark.dep == "mark" for mark in child.children)
                if not loose:
                    return child
            elif child.dep == "advcl" and any(mark.dep == "mark" and mark.lower == "whether" for mark in child.children):
                return child
        if token.dep in {"parataxis", "ccomp"} and token.head.is_verb and _inserted(token):
            return token.head
        if token.dep == "relcl" and token.head.dep == "nsubj" and token.head.head.is_verb and _parenthesis(token):
            return token.head.head
        return None
    for child in token.children:
        if child.dep in {"acl", "ccomp", "relcl"} and child.is_verb and _is_content(child):
            return child
    if token.dep in {"nsubj", "attr"} and token.head.lemma == "be":
        return next((child for child in token.head.children if child.dep in {"ccomp", "advcl"} and _is_content(child)), None)
    return None


def _inserted(verb: Token) -> bool:
    return (
        verb.child("nsubj") is not None
        and not any(child.dep == "mark" for child in verb.children)
        and verb.index > verb.head.children[0].index
    )


def _parenthesis(verb: Token) -> bool:
    """Google, the department charged, has …: read as a relative clause without a relative word."""
    words = [child for child in verb.children if child.dep != "punct"]
    return verb.child("nsubj") is not None and verb.child("dobj") is None and all(child.lower not in _RELATIVE for child in words)


def _is_content(verb: Token) -> bool:
    """Whether *that* opens a content clause and is not itself a part of it; without *that* nothing may be missing in the clause."""
    if is_infinitive(verb):
        return False
    first = min(verb.subtree(), key=lambda token: token.index)
    if first.lower not in {"that", "whether"}:
        complete = _own_subject(verb) is not None and verb.child("dobj") is not None
        return complete and verb.lemma not in ACTS.givers and not any(child.lower in _RELATIVE for child in verb.children)
    return first.dep == "mark" or (
        first.dep in _SUBJECTS and any(child.dep in _SUBJECTS and child is not first for child in verb.children)
    )


def infinitive(token: Token) -> Token | None:
    """The verb of the infinitive (to sue)."""
    for child in token.children:
        if child.dep in {"xcomp", "acl", "ccomp", "advcl", "relcl"} and child.is_verb and is_infinitive(child):
            return child
    for child in token.children:  # called on Norvik to apologise: the infinitive hangs below the noun
        if child.dep in {"dobj", "prep"}:
            noun = child if child.dep == "dobj" else child.child("pobj")
            if noun is not None:
                for below in noun.children:
                    if below.dep in {"acl", "relcl"} and is_infinitive(below):
                        return below
    return None


def gerund(verb: Token) -> Token | None:
    """The verb of denied *lying*."""
    return next((child for child in verb.children if child.dep in {"xcomp", "pcomp", "ccomp"} and child.tag == "VBG"), None)


def doer(verb: Token) -> Token | None:
    """Who does what a clause tells, as somebody: the owner for a thing's own doings (*Norvik's* practices may breach …)."""
    if not verb.is_verb:
        return None
    found = subject(verb)
    if found is None or found.quotation is not None or found.dep == "expl":
        return None
    return party(found)


def patient(verb: Token) -> Token | None:
    """Whom what is done hits: the party of the object, or of what stands after a preposition (cut off power to *the island*)."""
    if not verb.is_verb:
        return None
    thing = direct_object(verb)
    if thing is not None:
        found = party(thing)
        if is_party(found) or found.dep == "poss":
            return found
    for child in verb.children:
        if (
            child.dep in {"prep", "dative"}
            and child.child("pobj")
            and child.lower not in {"over", "after", "during", "since", "because", "by"}
        ):
            found = party(child.child("pobj") or child)
            if is_party(found):
                return found
    for child in verb.children:
        if child.dep in {"xcomp", "ccomp"}:
            found = subject(child) if child.child("nsubj") else None
            if found is not None and is_party(found):
                return found
            deeper = patient(child)
            if deeper is not None:
                return deeper
    return None


def owner(noun: Token) -> Token | None:
    """Whose it is: Norvik's accusation; for *its* the subject of the verb around it, which it nearly always means."""
    found = noun.child("poss")
    if found is not None and found.tag == "PRP$":
        verb = _around(noun)
        return (subject(verb) if verb is not None else None) or found
    return found


def _around(noun: Token) -> Token | None:
    """The verb that a noun depends on as object, subject of a passive, or after a preposition, and that may carry its arguments."""
    if noun.dep == "conj":
        return _around(noun.head)
    if noun.dep in {"dobj", "nsubjpass"} and noun.head.is_verb:
        return noun.head
    below = next(
        (child for child in noun.children if child.dep in {"acl", "relcl"} and child.is_verb and not is_infinitive(child)), None
    )
    return below if below is not None and below.lemma in ACTS.givers else None


def giver(noun: Token) -> Token | None:
    """The subject of a verb that only lends its grammar to the noun: *Norvik* filed a lawsuit."""
    verb = _around(noun)
    return subject(verb) if verb is not None and verb.lemma in ACTS.givers else None


def held(noun: Token) -> Token | None:
    """The verb of *arrested* on charges."""
    if noun.dep == "pobj" and noun.head.lower in {"on", "over", "for"} and noun.head.head.is_verb and noun.head.head.lemma in _ARRESTS:
        return noun.head.head
    return None


def under(noun: Token) -> Token | None:
    """Who is *under* investigation."""
    if noun.dep == "pobj" and noun.head.lower == "under":
        above = noun.head.head
        if above.is_verb:
            return (
                direct_object(above)
                if is_passive(above) or above.child("dobj")
                else grammatical_subject(above)
                if above.lemma in _COPULAS
                else None
            )
        return above
    return None


def taker(noun: Token) -> Token | None:
    """Whom the noun hits: *Norvik* faces a lawsuit, is under investigation, is the target of criticism."""
    if noun.dep == "conj":
        return taker(noun.head)
    if noun.dep == "dobj" and noun.head.is_verb and noun.head.lemma in ACTS.takers and not is_passive(noun.head):
        return grammatical_subject(noun.head)
    if noun.dep == "pobj" and noun.head.lower == "of" and noun.head.head.lemma in _BEARERS:
        bearer = noun.head.head
        return grammatical_subject(bearer.head) if bearer.dep == "attr" else None
    if noun.dep == "pobj" and noun.head.dep == "agent" and noun.head.head.lemma in _BLIGHTS:
        return direct_object(noun.head.head)  # hit by accusations
    return under(noun)


def theme(verb: Token) -> Token | None:
    """Whom or what a passive clause is about (that *exports* be stopped)."""
    return direct_object(verb) if verb.is_verb and is_passive(verb) else None


def _refusing(verb: Token) -> Token | None:
    """A clause that says what somebody will not do."""
    if not verb.is_verb:
        return None
    lower = [child.lower for child in verb.children if child.dep in {"aux", "neg"}]
    return (
        verb if {"not", "n't", "n’t", "never"} & set(lower) and {"will", "wo", "would"} & set(lower) and _same_subject(verb) else None
    )


def _promising(verb: Token) -> Token | None:
    """A clause that says what somebody will do: its subject is a pronoun for the speaker."""
    if not verb.is_verb:
        return None
    lower = {child.lower for child in verb.children if child.dep == "aux"}
    return (
        verb
        if {"will", "would", "’ll", "'ll"} & lower and not any(child.dep == "neg" for child in verb.children) and _same_subject(verb)
        else None
    )


def _same_subject(verb: Token) -> bool:
    found = _own_subject(verb)
    return found is not None and found.lower in {"it", "he", "she", "they"}


def prepositional(token: Token, word: str, *, needed: bool = False) -> list[Token]:
    """What stands after a preposition, or the clause that the word opens (unless …); also where the parser hung it on the object."""
    found = _below(token, word)
    if found or word == "unless":
        return found
    if token.is_verb:
        for carrier in (token.child("dobj"), token.child("nsubjpass"), agent(token), token.child("attr")):
            if carrier is not None and (needed or word == "of" or is_party(carrier) or carrier.tag == "PRP"):
                found = _hung_on(carrier, word)
                if found:
                    return found[-1:]
        return []
    if word in {"by", "from", "against"}:  # accusations of fraud from the ministry
        nested = [each for of in _below(token, "of") if not is_party(of) for each in _below(of, word)]
        if nested:
            return nested
    verb = _around(token)
    return _below(verb, word) if verb is not None and (verb.lemma in ACTS.givers or verb.lemma in ACTS.takers) else []


def _hung_on(carrier: Token, word: str) -> list[Token]:
    """What stands after ``word`` below an argument that it does not belong to: accused *Norvik of theft*, the head *of* Norvik *of* theft."""
    last = max((each for each in carrier.children if each.dep in {"conj", "appos"}), key=lambda each: each.index, default=carrier)
    found = _below(last, word) or _below(carrier, word)
    nested = [each for prep in carrier.children if prep.dep == "prep" for each in _below(prep.child("pobj") or prep, word)]
    if word == "of" and found and not is_proper(carrier):
        return nested or [each for each in found if not is_party(each)]
    return found or nested


def _below(token: Token, word: str) -> list[Token]:
    found: list[Token] = []
    for child in token.children:
        if child.lower == word and child.dep in {"prep", "agent", "dative", "prt", "advmod"}:
            inner = [each for each in child.children if each.dep in {"pobj", "pcomp"} and not is_time(each)]
            found.extend(inner)
            for nested in child.children:
                if nested.dep == "prep":
                    found.extend(each for each in nested.children if each.dep == "pobj" and nested.lower == word)
        elif child.is_verb and any(mark.dep == "mark" and mark.lower == word for mark in child.children):
            found.append(child)
    return found


def _must(verb: Token) -> Token | None:
    if not verb.is_verb:
        return None
    for child in verb.children:
        if child.dep == "aux" and child.lower == "must":
            return verb
    return verb if verb.lemma == "have" and verb.tag in {"VBZ", "VBP"} and infinitive(verb) else None


def _subjunctive(verb: Token) -> Token | None:
    """A clause that wants something: (that it) *pay*, must pay, should pay."""
    if not verb.is_verb:
        return None
    aux = [child.lower for child in verb.children if child.dep in {"aux", "auxpass"}]
    return verb if any(word in _OBLIGING for word in aux) or (verb.tag == "VB" and not aux) or aux == ["be"] else None


def _name(verb: Token) -> Token | None:
    found = subject(verb) if verb.is_verb else verb
    return found if found is not None and is_proper(found) else None


def _person(token: Token) -> Token | None:
    return token if is_party(token) else None


def _speaker(token: Token) -> Token | None:
    return token if can_speak(token) else None


def _that(token: Token) -> Token | None:
    """The content clause that *that* opens or that stands around the cue."""
    found = clause(token)
    if found is None or found.quotation is not None or found.index < token.index or found in token.ancestors():
        return found
    return found if any(child.dep == "mark" and child.lower == "that" for child in found.children) else None


_PLACES = {
    "subject": lambda token: subject(token) if token.is_verb or token.tag[:2] == "JJ" else None,
    "object": direct_object,
    "dative": dative,
    "clause": clause,
    "infinitive": infinitive,
    "gerund": gerund,
    "doer": doer,
    "patient": patient,
    "party": lambda token: None if token.is_verb else party(token),
    "person": _person,
    "speaker": _speaker,
    "that": _that,
    "owner": owner,
    "giver": giver,
    "taker": taker,
    "held": held,
    "under": under,
    "must": _must,
    "subjunctive": _subjunctive,
    "theme": theme,
    "refusing": _refusing,
    "promising": _promising,
    "name": _name,
}
