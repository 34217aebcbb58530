"""Who is asked for by role is whom the articles put right beside role and house, and nobody who only stands near."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

QUESTION = "what did Norvik's CEO say?"


def asked(sentence: str, folder: Path, text: str = QUESTION, language: str = "en") -> list[str | None]:
    """Who is shown to have spoken, of Ana Ruiz and Karl Boe, where an article holds the sentence."""
    cue = "said" if language == "en" else "sagte"
    draft = Draft(f"Norvik builds ferries. {sentence} Ana Ruiz {cue} it rained. Karl Boe {cue} it snowed.", language=language)
    draft.names_also("Norvik")
    for name, content in (("Ana Ruiz", "it rained"), ("Karl Boe", "it snowed")):
        draft.says(name, content, cue=cue)
        if name in sentence:
            draft.names_also(name)
    return [finding.actor for finding in answerer_over([draft], folder).answer(text).findings]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norvik CEO Ana Ruiz came.",
        "Norvik's chief executive, Ana Ruiz, came.",
        "Ana Ruiz, the chief executive of Norvik, came.",
        "Ana Ruiz, CEO of Norvik, came.",
        "The chief executive of Norvik, Ana Ruiz, came.",
    ],
)
@pytest.mark.parametrize("text", [QUESTION, "what did the chief executive of Norvik say?", "what did the Norvik CEO say?"])
def test_the_role_beside_house_and_name_tells_who_is_meant(sentence: str, text: str, tmp_path: Path) -> None:
    assert asked(sentence, tmp_path, text) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Former Norvik CEO Ana Ruiz came.",
        "Ana Ruiz, the deputy chief executive of Norvik, came.",
        "Ana Ruiz, the chief executive of Norvik's rival, came.",
        "Ana Ruiz, the chief executive of Norvik Marine, came.",
        "Ana Ruiz, an adviser to the chief executive of Norvik, came.",
        "Norvik met Ana Ruiz, the chief executive of Kestrel.",
        "Ana Ruiz, the chief executive of Norvik until 2019, came.",
        "Norvik's deputy CEO Ana Ruiz came.",
        "Norvik CEO Ana Ruiz came. Karl Boe, the CEO of Norvik, left.",
    ],
)
def test_who_bears_another_role_or_shares_it_is_not_taken_for_the_one_who_is_meant(sentence: str, tmp_path: Path) -> None:
    assert asked(sentence, tmp_path) == []


def test_a_vice_president_is_no_president(tmp_path: Path) -> None:
    assert asked("Norvik vice president Ana Ruiz came.", tmp_path, "what did Norvik's president say?") == []


def test_german_roles(tmp_path: Path) -> None:
    for number, sentence in enumerate(("Ana Ruiz, Sprecherin von Norvik, kam.", "Die Norvik-Sprecherin Ana Ruiz kam.")):
        (tmp_path / str(number)).mkdir()
        assert asked(sentence, tmp_path / str(number), "Was sagte die Norvik-Sprecherin?", "de") == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "text",
    [
        "what did Norvik's Ana Ruiz say?",
        "what did Norvik boss Ana Ruiz say?",
        "what did the MP Ana Ruiz say?",
        "what did Judge Ruiz say?",
        "Was sagte Gouverneurin Ana Ruiz?",
        "Was sagte Verkehrsministerin Ana Ruiz?",
    ],
)
def test_office_and_house_before_a_name_are_no_part_of_it(text: str, tmp_path: Path) -> None:
    assert asked("Ana Ruiz and Karl Boe came.", tmp_path, text) == ["Ana Ruiz"]


@pytest.mark.parametrize("text", ["what did critics of Ana Ruiz say?", "what did Ana Ruiz's lawyer say?", "what did Ana Boe say?"])
def test_whoever_stands_beside_a_name_is_not_its_bearer(text: str, tmp_path: Path) -> None:
    assert asked("Ana Ruiz and Karl Boe came.", tmp_path, text) == []


@pytest.mark.parametrize(
    "text",
    ["what did the president of Norvik say?", "what did the chairman of the Norvik say?", "was hat der Chef von Norvik gesagt?"],
)
def test_whoever_has_an_office_of_a_house_is_not_another_with_its_name(text: str, tmp_path: Path) -> None:
    draft = Draft("Prices rose, the Bank of Norvik said.").says("Bank of Norvik", "Prices rose")
    answerer = answerer_over([draft], tmp_path)
    assert answerer.answer("what did the Bank of Norvik say?").found
    assert not answerer.answer(text).findings
