"""Who does what to whom in German: active, passive, nominal, denied, hedged, and what must not fire."""

from __future__ import annotations

import pytest

from bot.annotation import quotations, sentences
from bot.annotation.german import extract
from bot.model import Act, Mention, Modality, Polarity, Relation, Tier


def read(text: str) -> list[Relation]:
    return list(extract(text, sentences.split(text, "de"), quotations.pair(text))[1])


def shown(text: str, mention: Mention | None) -> str | None:
    return (mention.name or mention.span.of(text)) if mention else None


def parties(text: str) -> list[tuple[Act, str | None, str | None]]:
    return [(relation.act, shown(text, relation.actor), shown(text, relation.target)) for relation in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvik warf Seldon vor, Daten kopiert zu haben.", (Act.ACCUSE, "Norvik", "Seldon")),
        ("Das Amt wirft der Bank Betrug vor.", (Act.ACCUSE, "Das Amt", "der Bank")),
        ("Norvik beschuldigte Seldon, Daten kopiert zu haben.", (Act.ACCUSE, "Norvik", "Seldon")),
        (
            "Norvik wird von der Staatsanwaltschaft beschuldigt, Steuern hinterzogen zu haben.",
            (Act.ACCUSE, "Staatsanwaltschaft", "Norvik"),
        ),
        ("Holm wurde der Bestechung beschuldigt.", (Act.ACCUSE, None, "Holm")),
        ("Der Vorwurf, Norvik habe Beamte bestochen, kam von früheren Mitarbeitern.", (Act.ACCUSE, "früheren Mitarbeitern", "Norvik")),
        ("Norvik wies die Vorwürfe zurück.", (Act.DENY, "Norvik", None)),
        ("Holm bestritt, von den Zahlungen gewusst zu haben.", (Act.DENY, "Holm", None)),
        ("Holm dementierte die Berichte über einen Verkauf.", (Act.DENY, "Holm", None)),
        ("Die Staatsanwaltschaft ermittelt gegen Norvik wegen Betrugs.", (Act.INVESTIGATE, "Staatsanwaltschaft", "Norvik")),
        ("Gegen Norvik wird wegen Betrugs ermittelt.", (Act.INVESTIGATE, None, "Norvik")),
        ("Norvik verklagte Seldon wegen Patentverletzung.", (Act.SUE, "Norvik", "Seldon")),
        ("Die Aufsicht reichte Klage gegen Norvik ein.", (Act.SUE, "Die Aufsicht", "Norvik")),
        ("Die Gewerkschaft kritisierte Norvik für die Entlassungen.", (Act.CRITICISE, "Die Gewerkschaft", "Norvik")),
        ("Norvik lobte die Zuverlässigkeit von Seldon.", (Act.PRAISE, "Norvik", "Seldon")),
        ("Ruiz warnte vor einem Streik.", (Act.WARN, "Ruiz", None)),
        ("Norvik drohte Seldon mit einer Klage.", (Act.THREATEN, "Norvik", "Seldon")),
        ("Ruiz forderte Holm auf, sein Amt niederzulegen.", (Act.DEMAND, "Ruiz", "Holm")),
        ("Ruiz lehnte den Vorschlag ab.", (Act.REJECT, "Ruiz", "den Vorschlag")),
        ("Holm versprach den Anwohnern, den Lärm zu senken.", (Act.PROMISE, "Holm", "den Anwohnern")),
        ("Norvik unterstützt Seldon.", (Act.SUPPORT, "Norvik", "Seldon")),
        ("Peking wies die Kritik zurück.", (Act.DENY, "Peking", None)),
    ],
)
def test_act_actor_and_target(text: str, expected: tuple[Act, str | None, str | None]) -> None:
    assert parties(text) == [expected]


def test_two_acts_of_one_subject_are_two_relations() -> None:
    text = "Das Amt warf Norvik vor, Messwerte gefälscht zu haben, und kritisierte Seldon scharf."
    assert parties(text) == [(Act.ACCUSE, "Das Amt", "Norvik"), (Act.CRITICISE, "Das Amt", "Seldon")]


def test_two_targets_are_two_relations() -> None:
    text = "Die Aufsicht erhob schwere Vorwürfe gegen Norvik und Seldon."
    assert parties(text) == [(Act.ACCUSE, "Die Aufsicht", "Norvik"), (Act.ACCUSE, "Die Aufsicht", "Seldon")]


def test_the_matter_is_the_clause() -> None:
    text = "Norvik warf Seldon vor, Daten kopiert zu haben."
    (relation,) = read(text)
    assert [span.of(text) for span in relation.matter] == ["Daten kopiert zu haben"]
    assert relation.evidence.of(text) == text


def test_a_negated_accusation_is_none() -> None:
    (relation,) = read("Norvik hat Seldon nie beschuldigt, Daten kopiert zu haben.")
    assert relation.polarity is Polarity.NEGATED


def test_soll_is_hearsay_and_never_sure() -> None:
    (relation,) = read("Norvik soll gegen Seldon Klage eingereicht haben.")
    assert (relation.modality, relation.tier) == (Modality.HEARSAY, Tier.C)


def test_angeblich_keeps_a_distance() -> None:
    (relation,) = read("Norvik hat Seldon angeblich verklagt.")
    assert (relation.modality, relation.tier) == (Modality.HEDGED, Tier.C)


