"""A surname alone is who is asked for by full name only where the article has that name, and nobody else of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import names
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path


def told(first: str, *, title: str = "A report") -> Draft:
    return Draft(f"{first} came late. The harbour is full, Bolten said.", title=title).says("Bolten", "The harbour is full")


def test_a_full_name_in_the_text_tells_whose_surname_it_is(tmp_path: Path) -> None:
    asking = answerer_over([told("Edda Bolten"), told("Nobody", title="Another report")], tmp_path)
    (finding,) = asking.answer("what did Edda Bolten say?").findings
    assert [citation.article.title for citation in finding.citations] == ["A report"]


def test_of_two_people_with_one_surname_none_is_taken(tmp_path: Path) -> None:
    draft = told("Edda Bolten and Jan Bolten").names_also("Edda Bolten", "Jan Bolten")
    assert not answerer_over([draft], tmp_path).answer("what did Edda Bolten say?").found


def test_another_first_name_is_another(tmp_path: Path) -> None:
    assert not answerer_over([told("Edda Bolten")], tmp_path).answer("what did Jan Bolten say?").found


def test_the_full_name_may_stand_in_the_text_with_more_names_than_were_asked(tmp_path: Path) -> None:
    draft = told("Edda R Bolten").names_also("Edda R Bolten")
    assert answerer_over([draft], tmp_path).answer("what did Edda Bolten say?").found


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ("“Edda Bolten”", True),
        ("Edda Bolten’s boat", True),
        ("Edda (Bolten)", True),
        ("Edda Bolten-Ruhl", False),
        ("Anne-Edda Bolten", False),
        ("Edda’s friend, and Bolten too,", False),
    ],
)
def test_a_full_name_stands_in_the_text_by_its_whole_words_side_by_side(tmp_path: Path, first: str, found: bool) -> None:
    assert answerer_over([told(first)], tmp_path).answer("what did Edda Bolten say?").found is found


_PIECES = ("Edda", "Bolten", "Bolten’s", "Edda's", "the", "Dr", "Boltens", "-", "’", "_", ".", " ", "\n", "“")


@given(st.lists(st.sampled_from(_PIECES), max_size=9).map("".join))
def test_names_are_found_side_by_side_where_their_words_are(text: str) -> None:
    plain = names.folded(text)
    by_words = " edda bolten " in f" {' '.join(names.words(plain))} "
    assert bool(names.side_by_side(("edda", "bolten")).search(plain)) is by_words


@pytest.mark.parametrize(
    ("text", "stands"), [("by Edda's, the Dr Bolten's", True), ("by X-Edda Bolten", False), ("Edda.Bolten", False)]
)
def test_titles_and_possessives_are_no_part_of_a_name(text: str, stands: bool) -> None:
    assert bool(names.side_by_side(("edda", "bolten")).search(names.folded(text))) is stands
