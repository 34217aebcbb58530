"""Sixty questions over the sample corpus, a third of them without an answer: what is found, what is refused, and who is named.

The floors are pinned a little below what was measured, so that a rule which loses answers or names the wrong person is noticed.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot import sample

if TYPE_CHECKING:
    from bot.answering.answerer import Answerer
    from bot.model import Answer, Citation, Finding

GOLD: dict[str, Any] = tomllib.loads((Path(__file__).parent / "answers" / "questions.toml").read_text(encoding="utf-8"))
FIRST = 3
RIGHT_AMONG_FIRST = 0.95
REFUSED_OF_UNANSWERABLE = 0.95
REFUSED_OF_ANSWERABLE = 0.05
WRONG_ATTRIBUTIONS = 0.02
SHOWN_REFUSAL = "Who accused Kestrel Motors?"


@dataclass
class Measured:
    """What came of the questions; each list names those that failed."""

    not_among_first: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    answered_without_answer: list[str] = field(default_factory=list)
    named: int = 0
    wrongly_named: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def measured(answerer: Answerer) -> Measured:
    result = Measured()
    for asked in GOLD["answerable"]:
        answer = answerer.answer(asked["q"])
        if not answer.found:
            result.refused.append(asked["q"])
        first = [citation.text for finding in answer.findings for citation in finding.citations][:FIRST]
        if not any(words in text for words in asked["holds"] for text in first):
            result.not_among_first.append(asked["q"])
        _count_names(answer, result)
    for asked in GOLD["unanswerable"]:
        answer = answerer.answer(asked)
        if answer.found:
            result.answered_without_answer.append(asked)
        _count_names(answer, result)
    return result


def _count_names(answer: Answer, result: Measured) -> None:
    """Every passage of an answer that the gold tells of, and whether somebody else is named for it."""
    for finding in answer.findings:
        for citation in finding.citations:
            if name := _named(finding, citation):
                told = [entry for entry in GOLD["told"] if entry["words"] in citation.text]
                result.named += bool(told)
                if told and not any(name in entry["by"] for entry in told):
                    result.wrongly_named.append(f"{answer.question.text}: {name}: {citation.text}")


def _named(finding: Finding, citation: Citation) -> str | None:
    return finding.actor or (citation.speaker.name if citation.speaker else None)


def test_there_are_sixty_questions_and_a_third_has_no_answer() -> None:
    assert (len(GOLD["answerable"]), len(GOLD["unanswerable"])) == (40, 20)


def test_the_right_passage_is_among_the_first(measured: Measured) -> None:
    assert 1 - len(measured.not_among_first) / len(GOLD["answerable"]) >= RIGHT_AMONG_FIRST, measured.not_among_first


def test_what_has_an_answer_is_not_refused(measured: Measured) -> None:
    assert len(measured.refused) / len(GOLD["answerable"]) <= REFUSED_OF_ANSWERABLE, measured.refused


def test_what_has_no_answer_is_refused(measured: Measured) -> None:
    refused = 1 - len(measured.answered_without_answer) / len(GOLD["unanswerable"])
    assert refused >= REFUSED_OF_UNANSWERABLE, measured.answered_without_answer


def test_hardly_anybody_is_named_for_what_somebody_else_said_or_did(measured: Measured) -> None:
    assert measured.named >= len(GOLD["answerable"])
    assert len(measured.wrongly_named) / measured.named <= WRONG_ATTRIBUTIONS, measured.wrongly_named


@pytest.mark.parametrize("question", [text for texts in sample.questions().values() for text in texts])
def test_the_questions_that_the_sample_shows_are_answered_and_one_shows_a_refusal(answerer: Answerer, question: str) -> None:
    assert answerer.answer(question).found is (question != SHOWN_REFUSAL)
