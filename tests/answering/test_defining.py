"""Definitions: the term alone must be told; what stands beside it in the question only has to stand in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.defining import mentions, term, told
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("topic", "names", "context"),
    [
        ("Tidewell in Halden", ("Tidewell in Halden", "Tidewell"), "in Halden"),
        (
            "CRANE, the project of the harbour school",
            ("CRANE, the project of the harbour school", "CRANE"),
            "the project of the harbour school",
        ),
        ("a push in betting", ("push in betting", "push"), "in betting"),
        ("the quarrel in Halden", ("quarrel in Halden",), ""),
        ("Norvik's Quay Plan", ("Norvik's Quay Plan", "Quay Plan"), "Norvik"),
        ("Norvik's plan", ("Norvik's plan",), ""),
        ("“fogproof” im Vertrag von Halden", ("fogproof",), "im Vertrag von Halden"),
    ],
)
def test_a_term_is_parted_from_what_only_tells_where_it_is_found(topic: str, names: tuple[str, ...], context: str) -> None:
    assert term(topic) == (names, context)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("wind pilot", "Wind pilots in Halden are people who steer by the gusts."),
        ("wind pilots", "A wind pilot is somebody who steers by the gusts."),
        ("Tidewell", "The board praised Tidewell, which means spring in an old tongue, at length."),
        ("Tidewell", "Tidewell lets skippers book a berth."),
        ("Tidewell", "Today we are introducing our first research version of Tidewell, our model of the tides."),
        ("Tidewell", "Now comes Tidewell (opens on Monday), a harbour for kites."),
        ("Tidewell", "Ana Ruiz leads the not-for-profit berth exchange Tidewell."),
        ("TBE", "The Tide and Berth Exchange (TBE) opened."),
        ("over-wet bet", "Over-wet bets, also known as rain bets, involve guessing the rain."),
        ("quay-side crane", "A quay‑side crane is a tall machine."),
    ],
)
def test_a_term_is_defined_in_many_forms(name: str, text: str) -> None:
    assert told(name, text, "en") >= 0.4


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Tidewell", "Tidewell said the berth was taken."),
        ("Tidewell", "Boats were moored on the quay behind Tidewell."),
        ("Tidewell", "Tidewell is sinking."),
        ("TBE", "The Long Bore (TBE) opened."),
    ],
)
def test_what_happens_to_a_thing_defines_nothing(name: str, text: str) -> None:
    assert not told(name, text, "en")


def test_words_of_a_term_that_stand_apart_do_not_mention_it() -> None:
    assert mentions("the Tide Party", "Nobody in the Tide Party knew.")
    assert not mentions("the Tide Party", "At the party nobody knew the tide.")


def test_what_stands_beside_the_term_only_has_to_stand_in_the_article(tmp_path: Path) -> None:
    text = "Boats came. Tidewell is a club of rowers. Rain fell. Nobody rowed. The evening was long. All this was seen in Halden."
    draft = Draft(text, title="Rowing")
    draft.mention("Tidewell", "Tidewell")
    answerer = answerer_over([draft], tmp_path)
    (finding,) = answerer.answer("What is Tidewell in Halden?").findings
    assert finding.citations[0].text == "Tidewell is a club of rowers."
    assert not answerer.answer("What is Tidewell in Brandvik?").found


def test_a_line_that_tells_a_kind_defines_what_the_headline_above_it_names(tmp_path: Path) -> None:
    draft = Draft("A plan for dry feet on every quay.\n\nEverybody heard of the Quay Plan.", title="Introducing the Quay Plan")
    (finding,) = answerer_over([draft], tmp_path).answer("What is the Quay Plan?").findings
    assert finding.citations[0].text.startswith("A plan for dry feet")
