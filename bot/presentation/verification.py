"""What became of claims as blocks: what the corpus has of each, every difference in words, and the passages."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.languages.phrases import counted
from bot.model import Edit, Span, Verdict
from bot.presentation.captions import quoted, shortened
from bot.presentation.copies import without_copies
from bot.presentation.message import Block, Excerpt, Line, More, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.languages.phrases import Phrases
    from bot.languages.verdicts import Verdicts
    from bot.model import Answer, Article, Citation, Claim, Difference, Finding, Verification
    from bot.presentation.message import Part

_LONGEST_CLAIM = 600
_LONGEST_NAME = 80
_DOT = Words(" · ")
_PLAIN = frozenset((Verdict.EXACT, Verdict.OTHER_SPEAKER, Verdict.UNATTRIBUTED, Verdict.ABSENT))
"""Verdicts that say of all the words that they are there, or not."""


def verification_blocks(answer: Answer, phrases: Phrases, verdicts: Verdicts) -> tuple[Block, ...]:
    """Each claim with its verdict, in their order; of an absent one the nearest passage; last, what was searched."""
    several = len(answer.verifications) > 1
    blocks: list[Block] = []
    for number, it in enumerate(answer.verifications, 1):
        blocks.append(Line((*((Words(f"{number}  "),) if several else ()), *_verdict(it, verdicts)), gap=True))
        if several or it.verdict not in _PLAIN:
            blocks.append(Line(tuple(_claim(it, phrases, verdicts))))
        blocks += _differences(it, verdicts)
        if it.verdict is Verdict.ABSENT and it.evidence:
            blocks.append(Line((Words(verdicts.nearest),), quiet=True))
        for place, finding in enumerate(it.evidence):
            if it.held:
                blocks.append(Line((Words(verdicts.held.format(part=it.held[place].of(it.claim.text))),)))
            blocks += _passages(finding, it.differences if place == 0 else (), answer, phrases)
    if answer.absence:
        blocks.append(Line((Words(answer.absence),), quiet=True, gap=True))
    return tuple(blocks)


def _verdict(it: Verification, verdicts: Verdicts) -> Iterator[Part]:
    """The verdict in words, with whose words they are where somebody was asked for or is named."""
    actors = ", ".join(dict.fromkeys(shortened(one.actor, _LONGEST_NAME) for one in it.evidence if one.actor))
    if it.verdict in verdicts.by and it.claim.speaker and actors and not it.in_other_mouth:
        yield Words(verdicts.by[it.verdict].format(speaker=actors), strong=True)
        return
    yield Words(verdicts.of[it.verdict], strong=True)
    if actors and it.verdict is not Verdict.ABSENT:
        yield _DOT
        yield Words(verdicts.other_speaker.format(speaker=actors))


def _claim(it: Verification, phrases: Phrases, verdicts: Verdicts) -> Iterator[Part]:
    """The claim as it was given; words that the text has not are struck through."""
    yield Words(f"{verdicts.claim} {phrases.open_quote}")
    yield from _struck(it.claim.text, _missing(it))
    yield Words(phrases.close_quote)
    if it.claim.speaker:
        name = it.claim.speaker.names[0] if it.claim.speaker.names else it.claim.speaker.asked
        yield Words(f" {verdicts.asked_of.format(speaker=shortened(name, _LONGEST_NAME))}")


def _missing(it: Verification) -> list[Span]:
    """What of the claim the corpus has not."""
    if it.held:
        ends = [0, *(edge for span in it.held for edge in (span.start, span.end)), len(it.claim.text)]
        gaps = [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True)]
        return [span for gap in gaps if (span := _stripped(gap, it.claim.text))]
    marked = (Edit.OMITTED, Edit.INSERTED)
    return sorted(one.claimed for one in it.differences if one.claimed is not None and one.edit not in marked)


def _stripped(span: Span, text: str) -> Span | None:
    """The span without what is no word at its ends."""
    words = [found.span() for found in re.finditer(r"\w+", span.of(text))]
    return Span(span.start + words[0][0], span.start + words[-1][1]) if words else None


def _struck(text: str, missing: Sequence[Span]) -> Iterator[Part]:
    if not missing:
        yield Words(shortened(text, _LONGEST_CLAIM))
        return
    at = 0
    for span in missing:
        yield Words(text[at : span.start])
        yield Words(span.of(text), struck=True)
        at = span.end
    yield Words(text[at:])


def _differences(it: Verification, verdicts: Verdicts) -> Iterator[Block]:
    """A line a difference, in words, so that nothing hangs on how it looks."""
    if not it.evidence:
        return
    article = it.evidence[0].citations[0].article
    for one in sorted(it.differences, key=lambda one: one.bearing is None):
        yield Line(tuple(_difference(one, it.claim, article, verdicts)))
    if it.verdict is Verdict.REPHRASED and not any(one.bearing for one in it.differences):
        yield Line((Words(verdicts.no_difference),), quiet=True)


def _difference(one: Difference, claim: Claim, article: Article, verdicts: Verdicts) -> Iterator[Part]:
    form = verdicts.differences[one.edit]
    if one.edit is Edit.INSERTED and one.printed is None:
        form = verdicts.replaced_by_nothing
    claimed = one.claimed.of(claim.text) if one.claimed else ""
    yield Words(f"• {verdicts.bearings[one.bearing]}: " if one.bearing else "• ", strong=one.bearing is not None)
    before, _, behind = form.partition("{printed}")
    yield Words(before.format(claimed=claimed))
    if one.printed is not None:
        yield Excerpt(article, one.printed)
    yield Words(behind.format(claimed=claimed))


def _passages(finding: Finding, differences: Sequence[Difference], answer: Answer, phrases: Phrases) -> list[Block]:
    """The passages that differ from each other, where they print other words than the claim these in bold; copies a click away."""
    shown, copies = without_copies(finding.citations)
    blocks: list[Block] = [quoted(_marked(one, differences) if place == 0 else one, phrases) for place, one in enumerate(shown)]
    if copies:
        outlets = dict.fromkeys(one.article.outlet for one in copies)
        names = ", ".join(phrases.same_story.format(outlet=shortened(outlet, 60)) for outlet in list(outlets)[:8])
        line = (Words(phrases.also_in.format(outlets=names)),)
        number = next((at for at, one in enumerate(answer.findings) if one.citations[0] is finding.citations[0]), None)
        label = counted(phrases.all_quotes, len(finding.citations))
        blocks.append(Line(line, quiet=True) if number is None else More(line, label, number))
    return blocks


def _marked(citation: Citation, differences: Sequence[Difference]) -> Citation:
    printed = tuple(one.printed for one in differences if one.printed is not None and citation.span.covers(one.printed))
    return replace(citation, emphasis=printed) if printed else citation
