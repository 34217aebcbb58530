from __future__ import annotations

import pytest

from bot import names
from bot.answering.words import NAME, asked_tokens, asked_words, held_by, holds, stems


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
