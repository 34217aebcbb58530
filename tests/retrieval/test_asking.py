from __future__ import annotations

from datetime import date

import pytest

from bot.retrieval.asking import NamedDay, guess_language, named_days, named_outlets, parts, without_days

OUTLETS = ("Harbour Post", "The Ledger", "Fortuna", "North Wire - Travel", "North Wire - Sports")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("What did the Harbour Post report?", {"harbour post"}),
        ("what did the harbour post report?", {"harbour post"}),
        ("According to 'The Ledger' and Fortuna, who won?", {"ledger", "fortuna"}),
        ("Did Ruiz keep a ledger of her fortuna?", set()),
        ("Who is in North Wire - Travel?", {"north wire travel"}),
        ("Who is in the North Wire?", {"north wire travel", "north wire sports"}),
        ("The ledgers of Harbour Posts", set()),
    ],
)
def test_outlets_are_named_in_full_or_by_their_first_part_with_a_capital(text: str, keys: set[str]) -> None:
    assert frozenset[str]().union(*named_outlets(text, OUTLETS)[0].values()) == keys


def test_an_outlets_name_is_no_word_of_the_question() -> None:
    assert named_outlets("Was the Harbour Post right about saffron?", OUTLETS)[1].split() == ["Was", "right", "about", "saffron?"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("published on 2024-03-05T10:00", [NamedDay(3, 5, 2024)]),
        ("on March 5th, 2024 and on 6 April", [NamedDay(3, 5, 2024), NamedDay(4, 6)]),
        ("am 5. März 2024", [NamedDay(3, 5, 2024)]),
        ("in March 2024, and in May", []),
    ],
)
def test_days_are_read_in_both_languages_and_months_alone_are_none(text: str, days: list[NamedDay]) -> None:
    assert named_days(text) == days


def test_a_day_without_a_year_is_one_in_each_year() -> None:
    assert NamedDay(2, 29).dates(range(2023, 2026)) == [date(2024, 2, 29)]
    assert NamedDay(3, 5, 2024).dates(range(2000)) == [date(2024, 3, 5)]


def test_a_long_question_falls_into_the_parts_that_say_something() -> None:
    question = "Which firm raised its saffron prices, and who in the harbour of Tessaly lost a blue ferry while it rained?"
    assert [part.words for part in parts(question, "en")] == [
        "firm raised its saffron prices",
        "in the harbour of Tessaly lost a blue ferry",
    ]
    assert parts("Who raised the saffron prices?", "en") == []


def test_a_part_has_the_outlets_that_it_names() -> None:
    question = "Does the Harbour Post say saffron is dear, while North Wire - Travel says that the blue ferry of Tessaly was sold?"
    outlets, words = named_outlets(question, OUTLETS)
    assert [(part.words.split()[-1], part.outlets) for part in parts(words, "en", outlets)] == [
        ("dear", {"harbour post"}),
        ("sold", frozenset()),
    ]


def test_days_and_the_times_behind_them_are_left_out() -> None:
    assert without_days("saffron on 2024-03-05T10:00:00+00:00 or on 6 April").split() == ["saffron", "on", "or", "on"]


@pytest.mark.parametrize(("text", "language"), [("Wer hat die Fähre verkauft?", "de"), ("Who sold the ferry?", "en"), ("Norvik", "en")])
def test_the_language_is_guessed_by_small_words(text: str, language: str) -> None:
    assert guess_language(text) == language
