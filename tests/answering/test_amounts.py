"""Amounts: the number that is asked, in its unit or beside what is counted; a sum where money is asked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.answering.amounts import fit, told
from bot.answering.questions.parsing import Known, parse
from bot.answering.questions.tongues import detect
from bot.answering.words import asked_words
from bot.model import Aspect, Question, QuestionKind


def _fit(topic: str, text: str, aspect: Aspect = Aspect.AMOUNT, language: str = "en") -> float | None:
    question = Question(topic, language, QuestionKind.FACTS, topic=topic, aspect=aspect)
    return fit(text, language, told(asked_words(topic, language, loosely=True), question), question)


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("how long does the ferry take", "The ferry needs half an hour."),
        ("how long can she stay", "She may stay until March."),
        ("how long is the quay", "The quay measures 300 m."),
        ("how often does the ferry sail", "It sails twice a day."),
        ("how often did the boats win", "The boats won in 97% of the races."),
        ("how old is Ana Ruiz", "Ana Ruiz, now 23, rows."),
        ("how old was Boe when he rowed", "Boe rowed at the age of seventeen."),
        ("how fast did Norvik mend the crane", "The crane was mended within one business day."),
        ("how much cheaper did the ferry get", "The cost of the ferry went down by 10x."),
        ("how many outside experts came", "More than 70 outside experts came."),
        ("how many outside experts came", "Of 70 experts, most came late."),
        ("how many skippers came", "A hundred and fifty skippers came."),
        ("how much does the ferry cost", "The ferry costs four euros."),
        ("how many people came", "The race of 8 May drew 300."),
        ("how many percent of the catch was lost", "Of the catch 40% was lost."),
        ("wie viel Prozent der Boote sanken", "Es sanken 40 Prozent der Boote."),
        ("how much of the catch was lost", "A third of the catch was lost."),
        ("wie lange dauert die Fahrt", "Die Fahrt dauert zwei Stunden."),
        ("wie alt ist Boe", "Boe, 54, rudert."),
        ("wie viele gesunkene Boote gibt es", "Es gibt 40 gesunkene Boote."),
    ],
)
def test_an_amount_is_told_in_its_own_unit(topic: str, text: str) -> None:
    assert _fit(topic, text, language="de" if topic.startswith("wie") else "en")


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("how long does the ferry take", "The ferry takes 40 cars."),
        ("how old is Ana Ruiz", "Ana Ruiz owns three boats."),
        ("how often does the ferry sail", "The ferry sailed with 40 cars."),
        ("how fast did Norvik mend the crane", "Norvik mended two cranes."),
        ("how much money did Ruiz get for the race", "Ruiz won a double-header after 40 minutes."),
        ("how much does the ferry cost", "The ferry takes 40 cars."),
        ("how many skippers came", "Skippers from all over the coast came to 12 harbours."),
        ("how many people came", "They came at 15:00 on 8 May and paid $40."),
        ("how many people came", "They came until May 16th."),
        ("how many boats came", "The boats once came."),
        ("how many percent of the catch was lost", "Of the catch 40 boxes were lost."),
        ("wie viel Prozent der Boote sanken", "Es sanken 40 Boote."),
        ("how much fish does Norvik sell", "Norvik sells fish with the R-7."),
        ("wie alt ist Boe", "Boe hat drei Boote."),
        ("wie lange dauert die Fahrt", "Die Fahrt machen 40 Leute."),
    ],
)
def test_another_number_tells_nothing(topic: str, text: str) -> None:
    assert _fit(topic, text, language="de" if topic.startswith("wie") else "en") is None


def test_a_reason_goes_before_a_sentence_without_one() -> None:
    assert _fit("why did Ruiz row", "Ruiz rowed because of the tide.", Aspect.ANYTHING)
    assert not _fit("why did Ruiz row", "Ruiz rowed.", Aspect.ANYTHING)
    assert not _fit("did Ruiz row", "Ruiz rowed because of the tide.", Aspect.ANYTHING)


def test_who_does_it_most_is_told_by_a_superlative_or_a_comparison() -> None:
    question = "which boats sink most often"
    assert _fit(question, "Old boats sink more than others.", Aspect.ANYTHING) is not None
    assert _fit(question, "Old boats sink in a test off Brest.", Aspect.ANYTHING) is None


@pytest.mark.parametrize(
    ("topic", "left"),
    [
        ("how much cheaper did the ferry get", ["ferry"]),
        ("how fast was the crane mended", ["crane", "mended"]),
        ("how far did the ferry run", ["ferry", "run"]),
    ],
)
def test_the_measure_itself_need_not_be_told(topic: str, left: list[str]) -> None:
    question = Question(topic, "en", QuestionKind.FACTS, topic=topic, aspect=Aspect.AMOUNT)
    assert [word.word for word in told(asked_words(topic, "en"), question)] == left


@pytest.mark.parametrize(
    "text", ["In which years did Ruiz row?", "Since which month has Ruiz rowed?", "In welchem Jahr hat Ruiz gerudert?"]
)
def test_a_year_may_be_asked_by_its_name(text: str) -> None:
    question = parse(text, detect(text), datetime(2025, 3, 3, tzinfo=UTC), Known(lambda _: 0.0, lambda _: None))
    assert question.aspect is Aspect.TIME
