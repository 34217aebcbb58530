"""German statements without a content clause: what is said to have happened, clauses that tell a position, and moods that go on."""

from __future__ import annotations

import pytest

from bot.model import Modality, Tier
from tests.annotation.test_german_attributions import only, read


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm soll die Akten verbrannt haben.", "Holm soll die Akten verbrannt haben"),
        (
            "In der Halle sollen drei Kessel geplatzt sein, die niemand prüfte.",
            "In der Halle sollen drei Kessel geplatzt sein, die niemand prüfte",
        ),
        ("Am Montag soll Holm verhaftet worden sein; sein Haus steht leer.", "Am Montag soll Holm verhaftet worden sein"),
    ],
)
def test_soll_with_a_perfect_is_hearsay_of_nobody_named(text: str, content: str) -> None:
    found = only(text)
    assert (found.speaker, found.content, found.whole.modality, found.whole.tier) == (None, (content,), Modality.HEARSAY, Tier.C)


@pytest.mark.parametrize("text", ["Die Halle soll im Mai öffnen.", "Holm sollte die Akten lesen.", "Was soll das Dorf davon haben?"])
def test_a_plan_is_no_hearsay(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz forderte mehr Geld für die Fähren",
        "Am Freitag forderte Ana Ruiz die Schließung der Grube",
        "Ana Ruiz bezeichnete den Umbau als gelungen",
        "Ana Ruiz verwies auf die hohen Kosten",
        "Ana Ruiz geht von einem Defekt aus",
        "Ana Ruiz warf der Bank Betrug vor",
        "Ana Ruiz rechnet mit höheren Preisen",
        "Als Beispiel nannte Ana Ruiz die Brücke",
        "Ana Ruiz verurteilte die Tat als feige",
    ],
)
def test_a_clause_that_tells_a_position_is_said_as_a_whole(text: str) -> None:
    found = only(text + ".")
    assert (found.name, found.content) == ("Ana Ruiz", (text,))


@pytest.mark.parametrize(
    "text",
    [
        "Das Unwetter forderte drei Todesopfer.",
        "Als Lichtjahr bezeichnet man eine Strecke.",
        "Der Verein bezeichnet sich als Familie.",
        "Die Ruder, die Ana Ruiz bezeichnet hatte, sind weg.",
    ],
)
def test_an_event_and_a_name_for_something_hold_no_position(text: str) -> None:
    assert read(text) == []


def test_the_second_conditional_goes_on_with_what_somebody_said() -> None:
    found = read("Ana Ruiz sagte, die Fähre sei leer. Es gäbe keinen Bedarf mehr.")
    assert [(each.name, each.content) for each in found] == [
        ("Ana Ruiz", ("die Fähre sei leer",)),
        ("Ana Ruiz", ("Es gäbe keinen Bedarf mehr",)),
    ]


def test_the_mood_of_speech_alone_names_nobody() -> None:
    found = read("Ana Ruiz besuchte die Werft. Der Umbau sei teuer.")
    assert [(each.speaker, each.content) for each in found] == [(None, ("Der Umbau sei teuer",))]


def test_the_nearer_of_two_cues_says_it() -> None:
    found = only("Ana Ruiz schrieb einen Brief, in dem sie versicherte, dass die Fähre fährt.")
    assert found.content == ("dass die Fähre fährt",)
    assert found.speaker == "sie"


@pytest.mark.parametrize(
    "text",
    [
        "Der Hund bellte, so laut er konnte.",
        "Im Saal fragte man sich, wann die Fähre kommt.",
        "Das Labor ermittelt den besten Kuchen, und wer verliert, spült.",
        "Das steht im Zusammenhang mit dem Umbau.",
    ],
)
def test_no_statement(text: str) -> None:
    assert read("Die Fähre fährt. " + text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Ana Ruiz sagte, mit dem Beschluss werde der Umbau teuer.", "Ana Ruiz", "mit dem Beschluss werde der Umbau teuer"),
        ("Ana Ruiz erklärte, damit solle ein Streik vermieden werden.", "Ana Ruiz", "damit solle ein Streik vermieden werden"),
        ("Gerüchten zu Folge fährt die Fähre nie.", "Gerüchten", "fährt die Fähre nie"),
        ("Dem Vorwurf der Pfleger, die Klinik sei zu klein, folgte Stille.", "der Pfleger", "die Klinik sei zu klein"),
        ("Am Abend kritisierte Dr. Holt, der Plan sei zu teuer.", "Dr. Holt", "der Plan sei zu teuer"),
        ("In zehn Jahren, so schätzen die Forscher, ist die Fähre fertig.", "die Forscher", "In zehn Jahren … ist die Fähre fertig"),
        ("Die Wachen, die sich am Tor versammelten, warnte er, der Boden sei nass.", "er", "der Boden sei nass"),
        ("Der Plan, in dessen Folge die Werft erklärte, sie sei leer, ist alt.", "die Werft", "sie sei leer"),
        (
            "Nach dem Urteil des Gerichts ging er. Nach dem vorläufigen Bericht war die Fähre leer.",
            "dem vorläufigen Bericht",
            "war die Fähre leer",
        ),
    ],
)
def test_clauses_that_are_easily_taken_for_others(text: str, speaker: str, content: str) -> None:
    found = read(text)[-1]
    assert (found.speaker, " … ".join(found.content)) == (speaker, content)


def test_what_a_speaker_does_next_is_not_said() -> None:
    found = read("Ana Ruiz räumte ein, die Fähre sei leer, sprach aber von einem Erfolg.")
    assert found[0].content == ("die Fähre sei leer",)


def test_soll_goes_on_with_what_the_sentence_before_is_according_to() -> None:
    found = read("Nach Angaben der Polizei brannte die Halle. Zwei Kessel sollen geplatzt sein.")
    assert [(each.speaker, each.whole.modality) for each in found] == [
        ("Angaben der Polizei", Modality.STATED),
        ("Angaben der Polizei", Modality.HEARSAY),
    ]


def test_a_man_with_der_is_the_subject_wherever_he_stands() -> None:
    found = read("Die Frage stellte der Minister so: „Wer zahlt den Umbau der Fähren?“")
    assert [each.speaker for each in found] == ["der Minister"]


def test_whoever_is_under_suspicion_says_nothing() -> None:
    found = read("Jan Holt steht im Verdacht, Akten verbrannt zu haben.")
    assert [each.speaker for each in found] == [None]
