"""What is not seen never reaches a name, an address or a question."""

from __future__ import annotations

import pytest

from bot.legible import is_legible, legible


@pytest.mark.parametrize("hidden", ["\0", "\x1b", "\x9b", "\n", "\u202e", "\u2066", "\u200b", "\ud800"])
def test_what_is_not_seen_becomes_a_space(hidden: str) -> None:
    assert legible(f"a{hidden}b") == "a b"
    assert not is_legible(f"a{hidden}b")


@pytest.mark.parametrize("text", ["Ana Ruiz", "Zoë", "👨\u200d👩\u200d👧", "好", "‘x’"])
def test_what_is_seen_stays(text: str) -> None:
    assert legible(text) == text
    assert is_legible(text)
