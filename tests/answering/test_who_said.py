"""Who said "…": words are found though one is wrong, and nobody is named whom the text does not name."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from bot.answering.alignment import aligned, words_of
from bot.model import Span
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.answering.answerer import Answerer
    from bot.model import AnnotatedArticle, Hit, Query


@pytest.mark.parametrize(
    "text",
    [
        'who said "given every result to the ministry"?',
        "who said “We have given every result to the ministry”",
        "who said 'we have handed every result to the ministry'",
        "who said we have given every result to the ministry",
        "Wer hat „given every result to the ministry“ gesagt?",
    ],
)
def test_the_speaker_is_named_though_a_word_is_wrong(answerer: Answerer, text: str) -> None:
    answer = answerer.answer(text)
    assert [finding.actor for finding in answer.findings] == ["Ana Ruiz"]
    assert "given every result to the ministry" in answer.findings[0].citations[0].text


def test_words_without_a_speaker_are_shown_and_nobody_is_named(answerer: Answerer) -> None:
    (finding,) = answerer.answer('who said "steel for everyone"?').findings
    assert finding.actor is None
    assert finding.citations[0].speaker is None


def test_a_speaker_who_is_only_described_is_not_resolved(answerer: Answerer) -> None:
    (finding,) = answerer.answer('who said "the harbour will be ready"?').findings
    assert finding.actor is None
    speaker = finding.citations[0].speaker
    assert speaker is not None
    assert speaker.name is None


def test_a_doubtful_speaker_is_not_named(answerer: Answerer) -> None:
    (finding,) = answerer.answer('who said "the new plant is enormous"?').findings
    assert finding.actor is None


def test_words_that_stand_nowhere_are_not_found(answerer: Answerer) -> None:
    answer = answerer.answer('who said "the moon is made of cheese"?')
    assert not answer.found
    assert "the moon is made of cheese" in answer.absence


@pytest.mark.parametrize(
    ("quote", "text", "found"),
    [
        ("steel for everyone", "We want steel for everyone now", "steel for everyone"),
        ("steel for every one", "steel for nobody", None),
        ("steal for everyone", "steel for everyone", "steel for everyone"),
        ("coal for everyone", "steel for everyone", None),
        ("the best steel in town", "they sell the best coal in town", "the best coal in town"),
        ("the best steel ever", "the best steel in town", None),
        ("never", "never", "never"),
        ("it is not so", "it is now so", None),
        ("the best coal in the town", "they sell the best coal in town", "the best coal in town"),
        ("the best coal in town", "they sell the best cheap coal in town", "the best cheap coal in town"),
        ("the email was read", "nobody knew whether the e-mail was read", "the e-mail was read"),
        ("the e-mail was read", "nobody knew whether the email was read", "the email was read"),
        ("we have ever paid him", "we have never paid him", None),
        ("we have paid him", "we have never paid him", None),
        ("a legal payment", "an illegal payment", None),
        ("legal payment", "illegal payment", None),
        ("coal for every one", "coal for everyone", "coal for everyone"),
        ("coal for everyone", "coal for every one", "coal for every one"),
        ("all 310 ships came home", "all 410 ships came home", None),
    ],
)
def test_one_word_in_four_may_be_changed_but_none_that_the_sense_hangs_on(quote: str, text: str, found: str | None) -> None:
    place = aligned(words_of(quote).words, words_of(text))
    assert (place.span.of(text) if place else None) == found


def test_an_exact_place_leaves_no_room_for_others(tmp_path: Path) -> None:
    draft = Draft('"The best steel in town is ours," Ana Ruiz said. "The best coal in town is mine," Nils Falk said.')
    draft.says("Ana Ruiz", "The best steel in town is ours").says("Nils Falk", "The best coal in town is mine")
    answerer = answerer_over([draft], tmp_path)
    assert [finding.actor for finding in answerer.answer('who said "the best steel in town"?').findings] == ["Ana Ruiz"]
    assert len(answerer.answer('who said "the best salt in town"?').findings) == 2


def test_a_long_text_is_looked_for_across_sentences(tmp_path: Path) -> None:
    long = (
        "Steel is dear, and it will be dearer still when the mines in the north have closed. Coal is cheap, and it will be cheaper "
        "still when the last of the mills has gone over to gas. Tin is rare. Nobody has told the shipyards, nobody told the unions, "
        "and nobody has thought of telling the people who pay for all of it."
    )
    draft = Draft(f'Ana Ruiz stood up. "{long} We shall see," Ruiz said.').says("Ruiz", f"{long} We shall see", name="Ana Ruiz")
    answerer = answerer_over([draft], tmp_path)
    for asked in (long, f"who wrote this? “{long}”"):
        assert [finding.actor for finding in answerer.answer(asked).findings] == ["Ana Ruiz"]


def test_words_that_say_nothing_are_sought_a_few_times_alone(answerer: Answerer, monkeypatch: pytest.MonkeyPatch) -> None:
    searches = 0
    search = answerer._sources.found

    def counted(query: Query) -> Iterator[tuple[Hit, AnnotatedArticle]]:
        nonlocal searches
        searches += 1
        return search(query)

    monkeypatch.setattr(answerer._sources, "found", counted)
    assert not answerer.answer(f'who said "{"of the " * 120}"?').findings
    assert searches < 20


def test_one_word_over_and_over_is_found_without_being_looked_for_everywhere() -> None:
    text = words_of("la " * 4_000 + "lo")
    same, other = ("la",) * 60, (*("la",) * 59, "lo")
    began = process_time()
    found = aligned(same, text)
    assert found is not None
    assert found.span == Span(0, 60 * 3 - 1)
    assert aligned(other, text) is None
    assert process_time() - began < 1
