"""Who did what to whom, as a map shows it: relations between people and bodies, and which of them are denied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot import names
from bot.answering import relations
from bot.answering.gathering import words_of
from bot.model import Act, Polarity, QuestionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.model import Finding, Question

DRAWN = frozenset((Act.ACCUSE, Act.SUE, Act.INVESTIGATE, Act.CRITICISE, Act.THREATEN, Act.WARN))
"""What one does against another; a map of every demand and praise beside would be hard to read."""
_CHARGES = frozenset((Act.ACCUSE, Act.SUE, Act.INVESTIGATE))
MOST = 300
"""Relations that are looked at for one map."""


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """A finding for each actor, act and target, those with the most independent sources first; then the denials of those who are hit.

    A person's map holds what comes from them and what comes at them.
    """
    if question.topic and not words_of(question):
        return ()
    plain = replace(question, kind=QuestionKind.RELATIONS, act=None)
    ways = [plain] if plain.actor is None else [plain, replace(plain, actor=None, target=plain.actor)]
    found = dict.fromkeys(finding for way in ways for finding in relations.find(way, sources, DRAWN, MOST))
    drawn = _each_once(finding for finding in found if finding.act in DRAWN and finding.target)
    denials = [finding for finding in found if finding.act is Act.DENY and finding.actor]
    denied = _denied(drawn, denials)
    marked = [replace(finding, denied=number in denied) for number, finding in enumerate(drawn)]
    hit = {names.key(finding.target or "") for finding in drawn}
    return (*sorted(marked, key=_weight), *(denial for denial in denials if names.key(denial.actor or "") in hit))


def _denied(drawn: Sequence[Finding], denials: Iterable[Finding]) -> set[int]:
    """The numbers of the charges that are denied: for each denial the last charge against its actor before it in the same article.

    A denial of another charge further up is not one of this, so one denial marks one charge.
    """
    marked = set()
    for denial in denials:
        accusers = {names.key(denial.target)} if denial.target else None
        for said in denial.citations:
            before = [
                (citation.span.start, number)
                for number, finding in enumerate(drawn)
                if finding.act in _CHARGES
                and finding.polarity is Polarity.ASSERTED
                and names.key(finding.target or "") == names.key(denial.actor or "")
                and (accusers is None or names.key(finding.actor or "") in accusers)
                for citation in finding.citations
                if citation.article.id == said.article.id and citation.span.start <= said.span.start
            ]
            if before:
                marked.add(max(before)[1])
    return marked


def _each_once(findings: Iterable[Finding]) -> list[Finding]:
    """The first of each actor, act and target."""
    seen: dict[tuple[str, Act | None, str, Polarity], Finding] = {}
    for finding in findings:
        parties = (names.key(finding.actor or ""), finding.act, names.key(finding.target or ""), finding.polarity)
        seen.setdefault(parties, finding)
    return list(seen.values())


def _weight(finding: Finding) -> tuple[bool, int, bool]:
    return (finding.polarity is Polarity.NEGATED, -finding.independent_sources, finding.actor is None)
