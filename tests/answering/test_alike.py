"""A question finds an answer in other words, in its own language and in another; what only looks alike stays apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.alike import _MOST_STEMS, _phrases_from, alike, likes, parts_of, phrases_in, stemmed
from bot.answering.words import asked_words, held_as, holds, stems
from bot.languages import LANGUAGES, by_language

if TYPE_CHECKING:
    from bot.languages.alike import AlikeWords

DATA: dict[str, AlikeWords] = by_language("alike", "ALIKE")


def _held(question: str, language: str, text: str, spoken: str) -> list[bool]:
    return [holds(word, stems(text, spoken)) for word in asked_words(question, language, loosely=True)]


@pytest.mark.parametrize(
    ("question", "language", "text", "spoken"),
    [
        ("stepped down", "en", "The mayor resigned.", "en"),
        ("resigned", "en", "The mayor stood down.", "en"),
        ("took court", "en", "They took him to court.", "en"),
        ("vaccine", "en", "Nobody wanted the jab.", "en"),
        ("America", "en", "The U.S. has a tower.", "en"),
        ("health minister", "en", "Die Gesundheitsministerin kam.", "de"),
        ("Gesundheitsminister", "de", "The health minister came.", "en"),
        ("Gesundheitsminister", "de", "Der Minister für Gesundheit kam.", "de"),
        ("Strafe", "de", "The penalty was high.", "en"),
        ("Nachfolger", "de", "Her successor came.", "en"),
        ("France", "en", "Die französische Fähre kam.", "de"),
        ("künstliche Intelligenz", "de", "AI found the pools.", "en"),
    ],
)
def test_an_answer_may_say_it_in_other_words(question: str, language: str, text: str, spoken: str) -> None:
    assert all(_held(question, language, text, spoken))


@pytest.mark.parametrize(
    ("question", "language", "text", "spoken"),
    [
        ("accuse", "en", "He denied it.", "en"),
        ("buy", "en", "They sold it.", "en"),
        ("America", "en", "They told us of it.", "en"),
        ("death", "en", "Die Katze schläft.", "de"),
        ("stepped down", "en", "He took a step.", "en"),
        ("Gesundheitsminister", "de", "The minister came.", "en"),
    ],
)
def test_what_only_looks_alike_does_not_count(question: str, language: str, text: str, spoken: str) -> None:
    assert not any(_held(question, language, text, spoken))


def test_a_phrase_of_a_question_is_one_word_and_may_be_parted_in_the_text() -> None:
    (word,) = asked_words("take to court", "en", loosely=True)
    assert holds(word, stems("They may take the ferry firm to a court.", "en"))
    assert not holds(word, stems("They take the ferry.", "en"))


def test_the_word_itself_counts_more_than_one_like_it() -> None:
    (word,) = asked_words("fired", "en", loosely=True)
    assert held_as(word, stems("He was fired.", "en")) > held_as(word, stems("He was dismissed.", "en")) > 0
    assert held_as(word, stems("He slept.", "en")) == 0


def test_a_compound_is_taken_apart_only_where_all_its_parts_are_known() -> None:
    assert parts_of("gesundheitsministerin", "de") == ("gesundheit", "ministerin")
    assert parts_of("hafenstrassen", "de") == ("hafen", "strasse")
    assert parts_of("bundestag", "de") == parts_of("landtag", "de") == ()  # known as they are
    assert parts_of("brackwassertrommel", "de") == parts_of("healthminister", "en") == ()


def test_a_name_means_other_names_alone() -> None:
    assert stemmed("goal", "en") in alike("target", "en").stems
    assert stemmed("goal", "en") not in alike("target", "en", named=True).stems
    assert stemmed("french", "en") in alike("france", "en", named=True).stems


@pytest.mark.parametrize("language", sorted(DATA))
def test_every_line_says_what_may_stand_for_what(language: str) -> None:
    for kind in (DATA[language].words, DATA[language].names):
        assert all(len(line.split()) > 1 and ":" not in line for line in kind.groups.splitlines())
        for other, text in kind.translations.items():
            assert other in LANGUAGES
            assert all(len(line.split(" : ")) == 2 for line in text.splitlines())
        for word in kind.groups.replace(">", " ").split():
            assert stemmed(word, language).count("_") == word.count("_"), f"{word} must be one word, without a hyphen"


@pytest.mark.parametrize("word", ["a" * 80, "漢字" * 40, "9" * 300])
def test_nothing_stands_for_what_is_too_long_to_be_a_word(word: str) -> None:
    found = alike(word, "en")
    assert not found.stems
    assert not found.words


@pytest.mark.parametrize("word", ["haus" * 2000, "staats" * 500])
def test_a_word_without_end_is_no_compound(word: str) -> None:
    assert parts_of(word, "de") == ()
    assert stems(word, "de") == frozenset()


def test_what_is_kept_of_the_words_of_texts_has_an_end() -> None:
    kept = _phrases_from("en")
    for number in range(3 * _MOST_STEMS):
        assert not list(phrases_in([f"zz{number}"], "en"))
    assert len(kept) <= _MOST_STEMS
    assert list(phrases_in(["step", "down"], "en")) == ["step_down"]


def test_likes_are_single_words_of_the_words_own_language() -> None:
    found = likes("vaccine", "en")
    assert "jab" in found
    assert not any("_" in word for word in found)
