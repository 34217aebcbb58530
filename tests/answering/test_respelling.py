"""Names in full that are mistyped among other words are put right, and nothing else is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.respelling import put_right, respelt
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("How many ferries does Odiel Marketti want?", "How many ferries does Odile Marchetti want?"),
        ("how many ferries does odiel marketti want", "how many ferries does Odile Marchetti want"),
        ("what is Odile Marchety's plan", "what is Odile Marchetti's plan"),
        ("what is Odile Marchetti's plan", "what is Odile Marchetti's plan"),
        ("who paid Karl Marchetti", "who paid Karl Marchetti"),
        ("how high is the bridge of Holden", "how high is the bridge of Holden"),
        ("harbour board plans", "harbour board plans"),
    ],
)
def test_a_mistyped_name_in_full_is_put_right(typed: str, meant: str, tmp_path: Path) -> None:
    draft = Draft("Odile Marchetti met the Harbour Bard. The harbour board plans a ferry. Karl Boe and Halden paid.")
    draft.names_also("Odile Marchetti", "Harbour Bard", "Karl Boe", "Halden")
    answerer = answerer_over([draft], tmp_path)
    assert respelt(typed, "en", answerer._sources) == meant


def test_the_line_tells_how_the_name_was_understood(tmp_path: Path) -> None:
    draft = Draft("Odile Marchetti wants nine ferries. Karl Boe said that Odile Marchetti was right.")
    draft.says("Karl Boe", "that Odile Marchetti was right").names_also("Odile Marchetti")
    answerer = answerer_over([draft], tmp_path)
    assert answerer.answer("how many ferries does Odiel Marketti want?").understood.endswith("does Odile Marchetti want”")
    assert answerer.answer("what did Karl Boe say about Odile Marchety?").understood == "What Karl Boe said about Odile Marchetti"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a terible ferry", "a terrible ferry"),
        ("a terirble ferry", "a terrible ferry"),
        ("an horible ferry", "an horible ferry"),
        ("the Terible", "the Terible"),
        ("a tarrible ferry", "a tarrible ferry"),
    ],
)
def test_a_word_that_stands_nowhere_is_put_right_where_one_letter_is_lost(typed: str, meant: str, tmp_path: Path) -> None:
    sources = answerer_over([Draft("The ferry of Norvik is terrible.")], tmp_path)._sources
    assert put_right(typed, "en", sources) == meant
