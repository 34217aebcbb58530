"""Who holds an office: the office of the very house that is asked, held now, by somebody who is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.offices import Office, asked
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("topic", "language", "office"),
    [
        ("the CEO of Norvik", "en", Office("CEO", "Norvik")),
        ("Norvik's finance director", "en", Office("finance director", "Norvik")),
        ("Who runs Norvik, the firm that salts the sea", "en", Office("", "Norvik", context="the firm that salts the sea")),
        ("in charge of the berths at Norvik", "en", Office("", "Norvik", matter="berths")),
        ("Wer leitet Norvik", "de", Office("", "Norvik")),
        ("Hafenminister von Falkenau", "de", Office("Hafenminister", "Falkenau")),
    ],
)
def test_an_office_is_read_from_the_question(topic: str, language: str, office: Office) -> None:
    assert asked(topic, language) == office


@pytest.mark.parametrize("topic", ["Ana Ruiz", "the woman in the red coat", "sinking"])
def test_somebody_is_no_office(topic: str) -> None:
    assert asked(topic, "en") is None


def _found(question: str, text: str, tmp_path: Path, title: str = "A report") -> str:
    tmp_path.mkdir(exist_ok=True)
    draft = Draft(text, title=title)
    for name in ("Norvik", "Brandvik", "Ana Ruiz", "Karl Boe"):
        if name in text:
            draft.mention(name, name)
    answer = answerer_over([draft], tmp_path).answer(question)
    return answer.findings[0].citations[0].text if answer.found else ""


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Who runs Norvik?", "“It rained,” says Ana Ruiz, chief executive of Norvik, which salts the sea."),
        ("Who is in charge of Norvik?", "By Ana Ruiz, Head of Norvik."),
        ("whos head of berths at norvik", "Ana Ruiz, Head of Berths at Norvik, waved."),
        ("Who is the head coach of Norvik football?", "Norvik head coach Ana Ruiz waved."),
        ("who is the boss of norvik", "Norvik's new boss Ana Ruiz waved."),
        ("Who leads Norvik?", "Norvik is led by Ana Ruiz."),
        ("Who heads Norvik?", "Ana Ruiz, who runs Norvik, waved."),
        ("Who is in charge of the berths at Norvik?", "“It rained,” says Ana Ruiz, head of berths at Norvik."),
        ("Who is the chief executive of Norvik?", "The post went to Ana Ruiz, CEO of the salt maker Norvik."),
        ("Who is Norvik's CIO?", "Ana Ruiz, Chief Information Officer of Norvik, waved."),
        ("Who is the chief information officer of Norvik?", "Norvik CIO Ana Ruiz waved."),
        ("Who is the chief technical officer of Norvik?", "Norvik's CTO Ana Ruiz waved."),
        ("Who is the CEO of Norvik?", "Norvik has Ana Ruiz as its CEO."),
        ("Who leads Norvik?", "Ana Ruiz is chief executive of the not-for-profit salt maker Norvik."),
    ],
)
def test_whoever_leads_is_told_by_an_office_or_a_verb(question: str, sentence: str, tmp_path: Path) -> None:
    assert sentence in _found(question, f"Boats came. {sentence} Rain fell.", tmp_path)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Who is the CEO of Norvik?", "Ana Ruiz, CEO of Brandvik, spoke of Norvik."),
        ("Who is the CEO of Norvik?", "Ana Ruiz, CEO of Norvik Europe, waved."),
        ("Who is the CEO of Norvik?", "Ana Ruiz, CEO of Norvik's rival, waved."),
        ("Who is the CEO of Norvik?", "Ana Ruiz, the former CEO of Norvik, waved."),
        ("Who is the boss of Norvik?", "They made her CEO, ex-Norvik manager Ana Ruiz said."),
        ("Who is the CEO of Norvik?", "Norvik vice-president Ana Ruiz waved."),
        ("Who runs Norvik?", "Ana Ruiz, the chief economist of Norvik, waved."),
        ("Who runs Norvik?", "Ana Ruiz, head of berths at Norvik, waved."),
        ("Who is the CEO of Norvik?", "The CEO of Norvik waved."),
    ],
)
def test_another_house_or_office_is_no_answer(question: str, sentence: str, tmp_path: Path) -> None:
    assert not _found(question, f"Boats came. {sentence} Rain fell.", tmp_path)


def test_an_office_alone_is_of_the_house_that_the_sentence_before_begins_with(tmp_path: Path) -> None:
    text = "Norvik now belongs to Brandvik. Ana Ruiz will stay on as CEO."
    assert "stay on as CEO" in _found("Who is the CEO of Norvik?", text, tmp_path / "one")
    assert not _found("Who is the CEO of Brandvik?", text, tmp_path / "other")


def test_house_and_office_may_be_one_word(tmp_path: Path) -> None:
    draft = Draft("Es regnete. Norvik-Chefin Ana Ruiz winkte. Boote kamen.", language="de")
    draft.mention("Ana Ruiz", "Ana Ruiz")
    (finding,) = answerer_over([draft], tmp_path).answer("Wer leitet Norvik?").findings
    assert "Norvik-Chefin" in finding.citations[0].text


def test_who_was_in_office_may_be_asked(tmp_path: Path) -> None:
    assert "former CEO" in _found("Who was the CEO of Norvik?", "Ana Ruiz, the former CEO of Norvik, waved.", tmp_path)


def test_a_line_of_a_name_and_an_office_is_of_the_house_in_the_title(tmp_path: Path) -> None:
    text, question = "“It rained a lot.” Ana Ruiz, Chief Information Officer", "Who is Norvik's CIO?"
    assert "Ana Ruiz" in _found(question, text, tmp_path / "one", title="How Norvik salts the sea")
    assert not _found(question, text, tmp_path / "other", title="How Brandvik salts the sea")
