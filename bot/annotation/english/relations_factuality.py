"""Whether the text says that an act was done: its polarity and modality, by the words above and beside the cue.

After the idea of event factuality (Saurí and Pustejovsky 2009): verbs, modals and conjunctions on the way up to the root decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.relations_grammar import is_infinitive, is_passive
from bot.languages.english.acts import ACTS
from bot.model import Modality, Polarity

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token

_FULFILLED = frozenset("begin start continue go come keep manage proceed join help dare get move rush use appear seem".split())
_REFUSED = frozenset("refuse decline fail avoid refrain stop forget neglect resist deny".split())
_DOUBTED = frozenset("deny doubt disprove refute".split())
_IMAGINED = frozenset(
    "hope wish imagine suppose fear expect predict wonder ask consider propose suggest recommend demand urge want".split()
)
_BELIEVED = frozenset("believe think suspect guess assume feel appear seem".split())
_READY = frozenset("ready prepared set quick first last able willing due likely eager".split())
_WITHOUT = frozenset(("without", "instead", "than"))
_OBLIGATION = frozenset("should must shall can ought let".split())


class _Undone(Exception):  # noqa: N818
    """Nothing is said to have been done."""


def factuality(cue: Token) -> tuple[Polarity, Modality] | None:
    """Polarity and modality of what ``cue`` tells; None where nothing is said to be so (if, whether, should, questions)."""
    state = _State()
    try:
        if not cue.is_verb:
            state.noun(cue)
        else:
            state.climb(cue)
    except _Undone:
        return None
    return (Polarity.NEGATED if state.negated else Polarity.ASSERTED), state.modality


def _no_longer(adverb: Token) -> bool:
    return adverb.lower == "longer" and any(child.lower == "no" for child in adverb.children)


class _State:
    def __init__(self) -> None:
        self.negated = False
        self.modality = Modality.STATED

    def hedge(self, modality: Modality = Modality.HEDGED) -> None:
        if self.modality is not Modality.HEARSAY:
            self.modality = modality

    def noun(self, noun: Token) -> None:
        """A noun is done as its verb is; by itself it is taken for given (amid accusations that …)."""
        for child in noun.children:
            if child.dep == "det" and child.lower in ACTS.negations:
                self.negated = not self.negated
            elif child.dep == "amod" and child.lower in {"possible", "potential", "future", "alleged", "hypothetical", "reported"}:
                self.hedge()
            elif child.dep == "det" and child.lower == "any":
                self.hedge()
        for child in noun.children:
            if child.dep in {"acl", "relcl"} and child.lemma in ACTS.givers and not is_infinitive(child):
                self.verb(child)
        head = noun.head
        if noun.dep == "conj" and not head.is_verb:
            return
        if noun.dep == "pobj" and head.dep in {"prep", "agent"}:
            if head.lower in _WITHOUT:
                self.negated = not self.negated
            if (
                head.head.is_verb
                and head.lower in {"for", "on"}
                and head.head.lemma in {"call", "push", "press", "ask", "appeal", "insist", "wait", "plan"}
            ):
                raise _Undone
            noun, head = head, head.head
        if (
            head is not noun
            and (head.is_verb or head.tag == "MD")
            and noun.dep in {"dobj", "nsubjpass", "nsubj", "prep", "attr", "agent", "pobj"}
        ):
            if head.lemma in _IMAGINED:
                raise _Undone
            if head.lemma in {"avoid", "escape", "prevent", "withhold", "lack"}:
                self.negated = not self.negated
            self.climb(head)

    def climb(self, verb: Token) -> None:
        """Take in ``verb`` and what stands above it."""
        self.would_not(verb)
        self.verb(verb)
        token = verb
        for _ in range(12):
            head = token.head
            if head is token:
                return
            if token.dep in {"xcomp", "ccomp"} and (head.is_verb or head.tag[:2] == "JJ"):
                self.complement(token, head)
                self.verb(head)
            elif token.dep == "conj":
                self.coordinated(token, head)
            elif token.dep == "advcl":
                if is_infinitive(token):
                    self.hedge()
                elif token.child("nsubj", "nsubjpass") is not None:
                    return
            elif token.dep in {"acl", "relcl"}:
                if is_infinitive(token):
                    self.hedge()
                return
            elif token.dep == "pcomp":
                self.after_preposition(head)
                head = head.head
                if head.lemma in {"accuse", "suspect", "charge"}:
                    self.hedge()
                return
            else:
                return
            token = head

    def verb(self, verb: Token) -> None:
        """The words directly beside a verb."""
        for child in verb.children:
            lower = child.lower
            if child.dep == "neg" or (child.dep == "advmod" and (lower in ACTS.negations or _no_longer(child))):
                self.negated = not self.negated
            elif child.dep == "mark" and (lower in ACTS.irrealis or lower == "for"):
                raise _Undone
            elif child.dep == "aux" and lower in _OBLIGATION:
                raise _Undone
            elif (
                child.dep == "aux"
                and lower in {"will", "wo", "’ll", "'ll", "would", "’d", "'d"}
                and (lower not in {"'d", "’d"} or verb.tag == "VB")
            ):
                self.hedge()
            elif child.dep in {"aux", "advmod"} and lower in ACTS.hedges:
                self.hedge()
            elif child.dep in {"nsubj", "nsubjpass"}:
                if lower in {"nobody", "none", "neither", "nothing"} or any(
                    each.lower in {"no", "neither"} and each.dep in {"det", "preconj", "cc", "advmod", "neg"} for each in child.children
                ):
                    self.negated = not self.negated
            elif child.dep in {"preconj", "cc"} and lower == "neither" and child.index < verb.index:
                self.negated = not self.negated

    def would_not(self, verb: Token) -> None:
        """I would not blame them: nothing happened, and nothing is denied."""
        lower = {child.lower for child in verb.children if child.dep in {"aux", "neg"}}
        if lower & {"would", "’d", "'d"} and lower & {"not", "n't", "n’t", "never"}:
            raise _Undone

    def complement(self, token: Token, head: Token) -> None:
        """``token`` is what ``head`` says, wants or begins."""
        lemma = head.lemma
        quality = head if head.tag[:2] == "JJ" else head.child("acomp") if is_infinitive(token) else None
        if quality is not None:
            lemma = quality.lemma
            if lemma not in _READY:
                raise _Undone
            self.hedge()
        elif is_infinitive(token) or (token.tag == "VBG" and token.child("nsubj", "nsubjpass", "aux") is None):
            if head.is_verb and is_passive(head) and lemma in ACTS.hearsay:
                self.hedge(Modality.HEARSAY)
            elif lemma in _REFUSED:
                self.negated = not self.negated
            elif lemma not in _FULFILLED:
                self.hedge()
            elif lemma in {"appear", "seem"}:
                self.hedge()
        elif lemma in _DOUBTED:
            self.negated = not self.negated
        elif lemma in _IMAGINED:
            raise _Undone
        elif lemma in _BELIEVED:
            self.hedge()
        elif head.is_verb and is_passive(head) and lemma in ACTS.hearsay:
            self.hedge(Modality.HEARSAY)
        elif any(child.dep == "neg" for child in head.children):
            raise _Undone

    def coordinated(self, token: Token, head: Token) -> None:
        """A verb without a subject of its own shares its sibling's modals, and its negation after *or* and *nor*."""
        shares = token.child("nsubj", "nsubjpass") is None
        joined = {child.lower for child in head.children if child.dep == "cc" and head.index < child.index < token.index}
        for child in head.children:
            if shares and child.dep == "neg" and joined & {"or", "nor"}:
                self.negated = not self.negated
            elif shares and child.dep == "aux" and token.child("aux", "auxpass") is None and token.tag in {"VB", "VBN"}:
                if child.lower in _OBLIGATION:
                    raise _Undone
                if child.lower in ACTS.hedges or child.lower in {"will", "would"}:
                    self.hedge()
            elif child.dep == "mark" and child.lower in ACTS.irrealis:
                raise _Undone

    def after_preposition(self, prep: Token) -> None:
        if prep.lower in _WITHOUT or (prep.lower == "of" and prep.head.lower in {"instead", "short"}):
            self.negated = not self.negated
        elif prep.head.is_verb and prep.head.lemma in _REFUSED | {"prevent", "discourage", "refrain", "stop"}:
            self.negated = not self.negated
        elif prep.head.is_verb and prep.head.lemma in {"consider", "think", "talk", "plan", "threaten", "insist", "intend"}:
            self.hedge()
