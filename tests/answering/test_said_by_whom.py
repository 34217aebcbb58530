"""Who said it in other words: whoever says nearly all of it is named, and nobody for what is only near."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer

TEXT = (
    "The council of Ostrey voted on Monday. Fares will be higher. "
    'Critics say this "bombshell" will make islanders pay more. '
    "Ada Moen said the new ferry timetable was a gift to fishermen. A baker sold bread."
)


@pytest.fixture
def answerer(tmp_path: Path) -> Answerer:
    draft = Draft(TEXT).says("Critics", 'this "bombshell" will make islanders pay more', name=None, cue="say")
    return answerer_over([draft.says("Ada Moen", "the new ferry timetable was a gift to fishermen")], tmp_path)


def test_who_says_just_that_is_named(answerer: Answerer) -> None:
    (finding,) = answerer.answer("who said the new timetable of the ferry was a gift to the fishermen").findings
    assert finding.actor == "Ada Moen"


def test_nobody_is_named_for_what_is_only_near(answerer: Answerer) -> None:
    answer = answerer.answer("who said the new ferry timetable was a gift to the fishermen of Falkenau and their wives and children?")
    assert all(finding.actor is None for finding in answer.findings)


@pytest.mark.parametrize(
    "asked",
    [
        "who said the new ferry timetable was a swindle?",  # a rare word that nobody says
        "who called the lighthouse of Falkenau a bombshell?",
    ],
)
def test_other_words_are_not_said(answerer: Answerer, asked: str) -> None:
    assert not answerer.answer(asked).found
