"""Whom a question means: somebody by his name alone where the house beside it is not part of a name; nobody where it may be another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.context import Context
from bot.answering.understanding import understand
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    draft = Draft("The ferry is late, Edda Bolten said. The fine stands, the Supreme Court said. Prices rose, Home Office said.")
    draft = draft.says("Edda Bolten", "The ferry is late").says("Supreme Court", "The fine stands").says("Home Office", "Prices rose")
    return answerer_over([draft], tmp_path_factory.mktemp("library"))


@pytest.mark.parametrize("asked", ["Edda Bolten of Norvik", "Edda Bolten, from the ferry line", "Edda Bolten at Norvik Marine"])
def test_somebody_is_meant_by_name_whatever_house_stands_beside_it(asked: str, answerer: Answerer) -> None:
    answer = answerer.answer(f"what did {asked} say?")
    assert [finding.actor for finding in answer.findings] == ["Edda Bolten"]


@pytest.mark.parametrize("asked", ["the Supreme Court of Norvik", "Supreme Court of Norvik", "Home Office of Norvik"])
def test_a_body_of_another_place_is_another_body(asked: str, answerer: Answerer) -> None:
    assert answerer.answer("what did the Supreme Court say?").found
    assert not answerer.answer(f"what did {asked} say?").found


@pytest.mark.parametrize(
    "asked", ["Edda Bolten, the founder of Norvik Marine,", "Edda Bolten, who runs the ferry line,", "Bolten of the ferry"]
)
def test_what_says_who_somebody_is_is_no_part_of_the_name(asked: str, answerer: Answerer) -> None:
    answer = answerer.answer(f"what did {asked} say?")
    assert [finding.actor for finding in answer.findings] == ["Edda Bolten"]


def test_a_word_that_stands_in_the_articles_is_no_mistyped_name(tmp_path: Path) -> None:
    draft = Draft("Major League Hacking met. The sacking of Edda Bolten was wrong.").names_also("Major League Hacking", "Edda Bolten")
    question = understand("who defended the sacking of Edda Bolten", Context(), answerer_over([draft], tmp_path)._sources)
    assert question.target is not None
    assert question.target.names == ()


def test_a_house_with_a_possessive_is_nobodys_office(tmp_path: Path) -> None:
    draft = Draft("The ferry is late, Edda Bolten said. Elder's Aid Norvik met.").says("Edda Bolten", "The ferry is late")
    answerer = answerer_over([draft.names_also("Elder's Aid Norvik")], tmp_path)
    assert [found.actor for found in answerer.answer("what did Edda Bolten of Elder's Aid Norvik say?").findings] == ["Edda Bolten"]
    unknown = understand("what did Karl Boe of Norvik say?", Context(), answerer._sources).actor
    assert unknown is not None
    assert unknown.asked == "Karl Boe"
