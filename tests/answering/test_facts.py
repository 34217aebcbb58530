"""Facts: the sentence that holds the answer first, and nothing where the evidence is thin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("what is regenerative braking?", "is a way of turning"),
        ("was ist eine Festkörperbatterie?", "ohne flüssigen"),
        ("when was Castellan founded?", "in 2011"),
        ("who founded Castellan?", "Odile Marchetti"),
        ("who is Odile Marchetti?", "founded by"),
        ("who is Ana Ruiz?", "chief executive"),
        ("what is the price of the Falcon?", "23,400"),
        ("what does the Falcon cost?", "23,400"),
        ("where does Castellan make batteries", "Tromso"),
        ("who is the CEO of Norvik?", "chief executive of Norvik"),
        ("Was kostet der Falcon?", "23,400"),
        ("Wer gründete Castellan?", "Odile Marchetti"),
    ],
)
def test_the_sentence_with_the_answer_comes_first(answerer: Answerer, text: str, fragment: str) -> None:
    (finding,) = answerer.answer(text).findings
    assert finding.actor is None
    assert fragment in finding.citations[0].text


@pytest.mark.parametrize(
    "text",
    [
        "who is Tim Berners?",
        "what is quantum braking?",
        "when was Borealis founded?",
        "what does the Falcon weigh?",
        "who founded Halden?",
        "what is the capital of Peru",
        "",
        "????",
        "why",
        "whose idea was it?",
        "how many did it say?",
    ],
)
def test_thin_evidence_is_no_answer(answerer: Answerer, text: str) -> None:
    answer = answerer.answer(text)
    assert not answer.found
    assert answer.absence


def test_a_sentence_that_defines_goes_before_one_that_mentions(tmp_path: Path) -> None:
    draft = Draft(
        "Everybody in the harbour talks about ballast. Ballast is heavy. The ballast of the ship was wet. Without ballast, ships roll.",
        title="Ships",
    )
    answer = answerer_over([draft], tmp_path).answer("what is ballast?")
    assert answer.findings[0].citations[0].text == "Ballast is heavy."


def test_the_role_that_stands_beside_the_name_goes_first(tmp_path: Path) -> None:
    draft = Draft(
        "Lund arrived late. Petra Lund waved. The harbour's director Petra Lund opened the gate. Petra Lund ate.", title="Harbour"
    )
    answer = answerer_over([draft], tmp_path).answer("who is Petra Lund?")
    assert "director Petra Lund" in answer.findings[0].citations[0].text
