"""A message → its claims: quotations with who is named for them, reports, sentences with figures; nothing else."""

from __future__ import annotations

import pytest

from bot.answering.questions.claims import MOST, claims, of_message, points
from bot.answering.questions.markup import plain

NAMES = {"imke thorsen", "thorsen", "skerry", "lighthouse board"}


def known(name: str) -> float:
    return 100.0 if name.casefold() in NAMES else 0.0


def found(text: str, language: str = "en") -> list[tuple[str, bool, str | None]]:
    return [
        (claim.text, claim.quoted, claim.speaker.asked if claim.speaker else None) for claim in claims(plain(text), language, known)[0]
    ]


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        ("Imke Thorsen said: “The lamp never went out.”", "The lamp never went out.", "Imke Thorsen"),
        ('"The lamp never went out," said Imke Thorsen on Monday.', "The lamp never went out", "Imke Thorsen"),
        ('"The lamp never went out," Thorsen told the board.', "The lamp never went out", "Thorsen"),
        ("Thorsen: “The lamp never went out”", "The lamp never went out", "Thorsen"),
        ("“The lamp never went out” — Imke Thorsen", "The lamp never went out", "Imke Thorsen"),
        ("> “The lamp never went out”\n> — Imke Thorsen", "The lamp never went out", "Imke Thorsen"),
        ("According to Imke Thorsen, “the lamp never went out”", "the lamp never went out", "Imke Thorsen"),
        ("He said “the lamp never went out”.", "the lamp never went out", None),
        ("||**“The lamp never went out”**||", "The lamp never went out", None),
    ],
)
def test_a_quotation_keeps_who_is_named_for_it(text: str, claim: str, speaker: str | None) -> None:
    assert found(text) == [(claim, True, speaker)]


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        ("Imke Thorsen said that the lamp would be sold.", "the lamp would be sold", "Imke Thorsen"),
        ("thorsen said the lamp would be sold", "the lamp would be sold", "thorsen"),
        ("According to the Lighthouse Board, the lamp will be sold.", "the lamp will be sold", "the Lighthouse Board"),
        ("The lamp will be sold, according to Imke Thorsen.", "The lamp will be sold", "Imke Thorsen"),
        ("The lamp burnt 40 litres of oil.", "The lamp burnt 40 litres of oil", None),
        ("Skerry accused Thorsen of neglect.", "Skerry accused Thorsen of neglect", None),
    ],
)
def test_a_report_or_a_figure_is_a_claim(text: str, claim: str, speaker: str | None) -> None:
    assert found(text) == [(claim, False, speaker)]


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        ("Laut Imke Thorsen wird die Lampe verkauft.", "wird die Lampe verkauft", "Imke Thorsen"),
        ("Thorsen sagte, dass die Lampe verkauft wird.", "die Lampe verkauft wird", "Thorsen"),
        ("Die Lampe wird verkauft, so Imke Thorsen.", "Die Lampe wird verkauft", "Imke Thorsen"),
    ],
)
def test_german_reports_are_claims_too(text: str, claim: str, speaker: str) -> None:
    assert found(text, "de") == [(claim, False, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Good morning everybody!",
        "Did the lamp burn 40 litres of oil?",
        "I think 40 litres is a lot of oil",
        "lol <@123> https://example.org/40-litres-of-oil-a-day :tada:",
        "```\nThe lamp burnt 40 litres of oil.\n```",
        "the so-called “lamp”",
        "",
    ],
)
def test_chat_is_no_claim(text: str) -> None:
    assert found(text) == []


def test_words_that_are_pasted_without_marks_are_claims_where_there_are_no_others() -> None:
    (claim,), more = of_message("the lamp on the skerry is old and tired", "en", known)
    assert (claim.text, claim.quoted, more) == ("the lamp on the skerry is old and tired", False, 0)


def test_it_is_counted_how_many_claims_are_left_out() -> None:
    text = " ".join(f"The lamp burnt {number} litres of oil." for number in range(20, 40))
    kept, more = claims(text, "en", known)
    assert (len(kept), more) == (MOST, 20 - MOST)


@pytest.mark.parametrize(
    "text", ["is that true?", "verify", "Fact-check this please", "did she really say that?", "stimmt das?", "Beleg?"]
)
def test_a_question_that_points_at_another_message_is_known(text: str) -> None:
    assert points(text, "en")


@pytest.mark.parametrize("text", ["who said that?", "is that lamp true to size?", "verify the lamp"])
def test_a_question_of_its_own_points_at_none(text: str) -> None:
    assert not points(text, "en")


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("> **bold** and __under__ ~~gone~~ ||hidden||", "bold and under gone hidden"),
        ("[a link](https://example.org) stays, [brackets] too", "a link stays, [brackets] too"),
        ("# Heading\n- item\n1. first", "Heading\nitem\nfirst"),
        ("snake_case and 2 * 3 stay, \\*this\\* too", "snake_case and 2 3 stay, *this* too"),
        ("see <https://example.org> and <#1> at <t:1700000000:R> <:smile:12>", "see and at"),
        ("`code` and ```\nblock\n``` gone", "code and\ngone"),
        (" > > - 1. nested", "nested"),
        ("> - " * 5000 + "deep", "deep"),
    ],
)
def test_markup_is_taken_out_of_a_message(message: str, words: str) -> None:
    assert plain(message) == words
