"""Questions whether something was said: each claim by itself, as somebody's very words or as a report of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering import suggestions, wording
from bot.answering.questions.tongues import tongue
from bot.answering.verification import quotations, reports
from bot.languages.phrases import counted
from bot.model import Verdict

if TYPE_CHECKING:
    from bot.answering.sources import Sources
    from bot.model import Finding, Question, Verification


def verify(question: Question, sources: Sources) -> tuple[Verification, ...]:
    """What the corpus has of each claim, in their order."""
    return tuple((quotations if claim.quoted else reports).verify(claim, question, sources) for claim in question.claims)


def found(verifications: tuple[Verification, ...]) -> tuple[Finding, ...]:
    """The evidence of those that are not absent."""
    return tuple(one for it in verifications if it.verdict is not Verdict.ABSENT for one in it.evidence)


def understood(question: Question) -> str:
    """How the question was taken: "Whether Ana Ruiz said “…”"."""
    its = tongue(question.language).verdicts
    if len(question.claims) != 1:
        line = counted(its.several, len(question.claims)) if question.claims else its.nothing_checkable
        return line + (f", {counted(its.unchecked, question.unchecked)}" if question.unchecked else "")
    (claim,) = question.claims
    forms = (its.words_of, its.words) if claim.quoted else (its.report_of, its.report)
    line = forms[claim.speaker is None].format(quote=wording.short(claim.text), speaker=wording.name(claim.speaker))
    line += wording.circumstances(question, tongue(question.language).replies)
    if claim.speaker and claim.speaker.names and not claim.speaker.exact:
        line += tongue(question.language).replies.taken_as.format(asked=claim.speaker.asked, name=claim.speaker.names[0])
    return line


def searched(question: Question, sources: Sources) -> str:
    """Where claims are absent: what was searched, and what words cannot find in it."""
    its = tongue(question.language)
    line = its.verdicts.searched.format(corpus=suggestions.corpus(sources, its.replies))
    return f"{line} {its.verdicts.translated}" if len(sources.library.summary().languages) > 1 else line
