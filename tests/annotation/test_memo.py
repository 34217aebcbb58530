"""What is found once and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation import memo
from bot.annotation.memo import Memo, lazily, remembered

if TYPE_CHECKING:
    import pytest


def test_a_word_is_looked_at_once() -> None:
    seen: list[str] = []

    def length(word: str) -> int:
        seen.append(word)
        return len(word)

    lengths = Memo(length)
    assert [lengths[word] for word in ("Werft", "Hafen", "Werft")] == [5, 5, 5]
    assert seen == ["Werft", "Hafen"]


def test_a_function_that_is_remembered_works_each_word_out_once() -> None:
    seen: list[str] = []

    @remembered
    def upper(word: str) -> str:
        seen.append(word)
        return word.upper()

    assert [upper("Werft"), upper("Werft"), upper("Kai")] == ["WERFT", "WERFT", "KAI"]
    assert seen == ["Werft", "Kai"]


def test_a_full_memo_starts_anew_and_answers_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "_MOST", 3)
    lengths = Memo(len)
    assert [lengths["a" * size] for size in range(9)] == list(range(9))
    assert len(lengths) <= 3


def test_of_a_long_string_nothing_is_kept() -> None:
    lengths = Memo(len)
    assert lengths["a" * 5000] == 5000
    assert not lengths


def test_what_an_object_derives_is_made_at_the_first_look_and_kept() -> None:
    class Hull:
        made = 0

        @lazily
        def length(self) -> int:
            """In metres."""
            self.made += 1
            return 12

    hull, other = Hull(), Hull()
    assert hull.made == 0
    assert (hull.length, hull.length, hull.made, other.made) == (12, 12, 1, 0)
    assert Hull.length.__doc__ == "In metres."