def test_who_reports_the_act_is_kept() -> None:
    (relation,) = read("Laut Nordpress verklagte Norvik die Firma Seldon.")
    assert relation.reporter is not None
    assert relation.reporter.name == "Nordpress"
    assert relation.actor is not None
    assert relation.actor.name == "Norvik"


def test_an_accusation_takes_its_target_from_the_sentence_before() -> None:
    text = "Die Aufsicht ermittelt gegen Norvik. Es geht um den Vorwurf, Messwerte gefälscht zu haben."
    accusation = next(relation for relation in read(text) if relation.act is Act.ACCUSE)
    assert accusation.actor is None
    assert accusation.target is not None
    assert accusation.target.name == "Norvik"
    assert accusation.evidence.of(text) == text
    assert accusation.modality is Modality.HEDGED


@pytest.mark.parametrize(
    "text",
    [
        "Will Norvik Seldon verklagen?",
        "Wenn Norvik Seldon verklagt, wird es teuer.",
        "Es wird wegen Betrugs ermittelt.",
        "Eine Sprecherin von Norvik lehnte eine Stellungnahme ab.",
        "Der Norden warf im Herbst viel Schnee ab.",
        "Die Kritik war laut.",
        "Norvik und Seldon bauen Schiffe.",
        "Den Vorwurf, dass der Unfall kein Zufall war, prüfte niemand.",
    ],
)
def test_no_relation(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dem Direktor Jan Holt wird Untreue zur Last gelegt.", [(Act.ACCUSE, None, "Jan Holt")]),
        ("Jan Holt las vor. Der Vorwurf Holts, Norvik habe betrogen, ist alt.", [(Act.ACCUSE, "Jan Holt", "Norvik")]),
        ("Ana Ruiz unterstützt den Vorschlag von Norvik.", [(Act.SUPPORT, "Ana Ruiz", "den Vorschlag von Norvik")]),
    ],
)
def test_phrases_and_names_in_the_genitive(text: str, expected: list[tuple[Act, str | None, str | None]]) -> None:
    assert parties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jan Holt sagte nicht, wer die Rechnung geprüft hat.",
        "Die Schlepper unterstützen den Tanker beim Anlegen.",
        "Jan Holt lehnte sein Rad ab und zu an die Wand.",
        "Es hieß, Jan Holt sei gedrängt worden.",
    ],
)
def test_what_only_looks_like_an_act(text: str) -> None:
    assert parties(text) == []


_KNOWN = "Ana Ruiz leitet Seldon. Norvik baut Masten. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Montag hat Ana Ruiz Norvik verklagt.", [(Act.SUE, "Ana Ruiz", "Norvik")]),
        ("Ana Ruiz warf Norvik Betrug vor.", [(Act.ACCUSE, "Ana Ruiz", "Norvik")]),
        ("Ana Ruiz bezichtigte Norvik der Lüge.", [(Act.ACCUSE, "Ana Ruiz", "Norvik")]),
        ("Die Polizei ermittelt wegen Brandstiftung gegen Norvik.", [(Act.INVESTIGATE, "Die Polizei", "Norvik")]),
        ("Die Kritik der Opposition an Norvik wächst.", [(Act.CRITICISE, "der Opposition", "Norvik")]),
        ("Ruiz’ Vorwürfe gegen Norvik sind alt.", [(Act.ACCUSE, "Ana Ruiz", "Norvik")]),
        ("Norvik muss sich wegen Betrugs vor Gericht verantworten.", [(Act.SUE, None, "Norvik")]),
        ("Norvik ist wegen Betrugs angeklagt.", [(Act.SUE, None, "Norvik")]),
        ("Ana Ruiz forderte Norvik zur Zahlung auf.", [(Act.DEMAND, "Ana Ruiz", "Norvik")]),
        ("Die Vorwürfe der Pfleger weist Ana Ruiz zurück.", [(Act.DENY, "Ana Ruiz", "der Pfleger")]),
        ("Medien zufolge verklagte Ana Ruiz den Verein.", [(Act.SUE, "Ana Ruiz", "den Verein")]),
    ],
)
def test_who_stands_where(text: str, expected: list[tuple[Act, str | None, str | None]]) -> None:
    assert parties(_KNOWN + text) == expected


def test_a_list_of_targets_is_a_relation_each() -> None:
    text = "Ana Ruiz beschuldigt Norvik, Seldon und Orvane, die Preise abgesprochen zu haben."
    assert parties(text) == [(Act.ACCUSE, "Ana Ruiz", firm) for firm in ("Norvik", "Seldon", "Orvane")]


def test_neither_of_two_was_accused() -> None:
    found = read("Ana Ruiz hat weder Norvik noch Seldon beschuldigt.")
    assert [(each.target.name, each.polarity) for each in found if each.target] == [
        ("Norvik", Polarity.NEGATED),
        ("Seldon", Polarity.NEGATED),
    ]


def test_who_is_under_suspicion_is_accused_by_nobody_named() -> None:
    text = "Norvik steht im Verdacht, Beamte bestochen zu haben."
    (found,) = read(text)
    assert (found.actor, shown(text, found.target), found.modality) == (None, "Norvik", Modality.HEDGED)
    assert [span.of(text) for span in found.matter] == ["Beamte bestochen zu haben"]


def test_who_looks_into_an_accusation_does_not_accuse() -> None:
    found = parties("Die Aufsicht prüft Vorwürfe gegen Norvik.")
    assert found == [(Act.INVESTIGATE, "Die Aufsicht", "Norvik"), (Act.ACCUSE, None, "Norvik")]
