"""The clauses below or around a cue: what is alleged, denied, demanded or threatened, and who is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations.grammar import (
    RELATIVE,
    SPEAKING,
    SUBJECTS,
    direct_object,
    is_infinitive,
    is_passive,
    own_subject,
    subject,
)
from bot.annotation.english.relations.parties import is_party, is_proper, is_somebody, party
from bot.languages.english.acts import ACTS

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token

_OBLIGING = frozenset(("must", "should", "need", "ought"))
_OBLIGED = frozenset(("have", "need", "ought"))
_FUTURE = frozenset(("will", "wo", "would", "’ll", "'ll"))
_NOT = frozenset(("not", "n't", "n’t", "never"))
_YIELDING = frozenset("back budge cave give relent surrender waver yield".split())
"""Who will not give in goes on with what they want, and rejects nothing of those they will not give in to."""
_MATTERS = frozenset(("of", "about", "over"))
"""Prepositions behind which the matter stands, so that no clause before the verb is it."""
_JOINING = frozenset("accompany back defend follow help join support".split())
"""What hits nobody: threatened to follow Ruiz out of the firm."""
_MOVING = frozenset(("take", "move", "bring", "send", "transfer", "shift", "go", "return"))
_AIMED = frozenset(("on", "upon", "against", "to", "at", "with", "for"))
"""Prepositions behind which stands whom it hits."""


def _marks(verb: Token) -> set[str]:
    return {child.lower for child in verb.children if child.dep == "mark"}


def clause(token: Token) -> Token | None:
    """The verb of the content clause (that he lied, whether he lied), or of the clause around an inserted cue (X, it alleges, lied)."""
    return _clause_of_verb(token) if token.is_verb else _clause_of_noun(token)


def _clause_of_verb(verb: Token) -> Token | None:
    for child in sorted(verb.children, key=lambda child: child.index < verb.index):  # what stands behind the verb comes first
        if child.dep == "ccomp" and not is_infinitive(child) and _is_finite(child):
            loose = child.index > verb.index and verb.child("dobj") and not _marks(child)
            own = verb.child("dobj") is not None or any(each.lower in _MATTERS for each in verb.children)
            before = child.index < verb.index and (own or _marks(child) - {"that"})
            if not loose and not before:
                return child
        elif child.dep == "advcl" and _asks(child, verb):
            return child
    head = verb.head
    if verb.dep in {"parataxis", "ccomp"} and head.is_verb and _is_inserted(verb):
        return head
    if verb.dep == "relcl" and head.dep == "nsubj" and head.head.is_verb and _is_parenthesis(verb):
        return head.head
    return None


def _asks(child: Token, verb: Token) -> bool:
    """Investigate *whether*, or *if*."""
    marks = _marks(child)
    return "whether" in marks or ("if" in marks and verb.lemma == "investigate" and child.index > verb.index)


def _is_finite(token: Token) -> bool:
    """Whether the word is the verb of a clause, even where the tagger took it for a noun (that it *pay*)."""
    if token.tag == "VBG" and token.child("aux") is None:
        return False
    return token.is_verb or token.tag == "MD" or bool(token.tag[:2] == "NN" and "that" in _marks(token) and token.child("nsubj"))


def _clause_of_noun(noun: Token) -> Token | None:
    found = next(
        (child for child in noun.children if child.dep in {"acl", "ccomp", "relcl"} and child.is_verb and _is_content(child)), None
    )
    if found is None:  # dogged by accusations he lied: hung on the verb by the parser
        found = next((child for verb in noun.ancestors() for child in verb.children if _is_right_behind(child, noun)), None)
    if found is None and noun.dep in {"nsubj", "attr"} and noun.head.lemma == "be":  # the allegation is that …
        found = next((child for child in noun.head.children if child.dep in {"ccomp", "advcl"} and _is_content(child)), None)
    return found


def _is_right_behind(clause_: Token, noun: Token) -> bool:
    if clause_.dep not in {"ccomp", "relcl"} or not clause_.is_verb or clause_.index < noun.index:
        return False
    first = min(clause_.subtree(), key=lambda token: token.index)
    return first.index == noun.index + 1 and _is_content(clause_)


def _is_inserted(verb: Token) -> bool:
    """Google, it alleges, has …: set off by a comma before its subject."""
    first = min(verb.subtree(lambda below: below is verb.head), key=lambda token: token.index)
    set_off = first.dep == "punct" or any(child.dep == "punct" and child.index == first.index - 1 for child in verb.head.children)
    return verb.child("nsubj") is not None and not _marks(verb) and set_off


def _is_parenthesis(verb: Token) -> bool:
    """Google, the department charged, has …: read as a relative clause without a relative word."""
    return (
        verb.child("nsubj") is not None and verb.child("dobj") is None and not any(child.lower in RELATIVE for child in verb.children)
    )


def _is_content(verb: Token) -> bool:
    """Whether *that* opens a content clause and is not itself a part of it; without *that* nothing may be missing in the clause."""
    if is_infinitive(verb):
        return False
    first = min(verb.subtree(), key=lambda token: token.index)
    if first.lower not in {"that", "whether"}:
        complete = own_subject(verb) is not None and verb.child("dobj") is not None
        return complete and verb.lemma not in ACTS.givers and not any(child.lower in RELATIVE for child in verb.children)
    others = any(child.dep in SUBJECTS and child is not first for child in verb.children)
    if first.dep == "dobj":  # an accusation that he paid for silence, not one that he made or denied
        complete = first.tag == "IN" or any(child.dep == "dobj" and child is not first for child in verb.children)
        return others and (complete or verb.lemma not in SPEAKING | ACTS.givers | ACTS.takers)
    return first.dep == "mark" or (first.dep in SUBJECTS and others)


def that(token: Token) -> Token | None:
    """The content clause that *that* opens, that is quoted, or that stands around or before the cue."""
    found = clause(token)
    if found is None or found.quotation is not None or found.index < token.index or found in token.ancestors():
        return found
    return found if "that" in _marks(found) else None


def whether(token: Token) -> Token | None:
    """The clause of *whether*."""
    found = clause(token)
    return found if found is not None and _marks(found) & {"whether", "if"} else None


def infinitive(token: Token) -> Token | None:
    """The verb of the infinitive (to sue), also where it hangs below the noun before it (called on Norvik *to apologise*)."""
    found = _infinitive_below(token, ("xcomp", "acl", "ccomp", "advcl", "relcl"))
    nouns = [child if child.dep == "dobj" else child.child("pobj") for child in token.children if child.dep in {"dobj", "prep"}]
    return found or next((verb for noun in nouns if noun is not None and (verb := _infinitive_below(noun, ("acl", "relcl")))), None)


def _infinitive_below(token: Token, deps: tuple[str, ...]) -> Token | None:
    return next((child for child in token.children if child.dep in deps and child.is_verb and is_infinitive(child)), None)


def gerund(verb: Token) -> Token | None:
    """The verb of denied *lying*."""
    return next((child for child in verb.children if child.dep in {"xcomp", "pcomp", "ccomp"} and child.tag == "VBG"), None)


def doer(verb: Token) -> Token | None:
    """Who does what a clause tells, as somebody: the owner for a thing's own doings (*Norvik's* practices may breach …)."""
    found = subject(verb) if verb.is_verb else None
    return None if found is None or found.quotation is not None or found.dep == "expl" else party(found)


def theme(verb: Token) -> Token | None:
    """Whom or what a passive clause is about (that *exports* be stopped)."""
    return direct_object(verb) if verb.is_verb and is_passive(verb) else None


def patient(verb: Token) -> Token | None:
    """Whom what is done hits: the party of the object, or of what stands after a preposition (cut off power to *the island*)."""
    if not verb.is_verb:
        return None
    thing = direct_object(verb)
    after = [child.child("pobj") for child in verb.children if child.dep in {"prep", "dative"} and child.lower in _AIMED]
    for found in (thing, *after):
        if found is not None and is_somebody(party(found)):
            return party(found)
    for child in verb.children:
        if child.dep in {"xcomp", "ccomp"}:
            own = child.child("nsubj")
            deeper = own if own is not None and is_party(own) else patient(child)
            if deeper is not None:
                return deeper
    return None


def victim(verb: Token) -> Token | None:
    """Whom a threat is to hit: the object, or whom it is against; not where things would be taken to."""
    if not verb.is_verb or verb.lemma in _JOINING:
        return None
    aimed = {"against", "on", "upon"} if verb.lemma in _MOVING else {"against", "on", "upon", "to"}
    behind = [child.child("pobj") for child in verb.children if child.dep in {"prep", "dative"} and child.lower in aimed]
    hit = (party(each) for each in (direct_object(verb), *behind) if each is not None)
    return next((each for each in hit if is_somebody(each)), None)


def must(verb: Token) -> Token | None:
    """The clause, where it says that somebody must."""
    if not verb.is_verb:
        return None
    bound = any(child.dep == "aux" and child.lower == "must" for child in verb.children)
    return verb if bound or (verb.lemma == "have" and verb.tag in {"VBZ", "VBP"} and infinitive(verb)) else None


def subjunctive(verb: Token) -> Token | None:
    """The clause, where it wants something: (that it) *pay*, must pay, should pay."""
    if not verb.is_verb:
        return None
    aux = [child.lower for child in verb.children if child.dep in {"aux", "auxpass"}]
    obliged = any(word in _OBLIGING for word in aux) or (verb.lemma in _OBLIGED and _infinitive_below(verb, ("xcomp",)) is not None)
    return verb if obliged or (verb.tag == "VB" and not aux) or aux == ["be"] else None


def refusing(verb: Token) -> Token | None:
    """The clause, where it says what the speaker, as *it* or *they*, will not do."""
    if verb.lemma in _YIELDING and verb.child("dobj") is None:
        return None
    return verb if _speaks_of_itself(verb) and _NOT & {child.lower for child in verb.children if child.dep == "neg"} else None


def promising(verb: Token) -> Token | None:
    """The clause, where it says what the speaker, as *it* or *they*, will do."""
    return verb if _speaks_of_itself(verb) and verb.child("neg") is None else None


def _speaks_of_itself(verb: Token) -> bool:
    if not verb.is_verb or verb.tag != "VB":
        return False
    own = own_subject(verb)
    aux = [child.lower for child in verb.children if child.dep in {"aux", "auxpass"}]
    return own is not None and own.lower in {"it", "he", "she", "they"} and len(aux) == 1 and aux[0] in _FUTURE


def untrue(verb: Token) -> Token | None:
    """The accusation that is called false: called *the claim* baseless, said *the claims* were untrue; pleaded not *guilty*."""
    for child in verb.children:
        if child.lower == "guilty" and verb.lemma == "plead" and any(each.dep == "neg" for each in (*verb.children, *child.children)):
            return child
        called = child.dep in {"oprd", "acomp", "attr"} or (child.dep == "prep" and child.lower == "as")
        if called and _is_false(child):
            return _accusation(verb.child("dobj"))
        if child.dep in {"ccomp", "xcomp"} and child.index > verb.index:
            told = child if _is_false(child) else child.child("acomp", "attr", "oprd")
            if told is not None and _is_false(told) and child.child("neg") is None:
                return _accusation(own_subject(child))
    return None


def _is_false(token: Token) -> bool:
    words = (token, *(each for each in token.children if each.dep in {"conj", "amod", "pobj"}))
    return any(word.lower in ACTS.false for word in words)


def _accusation(noun: Token | None) -> Token | None:
    return noun if noun is not None and noun.lemma in ACTS.accusations else None


def name(token: Token) -> Token | None:
    """The subject of a clause, or the word itself, where it is a name."""
    found = subject(token) if token.is_verb else token
    return found if found is not None and is_proper(found) else None
