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


@pytest.mark.parametrize("second", ["more", "show me more please", "mehr"])
def test_more_is_what_was_not_shown_before_until_there_is_none(answerer: Answerer, second: str) -> None:
    whole = answerer.answer("who accused Norvik?", Context(limit=99))
    everything = [citation for finding in whole.findings for citation in finding.citations]
    first = answerer.answer("who accused Norvik?", Context(limit=2))
    seen = [citation for finding in first.findings for citation in finding.citations]
    while first.found:
        first = answerer.answer(second, Context(limit=2, previous=first.question))
        seen += [citation for finding in first.findings for citation in finding.citations]
    assert sorted(seen, key=str) == sorted(everything, key=str)
    assert "more" in first.absence or "weiter" in first.absence


@pytest.mark.parametrize("second", ["only in German", "and in German articles?", "German only", "nur auf Deutsch"])
def test_a_language_alone_narrows_the_question_before(answerer: Answerer, second: str) -> None:
    answer = after(answerer, "who accused Norvik?", second)
    assert {citation.article.language for finding in answer.findings for citation in finding.citations} == {"de"}


def test_a_language_is_asked_for_at_the_end_of_a_question(answerer: Answerer) -> None:
    answer = answerer.answer("who accused Norvik in German articles?")
    assert {citation.article.language for finding in answer.findings for citation in finding.citations} == {"de"}
    assert "German" in answer.understood
