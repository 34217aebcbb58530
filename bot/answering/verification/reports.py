"""What somebody is reported to have said or done, looked up: in these words, with another figure, negation or act, or put otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.answering import citing, who_said
from bot.answering.verification import mouths
from bot.answering.verification.differing import bearing
from bot.answering.verification.laying import nearest
from bot.answering.verification.places import places
from bot.answering.verification.quotations import (
    MOST_WORDS,
    as_differing,
    as_exact,
    by_speaker,
    goes_beyond,
    is_other,
    nearest_passage,
    says,
)
from bot.answering.verification.tokens import act_of, of_claim, of_text, tells
from bot.answering.words import asked_words, holds, stems
from bot.model import Bearing, Difference, Edit, Span, Verdict, Verification

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.sources import Sources
    from bot.answering.verification.laying import Found
    from bot.answering.verification.tokens import Token
    from bot.answering.words import AskedWord
    from bot.model import Claim, NameMatch, Question

_ALIKE, _ALIKE_IN_MOUTH = 0.75, 0.65
"""How alike a report and a text are at least that are compared word by word, and where the speaker is the one who is named."""
_ALIKE_UNSAID = 0.85
"""The same where somebody is named whom the text does not have it from."""
_TELLING = 3
"""Telling words of a report at least, all of which a sentence has that says the same or the opposite."""


class Said(NamedTuple):
    """A sentence that has a report's telling words, and what differs in it on which the sense hangs."""

    found: Found
    differences: tuple[Difference, ...]


def verify(claim: Claim, question: Question, sources: Sources) -> Verification:
    """What the corpus has of this report; its words need not stand there in a row."""
    words = of_claim(claim.text)[:MOST_WORDS]
    if sum(map(tells, words)) < _TELLING - 1:
        return Verification(claim, Verdict.ABSENT)
    speaker = mouths.named(claim.speaker)
    closest = nearest(words, places(words, claim.text, question, sources, speaker.names if speaker else ()))
    if exact := [found for found in closest if found.is_exact and not _is_turned(found)]:
        return as_exact(claim, exact, speaker)
    own = {one for one in closest if speaker is not None and says(one, speaker)}
    unsaid = _ALIKE_UNSAID if speaker is not None else _ALIKE
    alike = [one for one in closest if one.laid.likeness >= (_ALIKE_IN_MOUTH if one in own else _ALIKE if _is_said(one) else unsaid)]
    likely = [one for one in alike if one.laid.telling >= _TELLING - 1]
    likely = [one for one in likely if not goes_beyond(one, claim) and not _has_swapped(one, claim)]
    if best := max(likely, key=lambda one: (one in own, one.laid.likeness), default=None):
        return as_differing(claim, Verdict.ALTERED if _changes(best, claim) else Verdict.REPHRASED, best, closest, speaker)
    if said := _said(claim, question, closest, speaker):
        evidence = by_speaker([said.found])
        verdict = Verdict.ALTERED if said.differences else Verdict.REPHRASED
        return Verification(claim, verdict, evidence, said.differences, in_other_mouth=is_other(speaker, evidence[0]))
    return Verification(claim, Verdict.ABSENT, nearest_passage(claim, question, closest))


def _is_said(found: Found) -> bool:
    """Whether somebody says the words there, or is said not to."""
    said = who_said.told(found.place.annotated, found.at)
    return said is not None and said.speaker is not None


def _is_turned(found: Found) -> bool:
    """Whether the sentence has a negation outside of the words, which may turn them round."""
    return any(word.bearing is Bearing.NEGATION and not found.laid.span.covers(word.span) for word in _sentence(found))


def _changes(found: Found, claim: Claim) -> bool:
    """Whether something telling differs, or something on which the sense hangs."""
    for it in found.differences:
        if it.edit is Edit.REPLACED and it.bearing is None and _is_shifted(it, claim, found):
            continue
        if it.edit is Edit.LEFT_OUT and it.bearing is not Bearing.NEGATION and not _has_act(it, found):
            continue  # a report need not have all
        sides = [(it.claimed, claim.text), (it.printed, found.place.annotated.article.text)]
        if it.bearing or any(span and any(tells(word) for word in of_text(span.of(text))) for span, text in sides):
            return True
    return False


def _has_swapped(found: Found, claim: Claim) -> bool:
    """Whether a name stands elsewhere in the text than in the claim: who accuses is not who is accused."""
    text = found.place.annotated.article.text
    sides = [(claim.text, [it.claimed for it in found.differences]), (text, [it.printed for it in found.differences])]
    mine, its = ({word for raw, spans in [side] for span in spans if span for word in _names(span.of(raw))} for side in sides)
    return not mine.isdisjoint(its)


