"""Names where every noun has a capital."""

from __future__ import annotations

import pytest

from bot.annotation.german import extract
from bot.annotation.german.names import Names
from bot.annotation.quotations import pair
from bot.annotation.sentences import split
from bot.model import MentionKind, Span


def names(text: str) -> list[str | None]:
    return [mention.name for mention in Names(text).mentions]


def speakers(text: str) -> list[str | None]:
    attributions, _, _ = extract(text, split(text, "de"), pair(text))
    return [each.speaker.name for each in attributions if each.speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanzlerin Ana Ruiz kam nach Brenfeld.", ["Ana Ruiz", "Brenfeld"]),
        ("Der Konzern Norvik wächst.", ["Norvik"]),
        ("Die Bank und der Hafen schweigen.", []),
        ("Am Montag im Januar fiel Regen.", []),
        ("Norviks Chefin Ana Ruiz ging.", ["Norvik", "Ana Ruiz"]),
        ("Die Norvik AG baut DataHub um.", ["Norvik", "DataHub"]),
        ("Russlands Regierung schweigt.", ["Russland"]),
        ("Der Stadtrat Tomas Brandt ging.", ["Tomas Brandt"]),
        ("Die Technikerin Luv Perrin ging.", ["Luv Perrin"]),
        ("Gestern Norvik, heute Brenfeld.", ["Norvik", "Brenfeld"]),
        ("Im Norviks Hafen. Norvik schwieg.", ["Norvik", "Norvik"]),
    ],
)
def test_what_is_a_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_surname_stands_for_the_full_name() -> None:
    assert names("Ana Ruiz leitet die Werft. Am Abend ging Ruiz nach Hause.") == ["Ana Ruiz", "Ana Ruiz"]


def test_two_people_of_one_surname_are_not_merged() -> None:
    found = names("Ana Ruiz und Pedro Ruiz stritten. Später schwieg Ruiz.")
    assert found[:2] == ["Ana Ruiz", "Pedro Ruiz"]
    assert found[2:] in ([], ["Ruiz"])


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        ("Norviks Chefin Ana Ruiz", MentionKind.NAME, "Ana Ruiz"),
        ("die Vorsitzende, Ana Ruiz", MentionKind.NAME, "Ana Ruiz"),
        ("eine Sprecherin von Norvik", MentionKind.ROLE, "Norvik"),
        ("ein Kritiker von Norvik", MentionKind.ROLE, None),
        ("ein Bericht", MentionKind.DOCUMENT, None),
        ("die Ministerin", MentionKind.ROLE, None),
        ("der Verkehrsclub", MentionKind.NAME, "Verkehrsclub"),
        ("die Staatsanwaltschaft Brenfeld", MentionKind.NAME, "Staatsanwaltschaft Brenfeld"),
        ("die Firma Kranotec", MentionKind.NAME, "Kranotec"),
        ("Norviks Nutzungsbedingungen", MentionKind.DOCUMENT, None),
        ("Ana Ruiz und Pedro Holm", MentionKind.NAME, "Ana Ruiz und Pedro Holm"),
    ],
)
def test_whom_a_phrase_stands_for(words: str, kind: MentionKind, name: str | None) -> None:
    text = f"Ana Ruiz leitet Norvik. Es sprach {words}."
    start = text.index(words, len("Ana Ruiz leitet Norvik. "))
    mention = Names(text).mention(Span(start, start + len(words)))
    assert (mention.kind, mention.name) == (kind, name)


def test_a_surname_that_is_a_noun_too_stands_for_the_thing_behind_an_article() -> None:
    assert names("Ana Feld schwieg. Am Abend ging Feld heim, und das Feld lag leer.") == ["Ana Feld", "Ana Feld"]


def test_an_endless_number_is_read_once() -> None:
    assert names("7" * 200_000 + " Norvik wächst.") == ["Norvik"]


def test_who_speaks_without_an_article_is_a_name_though_a_dictionary_holds_it() -> None:
    assert names("Gestern sagte Feld, die Werft wachse.") == ["Feld"]
    assert names("Das Feld ist groß. Gestern sagte Feld, die Werft wachse.") == []


def test_whoever_speaks_with_two_words_is_a_person() -> None:
    text = "Birla Sand, die den Hafen leitet, sagte nichts. Am Abend kam sie zurück. Sie sagte, die Werft sei alt."
    assert speakers(text)[-1] == "Birla Sand"


def test_weder_noch_joins_two_people() -> None:
    text = "Ana Ruiz und Jan Holt kamen. Weder Ana Ruiz noch Jan Holt sagten, dass die Fähre sank."
    assert speakers(text) == ["Ana Ruiz und Jan Holt"]


def test_a_public_body_is_not_the_firm_named_before_it() -> None:
    text = "Norvik baut Masten. Die Behörde sagte, der Umbau sei teuer. Die Firma sagte, er sei billig."
    assert speakers(text) == [None, "Norvik"]


def test_an_apposition_tells_a_person() -> None:
    text = "Rikke Halvorsrud, der leitende Ingenieur des Werks, hörte zu. Er sagte, die Antwort komme spät."
    assert speakers(text) == ["Rikke Halvorsrud"]


@pytest.mark.parametrize(
    ("opening", "meant"),
    [
        ("Rikke Halvorsrud hörte zu.", None),
        ("Rikke Halvorsrud, der Ingenieur des Werks, hörte zu.", None),
        ("Die Werft Halvorsrud Marine hörte zu.", "Jan Moor"),
        ("Alle hörten zu.", "Jan Moor"),
    ],
)
def test_a_pronoun_passes_over_nobody(opening: str, meant: str | None) -> None:
    text = f"„Es eilt“, sagte Jan Moor, der Leiter des Werks. {opening} Er sagte, die Antwort komme spät."
    names = Names(text)
    at = text.index("Er sagte")
    assert names.mention(Span(at, at + 2)).name == meant
