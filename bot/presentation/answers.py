"""Answer → blocks: what was understood, each finding with its citations, or what could be asked instead."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from bot.languages.phrases import counted
from bot.model import QuestionKind
from bot.presentation.captions import quoted, shortened
from bot.presentation.comparison import comparison_blocks
from bot.presentation.copies import without_copies
from bot.presentation.deeds import deed, standing
from bot.presentation.message import Block, Heading, Line, More, Words
from bot.presentation.phrasebook import looking, verdicts
from bot.presentation.timeline import timeline_blocks
from bot.presentation.verification import verification_blocks

if TYPE_CHECKING:
    from bot.languages.phrases import Phrases
    from bot.model import Answer, Citation, Finding
    from bot.presentation.message import Part

_LONGEST_HEADING = 300
_DOT = Words(" · ")


def answer_blocks(answer: Answer, phrases: Phrases) -> tuple[Block, ...]:
    """The whole answer in order. Every citation has a place, copies of one story only by outlet behind their first."""
    blocks: list[Block] = [_heading(answer, phrases)]
    if answer.question.kind is QuestionKind.VERIFY:
        return (*blocks, *verification_blocks(answer, phrases, verdicts(answer.question.language)))
    if not answer.found:
        blocks.append(Line((Words(shortened(answer.absence, _LONGEST_HEADING) or phrases.nothing_found),)))
    blocks += _found(answer, phrases)
    if answer.suggestions:
        blocks.append(Line((Words(phrases.suggestions),), gap=True))
        blocks += (Line((Words(f"• {shortened(suggestion, _LONGEST_HEADING)}"),)) for suggestion in answer.suggestions)
    return tuple(blocks)


def _found(answer: Answer, phrases: Phrases) -> list[Block]:
    if answer.question.kind is QuestionKind.COMPARISON:
        return comparison_blocks(answer, phrases, looking(answer.question.language))
    if answer.question.kind is QuestionKind.TIMELINE:
        return timeline_blocks(answer, phrases, looking(answer.question.language))
    found = (_finding_blocks(finding, number, answer, phrases) for number, finding in enumerate(answer.findings))
    return [block for blocks in found for block in blocks]


def finding_blocks(answer: Answer, number: int, phrases: Phrases) -> tuple[Block, ...]:
    """Every citation of one finding, copies too."""
    finding = answer.findings[number]
    return (
        _heading(answer, phrases),
        *_finding_line(finding, number, answer, phrases),
        *(quoted(found, phrases) for found in finding.citations),
    )


def _heading(answer: Answer, phrases: Phrases) -> Heading:
    """How the question was taken, and in how many articles something was found."""
    understood = Words(shortened(answer.understood, _LONGEST_HEADING))
    articles = {found.article.id for finding in answer.findings for found in finding.citations}
    return Heading((understood, _DOT, Words(counted(phrases.articles, len(articles)))) if articles else (understood,))


def _finding_blocks(finding: Finding, number: int, answer: Answer, phrases: Phrases) -> list[Block]:
    if answer.question.kind in {QuestionKind.RELATIONS, QuestionKind.MAP}:
        shown, copies = _parted(finding)
    else:
        shown, copies = without_copies(_grouped(finding.citations))
    blocks: list[Block] = [*_finding_line(finding, number, answer, phrases), *(quoted(found, phrases) for found in shown)]
    if copies:
        outlets = dict.fromkeys(found.article.outlet for found in copies)
        names = ", ".join(phrases.same_story.format(outlet=shortened(outlet, 60)) for outlet in list(outlets)[:8])
        label = counted(phrases.all_quotes, len(finding.citations))
        blocks.append(More((Words(phrases.also_in.format(outlets=names)),), label, number))
    return blocks


def _parted(finding: Finding) -> tuple[tuple[Citation, ...], tuple[Citation, ...]]:
    """The passages of the first article of each story, and those of its copies."""
    first: dict[str, str] = {}
    for found in finding.citations:
        first.setdefault(found.story or found.article.id, found.article.id)
    own = tuple(found for found in finding.citations if found.article.id in first.values())
    return own, tuple(found for found in finding.citations if found not in own)


def _grouped(citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """What one outlet brought on one day stands together, in the order of each group's best."""
    places = [(found.article.published and found.article.published.date(), found.article.outlet) for found in citations]
    order = {place: number for number, place in reversed(list(enumerate(places)))}
    ranked = sorted(zip(places, citations, strict=True), key=lambda pair: order[pair[0]])
    return tuple(found for _, group in groupby(ranked, key=lambda pair: pair[0]) for _, found in group)


def _finding_line(finding: Finding, number: int, answer: Answer, phrases: Phrases) -> tuple[Line, ...]:
    """Who does what to whom, how often it is reported and how firmly; nothing for a fact, whose quote says all."""
    if finding.actor is None and finding.act is None and finding.evidence is None:
        return ()
    parts: list[Part] = [Words(f"{number + 1}  ")] if len(answer.findings) > 1 else []
    parts += deed(finding, phrases)
    parts += (_DOT, *standing(finding, phrases))
    return (Line(tuple(parts), gap=True),)
