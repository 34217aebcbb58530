"""Answer → blocks: what was understood, each finding with its citations, or what could be asked instead."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from bot.languages.phrases import counted
from bot.model import Act, MentionKind, Modality, Polarity, QuestionKind
from bot.presentation.captions import caption, resolved, shortened
from bot.presentation.message import Block, Excerpt, Heading, Line, More, Quote, Words

if TYPE_CHECKING:
    from bot.languages.phrases import Phrases
    from bot.model import Answer, Citation, Finding
    from bot.presentation.message import Part

_LONGEST_MATTER = 100
_LONGEST_HEADING = 300
_DOT = Words(" · ")


def answer_blocks(answer: Answer, phrases: Phrases) -> tuple[Block, ...]:
    """The whole answer in order. Every citation has a place, copies of one story only by outlet behind their first."""
    blocks: list[Block] = [_heading(answer, phrases)]
    if not answer.found:
        blocks.append(Line((Words(shortened(answer.absence, _LONGEST_HEADING) or phrases.nothing_found),)))
    for number, finding in enumerate(answer.findings):
        blocks += _finding_blocks(finding, number, answer, phrases)
    if answer.suggestions:
        blocks.append(Line((Words(phrases.suggestions),), gap=True))
        blocks += (Line((Words(f"• {shortened(suggestion, _LONGEST_HEADING)}"),)) for suggestion in answer.suggestions)
    return tuple(blocks)


def finding_blocks(answer: Answer, number: int, phrases: Phrases) -> tuple[Block, ...]:
    """Every citation of one finding, copies too."""
    finding = answer.findings[number]
    return (
        _heading(answer, phrases),
        *_finding_line(finding, number, answer, phrases),
        *(_quote(found, phrases) for found in finding.citations),
    )


def _heading(answer: Answer, phrases: Phrases) -> Heading:
    """How the question was taken, and in how many articles something was found."""
    understood = Words(shortened(answer.understood, _LONGEST_HEADING))
    articles = {found.article.id for finding in answer.findings for found in finding.citations}
    return Heading((understood, _DOT, Words(counted(phrases.articles, len(articles)))) if articles else (understood,))


def _finding_blocks(finding: Finding, number: int, answer: Answer, phrases: Phrases) -> list[Block]:
    kind = answer.question.kind
    shown, copies = _parted(finding) if kind is QuestionKind.RELATIONS else (_grouped(finding.citations), ())
    blocks: list[Block] = [*_finding_line(finding, number, answer, phrases), *(_quote(found, phrases) for found in shown)]
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
    if finding.actor is None and finding.act is None:
        return ()
    parts: list[Part] = [Words(f"{number + 1}  ")] if len(answer.findings) > 1 else []
    parts += _actor(finding, phrases)
    if finding.target:
        parts += (Words(" → "), Words(shortened(finding.target, 100), strong=True))
    if finding.act not in {None, Act.SAY}:
        parts += (_DOT, Words(phrases.acts[finding.act]))
    for matter in finding.matter[:1]:
        if len(matter) <= _LONGEST_MATTER:
            parts += (_DOT, Words(phrases.open_quote), Excerpt(finding.citations[0].article, matter), Words(phrases.close_quote))
    if finding.polarity is Polarity.NEGATED:
        parts += (_DOT, Words(phrases.negated, strong=True))
    if finding.modality is not Modality.STATED:
        parts += (_DOT, Words(phrases.modalities[finding.modality]))
    parts += (_DOT, Words(counted(phrases.sources, finding.independent_sources)))
    return (Line(tuple(parts), gap=True),)


def _actor(finding: Finding, phrases: Phrases) -> tuple[Part, ...]:
    """The name, else the article's own words for somebody whom it does not name, else that nobody is named."""
    if finding.actor:
        return (Words(shortened(finding.actor, 100), strong=True),)
    speaker = finding.citations[0].speaker
    if speaker is None:
        return (Words(phrases.nobody_named),)
    why = phrases.unresolved if speaker.kind is MentionKind.PRONOUN else phrases.nobody_named
    return (Excerpt(finding.citations[0].article, speaker.span), Words(f" ({why})"))


def _quote(citation: Citation, phrases: Phrases) -> Quote:
    return Quote(citation, caption(citation, phrases), resolved(citation, phrases))
