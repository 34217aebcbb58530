"""Passages where nothing is known to tell who says or does it: in the direction asked, and naming nobody for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from msgspec import structs

from bot.model import MentionKind, QuestionKind
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer

TEXT = (
    "Ana Ruiz of Norvik slammed Karl Boe over the tram tunnel. Halden was criticised by Karl Boe for its ferry timetable. "
    "Halden never accused Norvik of smuggling cement. A baker sold bread."
)


@pytest.fixture
def answerer(tmp_path: Path) -> Answerer:
    return answerer_over([Draft(TEXT).names_also("Ana Ruiz", "Norvik", "Karl Boe", "Halden")], tmp_path)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("who criticised Karl Boe?", "Ana Ruiz of Norvik slammed"),
        ("did Ana Ruiz lash out at Karl Boe over the tunnel?", "Ana Ruiz of Norvik slammed"),
        ("did Karl Boe criticise Halden?", "Halden was criticised by"),
    ],
)
def test_a_verb_of_the_act_between_both_is_a_passage_that_names_nobody(answerer: Answerer, text: str, words: str) -> None:
    answer = answerer.answer(text)
    assert answer.question.kind is QuestionKind.FACTS
    assert [(finding.actor, finding.act, finding.target) for finding in answer.findings] == [(None, None, None)]
    assert words in answer.findings[0].citations[0].text


@pytest.mark.parametrize(
    "text",
    [
        "did Karl Boe criticise Ana Ruiz?",
        "did Halden criticise Karl Boe?",
        "did Halden accuse Norvik?",
        "who accused Norvik of smuggling?",
    ],
)
def test_the_other_direction_and_a_negation_are_no_passage(answerer: Answerer, text: str) -> None:
    assert not answerer.answer(text).found


def test_a_topic_that_ends_like_an_act_is_still_a_topic(answerer: Answerer) -> None:
    question = answerer.answer("what did Ana Ruiz say about trams coming back?").question
    assert (question.kind, question.topic) == (QuestionKind.STATEMENTS, "trams coming back")


def test_the_title_and_the_sentence_before_tell_what_a_statement_is_about(tmp_path: Path) -> None:
    draft = Draft('The tunnel will be late. "The delay is a disgrace," said Ana Ruiz.', title="Norvik tram tunnel").says(
        "Ana Ruiz", "The delay is a disgrace"
    )
    asking = answerer_over([draft], tmp_path)
    assert [finding.actor for finding in asking.answer("what did Ana Ruiz say about the delay of the tunnel?").findings] == ["Ana Ruiz"]
    assert not asking.answer("what did Ana Ruiz say about the ferry of the tunnel?").found


NOUNS = (
    "The Harbour Board faced sharp criticism from Karl Boe. Norvik opened a tunnel. It was praised by Ana Ruiz. "
    "Criticism of Karl Boe by Halden was loud. Halden built a tram. Greta Falk has accused it of waste."
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("whom did Karl Boe criticise?", "sharp criticism from"),
        ("did Karl Boe criticise the Harbour Board?", "sharp criticism from"),
        ("did Halden criticise Karl Boe?", "by Halden was loud"),
        ("what did Greta Falk accuse Halden of?", "accused it of waste"),
    ],
)
def test_a_noun_of_the_act_tells_by_whom_and_on_whom_and_a_pronoun_stands_for_whom_the_sentence_before_names(
    text: str, words: str, tmp_path: Path
) -> None:
    names = ("Harbour Board", "Karl Boe", "Norvik", "Ana Ruiz", "Halden", "Greta Falk")
    answer = answerer_over([Draft(NOUNS).names_also(*names)], tmp_path).answer(text)
    assert [(finding.actor, finding.act) for finding in answer.findings] == [(None, None)]
    assert words in answer.findings[0].citations[0].text


@pytest.mark.parametrize("text", ["did the Harbour Board criticise Karl Boe?", "whom did the Harbour Board criticise?"])
def test_who_is_criticised_is_not_who_criticises(text: str, tmp_path: Path) -> None:
    names = ("Harbour Board", "Karl Boe", "Norvik", "Ana Ruiz", "Halden", "Greta Falk")
    assert not answerer_over([Draft(NOUNS).names_also(*names)], tmp_path).answer(text).found


POET = (
    "Ada Moen has travelled around Ostrey for years. It is cold there. "
    '"Never use the word poetry in a school," she said. "Pupils stop listening."'
)


def test_what_an_open_pronoun_says_is_a_passage_where_only_one_is_named(tmp_path: Path) -> None:
    draft = Draft(POET).says("she", "Never use the word poetry in a school", name=None).names_also("Ada Moen")
    draft.attributions = [
        replace(it, speaker=structs.replace(it.speaker, kind=MentionKind.PRONOUN)) for it in draft.attributions if it.speaker
    ]
    (finding,) = answerer_over([draft], tmp_path).answer("what did Ada Moen say about poetry in school?").findings
    assert finding.actor is None
    assert "Never use the word poetry" in finding.citations[0].text


def test_what_an_open_pronoun_says_is_none_where_others_speak(tmp_path: Path) -> None:
    draft = Draft(f"{POET} Karl Boe said it was fun.").says("she", "Never use the word poetry in a school", name=None)
    draft.attributions = [
        replace(it, speaker=structs.replace(it.speaker, kind=MentionKind.PRONOUN)) for it in draft.attributions if it.speaker
    ]
    draft.says("Karl Boe", "it was fun").names_also("Ada Moen")
    assert not answerer_over([draft], tmp_path).answer("what did Ada Moen say about poetry in school?").found


def test_what_somebody_said_is_told_only_where_somebody_says_something(tmp_path: Path) -> None:
    asked = "what did Ada Moen say about painting with Jon Bratt?"
    done = Draft("Ada Moen spent a summer painting with Jon Bratt in Norvik.").names_also("Ada Moen", "Jon Bratt")
    assert not answerer_over([done], tmp_path).answer(asked).found


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The dock can charge three Norvik phones at once.", "who sued Norvik?"),
        ("Halden approached the lender Norvik about a merger, Ana Ruiz said.", "who accused Norvik?"),
        ("Ana Ruiz found it unhelpful to criticise Norvik.", "who criticised Norvik?"),
        ("These letters, which date back a year or more, only came to Norvik in May.", "who backed Norvik?"),
        ("The attacks on Norvik lasted for a day.", "who criticised Norvik?"),
    ],
)
def test_what_does_not_tell_the_act_of_whom_it_is_asked_is_no_passage(text: str, asked: str, tmp_path: Path) -> None:
    draft = Draft(text).names_also("Norvik")
    if "merger" in text:
        draft.says("Ana Ruiz", "Halden approached the lender Norvik about a merger")
    assert not answerer_over([draft], tmp_path).answer(asked).found


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Prosecutors in Ostrey charged Norvik with fraud.", "who charged Norvik?"),
        ("The union attacked Norvik for its pay.", "who criticised Norvik?"),
        ("Ana Ruiz sued Halden, Borealis and Norvik.", "who sued Norvik?"),
    ],
)
def test_what_also_means_something_else_tells_the_act_with_its_preposition(text: str, asked: str, tmp_path: Path) -> None:
    assert answerer_over([Draft(text).names_also("Norvik")], tmp_path).answer(asked).found


def test_what_others_are_quoted_with_on_somebody_is_not_what_he_says(tmp_path: Path) -> None:
    draft = Draft('Ana Ruiz said: "Boe\'s tunnel has ruined our trams."').says("Ana Ruiz", "Boe's tunnel has ruined our trams")
    draft.quotations = [draft.span('"Boe\'s tunnel has ruined our trams."')]
    asking = answerer_over([draft.names_also("Boe"), Draft("Karl Boe smiled.").names_also("Karl Boe")], tmp_path)
    assert not asking.answer("what did Boe say about the tunnel?").found
