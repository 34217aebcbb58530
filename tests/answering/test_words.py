from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import names
from bot.answering.questions.tongues import TONGUES
from bot.answering.words import NAME, AskedWord, among, asked_tokens, asked_words, coverage, held_as, held_by, holds, stems


def test_a_word_of_several_parts_may_be_a_name_wherever_it_stands() -> None:
    """One language may write as a common word what articles of another have as a name."""
    assert NAME + "pedal-box" in held_by("Pedal-box is a box with a pedal.", "en")
    assert NAME + "pedal" not in held_by("Pedal-box is a box with a pedal.", "en")


@pytest.mark.parametrize("text", ["The R7-x sails.", "The R7‑x sails.", "The R7‑x‑Falcon sails.", "An R7-x-Falcon sails."])
def test_a_name_with_a_hyphen_is_held_whichever_hyphen_the_text_has_and_however_it_goes_on(text: str) -> None:
    asked = asked_words("R7-x" if "Falcon" not in text else "R7-x-Falcon", "en")
    assert asked
    assert all(holds(word, held_by(text, "en")) for word in asked)


@pytest.mark.parametrize("sign", ["-", "\u2010", "\u2011", "\u2013"])
def test_every_hyphen_is_one(sign: str) -> None:
    (asked,) = asked_words("NRV-4o", "en")
    assert holds(asked, stems(f"The NRV{sign}4o is new.", "en"))
    assert not holds(asked, stems("The NRV is new, and 4o is old.", "en"))
    assert names.key(f"NRV{sign}4o") == names.key("NRV-4o")


def test_a_chain_with_a_short_first_part_is_one_word() -> None:
    assert asked_tokens("the CVE-2031-412 hole of the up-to-date ferry", "en")[1] == "CVE-2031-412"
    assert asked_tokens("price of an e-mail", "en")[-1] == "e-mail"


def test_what_is_left_of_a_word_cut_short_is_no_stop_word_where_it_is_one_of_its_own() -> None:
    (win,) = asked_words("win", "en", loosely=True)
    assert holds(win, held_by("Norvik won the cup.", "en"))


_WORDS = "The Norvik’s Ana Ruiz Pedal-box R7-x Straßenbahn stepped down, forbids forbidden countries: country take Umlaut-Ähre US it"
_ASKED = (
    *asked_words("forbid country step down patience R7-x tramway", "en", loosely=True),
    *(
        AskedWord(name, frozenset((NAME + names.key(name),)), weighty=True)
        for name in ("Ana Ruiz", "Pedal-box", "Norvik", "the US take")
    ),
)


@given(st.lists(st.sampled_from(_WORDS.split()), max_size=12).map(" ".join), st.sampled_from(("en", "de")))
def test_what_is_read_for_some_words_alone_tells_of_them_what_all_of_it_would(text: str, language: str) -> None:
    every, few = held_by(text, language), held_by(text, language, _ASKED)
    assert few <= every
    assert [held_as(word, few) for word in _ASKED] == [held_as(word, every) for word in _ASKED]
    assert [holds(word, few) for word in _ASKED] == [holds(word, every) for word in _ASKED]
    assert coverage(_ASKED, among(every, _ASKED)) == coverage(_ASKED, every)


@pytest.mark.parametrize(("name", "held"), [("Ana Ruiz", True), ("Pedal-box", True), ("Norvik", False), ("Ruiz Ana", False)])
def test_of_names_that_are_asked_those_are_read_that_stand_there(name: str, held: bool) -> None:
    """Names of one plain word are held by their stems."""
    asked = (AskedWord(name, frozenset((NAME + names.key(name),)), weighty=True),)
    assert (NAME + names.key(name) in held_by("For Norvik, Ana Ruiz sells the Pedal-box.", "en", asked)) is held


@pytest.mark.parametrize("language", sorted(TONGUES))
def test_every_phrase_with_a_shorter_form_is_read_as_that(language: str) -> None:
    for phrase, word in TONGUES[language].answers.same.items():
        assert stems(f"Norvik ({phrase.title()}) sails.", language) == stems(f"Norvik ({word}) sails.", language), phrase
