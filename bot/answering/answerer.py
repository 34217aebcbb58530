"""The way from a question to an answer: understand, retrieve, pick and order citations."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from bot.answering import (
    citing,
    comparison,
    facts,
    looking,
    mapping,
    negations,
    passages,
    relations,
    statements,
    suggestions,
    timeline,
    who_said,
    wording,
)
from bot.answering.context import Context
from bot.answering.independence import reliances
from bot.answering.questions import claims
from bot.answering.questions.parsing import LONGEST_ASKED
from bot.answering.questions.tongues import detect
from bot.answering.sources import Sources
from bot.answering.understanding import claimed, in_outlet, understand
from bot.errors import QuoteMismatch
from bot.legible import legible
from bot.model import Act, Answer, Finding, NameMatch, Polarity, Question, QuestionKind, Verdict, Verification

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from bot.model import AnnotatedArticle, Citation, Claim
    from bot.retrieval.index import PassageIndex
    from bot.retrieval.library import Library

EVERYTHING = Context()
CHOICES = 25
"""As many as Discord shows while somebody types."""
_FINDERS: dict[QuestionKind, Callable[[Question, Sources], tuple[Finding, ...]]] = {
    QuestionKind.RELATIONS: relations.find,
    QuestionKind.STATEMENTS: statements.find,
    QuestionKind.WHO_SAID: who_said.find,
    QuestionKind.FACTS: facts.find,
    QuestionKind.MAP: mapping.find,
    QuestionKind.COMPARISON: comparison.find,
    QuestionKind.TIMELINE: timeline.find,
}
_log = logging.getLogger(__name__)


class Answerer:
    """Answers questions from an index and the library of its articles; reads only, and may be used from any thread."""

    def __init__(self, index: PassageIndex, library: Library) -> None:
        self._sources = Sources(index, library)

    def answer(self, text: str, context: Context = EVERYTHING) -> Answer:
        """What the corpus holds on a question in the user's own words; never raises on what a user may type."""
        return self.answer_question(understand(legible(text), context, self._sources), context)

    def answer_question(self, question: Question, context: Context = EVERYTHING) -> Answer:
        """What the corpus holds on a question that is understood already."""
        if question.kind is QuestionKind.VERIFY:
            return self._verified(question, context)
        negated = question.polarity is Polarity.NEGATED
        found = (negations.find if negated else _FINDERS[question.kind])(question, self._sources)
        if not found and not negated:
            question, found = self._found_otherwise(question)
        limit = max(context.limit, looking.CITATIONS) if question.kind in looking.KINDS else context.limit
        findings = tuple(_within(self._checked(found), limit, question.passed))
        understood = (looking if question.kind in looking.KINDS else wording).understood(question)
        if findings:
            return Answer(question, understood, findings)
        return Answer(
            question,
            understood,
            suggestions=suggestions.suggestions(question, self._sources),
            absence=suggestions.absence(question, self._sources),
        )

    def _found_otherwise(self, question: Question) -> tuple[Question, tuple[Finding, ...]]:
        """What is found of a question that nothing answers as it is asked, and as what question."""
        others = (
            (in_outlet(question, self._sources), facts.find),
            (statements.instead(question), statements.find),
            (passages.instead(question), passages.find),
        )
        for other, find in others:
            if other and (found := find(other, self._sources)):
                return other, found
        return question, ()

    def verified(self, text: str, speaker: str | None = None, language: str = "en") -> Question:
        """The question whether what somebody gives was said; ``speaker`` by whom, where that is given beside it."""
        return self._claiming(text, language, partial(claims.whole, speaker=speaker and _field(speaker)))

    def verified_message(self, text: str, language: str = "en") -> Question:
        """The question whether the claims of a message, in Discord's markup, were said."""
        return self._claiming(text, language, claims.of_message)

    def _claiming(self, text: str, language: str, read: Callable[..., tuple[tuple[Claim, ...], int]]) -> Question:
        from bot.answering.questions import markup  # noqa: PLC0415 - no other question pays for it

        text = "\n".join(map(legible, markup.plain(text).splitlines()))
        language = detect(text, language)
        asked, more = read(text, language=language, known=self._sources.names.known)
        return Question(
            text=" … ".join(claim.text for claim in asked),
            language=language,
            kind=QuestionKind.VERIFY,
            claims=tuple(claimed(claim, language, None, self._sources) for claim in asked),
            unchecked=more,
        )

    def _verified(self, question: Question, context: Context) -> Answer:
        """The verdicts with their evidence checked; what has lost it has none."""
        from bot.answering.verification import verifying  # noqa: PLC0415 - no other question pays for it

        verifications = tuple(self._still(it) for it in verifying.verify(question, self._sources))
        findings = tuple(_within(verifying.found(verifications), context.limit))
        absent = any(it.verdict is Verdict.ABSENT for it in verifications)
        absence = verifying.searched(question, self._sources) if absent else ""
        return Answer(question, verifying.understood(question), findings, absence=absence, verifications=verifications)

    def _still(self, verification: Verification) -> Verification:
        """The verification with its evidence checked; one whose passages are not what the library holds has none."""
        evidence = tuple(self._checked(verification.evidence))
        if [it.citations for it in evidence] == [it.citations for it in verification.evidence]:
            return replace(verification, evidence=evidence)
        return Verification(verification.claim, Verdict.ABSENT)

    def said(self, speaker: str, about: str | None = None, outlet: str | None = None, language: str = "en") -> Question:
        """The question what ``speaker`` said, as a form with fields asks it."""
        speaker, about, outlet = _field(speaker), about and _field(about), outlet and _field(outlet)
        return Question(
            text=" ".join(filter(None, (speaker, about, outlet))),
            language=language,
            kind=QuestionKind.STATEMENTS,
            act=Act.SAY,
            actor=self._sources.names.match(speaker),
            topic=about or "",
            outlet=(self._sources.outlet(outlet) or NameMatch(outlet, (), exact=False)) if outlet else None,
        )

    def accused(self, by: str | None = None, of: str | None = None, language: str = "en") -> Question:
        """The question who accused whom, as a form with fields asks it; ``of`` is who is accused."""
        by, of = by and _field(by), of and _field(of)
        return Question(
            text=" ".join(filter(None, (by, of))),
            language=language,
            kind=QuestionKind.RELATIONS,
            act=Act.ACCUSE,
            actor=self._sources.names.match(by) if by else None,
            target=self._sources.names.match(of) if of else None,
        )

    def looked_at(
        self, kind: QuestionKind, about: str | None, language: str = "en", *, topic: str = "", outlets: Sequence[str] = ()
    ) -> Question:
        """The question for a map, comparison or timeline of a person or topic; ``topic`` narrows that of a person."""
        about, topic = about and _field(about), _field(topic)
        return looking.question(kind, about, self._sources, language, topic=topic, outlets=[*map(_field, outlets)])

    def complete_name(self, prefix: str) -> list[str]:
        """At most 25 names of the corpus that somebody who has typed ``prefix`` may mean, the most frequent first."""
        return self._sources.names.beginning(prefix[:LONGEST_ASKED], CHOICES)

    def complete_outlet(self, prefix: str) -> list[str]:
        """At most 25 outlets, in the same way."""
        return self._sources.outlets.beginning(prefix[:LONGEST_ASKED], CHOICES)

    def _checked(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings without citations that are not what the library holds: those are reported and never sent."""
        listed = list(findings)
        articles = citing.stored((citation for finding in listed for citation in finding.citations), self._sources.library)
        for finding in listed:
            citations = tuple(citation for citation in finding.citations if _holds(citation, articles))
            if citations:
                yield replace(
                    finding,
                    citations=citations,
                    matter=finding.matter if citations[0] is finding.citations[0] else (),
                    articles=len({citation.article.id for citation in citations}),
                    relies_on=reliances(citations, articles),
                )


def _field(text: str) -> str:
    """What stands in a field of a form, up to the length of a question: no name or topic is longer."""
    return legible(text[:LONGEST_ASKED])


def _holds(citation: Citation, articles: Mapping[str, AnnotatedArticle]) -> bool:
    try:
        citing.check(citation, articles.get(citation.article.id))
    except QuoteMismatch:
        _log.exception("A quote is not sent")
        return False
    return True


def _within(findings: Iterable[Finding], limit: int, passed: int = 0) -> Iterator[Finding]:
    """The findings with at most ``limit`` citations over all of them, behind the first ``passed`` of them.

    Each shows its best citation before any shows a second.
    """
    listed = list(findings)
    places = [(at, 0) for at in range(len(listed))]
    places += [(at, number) for at, finding in enumerate(listed) for number in range(1, len(finding.citations))]
    shown = set(places[passed : passed + max(limit, 1)])
    for at, finding in enumerate(listed):
        citations = tuple(citation for number, citation in enumerate(finding.citations) if (at, number) in shown)
        if citations:
            yield replace(finding, citations=citations, matter=finding.matter if (at, 0) in shown else ())
