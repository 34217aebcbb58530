"""Who said it in other words: what somebody says that holds enough of it, all names and all rare words, comes first; else nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer

TEXT = (
    'The island of Ostrey met on Monday. "Nobody could board the ferry unless the whole crew registered as one," said a sailor. '
    "The ferry left at noon with a crew of nine. "
    'Jon Bratt came later. "The lighthouse was painted in spring," said Jon Bratt.'
)


@pytest.fixture
def answerer(tmp_path: Path) -> Answerer:
    draft = Draft(TEXT).says("a sailor", "Nobody could board the ferry unless the whole crew registered as one", name=None)
    return answerer_over([draft.says("Jon Bratt", "The lighthouse was painted in spring")], tmp_path)


def test_what_somebody_says_is_shown_and_named_for_nobody(answerer: Answerer) -> None:
    answer = answerer.answer("who said the whole crew had to be registered to get on a ferry?")
    (finding,) = answer.findings
    assert finding.actor is None
    assert "registered as one" in finding.citations[0].text


@pytest.mark.parametrize(
    "asked",
    [
        "who said the ferry left at noon with nine cooks?",  # told, but by nobody
        "who said the whole crew of the ferry was mutinous?",  # a rare word that nobody says
        "who said Ada Moen and Jon Bratt should be dismissed?",  # names alone
    ],
)
def test_what_is_only_near_is_not_shown(answerer: Answerer, asked: str) -> None:
    assert not answerer.answer(asked).found
