from __future__ import annotations

from bot.answering.words import NAME, held_by


def test_a_word_of_several_parts_may_be_a_name_wherever_it_stands() -> None:
    """One language may write as a common word what articles of another have as a name."""
    assert NAME + "pedal-box" in held_by("Pedal-box is a box with a pedal.", "en")
    assert NAME + "pedal" not in held_by("Pedal-box is a box with a pedal.", "en")
