"""A language is told offline, from long and short text."""

from __future__ import annotations

import pytest

from bot.corpus.language import UNKNOWN, detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The minister resigned.", "en"),
        ("Der Minister ist zurückgetreten.", "de"),
        ("Norvik klagt gegen den Hafen", "de"),
        ("MINISTER RESIGNS AFTER CRITICISM OF THE BANK", "en"),
        ("Le ministre a démissionné hier soir, après la publication du rapport sur le port.", "fr"),
        ("De minister is gisteren afgetreden, nadat het rapport over de haven was verschenen.", "nl"),
        ("Министр вчера подал в отставку после публикации доклада.", "ru"),
        ("„Wir haben gewartet“, sagte Ana Ruiz von Norvik der Harbour Post.", "de"),
    ],
)
def test_a_text_has_a_lower_case_code(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize("text", ["", "123 – 45 %", "\n\n"])
def test_a_text_without_words_is_unknown(text: str) -> None:
    assert detect(text) == UNKNOWN
