"""A surname alone is who is asked for by full name only where the article has that name, and nobody else of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import names
from bot.model import Act
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


SUED = "Karl Boe came late. Halden sued Boe, and Boe denied wrongdoing."


@pytest.mark.parametrize("text", ["who sued Karl Boe?", "did Karl Boe deny wrongdoing?", "Bestritt Karl Boe ein Fehlverhalten?"])
def test_what_is_told_of_the_surname_alone_is_found_by_the_full_name(text: str, tmp_path: Path) -> None:
    draft = Draft(SUED).does(Act.SUE, "sued", actor="Halden", target="Boe").does(Act.DENY, "denied", actor="Boe")
    assert answerer_over([draft.names_also("Karl Boe")], tmp_path).answer(text).findings[0].act in {Act.SUE, Act.DENY}


def test_what_is_told_of_a_surname_that_two_have_is_told_of_neither(tmp_path: Path) -> None:
    draft = Draft(f"{SUED} Nora Boe came later.").does(Act.SUE, "sued", actor="Halden", target="Boe")
    assert not answerer_over([draft.names_also("Karl Boe", "Nora Boe")], tmp_path).answer("who sued Karl Boe?").found


def test_a_name_that_is_asked_in_two_words_and_told_in_one_is_the_same(tmp_path: Path) -> None:
    draft = Draft("Halden sued NorVik.").does(Act.SUE, "sued", actor="Halden", target="NorVik")
    assert answerer_over([draft], tmp_path).answer("who sued Nor Vik?").findings[0].actor == "Halden"
