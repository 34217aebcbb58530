"""Sentences end where people would end them, and never run across a line break."""

from __future__ import annotations

import time

import pytest

from bot.annotation.sentences import LONGEST, split


def sentences(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ana Ruiz met Mr. J. D. Boe of Norvik Inc. in Washington.",
        "“Will it hold?” Ana Ruiz asked.",
        "The U.S. Senate met on Jan. 3 at 3 p.m. in Oslo.",
        "It was no. 3 that won.",
        "He waited … and left.",
        "Prices rose by 3.5 percent.",
        "Sen. Karl Boe (R-Tex.) left.",
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. She went.", ["It rained.", "She went."]),
        ("“It is over.” Ruiz left.", ["“It is over.”", "Ruiz left."]),
        ("He asked why. No. I said no.", ["He asked why.", "No.", "I said no."]),
        ("That was in the U.S. The rest stayed.", ["That was in the U.S.", "The rest stayed."]),
        ("Is it? Yes! Good.", ["Is it?", "Yes!", "Good."]),
        ("One line\nanother line. And more.", ["One line", "another line.", "And more."]),
        ("  \n\n", []),
    ],
)
def test_sentences_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Müller kam am 3. Mai z. B. mit dem Zug.", ["Dr. Müller kam am 3. Mai z. B. mit dem Zug."]),
        ("„Kommt das?“, fragte sie. Er schwieg.", ["„Kommt das?“, fragte sie.", "Er schwieg."]),
        ("Das war 1989. Dann ging er.", ["Das war 1989.", "Dann ging er."]),
    ],
)
def test_german_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text, "de") == expected


@pytest.mark.parametrize(
    "dateline",
    [
        "OSLO (North Wire) - ",
        "OSLO, 3 March (North Wire) – ",
        "NEW HAVEN, Conn. (NW) — ",
        "OSLO — ",
        "MÜNCHEN (nw) - ",
        "ST. GALLEN (North Wire): ",
    ],
)
def test_a_dateline_belongs_to_no_sentence(dateline: str) -> None:
    found = split(f"{dateline}The board met. It left.\nOSLO waited.", "en")
    assert [span.of(f"{dateline}The board met. It left.\nOSLO waited.") for span in found] == [
        "The board met.",
        "It left.",
        "OSLO waited.",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It closed. Credit: Getty However, Ana Ruiz left.", ["It closed.", "However, Ana Ruiz left."]),
        ("It closed. Credit: Getty Images “No,” Ruiz said.", ["It closed.", "“No,” Ruiz said."]),
        ("It closed. Credit: Karl Boe The board met.", ["It closed.", "The board met."]),
        ("It closed. Credit: AP Loading Earlier it rained. It left.", ["It closed.", "Earlier it rained.", "It left."]),
        ("It closed. Loading Following that, Ruiz left.", ["It closed.", "Following that, Ruiz left."]),
        ("It closed. Credit: Reuters", ["It closed."]),
    ],
)
def test_what_a_page_left_between_two_sentences_belongs_to_none(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    "text",
    ["Credit: where it is due.", "Credit unions grew.", "Loading the ship took days."],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert sentences(f"It closed. {text}") == ["It closed.", text]


@pytest.mark.parametrize(
    "text", ["NASA – the agency – met.", "OSLO is a city.", "Oslo – The board met.", "BREAKING NEWS met Ana Ruiz (Norvik) - The end."]
)
def test_what_is_no_dateline_stays(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("pattern", [".", "z. B. ", "U.S. ", "Mr. A. B. ", "word ", "w"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_text_without_line_breaks_takes_time_in_proportion_to_its_length(pattern: str, language: str) -> None:
    """What is too long for a sentence is cut between words, and nothing of it is lost."""
    text = (pattern * 200_000)[:200_000]
    start = time.process_time()
    found = split(text, language)
    assert time.process_time() - start < 8
    assert max(map(len, found)) <= LONGEST
    assert "".join(span.of(text) for span in found).replace(" ", "") == text.replace(" ", "")


def test_a_german_full_stop_without_its_space_ends_a_sentence() -> None:
    text = "Die Fähre sank.Das Boot fuhr weiter, sagte Dr.Holt zur Fa.Meier in Nr.7 von norvik.de Nord."
    assert next(span.of(text) for span in split(text, "de")) == "Die Fähre sank."
    assert len(split(text, "de")) == 2
