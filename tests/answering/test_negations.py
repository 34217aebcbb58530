"""Who did not, and what somebody did not say: answered by negations alone, and by nothing where the texts have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Act, Polarity
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer


@pytest.fixture(scope="module")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    english = (
        Draft(
            "Borealis has never accused Castellan of theft. Halden accused Castellan of fraud. "
            "Karl Boe did not say that the pier was closed. Karl Boe said that the ferry would sail."
        )
        .does(Act.ACCUSE, "never accused", actor="Borealis", target="Castellan", matter="of theft", polarity=Polarity.NEGATED)
        .does(Act.ACCUSE, "accused Castellan of fraud", actor="Halden", target="Castellan", matter="of fraud")
        .says("Karl Boe", "that the pier was closed", cue="did not say", polarity=Polarity.NEGATED)
        .says("Karl Boe", "that the ferry would sail")
    )
    return answerer_over([english], tmp_path_factory.mktemp("library"))


@pytest.mark.parametrize(
    "text",
    [
        "who did not accuse Castellan?",
        "who didn't accuse Castellan?",
        "who has never accused Castellan of theft?",
        "is there anyone who did not accuse Castellan?",
        "by whom was Castellan not accused?",
        "whom did Borealis not accuse?",
        "Wer hat Castellan nicht beschuldigt?",
        "Wer beschuldigt Castellan nicht?",
        "Welche Firmen haben Castellan nicht beschuldigt?",
        "Wen hat Borealis nie beschuldigt?",
    ],
)
def test_who_did_not_is_answered_by_who_did_not(asking: Answerer, text: str) -> None:
    answer = asking.answer(text)
    assert [(it.actor, it.target, it.polarity) for it in answer.findings] == [("Borealis", "Castellan", Polarity.NEGATED)]
    assert any(word in answer.understood for word in (" not ", " nicht "))


@pytest.mark.parametrize(
    "text",
    [
        "who did not accuse Halden?",
        "who never accused Castellan of fraud?",
        "whom did Halden not accuse?",
        "whom did nobody accuse?",
        "who did not accuse anyone?",
        "Wer hat Castellan nicht gelobt?",
        "Wer wirft Castellan nicht vor, betrogen zu haben?",
        "what did Halden not say?",
        "who did not say “the ferry would sail”?",
    ],
)
def test_what_the_texts_do_not_call_undone_is_not_answered_by_what_was_done(asking: Answerer, text: str) -> None:
    answer = asking.answer(text)
    assert not answer.found
    assert answer.absence


@pytest.mark.parametrize("text", ["what did Boe not say?", "what didn't Boe say?", "Was hat Boe nicht gesagt?"])
def test_what_somebody_did_not_say_is_shown_as_not_said(asking: Answerer, text: str) -> None:
    (finding,) = asking.answer(text).findings
    assert (finding.actor, finding.polarity) == ("Karl Boe", Polarity.NEGATED)
    assert [citation.polarity for citation in finding.citations] == [Polarity.NEGATED]
    assert "pier" in finding.citations[0].text


@pytest.mark.parametrize("text", ["didn't Halden accuse Castellan?", "Hat Halden Castellan nicht beschuldigt?"])
def test_a_negated_question_for_yes_or_no_asks_for_the_act_too(asking: Answerer, text: str) -> None:
    assert [finding.polarity for finding in asking.answer(text).findings] == [Polarity.ASSERTED]


@pytest.mark.parametrize(
    ("text", "topic"),
    [("who accused Castellan of not paying?", "not paying"), ("what did Boe say about not sailing?", "not sailing")],
)
def test_a_negation_of_the_matter_is_none_of_the_act(asking: Answerer, text: str, topic: str) -> None:
    question = asking.answer(text).question
    assert (question.polarity, question.topic) == (Polarity.ASSERTED, topic)


def test_names_that_begin_like_a_negation_are_none(tmp_path: Path) -> None:
    draft = Draft("Norvik sued Nottel.").does(Act.SUE, "sued", actor="Norvik", target="Nottel")
    answer = answerer_over([draft], tmp_path).answer("whom did Norvik sue?")
    assert [(it.target, it.polarity) for it in answer.findings] == [("Nottel", Polarity.ASSERTED)]
