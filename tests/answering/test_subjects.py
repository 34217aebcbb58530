"""A question is about names and telling words; office and house before a name need not be told with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.subjects import subjects
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.sources import Sources


@pytest.mark.parametrize(
    ("text", "weighty"),
    [
        ("the price that the MP Ana Ruiz paid", {"Ana Ruiz"}),
        ("the price that Norvik boss Ana Ruiz paid", {"Ana Ruiz"}),
        ("the price that Norvik's Ana Ruiz paid", {"Ana Ruiz"}),
        ("what Ana Ruiz paid Norvik", {"Ana Ruiz", "Norvik"}),
        ("what Ana Ruiz paid the CEO of Norvik", {"Ana Ruiz", "CEO", "Norvik"}),
    ],
)
def test_office_and_house_before_a_name_need_not_be_held(text: str, weighty: set[str], tmp_path: Path) -> None:
    draft = Draft("Ana Ruiz paid Norvik a high price for the ferry.").names_also("Ana Ruiz", "Norvik")
    sources = answerer_over([draft], tmp_path)._sources
    assert {word.word for word in subjects(text, "en", sources) if word.weighty} == weighty


def test_a_name_that_stems_to_an_ordinary_word_is_not_told_by_that(tmp_path: Path) -> None:
    draft = Draft("Rayes hired twelve people. The rays of the sun hired nobody. Rays came. A ray fell. Two rays met. Rays went.")
    answerer = answerer_over([draft.names_also("Rayes")], tmp_path)
    (asked,) = (word for word in subjects("how many people did Rayes hire", "en", answerer._sources) if word.weighty)
    assert asked.stems == {"=rayes"}


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Sources:
    text = "Norvik Harbour opened. The Tariff Plan of Norvik failed. The Board of Health and Social Care met."
    text += " Ferry Lights won. Ana Ruiz left. Health is dear. A ferry needs care. Good health helps. They took care of it."
    names = ("Norvik Harbour", "Tariff Plan", "Norvik", "Board of Health and Social Care", "Ferry Lights", "Ana Ruiz")
    return answerer_over([Draft(text).names_also(*names)], tmp_path_factory.mktemp("library"))._sources


@pytest.mark.parametrize(
    ("text", "language", "weighty"),
    [
        ("what is Norvik's Harbour Fund", "en", {"Norvik", "Harbour", "Fund"}),
        ("the price of health care in Norvik", "en", {"Norvik"}),
        ("what did ana ruiz say about health care", "en", {"ana ruiz"}),
        ("how much is ana ruizs tour", "en", {"ana ruizs"}),
        ("when did Ana Ruiz see the ferry lights", "en", {"Ana Ruiz", "ferry lights"}),
        ("what did Norvik show on TV in December", "en", {"Norvik"}),
        ("who paid the Norvik harbour for Q&A", "en", {"Norvik", "Q&A"}),
        ("who in Norvik lit the lights", "en", {"Norvik"}),
        ("Wie viele Kunden hat Zyntriq", "de", {"Zyntriq"}),
        ("Wie viele Kunden hat die Co-mutual Bank", "de", {"Co-mutual"}),
        ("Wie viele Bankkunden hat Norvik", "de", {"Norvik"}),
        ("Wer stahl Norvik die Tarife", "de", {"Norvik"}),
    ],
)
def test_only_what_is_named_together_is_a_name(text: str, language: str, weighty: set[str], sources: Sources) -> None:
    found = {word.word for word in subjects(text, language, sources) if word.weighty}
    assert found == weighty


def test_an_abbreviation_stands_for_what_another_language_calls_it(sources: Sources) -> None:
    (asked,) = subjects("KI", "de", sources, loosely=True)
    assert "ai" in asked.alike


def test_a_full_name_is_one_though_a_part_of_it_is_a_word_that_questions_are_full_of(tmp_path: Path) -> None:
    answerer = answerer_over([Draft("Ada Long came late. Lord Ada was a poet.").names_also("Ada Long", "Lord Ada")], tmp_path)
    (whole,) = subjects("Ada Long", "en", answerer._sources)
    assert whole.word == "Ada Long"
