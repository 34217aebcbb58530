"""Corrects what the parser often hangs in the wrong place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.clauses import is_passive, subject
from bot.annotation.english.content import CUE_VERBS
from bot.languages.english.cues import CUE_WORDS as CUES
from bot.languages.english.names import NAME_WORDS

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token, Tree


def take_back(verb: Token) -> None:
    """Hang a cue that the parser put beside the content's verb beside the cue: "said he was glad and praised her"."""
    for clause in list(verb.children):
        if clause.dep != "ccomp" or clause.index < verb.index:
            continue
        for other in list(clause.children):
            if not is_passive(other) and (other.dep == "conj" or verb.lemma in CUES.clause) and _speaks_beside(other, verb):
                _hang_beside(other, verb)
        for other in clause.subtree():
            if other.dep == "conj" and other.head is not verb and _blames_beside(other, verb):
                _hang_beside(other, verb)


def _hang_beside(other: Token, verb: Token) -> None:
    other.head.children.remove(other)
    _hang(other, verb)


def _blames_beside(other: Token, verb: Token) -> bool:
    """Whether an accusation goes on with what is told, not with what is said: "said it had failed and accused her of fraud"."""
    own = subject(other)
    if other.lemma not in CUES.blaming or other.tag != verb.tag or other.tag not in {"VBD", "VBZ"} or is_passive(other):
        return False
    return other.child("dobj") is not None and (own is None or own.tag[:2] == "NN")


def put_above(verb: Token, tree: Tree) -> None:
    """Put a cue that the parser read as a remark on its own subject above the rest: "The mayor Ana Ruiz said it was over"."""
    noun, own = verb.head, subject(verb)
    if verb.dep != "relcl" or own is None or own.tag[:3] != "NNP" or verb.lemma not in CUES.core or not noun.head.is_verb:
        return
    words = own.subtree()
    behind = tree.tokens[verb.index + 1] if verb.index + 1 < len(tree.tokens) else None
    beside = words[0].index == noun.index + 1 and words[-1].index + 1 == verb.index and own.index < verb.index < noun.head.index
    if not beside or noun.lower not in NAME_WORDS.person_roles | NAME_WORDS.titles or behind is None or behind.tag[:2] in {"VB", "MD"}:
        return
    main = noun.head
    main.children.remove(noun)
    noun.children.remove(verb)
    for child in [child for child in noun.children if child.index > verb.index]:
        noun.children.remove(child)
        _hang(child, main)
    verb.head, verb.dep = (verb, "ROOT") if main.head is main else (main.head, main.dep)
    if verb.head is not verb:
        main.head.children.remove(main)
        _hang(verb, main.head)
    main.dep, noun.dep = "ccomp", "compound"
    _hang(main, verb)
    _hang(noun, own)


def give_back(verb: Token) -> None:
    """Give a verb the name that the parser hung on the source before it: "According to a post from Boe, *Ana Ruiz*, who ..., left"."""
    opening = next((child for child in verb.children if child.lower == "according" and child.index < verb.index), None)
    finite = verb.tag in {"VBD", "VBZ", "VBP"} or verb.child("aux", "auxpass") is not None
    if opening is None or not finite or verb.child("nsubj", "nsubjpass", "csubj", "expl") is not None:
        return
    for name in opening.subtree():
        source = name.head
        beside = name.dep == "appos" or (name.dep == "conj" and source.child("cc") is None)
        if beside and name.tag[:3] == "NNP" and source.tag[:3] == "NNP" and any(mark.text == "," for mark in source.children):
            source.children.remove(name)
            name.dep = "nsubjpass" if is_passive(verb) else "nsubj"
            _hang(name, verb)
            return


def part(verb: Token, tree: Tree) -> None:
    """Give a verb the noun right before it, which the parser joined to an object: "praised the port and *Boe* noted the noise"."""
    noun = tree.tokens[verb.index - 1]
    told = verb.dep in {"conj", "ccomp"} and verb.tag in {"VBD", "VBZ", "VBP"} and verb.child("dobj", "ccomp") is not None
    if not told or verb.child("nsubj", "nsubjpass") is not None or noun.dep != "conj" or noun.tag[:2] != "NN":
        return
    if not verb.head.index < noun.head.index < noun.index or verb.head not in noun.ancestors():
        return
    first = min(token.index for token in noun.subtree())
    link = next((child for child in noun.head.children if child.dep == "cc" and child.index == first - 1), None)
    if link is None:
        return
    for child in (noun, link):
        child.head.children.remove(child)
    noun.dep, verb.dep = "nsubj", "conj"
    _hang(noun, verb)
    _hang(link, verb.head)


def _hang(token: Token, head: Token) -> None:
    token.head = head
    head.children.append(token)
    head.children.sort(key=lambda child: child.index)


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
