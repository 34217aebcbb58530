"""Somebody's very words, looked up: exact, altered, in parts, or not there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answering import citing, who_said
from bot.answering.verification import mouths
from bot.answering.verification.laying import nearest
from bot.answering.verification.parts import parts
from bot.answering.verification.places import places
from bot.answering.verification.tokens import of_claim, tells
from bot.answering.words import asked_words, coverage, holds, stems
from bot.model import Edit, Finding, Verdict, Verification

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.sources import Sources
    from bot.answering.verification.laying import Found
    from bot.answering.verification.parts import Part
    from bot.answering.verification.tokens import Token
    from bot.model import Citation, Claim, NameMatch, Question

MOST_WORDS = 200
_ALIKE, _ALIKE_IN_MOUTH = 0.66, 0.52
"""How alike altered words are at least, and where the speaker is the one who is named."""
_SURELY = 0.8
"""How alike the words in that mouth are at least where few of them say something."""
_SAME, _TELLING, _TELLING_SHARE = 3, 2, 0.5
"""Words that altered words have in common at least, those of them that say something, and their share of all such words."""
_EQUALLY = 0.02
_BEYOND, _BEYOND_SHARE = 3, 0.2
"""Words that a claim has more than the text, and their share of it, from which on it is held in part, rather than altered."""
_NEAR, _NEAR_WORDS = 0.5, 3
"""The share of a claim's telling words, and how many of them, that the nearest passage of an absent one has."""


def verify(claim: Claim, question: Question, sources: Sources) -> Verification:
    """What the corpus has of these words."""
    words = of_claim(claim.text)[:MOST_WORDS]
    if not any(map(tells, words)):
        return Verification(claim, Verdict.ABSENT)
    speaker = mouths.named(claim.speaker)
    near = places(words, claim.text, question, sources, speaker.names if speaker else ())
    closest = nearest(words, near)
    if exact := [found for found in closest if found.is_exact]:
        return as_exact(claim, exact, speaker)
    altered = _altered(words, closest, speaker)
    held = parts(words, near)
    if held and (altered is None or goes_beyond(altered, claim) or _held(held) > altered.laid.same + _BEYOND):
        return _as_parts(claim, words, held, speaker)
    if altered is not None:
        return as_differing(claim, Verdict.ALTERED, altered, closest, speaker)
    return Verification(claim, Verdict.ABSENT, nearest_passage(claim, question, closest))


def as_exact(claim: Claim, exact: Sequence[Found], speaker: NameMatch | None) -> Verification:
    """The verdict on words that stand there, by who says them."""
    found = by_speaker(exact)
    if speaker is None:
        verdict, evidence = Verdict.EXACT, found
    elif own := tuple(one for one in found if one.actor and mouths.is_same(speaker, one.actor)):
        verdict, evidence = Verdict.EXACT, own
    elif others := tuple(one for one in found if one.actor):
        verdict, evidence = Verdict.OTHER_SPEAKER, others
    else:
        verdict, evidence = Verdict.UNATTRIBUTED, found
    shown = next((one for one in exact if _is_cited(one, evidence[0])), exact[0])
    return Verification(claim, verdict, evidence, shown.differences, in_other_mouth=verdict is Verdict.OTHER_SPEAKER)


def as_differing(claim: Claim, verdict: Verdict, best: Found, closest: Sequence[Found], speaker: NameMatch | None) -> Verification:
    """The verdict on words that differ, with the passages that differ as little as the best one."""
    alike = [best, *(one for one in closest if one is not best and one.laid.likeness >= best.laid.likeness - _EQUALLY)]
    evidence = sorted(by_speaker(alike), key=lambda one: not _is_cited(best, one))
    first = evidence[0]
    citations = sorted(first.citations, key=lambda one: (one.article.id, one.emphasis) != (best.place.annotated.article.id, (best.at,)))
    evidence[0] = replace(first, citations=tuple(citations))
    return Verification(claim, verdict, tuple(evidence), best.differences, in_other_mouth=is_other(speaker, first))


