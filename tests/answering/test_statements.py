"""What somebody said: only by good evidence, only on the topic asked, in whole sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.answering.context import Context
from bot.model import Act, Polarity, QuestionKind, Tier
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer
    from bot.model import Answer


def texts(answer: Answer) -> list[str]:
    return [citation.text for finding in answer.findings for citation in finding.citations]


@pytest.mark.parametrize("text", ["what did Ana Ruiz say?", "what did ruiz say", "Was sagte Ruiz?", "quotes by Ana Ruiz"])
def test_a_speaker_is_one_finding_with_whole_sentences(answerer: Answerer, text: str) -> None:
    (finding,) = answerer.answer(text).findings
    assert (finding.actor, finding.act) == ("Ana Ruiz", Act.SAY)
    assert {citation.text for citation in finding.citations} == {
        '"We have given every result to the ministry," said Ana Ruiz, the chief executive of Norvik.',
        "Ruiz added that the Falcon van would stay on sale.",
    }
    for citation in finding.citations:
        assert [span.of(citation.article.text) for span in citation.emphasis] in (
            ["We have given every result to the ministry"],
            ["that the Falcon van would stay on sale"],
        )


def test_the_line_says_whom_a_mistyped_name_was_taken_for(answerer: Answerer) -> None:
    answer = answerer.answer("what did brandvick say about falcon")
    assert answer.found
    assert answer.understood == "What Jens Brandvik said about falcon (understood “brandvick” as Jens Brandvik)"


def test_the_topic_must_stand_in_the_statement(answerer: Answerer) -> None:
    assert set(texts(answerer.answer("what did Ruiz say about the Falcon?"))) == {"Ruiz added that the Falcon van would stay on sale."}
    assert not answerer.answer("what did Ruiz say about batteries?").found
    assert not answerer.answer("what did Ruiz say about the Falcon's brakes?").found


def test_the_speakers_own_name_is_no_topic(tmp_path: Path) -> None:
    draft = Draft('"Steel is dear," Ana Ruiz said.').says("Ana Ruiz", "Steel is dear")
    assert not answerer_over([draft], tmp_path).answer("what did Ana Ruiz say about coal?").found


@pytest.mark.parametrize("text", ["what did Maren Solheim say?", "what did Tim Lee say?", "what did Halden say?"])
def test_nothing_is_said_by_whom_no_good_evidence_names(answerer: Answerer, text: str) -> None:
    answer = answerer.answer(text)
    assert not answer.found
    assert answer.absence.startswith("The corpus (5 articles, 3 January 2025 to 5 March 2025)")


def test_what_was_not_said_is_no_statement(tmp_path: Path) -> None:
    draft = Draft("Ana Ruiz did not say that the deal was dead.").says(
        "Ana Ruiz", "that the deal was dead", cue="say", polarity=Polarity.NEGATED
    )
    assert not answerer_over([draft], tmp_path).answer("what did Ruiz say?").found


def test_two_people_of_one_surname_are_two_findings(tmp_path: Path) -> None:
    drafts = [
        Draft('"Steel is dear," Greta Falk said.', title="One").says("Greta Falk", "Steel is dear"),
        Draft('"Steel is cheap," Nils Falk said.', title="Two").says("Nils Falk", "Steel is cheap"),
    ]
    answer = answerer_over(drafts, tmp_path).answer("what did Falk say?")
    assert {finding.actor for finding in answer.findings} == {"Greta Falk", "Nils Falk"}


def test_without_a_speaker_everybody_on_the_topic_is_shown(answerer: Answerer) -> None:
    assert {finding.actor for finding in answerer.answer("who said anything about the Falcon?").findings} == {
        "Ana Ruiz",
        "Jens Brandvik",
    }


def test_outlet_and_time_narrow_the_answer(answerer: Answerer) -> None:
    now = datetime(2025, 3, 10, tzinfo=UTC)
    (finding,) = answerer.answer("what did Ruiz say in the North Wire?").findings
    assert {citation.article.outlet for citation in finding.citations} == {"North Wire"}
    assert answerer.answer("what did Brandvik say last month", Context(now=now)).found
    assert not answerer.answer("what did Brandvik say last week", Context(now=now)).found


def test_he_is_whom_the_question_before_was_about(answerer: Answerer) -> None:
    before = answerer.answer("what did Ruiz say?").question
    (finding,) = answerer.answer("and what did she say about the Falcon?", Context(previous=before)).findings
    assert finding.actor == "Ana Ruiz"
    assert not answerer.answer("what did she say?").found


def test_words_of_the_question_decide_which_statement_comes_first(tmp_path: Path) -> None:
    draft = (
        Draft('"Steel is dear," Ana Ruiz said. Ruiz told the press that coal was cheap. "Tin is rare," Ruiz said.')
        .says("Ana Ruiz", "Steel is dear")
        .says("Ruiz", "that coal was cheap", name="Ana Ruiz", cue="told")
        .says("Ruiz", "Tin is rare", name="Ana Ruiz", tier=Tier.B)
    )
    assert (
        texts(answerer_over([draft], tmp_path).answer("what did Ruiz tell the press?"))[0] == "Ruiz told the press that coal was cheap."
    )


def test_a_role_is_no_surname(tmp_path: Path) -> None:
    draft = Draft('"Steel is dear," Nils Pope said.').says("Nils Pope", "Steel is dear")
    answerer = answerer_over([draft], tmp_path)
    assert not answerer.answer("what did the pope say?").found
    assert answerer.answer("what did Nils Pope say?").found


def test_an_outlet_that_speaks_nowhere_is_a_place_to_look(answerer: Answerer) -> None:
    answer = answerer.answer("what does the Daily Ledger say about crash tests?")
    assert {citation.article.outlet for finding in answer.findings for citation in finding.citations} == {"Daily Ledger"}
    assert all(finding.actor is None for finding in answer.findings)


def test_a_passage_within_another_is_shown_once_and_no_surer_than_the_other(tmp_path: Path) -> None:
    draft = Draft('"Steel is dear," Ana Ruiz said. "Tin is rare."')
    draft.says("Ana Ruiz", "Steel is dear")
    draft.attributions.append(replace(draft.attributions[0], content=(draft.span("Tin is rare"),), tier=Tier.B))
    (finding,) = answerer_over([draft], tmp_path).answer("what did Ruiz say?").findings
    (citation,) = finding.citations
    assert citation.text == draft.text
    assert citation.tier is Tier.B
    assert [span.of(draft.text) for span in citation.emphasis] == ["Steel is dear", "Tin is rare"]


def test_somebody_who_is_only_described_is_found_by_the_same_words_and_not_named(answerer: Answerer) -> None:
    (finding,) = answerer.answer("what did the official say?").findings
    assert finding.actor is None
    assert "ready by June" in finding.citations[0].text
    assert answerer.answer("what did the official say about the harbour?").found
    assert not answerer.answer("what did the official say about the Falcon?").found
    assert not answerer.answer("what did the senator say?").found


def test_a_promise_may_be_told_as_what_somebody_said(tmp_path: Path) -> None:
    text = '"The next board will open six new ferry lines," Ana Ruiz said. A baker sold bread.'
    answer = answerer_over([Draft(text).says("Ana Ruiz", "The next board will open six new ferry lines")], tmp_path).answer(
        "what did Ruiz promise on ferry lines?"
    )
    assert [(finding.actor, finding.act) for finding in answer.findings] == [("Ana Ruiz", Act.SAY)]
    assert answer.question.kind is QuestionKind.STATEMENTS


def test_an_accusation_is_not_told_by_what_somebody_said(tmp_path: Path) -> None:
    text = '"Norvik will open six new ferry lines," Ana Ruiz said. A baker sold bread.'
    answerer = answerer_over([Draft(text).says("Ana Ruiz", "Norvik will open six new ferry lines").names_also("Norvik")], tmp_path)
    assert not answerer.answer("what did Ruiz accuse Norvik of?").found
