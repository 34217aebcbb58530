"""Quotation marks are paired by kind and per paragraph; one odd mark never spoils the rest."""

from __future__ import annotations

import time

import pytest

from bot.annotation.quotations import QuotationKind, pair


def inner(text: str) -> list[str]:
    return [quotation.inner.of(text) for quotation in pair(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“One,” she said. “Two.”", ["One,", "Two."]),
        ('"One," she said. "Two."', ["One,", "Two."]),
        ("„Eins“, sagte sie. »Zwei« und «drei».", ["Eins", "Zwei", "drei"]),
        ("“ABC“ is new.", ["ABC"]),
        ("``One,'' she said. ''It's two.''", ["One,", "It's two."]),
        ('“One," she said.', ["One,"]),
        ("‘One,’ she said of the boys’ toys.", ["One,"]),
        ("It's the boys' turn, isn't it?", []),
        ("“He said ‘no’ to me,” she wrote.", ["He said ‘no’ to me,"]),
        ('The shelf is 12" wide and 40" long.', []),
        ("Back in the '90s rock 'n' roll was new.", []),
        ("An odd “ mark. “And a good one.”", ["And a good one."]),
        ("", []),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_a_paragraph_without_a_closing_mark_goes_on_when_the_next_one_opens_again() -> None:
    text = "“One.\n“Two.”\nThree"
    first, second = pair(text)
    assert (first.inner.of(text), first.open) == ("One.", True)
    assert (second.inner.of(text), second.open) == ("Two.", False)


def test_an_odd_mark_stays_in_its_own_paragraph() -> None:
    assert inner('She said "no and left.\nHe said "yes" and stayed.') == ["yes"]


def test_single_marks_are_told_from_double_ones() -> None:
    assert [quotation.kind for quotation in pair("‘One’ and “two”")] == [QuotationKind.SINGLE, QuotationKind.DOUBLE]


@pytest.mark.parametrize("pattern", ['"', "“", "„a ", "« a ", " 'a", " 'as' b", '"a\n\n', "'", "```\n"])
def test_marks_without_partners_take_time_in_proportion_to_their_number(pattern: str) -> None:
    text = (pattern * 100_000)[:100_000]
    start = time.process_time()
    pair(text)
    assert time.process_time() - start < 5