def is_other(speaker: NameMatch | None, found: Finding) -> bool:
    """Whether a passage names another speaker than the claim."""
    return speaker is not None and found.actor is not None and not mouths.is_same(speaker, found.actor)


def by_speaker(found: Sequence[Found]) -> tuple[Finding, ...]:
    """A finding for each speaker of the words."""
    each = {(one.place.annotated.article.id, one.at): (one.place.annotated, one.at) for one in found}
    return who_said.by_speaker(each.values())


def nearest_passage(claim: Claim, question: Question, closest: Sequence[Found]) -> tuple[Finding, ...]:
    """The sentence that has most of the claim's telling words in any form, if it has enough of them to be worth reading."""
    asked = asked_words(claim.text, question.language)
    near: list[tuple[float, int, Citation]] = []
    for number, one in enumerate(closest):
        annotated = one.place.annotated
        citation = citing.of_passage(annotated, citing.whole_sentences(annotated, one.at))
        held = stems(citation.text, annotated.article.language)
        if sum(holds(word, held) for word in asked) >= _NEAR_WORDS:
            near.append((coverage(asked, held), -number, citation))
    best = max(near, key=lambda one: one[:2], default=None)
    return (Finding((best[2],), 1),) if best is not None and best[0] >= _NEAR else ()


def _altered(words: Sequence[Token], closest: Sequence[Found], speaker: NameMatch | None) -> Found | None:
    """The place where the words stand most alike, if they are alike enough to be those."""
    telling = len({word.key for word in words if tells(word)})
    likely = []
    for one in closest:
        it = one.laid
        whole = it.same == it.words > _SAME  # all of it, and more of the text between
        own = speaker is not None and says(one, speaker)
        surely = whole or (own and it.likeness >= _SURELY)
        if it.same < _SAME or (it.telling < max(_TELLING, _TELLING_SHARE * telling) and not surely):
            continue
        if it.likeness >= (_ALIKE_IN_MOUTH if own else _ALIKE):
            likely.append((it.likeness + _EQUALLY * own, one))
    return max(likely, key=lambda pair: pair[0])[1] if likely else None


def says(found: Found, speaker: NameMatch) -> bool:
    """Whether the words are in the mouth that a claim names, as far as the text tells."""
    said = who_said.told(found.place.annotated, found.at)
    return (
        said is not None and said.speaker is not None and bool(said.speaker.name) and mouths.is_same(speaker, said.speaker.name or "")
    )


def goes_beyond(found: Found, claim: Claim) -> bool:
    """Whether the claim has many words more than the text: it is held in part, rather than altered."""
    text = found.place.annotated.article.text
    more = 0
    for it in found.differences:
        if it.edit in {Edit.ADDED, Edit.REPLACED} and it.claimed is not None:
            printed = len(of_claim(it.printed.of(text))) if it.printed else 0
            more += max(0, len(of_claim(it.claimed.of(claim.text))) - printed)
    return more >= max(_BEYOND, _BEYOND_SHARE * found.laid.words)


def _held(held: Sequence[Part]) -> int:
    return sum(part.end - part.first for part in held)


def _as_parts(claim: Claim, words: Sequence[Token], held: Sequence[Part], speaker: NameMatch | None) -> Verification:
    evidence = tuple(who_said.by_speaker([(part.place.annotated, part.place.span(part.span))])[0] for part in held)
    spans = tuple(part.claimed(words) for part in held)
    return Verification(claim, Verdict.PARTLY, evidence, held=spans, in_other_mouth=any(is_other(speaker, one) for one in evidence))


def _is_cited(found: Found, finding: Finding) -> bool:
    return any(one.article.id == found.place.annotated.article.id and one.emphasis == (found.at,) for one in finding.citations)