def _names(text: str) -> Iterator[str]:
    return (word.key for word in of_text(text) if word.span.of(text)[0].isupper() and tells(word))


def _is_shifted(it: Difference, claim: Claim, found: Found) -> bool:
    """Whether a report names whom the text calls we or she."""
    text = found.place.annotated.article.text
    mine, its = (of_text(span.of(raw)) if span else () for span, raw in ((it.claimed, claim.text), (it.printed, text)))
    names = all(word.span.of(it.claimed.of(claim.text))[:1].isupper() for word in mine if tells(word)) if it.claimed else False
    return names and bool(its) and not any(map(tells, its))


def _has_act(it: Difference, found: Found) -> bool:
    """Whether the text's words say that something is denied, demanded or the like, which the claim passes over."""
    return it.printed is not None and any(map(act_of, of_text(it.printed.of(found.place.annotated.article.text))))


def _sentence(found: Found) -> tuple[Token, ...]:
    """The words of the sentences that the words stand in; their spans count from the start of the stretch."""
    around = citing.whole_sentences(found.place.annotated, found.at)
    inside = Span(max(0, around.start - found.place.start), max(0, around.end - found.place.start))
    return tuple(word for word in found.place.words if inside.covers(word.span))


def _said(claim: Claim, question: Question, closest: Sequence[Found], speaker: NameMatch | None) -> Said | None:
    """The sentence with the report's telling words, names in their order; the one that differs least comes first."""
    asked = asked_words(claim.text, question.language)
    plain = [word for word in asked if not word.word[0].isdigit()]
    acts = {word.span.of(claim.text) for word in of_claim(claim.text) if act_of(word)}
    content = [word for word in plain if word.word not in acts]
    if len(plain) < _TELLING or not content:
        return None
    likely = [Said(one, tuple(_differing(claim, one))) for one in closest if _holds(one, content)]
    if speaker is not None:
        mouths_of = [(said, by_speaker([said.found])[0]) for said in likely]
        own = [said for said, one in mouths_of if one.actor and not is_other(speaker, one)]
        likely = own or [said for said, one in mouths_of if one.actor]
    return min(likely, key=lambda said: len(said.differences), default=None)


def _holds(found: Found, asked: Sequence[AskedWord]) -> bool:
    """Whether the sentence has all the words, the names among them in the order of the report."""
    sentence, language = _sentence(found), found.place.annotated.article.language
    text = found.place.raw
    held = stems(" ".join(word.span.of(text) for word in sentence), language)
    if not all(holds(word, held) for word in asked):
        return False
    order = [
        next((at for at, token in enumerate(sentence) if holds(word, stems(token.span.of(text), language))), -1)
        for word in asked
        if word.weighty
    ]
    return order == sorted(order)


def _differing(claim: Claim, found: Found) -> Iterator[Difference]:
    """Figures, negations and acts that are not the same in the report and in the sentence."""
    mine, its = of_claim(claim.text), _sentence(found)
    shift = found.place.span
    figures = [token for token in mine if token.bearing is Bearing.NUMBER and token.key not in {word.key for word in its}]
    others = [word for word in its if word.bearing is Bearing.NUMBER and word.key not in {token.key for token in mine}]
    for figure in figures:
        other = others.pop(0) if others else None
        edit = Edit.REPLACED if other else Edit.ADDED
        yield Difference(edit, figure.span, shift(other.span) if other else None, Bearing.NUMBER)
    nots = [[word for word in side if word.bearing is Bearing.NEGATION] for side in (mine, its)]
    if bearing(*nots) is Bearing.NEGATION:
        edit = Edit.ADDED if nots[0] else Edit.LEFT_OUT
        claimed, printed = (nots[0][0].span, None) if nots[0] else (None, shift(nots[1][0].span))
        yield Difference(edit, claimed, printed, Bearing.NEGATION)
    done = [[word for word in side if act_of(word)] for side in (mine, its)]
    if all(done) and bearing(*done) is Bearing.ACT:
        yield Difference(Edit.REPLACED, done[0][0].span, shift(done[1][0].span), Bearing.ACT)
    elif bool(done[0]) != bool(done[1]):  # who denies hiding it has not hid it
        claimed, printed = (done[0][0].span, None) if done[0] else (None, shift(done[1][0].span))
        yield Difference(Edit.ADDED if claimed else Edit.LEFT_OUT, claimed, printed, Bearing.ACT)
