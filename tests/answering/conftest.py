from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Act, Modality, Polarity, Tier
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from bot.answering.answerer import Answerer


def crash_tests() -> Draft:
    return (
        Draft(
            "The Ministry of Trade accused Norvik of hiding the results of two crash tests. "
            '"We have given every result to the ministry," said Ana Ruiz, the chief executive of Norvik. '
            "Ruiz added that the Falcon van would stay on sale. Norvik denied that it had hidden anything.",
            title="Norvik under fire",
            outlet="Daily Ledger",
            story="crash",
        )
        .does(Act.ACCUSE, "accused", actor="Ministry of Trade", target="Norvik", matter="of hiding the results of two crash tests")
        .does(Act.DENY, "denied", actor="Norvik", matter="that it had hidden anything")
        .says("Ana Ruiz", "We have given every result to the ministry")
        .says("Ruiz", "that the Falcon van would stay on sale", name="Ana Ruiz", cue="added")
    )


def copied() -> Draft:
    draft = crash_tests()
    draft.outlet, draft.title, draft.published = "North Wire", "Norvik in trouble", "2025-03-04"
    return draft


def inspectors() -> Draft:
    draft = (
        Draft(
            "Norvik is said to have bribed two inspectors, an accusation that nobody put a name to. "
            "The union Halden also accused Norvik of hiding crash tests. "
            "Tamsin Oyelaran praised the Falcon's price, which starts at 23,400 euros. "
            "Borealis has never accused Castellan of theft. "
            "Castellan was founded by Odile Marchetti in 2011 and makes batteries in Tromso. "
            "Regenerative braking is a way of turning a car's speed back into current. "
            "The Ministry of Trade is investigating Castellan.",
            title="Questions for Norvik",
            published="2025-03-05",
        )
        .does(Act.ACCUSE, "accusation", target="Norvik", matter="bribed two inspectors", modality=Modality.HEARSAY, tier=Tier.C)
        .does(Act.ACCUSE, "also accused", actor="Halden", target="Norvik", matter="of hiding crash tests")
        .does(Act.PRAISE, "praised", actor="Tamsin Oyelaran", target="the Falcon's price", target_name=None)
        .does(Act.ACCUSE, "accused Castellan", actor="Borealis", target="Castellan", polarity=Polarity.NEGATED)
        .does(Act.INVESTIGATE, "investigating", actor="Ministry of Trade", target="Castellan")
        .names_also("Odile Marchetti")
    )
    draft.mention("Castellan", "Castellan", within=draft.span("Castellan was founded"))
    return draft


def german() -> Draft:
    return (
        Draft(
            "Die Gewerkschaft Halden wirft Norvik vor, Prüfer getäuscht zu haben. "
            "Der Falcon sei sicher, sagte Jens Brandvik am Montag. "
            "Eine Festkörperbatterie ist ein Akku ohne flüssigen Elektrolyten.",
            title="Norvik und die Prüfer",
            outlet="Nordblatt",
            language="de",
            published="2025-02-10",
        )
        .does(Act.ACCUSE, "wirft", actor="Halden", target="Norvik", matter="Prüfer getäuscht zu haben")
        .says("Jens Brandvik", "Der Falcon sei sicher", cue="sagte")
    )


def hedged() -> Draft:
    return (
        Draft(
            "The new plant is enormous, Maren Solheim was rumoured to think. "
            '"The harbour will be ready by June," an official said. '
            'The slogan "steel for everyone" hung above the gate.',
            title="A plant",
            published="2025-01-03",
        )
        .says("Maren Solheim", "The new plant is enormous", cue="rumoured", tier=Tier.C)
        .says("an official", "The harbour will be ready by June", name=None, tier=Tier.C)
    )


@pytest.fixture(scope="session")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    """Five short articles on a car maker and its accusers; two are copies of one text, one is German."""
    return answerer_over([crash_tests(), copied(), inspectors(), german(), hedged()], tmp_path_factory.mktemp("library"))
