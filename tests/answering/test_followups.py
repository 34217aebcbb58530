"""A question may go on from the one before, and only then."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.answering.context import Context
from bot.model import Act

if TYPE_CHECKING:
    from bot.answering.answerer import Answerer
    from bot.model import Answer


def after(answerer: Answerer, first: str, second: str) -> Answer:
    now = datetime(2025, 3, 10, tzinfo=UTC)
    return answerer.answer(second, Context(previous=answerer.answer(first, Context(now=now)).question, now=now))


@pytest.mark.parametrize("second", ["and Brandvik?", "what about Brandvik", "Brandvik"])
def test_a_name_alone_takes_the_place_of_the_one_before(answerer: Answerer, second: str) -> None:
    answer = after(answerer, "what did Ruiz say about the Falcon?", second)
    assert [finding.actor for finding in answer.findings] == ["Jens Brandvik"]


def test_whom_is_asked_for_is_exchanged_where_nobody_was_asked_who_does(answerer: Answerer) -> None:
    assert not after(answerer, "who accused Norvik?", "and Castellan?").found
    assert after(answerer, "who is investigating Norvik?", "and Castellan?").findings[0].target == "Castellan"


def test_an_outlet_or_a_time_alone_narrows_the_question_before(answerer: Answerer) -> None:
    answer = after(answerer, "who accused Norvik?", "only the Nordblatt")
    assert {citation.article.outlet for finding in answer.findings for citation in finding.citations} == {"Nordblatt"}
    answer = after(answerer, "who accused Norvik?", "since March 2025?")
    assert "Nordblatt" not in {citation.article.outlet for finding in answer.findings for citation in finding.citations}
    assert answer.found


@pytest.mark.parametrize("second", ["who denies it?", "does he deny it?", "Wer bestreitet das?"])
def test_it_is_denied_by_who_was_accused(answerer: Answerer, second: str) -> None:
    answer = after(answerer, "who accused Norvik?", second)
    assert [(finding.actor, finding.act) for finding in answer.findings] == [("Norvik", Act.DENY)]


def test_a_whole_question_stands_on_its_own_feet(answerer: Answerer) -> None:
    answer = after(answerer, "what did Ruiz say?", "what is regenerative braking?")
    assert "turning" in answer.findings[0].citations[0].text


@pytest.mark.parametrize("second", ["and about crash tests?", "und über den Falcon?"])
def test_a_topic_alone_takes_the_place_of_the_one_before(answerer: Answerer, second: str) -> None:
    question = after(answerer, "what did Ruiz say about the ministry?", second).question
    assert question.actor is not None
    assert question.actor.names[0] == "Ana Ruiz"
    assert "ministry" not in question.topic
