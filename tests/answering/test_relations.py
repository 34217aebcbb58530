"""Who did what to whom: grouped by actor and target, the best evidence first, and never an accusation that the text denies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.context import Context
from bot.model import Act, Modality, Polarity, Tier
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer
    from bot.model import Answer


def triples(answer: Answer) -> list[tuple[str | None, str | None, str | None]]:
    return [(finding.actor, finding.act.value if finding.act else None, finding.target) for finding in answer.findings]


@pytest.mark.parametrize(
    "text", ["who accused Norvik?", "who acused norvick", "Was wirft man Norvik vor?", "What is Norvik accused of?"]
)
def test_accusers_come_first_with_the_denial_that_answers_them_and_the_unnamed_last(answerer: Answerer, text: str) -> None:
    assert triples(answerer.answer(text)) == [
        ("Halden", "accuse", "Norvik"),
        ("Ministry of Trade", "accuse", "Norvik"),
        ("Norvik", "deny", None),
        (None, "accuse", "Norvik"),
    ]


def test_what_nobody_says_outright_is_marked_as_hearsay(answerer: Answerer) -> None:
    unnamed = answerer.answer("who accused Norvik?").findings[3]
    assert unnamed.modality is Modality.HEARSAY
    assert unnamed.citations[0].tier is Tier.C


def test_copies_of_one_text_are_one_source_and_stand_behind_the_original(answerer: Answerer) -> None:
    finding = answerer.answer("did the Ministry of Trade accuse Norvik?").findings[0]
    assert finding.independent_sources == 1
    assert [citation.article.outlet for citation in finding.citations] == ["Daily Ledger", "North Wire"]


def test_articles_of_two_languages_support_one_finding(answerer: Answerer) -> None:
    finding = answerer.answer("whom did Halden accuse?").findings[0]
    assert {citation.article.language for citation in finding.citations} == {"en", "de"}
    assert finding.independent_sources == 2


@pytest.mark.parametrize("text", ["who accused Castellan?", "whom did Borealis accuse", "who accused whom?", "Wer beschuldigt wen?"])
def test_a_negated_accusation_is_none(answerer: Answerer, text: str) -> None:
    assert "Borealis" not in {finding.actor for finding in answerer.answer(text).findings}


def test_whether_somebody_accused_is_answered_by_the_negation_too(answerer: Answerer) -> None:
    (finding,) = answerer.answer("did Borealis accuse Castellan?").findings
    assert finding.polarity is Polarity.NEGATED
    assert finding.citations[0].polarity is Polarity.NEGATED


def test_the_other_direction_is_another_question(answerer: Answerer) -> None:
    assert not answerer.answer("did Norvik accuse Halden?").found
    assert not answerer.answer("who accused Halden?").found


def test_the_matter_asked_must_stand_in_the_evidence(answerer: Answerer) -> None:
    assert triples(answerer.answer("who accused Norvik of hiding crash tests?"))[0] == ("Halden", "accuse", "Norvik")
    assert not answerer.answer("who accused Norvik of arson?").found


def test_another_act_is_no_answer(answerer: Answerer) -> None:
    assert triples(answerer.answer("who is investigating Castellan?")) == [("Ministry of Trade", "investigate", "Castellan")]
    assert not answerer.answer("who sued Castellan?").found


@pytest.mark.parametrize(
    "text",
    ["against whom does the Ministry of Trade investigate?", "against whom is the Ministry of Trade investigating?"],
)
def test_against_whom_asks_for_the_target(answerer: Answerer, text: str) -> None:
    assert triples(answerer.answer(text)) == [("Ministry of Trade", "investigate", "Castellan")]


def test_a_target_without_a_name_is_found_by_its_words(answerer: Answerer) -> None:
    assert triples(answerer.answer("who praised the Falcon?")) == [("Tamsin Oyelaran", "praise", None)]


def test_an_outlet_narrows_the_answer(answerer: Answerer) -> None:
    answer = answerer.answer("who accused Norvik in the Nordblatt?")
    assert {citation.article.outlet for finding in answer.findings for citation in finding.citations} == {"Nordblatt"}


def test_every_finding_shows_a_citation_before_any_shows_a_second(answerer: Answerer) -> None:
    answer = answerer.answer("who accused Norvik?", Context(limit=3))
    assert [len(finding.citations) for finding in answer.findings] == [1, 1, 1]
    assert sum(len(finding.citations) for finding in answerer.answer("who accused Norvik?", Context(limit=5)).findings) == 5


def test_whoever_takes_it_from_another_outlet_is_no_source_of_its_own(tmp_path: Path) -> None:
    original = Draft("Halden accused Norvik of fraud.", outlet="North Wire").does(
        Act.ACCUSE, "accused", actor="Halden", target="Norvik"
    )
    relayed = Draft(
        "North Wire reported that Halden accused Norvik.", title="Second hand", outlet="Daily Ledger", published="2025-03-06"
    ).does(Act.ACCUSE, "accused", actor="Halden", target="Norvik", reporter="North Wire")
    also = Draft("Halden accused Norvik once more.", title="Third", outlet="Hill Gazette", relies_on=("North Wire",)).does(
        Act.ACCUSE, "accused", actor="Halden", target="Norvik"
    )
    (finding,) = answerer_over([original, relayed, also], tmp_path).answer("who accused Norvik?").findings
    assert finding.independent_sources == 1
    assert finding.citations[-1].article.outlet == "Daily Ledger"  # told at second hand, so last though newest


def test_who_stands_accused_without_a_name_is_told_by_the_words_of_the_text(tmp_path: Path) -> None:
    draft = Draft("Two inspectors have been accused of accepting 300 crowns.").does(
        Act.ACCUSE, "accused", target="Two inspectors", target_name=None, matter="of accepting 300 crowns"
    )
    asking = answerer_over([draft], tmp_path)
    (finding,) = asking.answer("who was accused of accepting 300 crowns?").findings
    assert finding.citations[0].text.startswith("Two inspectors")
    assert not asking.answer("who was accused of accepting 900 crowns?").found


def test_unnamed_accusers_who_are_described_differently_stay_apart(tmp_path: Path) -> None:
    draft = (
        Draft("A former inspector accused Norvik of fraud. Two suppliers blamed Norvik for delays.")
        .does(Act.ACCUSE, "accused", actor="A former inspector", actor_name=None, target="Norvik", tier=Tier.C)
        .does(Act.ACCUSE, "blamed", actor="Two suppliers", actor_name=None, target="Norvik", tier=Tier.C)
    )
    answer = answerer_over([draft], tmp_path).answer("who accused Norvik?")
    assert triples(answer) == [(None, "accuse", "Norvik")] * 2
    assert all(finding.citations[0].speaker is not None for finding in answer.findings)


def test_whoever_accuses_a_rival_or_a_helper_does_not_accuse_the_one_named_beside(tmp_path: Path) -> None:
    draft = (
        Draft(
            "Halden accused a rival of Norvik. The union blamed inspectors for helping Norvik. "
            "Norvik builds vans. Halden praised Norvik's vans."
        )
        .does(Act.ACCUSE, "accused", actor="Halden", target="a rival of Norvik", target_name=None)
        .does(Act.ACCUSE, "blamed", actor="The union", matter="for helping Norvik")
        .does(Act.PRAISE, "praised", actor="Halden", target="Norvik's vans", target_name=None)
        .names_also("Norvik")
    )
    answerer = answerer_over([draft], tmp_path)
    assert not answerer.answer("who accused Norvik?").found
    assert triples(answerer.answer("who praised Norvik?")) == [("Halden", "praise", "Norvik")]


def test_whose_loss_is_looked_into_is_not_investigated(tmp_path: Path) -> None:
    draft = (
        Draft("The court is investigating whether a rival copied Norvik's plans. Halden praised Borealis for beating Norvik.")
        .does(Act.INVESTIGATE, "investigating", actor="The court", target="a rival", target_name=None, matter="copied Norvik's plans")
        .does(Act.PRAISE, "praised", actor="Halden", target="Borealis", matter="for beating Norvik")
        .names_also("Norvik")
    )
    answerer = answerer_over([draft], tmp_path)
    assert not answerer.answer("who investigates Norvik?").found
    assert not answerer.answer("who praised Norvik?").found
    assert triples(answerer.answer("who praised Borealis?")) == [("Halden", "praise", "Borealis")]


def test_whose_it_is_may_stand_beside_what_is_criticised(tmp_path: Path) -> None:
    draft = Draft("Ruiz has a plan. Karl Boe criticised the plan of Ruiz.", title="A report").does(
        Act.CRITICISE, "criticised", actor="Karl Boe", target="the plan", target_name=None
    )
    asking = answerer_over([draft], tmp_path)
    assert [finding.actor for finding in asking.answer("who criticised Ruiz's plan?").findings] == ["Karl Boe"]
    assert not asking.answer("who criticised Ruiz's house?").found
    assert not asking.answer("who criticised Solheim's plan?").found


def test_what_is_demanded_is_found_beside_whom_it_is_demanded_of(tmp_path: Path) -> None:
    draft = Draft("Karl Boe demanded an apology from the union.").does(
        Act.DEMAND, "demanded", actor="Karl Boe", target="the union", target_name=None, matter="an apology"
    )
    asking = answerer_over([draft], tmp_path)
    assert [finding.actor for finding in asking.answer("who demanded an apology?").findings] == ["Karl Boe"]
    assert not asking.answer("who demanded a refund?").found
