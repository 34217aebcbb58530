"""An act told in words of like meaning is a passage of nobody: on the matter asked, in the direction asked, by nobody who is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer

TEXT = (
    "Norvik overvalued its harbours for years. The ruling came in a civil lawsuit brought by the state of Ostrey, which said "
    "that bankers had been deceived over harbours. The inspector said Halden had been misleading passengers about the ferry timetable. "
    "The Lund brothers lambasted Karl Boe for the price of the tram tunnel. A baker sold bread."
)


@pytest.fixture
def answerer(tmp_path: Path) -> Answerer:
    draft = Draft(TEXT, title="Norvik deceived bankers, a judge says").names_also("Norvik", "Halden", "Karl Boe", "Lund")
    draft.says("The inspector", "Halden had been misleading passengers about the ferry timetable", name=None)
    return answerer_over([draft], tmp_path)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("Who took Norvik to court for deceiving bankers over its harbours?", "civil lawsuit brought by the state"),
        ("Who accused Halden of misleading passengers about the ferry timetable?", "The inspector said Halden"),
        ("Who criticised Karl Boe for the price of the tram tunnel?", "The Lund brothers lambasted"),
    ],
)
def test_the_act_in_other_words_is_found(answerer: Answerer, asked: str, words: str) -> None:
    (finding,) = answerer.answer(asked).findings
    assert finding.actor is None
    assert words in finding.citations[0].text


@pytest.mark.parametrize(
    "asked",
    [
        "Who did Karl Boe criticise over the price of the tram tunnel?",
        "Who accused Karl Boe of misleading passengers about the ferry timetable?",
        "Who praised Karl Boe for the price of the tram tunnel?",
        "Who criticised Karl Boe for the smell of the bakery?",
        "Who accused the inspector of misleading passengers about the ferry timetable?",
    ],
)
def test_another_direction_act_party_or_matter_is_not(answerer: Answerer, asked: str) -> None:
    assert not answerer.answer(asked).found
