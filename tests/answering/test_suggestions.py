"""Where nothing was found, the corpus's size and time are told, and what is offered instead can be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Act
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer

UNANSWERABLE = [
    "what did Ruiz say about batteries?",
    "what did Anna Reis say?",
    "who accused Castellan?",
    "who accused Halden?",
    "Was sagte Ruiz über Batterien?",
    "wer beschuldigt Halden",
    "what did Halden say?",
    'who said "nothing of the kind ever"?',
    "how heavy is the Falcon?",
    "what is the capital of Peru",
]


@pytest.mark.parametrize("text", UNANSWERABLE)
def test_every_suggestion_finds_something(answerer: Answerer, text: str) -> None:
    answer = answerer.answer(text)
    assert not answer.found
    assert answer.suggestions
    for suggested in answer.suggestions:
        assert answerer.answer(suggested).found, suggested


def test_the_line_says_who_has_no_statement_on_what(answerer: Answerer) -> None:
    answer = answerer.answer("what did Ruiz say about batteries?")
    expected = "The corpus (5 articles, 3 January 2025 to 5 March 2025) has no statement of Ana Ruiz about batteries."
    assert answer.absence == expected


def test_the_line_is_in_the_language_of_the_question(answerer: Answerer) -> None:
    answer = answerer.answer("Was sagte Ruiz über Batterien?")
    assert answer.absence.startswith("Der Bestand (5 Artikel, 3. Januar 2025 bis 5. März 2025)")
    assert answer.suggestions[0] == "Was sagte Ana Ruiz?"


def test_a_near_name_is_offered_for_an_unknown_one(answerer: Answerer) -> None:
    assert "What did Ana Ruiz say?" in answerer.answer("what did Anna Reis say?").suggestions


def test_nobody_is_offered_on_themselves(tmp_path: Path) -> None:
    answerer = answerer_over(
        [Draft("Ana Ruiz said that Ruiz would stay. Karl Boe left.").says("Ana Ruiz", "that Ruiz would stay")], tmp_path
    )
    offered = answerer.answer("what did Karl Boe say about Ruiz?").suggestions
    assert "What did Ana Ruiz say about Ruiz?" not in offered


def test_nothing_is_offered_by_half_a_name_or_done_to_somebody_whom_it_only_concerns(tmp_path: Path) -> None:
    draft = Draft("kesman left, Karl Boe said. Halden demanded Karl Boe resign.").says("Karl Boe", "kesman left").names_also("kesman")
    draft.does(Act.DEMAND, "demanded", actor="Halden", target="Karl Boe").does(Act.ACCUSE, "left", actor="kesman", target="Halden")
    asking = answerer_over([draft], tmp_path)
    assert not any("kesman" in it for it in asking.answer("what did kesman say about horses?").suggestions)
    assert not any("demanded Karl" in it for it in asking.answer("who praised Karl Boe?").suggestions)
    assert asking.answer("who praised Karl Boe?").suggestions
