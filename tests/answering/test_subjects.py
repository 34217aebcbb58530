"""A question is about names and telling words; office and house before a name need not be told with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.subjects import subjects
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path


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
