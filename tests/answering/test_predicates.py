"""The words that an answer must tell are those of the question's predicate, not those of its circumstances."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.answering.questions.parsing import Known, parse
from bot.answering.questions.tongues import detect

NAMES = {"norvik", "the harbour board", "ana ruiz", "halden"}
KNOWN = Known(name=lambda name: 100.0 if name.casefold() in NAMES else 0.0, outlet=lambda _: None)


def key(text: str) -> tuple[str, ...]:
    return parse(text, detect(text), datetime(2025, 3, 12, tzinfo=UTC), KNOWN).key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who directed the film about Norvik?", ("directed",)),
        ("who at Norvik leaked the letters over the winter", ("leaked",)),
        ("who resigned from the board after the storm?", ("resigned",)),
        ("who turned down the offer", ("rejected",)),
        ("who was relieved that the ferry was delayed", ("relieved",)),
        ("Which firm bought the old mill in Tromso?", ("bought",)),
        ("Which claim about the vans did the mayor deny?", ("deny",)),
        ("When did Ana Ruiz leave Norvik?", ("leave",)),
        ("when did ana ruiz sell her shares", ("sell",)),
        ("when was the first ferry to Halden built", ("built",)),
        ("why is norvik leaving sweden", ("leaving",)),
        ("why did the pilot want to resign during the strike?", ("resign",)),
        ("why did the author of the report ask to be interviewed?", ("ask", "interviewed")),
        ("Why did the Norvik board resign?", ("resign",)),
        ("how many jobs did Norvik cut in 2021?", ("jobs", "cut")),
        ("how many of its small shops is norvik closing", ("shops", "closing")),
        ("How many children got measles on the island?", ("children",)),
        ("how much compensation did Norvik pay to stranded passengers", ("compensation", "pay")),
        ("how much money is Ana Ruiz suing Norvik for?", ("suing",)),
        ("How high are the fines under the Harbour Act?", ("fines",)),
        ("who is the CEO of Norvik?", ("CEO",)),
        ("who is the chief executive of Norvik", ("ceo",)),
        ("who's Norvik's finance director?", ("director",)),
        ("what's Ana Ruiz's real name", ("name",)),
        ("What are the risks of bottled fog?", ("risks",)),
        ("what's the noise threshold for ferries in the Harbour Act?", ("threshold",)),
        ("was Ana Ruiz fired?", ("fired",)),
        ("is norvik suing halden", ("suing",)),
        ("Wer leitet Norvik?", ("leitet",)),
        ("Wer hat die Fähre nach Halden gebaut?", ("gebaut",)),
        ("wann wurde norvik gegründet", ("gegründet",)),
        ("Wann verließ Ana Ruiz die Werft?", ("verließ",)),
        ("Wer trat nach dem Sturm zurück?", ("zurücktrat",)),
        ("Wie viele gesunkene Boote hat die Werft gefunden?", ("Boote", "gefunden")),
        ("wie viel gewinn hat norvik im ersten jahr gemacht", ("gewinn",)),
        ("Wie viel Geld verlangen die Fischer für das Boot?", ("verlangen",)),
        ("Wie hoch können die Strafen nach dem Hafengesetz ausfallen?", ("Strafen",)),
        ("Wer ist Verkehrsminister von Halden?", ("Verkehrsminister",)),
    ],
)
def test_verb_counted_noun_and_role_are_the_key(text: str, expected: tuple[str, ...]) -> None:
    assert key(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "who is Ana Ruiz?",
        "What is regenerative braking?",
        "what's a dry dock?",
        "why isn't Norvik on the list?",
        "why does Ana Ruiz have to go to the island",
        "was ist das hafengesetz",
        "Norvik Halden",
    ],
)
def test_what_places_do_not_tell_is_no_key(text: str) -> None:
    assert key(text) == ()
