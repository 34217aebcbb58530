"""The outlets that an article takes its matter from."""

from __future__ import annotations

import pytest

from bot.annotation.annotator import Annotator
from bot.annotation.reliance import relied_on

ENGLISH = [
    ("Harbour Post reported that Norvik had accused Petrel of theft.", ["Harbour Post"]),
    ("Norvik accused Petrel of theft, according to the Hill Gazette.", ["Hill Gazette"]),
    ("The claim was first reported by the Hill Gazette.", ["Hill Gazette"]),
    ("As Reuters first reported, Norvik is for sale.", ["Reuters"]),
    ("Ana Ruiz told Reuters that sales fell.\nSource: Harbour Post", ["Reuters", "Harbour Post"]),
    ("Sales fell, Reuters reported. They rose later, Reuters said.", ["Reuters"]),
    ("According to Ana Ruiz, sales fell. She told the board of Norvik that they would rise.", []),
    ("The police told the press. According to police, the post was late.", []),
]
GERMAN = [
    ("Wie der „Nordkurier“ berichtet, wirft Norvik der Bank Betrug vor.", ["Nordkurier"]),
    ("Laut Reuters ermittelt die Polizei gegen Norvik.", ["Reuters"]),
    ("Die Bank ist pleite, meldet die Nachrichtenagentur Reuters.", ["Reuters"]),
    ("Jens Brandvik sagte der „Tromsøer Zeitung“, die Vorwürfe seien falsch.", ["Tromsøer Zeitung"]),
    ("Norvik bestreitet das.\nQuelle: Hafenkurier", ["Hafenkurier"]),
    ("Dem Nordkurier zufolge ist Norvik pleite.", ["Nordkurier"]),
    ("Jens Brandvik sagte gegenüber\nder\nNachrichtenagentur\nReuters, die Werft sei pleite.", ["Reuters"]),
    ("Laut Polizei brannte es. Jens Brandvik sagte der Bank die Wahrheit.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), [("en", *row) for row in ENGLISH] + [("de", *row) for row in GERMAN])
def test_outlets_that_are_named_as_sources_are_relied_on(language: str, text: str, expected: list[str]) -> None:
    (annotation,) = Annotator().annotate([(text, language)])
    assert list(annotation.relies_on) == expected


def test_a_language_without_words_of_its_own_names_none() -> None:
    assert relied_on("Selon Reuters, Norvik est en vente.", "fr", (), ()) == ()
