"""Whose few statements an article holds, speaks of what it is about, whatever he calls it; who says much must say it nearer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer

CABLE = (
    "Islanders on Ostrey woke without telephones on Friday. A ship had cut the cable to the mainland. The shops took only coins. "
    'Norvik sent two vessels. The lawmaker Ada Moen called it a disgrace. "Everybody depends on it," she said. '
    "The ferry sailed on time. It was full. The weather was fine. Crew members repaired what had been broken by Sunday."
)


@pytest.fixture
def islands(tmp_path: Path) -> Answerer:
    draft = Draft(CABLE, title="Ostrey cut off from the world")
    draft.says("Ada Moen", "a disgrace", cue="called").says("she", "Everybody depends on it", name="Ada Moen")
    return answerer_over([draft], tmp_path)


def test_who_speaks_in_one_article_speaks_of_what_it_is_about(islands: Answerer) -> None:
    (finding,) = islands.answer("What did Ada Moen say about the broken cable on Ostrey?").findings
    assert finding.actor == "Ada Moen"
    assert {citation.text for citation in finding.citations} == {
        "The lawmaker Ada Moen called it a disgrace.",
        '"Everybody depends on it," she said.',
    }


@pytest.mark.parametrize(
    "asked",
    [
        "What did Ada Moen say about the taxes on Ostrey?",  # no sentence tells of it
        "What did Ada Moen say about the cable to Falkenau?",  # a name that is not there
        "What did Ada Moen say about Norvik?",  # somebody else whom it names too
    ],
)
def test_what_the_article_does_not_tell_is_not_answered(islands: Answerer, asked: str) -> None:
    assert not islands.answer(asked).found


def test_who_says_much_in_an_article_must_say_it_near_the_topic(tmp_path: Path) -> None:
    said = [
        f'"We had {thing} to look after that day," Ada Moen said.' for thing in ("boats", "nets", "sheep", "roofs", "walls", "pupils")
    ]
    text = f"Ostrey woke without telephones. A ship had cut the cable. The shops took only coins. It rained. {' '.join(said)}"
    draft = Draft(text, title="Ostrey cut off from the world")
    for line in said:
        draft.says("Ada Moen", line.split('"')[1].rstrip(","))
    assert not answerer_over([draft], tmp_path).answer("What did Ada Moen say about the broken cable on Ostrey?").found


NOVICE = (
    "The club signed Dara Lund in May. It rained for days. The stands were empty. Everybody went home. "
    '"Dara is the best keeper we have," coach Ole Brandvik said.'
)


def test_a_part_of_the_name_is_enough_where_nobody_else_has_it(tmp_path: Path) -> None:
    draft = Draft(NOVICE).says("Ole Brandvik", "Dara is the best keeper we have")
    draft.mention("Dara Lund", "Dara Lund")
    assert answerer_over([draft], tmp_path).answer("What did Ole Brandvik say about Dara Lund?").found


def test_a_part_of_the_name_is_not_enough_where_somebody_else_has_it(tmp_path: Path) -> None:
    text = NOVICE.replace("It rained for days.", "It sold Dara Falk. Dara Falk had asked for it.")
    draft = Draft(text).says("Ole Brandvik", "Dara is the best keeper we have")
    draft.mention("Dara Lund", "Dara Lund")
    draft.mention("Dara Falk", "Dara Falk")
    draft.mention("Dara Falk had", "Dara Falk")
    assert not answerer_over([draft], tmp_path).answer("What did Ole Brandvik say about Dara Lund?").found


def test_of_several_names_one_in_the_statement_and_the_others_beside_it_are_enough(tmp_path: Path) -> None:
    text = "Ministers meet in Ostrey for the Falkenau talks. Ada Moen promised to call out Norvik there. Planes left at noon."
    draft = Draft(text).says("Ada Moen", "to call out Norvik", cue="promised").names_also("Ostrey", "Falkenau", "Norvik")
    answerer = answerer_over([draft], tmp_path)
    assert answerer.answer("What did Ada Moen say about Norvik before travelling to the Falkenau talks in Ostrey?").found
    assert not answerer.answer("What did Ada Moen say about Norvik before travelling to the Halden talks in Ostrey?").found
