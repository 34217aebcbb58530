"""Whether the text says that an act was done: its polarity and modality, by the words above and beside the cue.

After the idea of event factuality (Saurí and Pustejovsky 2009): verbs, modals and conjunctions on the way up to the root decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english.parsing import lemma
from bot.annotation.english.relations.conditions import MIGHT, is_conditional, is_inverted, is_stray_infinitive, is_thing_done
from bot.annotation.english.relations.control import is_for_whom
from bot.annotation.english.relations.grammar import is_infinitive, is_passive
from bot.annotation.english.relations.nouns import held
from bot.languages.english.acts import ACTS
from bot.model import Modality, Polarity

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token

_FULFILLED = frozenset("begin start continue go come keep manage proceed join help dare get move rush use".split())
_REFUSED = frozenset("rule refuse decline fail avoid refrain stop forget neglect resist deny".split())
_RETRACTED = frozenset("withdraw retract drop abandon".split())
"""What is taken back is no longer said."""
_KEPT = frozenset("ban bar block prohibit stop prevent discourage avoid escape withhold lack".split())
_DOUBTED = frozenset("deny doubt disprove refute".split())
_IMAGINED = frozenset(
    "hope wish imagine suppose fear expect predict wonder ask consider propose suggest recommend demand urge want".split()
)
_SOUGHT = frozenset("seek await mull weigh".split())
_BELIEVED = frozenset("believe think suspect guess assume feel appear seem".split())
_CLAIMED = frozenset(("claim", "allege"))
"""What the text leaves to whoever says it."""
_PLANNED = frozenset("prepare consider think talk plan threaten insist intend".split())
_ACCUSING = frozenset(("accuse", "suspect", "charge"))
_ASKING = frozenset("call push press ask appeal insist wait plan".split())
_BEING = frozenset("be have come remain exist emerge".split())
_APART = frozenset("separate separately unrelated unconnected distinct independent".split())
_LINKED = frozenset("connect link relate".split())
_HELP = frozenset("aid assistance co cooperation help support".split())
_READY = frozenset("ready prepared set quick first last able willing due likely eager".split())
_WITHOUT = frozenset(("without", "instead", "than"))
_OBLIGATION = frozenset("should must shall can ca ought let".split())
_FUTURE = frozenset(("will", "wo", "would", "’ll", "'ll", "’d", "'d"))
_WOULD = frozenset(("would", "’d", "'d"))
_HAD = frozenset(("’d", "'d"))
"""Short for *would* only before a base form."""
_NOT = frozenset(("not", "n't", "n’t", "never"))
_NOT_EXPECTED = frozenset(("expect", "imagine", "think"))
"""What was not expected has happened all the same."""
_CLAIMS = frozenset("claim allegation accusation suggestion rumor rumour speculation belief impression contention assertion".split())
"""Nouns whose clause is only what somebody says."""
_CHANCES = frozenset("possibility prospect chance risk fear hope threat idea likelihood event".split())
"""Nouns whose clause or act has not happened."""
_OPENINGS = frozenset("opening start launch beginning".split())
_POSSIBLE = frozenset("possible potential future alleged hypothetical reported any".split())
_NOBODY = frozenset(("nobody", "none", "neither", "nothing"))
_SUBJECT = ("nsubj", "nsubjpass")


class _Undone(Exception):
    """Nothing is said to have been done."""


def factuality(cue: Token, *, purpose: bool = False) -> tuple[Polarity, Modality] | None:
    """Polarity and modality of what ``cue`` tells; None where nothing is said to be so (if, whether, should).

    ``purpose``: what something else is done for counts, too, as hedged (sent a team *to investigate*).
    """
    state = _State(purpose=purpose)
    try:
        if cue.is_verb:
            state.climb(cue)
        elif cue.tag == "JJ":
            state.adjective(cue)
        elif not _is_elsewhere(cue):
            state.noun(cue)
        else:
            return None
    except _Undone:
        return None
    return (Polarity.NEGATED if state.negated else Polarity.ASSERTED), state.modality


def _is_elsewhere(noun: Token) -> bool:
    """Separate *from* the accusations, not connected *with* them: another matter; jailed *if convicted* on them."""
    prep, above = noun.head, noun.head.head
    if noun.dep != "pobj":
        return False
    if prep.lower in {"from", "to", "with"}:
        denied = any(each.dep == "neg" for each in (*above.children, *(above.head.children if above.dep == "acomp" else ())))
        return above.lower in _APART or (denied and lemma(above.text, verb=True) in _LINKED)
    return held(noun) is not None and any(child.dep == "mark" and child.lower in ACTS.irrealis for child in above.children)


def _is_helped(prep: Token) -> bool:
    """Whether the gerund behind the preposition is what others are helped in."""
    return any(word.tag[:2] == "NN" and word.lower in _HELP and word.index < prep.index for word in prep.head.subtree())


class _State:
    """What the words taken in so far make of the act."""

    def __init__(self, *, purpose: bool) -> None:
        self.purpose = purpose
        self.negated = False
        self.modality = Modality.STATED

    def negate(self, when: bool = True) -> None:  # noqa: FBT001, FBT002 - reads as the sentence that it is
        self.negated ^= when

    def hedge(self, modality: Modality = Modality.HEDGED) -> None:
        if self.modality is not Modality.HEARSAY:
            self.modality = modality

    def noun(self, noun: Token) -> None:
        """A noun is done as its verb is; by itself it is taken for given (amid accusations that …)."""
        self.described(noun)
        head = noun.head
        if noun.dep == "conj" and not head.is_verb:
            return
        if noun.dep == "pobj":
            self.negate(head.lower in _WITHOUT)
            if head.lower in {"for", "on"} and head.head.is_verb and head.head.lemma in _ASKING:
                raise _Undone
            if head.lower == "of" and head.head.lower in _OPENINGS | _CHANCES:  # the threat of a lawsuit, the opening of a probe
                self.of_a_noun(head.head)
                return
            if head.lower == "about":  # asked about the accusation, which was made
                return
            noun, head = head, head.head
        if head is not noun and (head.is_verb or head.tag == "MD") and noun.dep in {"dobj", *_SUBJECT, "prep", "attr", "agent"}:
            if head.lemma in _IMAGINED | _SOUGHT:
                raise _Undone
            if head.lemma in _PLANNED:
                self.hedge()
            self.negate(head.lemma in _KEPT or (head.lemma in _RETRACTED and noun.dep in {"dobj", "nsubjpass"}))
            if head.lemma in ACTS.givers or head.lemma in ACTS.takers or head.lemma in _KEPT | _BEING | _RETRACTED or head.tag == "MD":
                self.climb(head)

    def described(self, noun: Token) -> None:
        """The words below a noun; *no* before a subject counts with its verb."""
        for child in noun.children:
            counted = noun.dep in _SUBJECT and noun.head.lemma in ACTS.givers | ACTS.takers | _BEING
            self.negate(child.dep == "det" and child.lower in ACTS.negations and not counted)
            if child.dep in {"amod", "det"} and child.lower in _POSSIBLE:
                self.hedge()
            if child.dep in {"acl", "relcl"} and child.lemma in ACTS.givers and not is_infinitive(child):
                self.beside(child)

    def of_a_noun(self, noun: Token) -> None:
        """What is opened is done as far as the opening is; what is a threat or a chance is not done."""
        verb = noun.head.head if noun.dep == "pobj" else noun.head
        unsure = any(child.dep == "aux" and child.lower in MIGHT for child in verb.children) if verb.is_verb else False
        if noun.lemma in _CHANCES or unsure:
            self.hedge()

    def adjective(self, adjective: Token) -> None:
        """What somebody is: as the verb around it."""
        if adjective.head.is_verb:
            self.climb(adjective.head)

    def climb(self, verb: Token) -> None:
        """Take in ``verb`` and what stands above it."""
        lower = {child.lower for child in verb.children if child.dep in {"aux", "neg"}}
        if lower & _WOULD and lower & _NOT:  # I would not blame them: nothing happened, and nothing is denied
            raise _Undone
        if is_thing_done(verb) or is_stray_infinitive(verb) or is_for_whom(verb):
            raise _Undone
        self.beside(verb)
        token: Token | None = verb
        while token is not None and token.head is not token:
            token = self.step(token, token.head)

    def step(self, token: Token, head: Token) -> Token | None:
        """Take in what ``head`` does to ``token``; give the token to go on from, or None where no more matters."""
        if token.dep in {"xcomp", "ccomp"} and (head.is_verb or head.tag[:2] == "JJ"):
            if token.dep == "ccomp" and token.index < head.index:  # Ruiz accused Norvik, the paper says
                return head
            self.complement(token, head)
            self.beside(head)
            return head
        if token.dep == "conj":
            self.coordinated(token, head)
            return head
        if token.dep in {"advcl", "acl", "relcl"}:
            if is_infinitive(token):
                if not self.purpose:
                    raise _Undone
                self.hedge()
            elif head.tag[:2] == "NN" and any(child.dep in {"mark", *_SUBJECT} and child.lower == "that" for child in token.children):
                self.content_of(token, head)
            return head if token.dep == "advcl" and token.child(*_SUBJECT) is None else None
        if token.dep == "pcomp":
            return self.after_preposition(head)
        return None

    def content_of(self, verb: Token, noun: Token) -> None:
        """What a noun says: the claim that Ruiz accused Norvik."""
        if noun.lemma in _CLAIMS and verb.child("mark") is not None:
            self.hedge(Modality.HEARSAY)
        elif noun.lemma in _CHANCES:
            raise _Undone

    def beside(self, verb: Token) -> None:
        """The words directly beside a verb."""
        if is_conditional(verb) or is_inverted(verb):
            raise _Undone
        for child in verb.children:
            lower = child.lower
            if child.dep in _SUBJECT:
                none = (
                    each.lower in {"no", "neither"} and each.dep in {"det", "preconj", "cc", "advmod", "neg"} for each in child.children
                )
                self.negate(lower in _NOBODY or any(none))
            elif child.dep == "mark":
                if lower in ACTS.irrealis or lower == "for":
                    raise _Undone
            elif child.dep in {"aux", "advmod", "neg", "preconj", "cc"}:
                self.adverb(child, verb)

    def adverb(self, child: Token, verb: Token) -> None:
        """A modal, an adverb or a particle of a verb."""
        lower = child.lower
        if child.dep == "aux" and child.text[:1].isupper() and child.index:  # a name: Will, May
            return
        if child.dep == "aux" and lower in _OBLIGATION:
            raise _Undone
        no_longer = lower == "longer" and any(below.lower == "no" for below in child.children)
        if child.dep == "neg" or (child.dep == "advmod" and (lower in ACTS.negations or no_longer)):
            self.negate()
        elif child.dep in {"preconj", "cc"}:
            self.negate(lower == "neither" and child.index < verb.index)
        elif lower in ACTS.hedges or (child.dep == "aux" and lower in _FUTURE and (lower not in _HAD or verb.tag == "VB")):
            self.hedge()

    def complement(self, token: Token, head: Token) -> None:
        """``token`` is what ``head`` says, wants or begins."""
        loose = token.tag == "VBG" and token.child(*_SUBJECT, "aux") is None
        hearsay = head.is_verb and is_passive(head) and head.lemma in ACTS.hearsay
        quality = head if head.tag[:2] == "JJ" else head.child("acomp") if is_infinitive(token) else None
        if quality is not None:
            if quality.lemma not in _READY:  # it is hard to blame him
                raise _Undone
            self.hedge()
        elif hearsay:
            self.hedge(Modality.HEARSAY)
        elif is_infinitive(token) or loose:
            if head.lemma == "have" and any(child.lower == "yet" for child in head.children):  # has yet to deny it
                raise _Undone
            if head.lemma in _NOT_EXPECTED and any(child.lower in _NOT for child in head.children):
                raise _Undone
            self.negate(head.lemma in _REFUSED)
            if head.lemma not in _REFUSED | _FULFILLED:
                if not self.purpose and (token.child(*_SUBJECT) or head.child("dobj")):  # told them to sue
                    raise _Undone
                self.hedge()
        else:
            self.said(head)

    def said(self, head: Token) -> None:
        """A finite clause below a verb that says, believes or doubts it."""
        if head.lemma in _IMAGINED or (head.lemma not in _DOUBTED and head.child("neg")):
            raise _Undone
        self.negate(head.lemma in _DOUBTED)
        if head.lemma in _BELIEVED:
            self.hedge()
        if head.lemma in _CLAIMED:
            self.hedge(Modality.HEARSAY)

    def coordinated(self, token: Token, head: Token) -> None:
        """A verb without a subject of its own shares its sibling's modals, and its negation after *or* and *nor*."""
        shares = token.child(*_SUBJECT) is None
        joined = {child.lower for child in head.children if child.dep == "cc" and head.index < child.index < token.index}
        for child in head.children:
            if (child.dep == "mark" and child.lower in ACTS.irrealis) or (shares and is_conditional(head)):
                raise _Undone
            if shares and (child.dep == "neg" or child.lower == "neither"):
                self.negate(bool(joined & {"or", "nor"}))
            elif shares and child.dep == "aux" and token.child("aux", "auxpass") is None and token.tag in {"VB", "VBN"}:
                self.adverb(child, head)

    def after_preposition(self, prep: Token) -> Token | None:
        """``without``, ``instead of``, ``accused of`` before a gerund; the verb to go on from where it is part of the same act."""
        lemma = prep.head.lemma if prep.head.is_verb else ""
        if prep.lower == "in" and _is_helped(prep):  # promised help in investigating it: others do
            raise _Undone
        short = prep.lower == "of" and prep.head.lower in {"instead", "short"}
        self.negate(prep.lower in _WITHOUT or short or lemma in _REFUSED | _KEPT)
        if lemma in _PLANNED | _ACCUSING:
            self.hedge()
        if not lemma or prep.lower not in {"in", "by"}:  # joined others in condemning
            return None
        self.beside(prep.head)
        return prep.head
