"""Quoted words whose speaker the text leaves open are shown where the one asked speaks last before them, and named for nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.model import Answer

ASKED = "What did Ada Moen say about the lanterns on the harbour wall?"
WORDS = '"These lanterns along the wall were better than anywhere else."'


def told(between: str, words: str = WORDS) -> Draft:
    draft = Draft(f"Ada Moen said the harbour had changed. {between}{words}", title="Old times").says(
        "Ada Moen", "the harbour had changed"
    )
    draft.quotations.append(draft.span(words))
    return draft


def shown(answer: Answer) -> list[tuple[str | None, bool]]:
    return [(finding.actor, "lanterns along" in citation.text) for finding in answer.findings for citation in finding.citations]


def test_words_left_open_behind_him_who_is_asked_are_shown_and_named_for_nobody(tmp_path: Path) -> None:
    assert (None, True) in shown(answerer_over([told("")], tmp_path).answer(ASKED))


def test_the_passage_begins_where_he_is_named(tmp_path: Path) -> None:
    findings = answerer_over([told("It was long ago. ")], tmp_path).answer(ASKED).findings
    (text,) = [citation.text for finding in findings if finding.actor is None for citation in finding.citations]
    assert text.startswith("Ada Moen said")
    assert text.endswith(WORDS)


def test_where_another_speaks_before_the_words_they_are_not_shown(tmp_path: Path) -> None:
    draft = told("Jon Bratt said it was the same. ").says("Jon Bratt", "it was the same")
    assert not any(among for _, among in shown(answerer_over([draft], tmp_path).answer(ASKED)))


def test_merely_marked_words_are_no_quotation(tmp_path: Path) -> None:
    draft = told("", 'The lanterns along the wall came from "abroad".')
    draft.quotations[:] = [draft.span('"abroad"')]
    assert not any(among for _, among in shown(answerer_over([draft], tmp_path).answer(ASKED)))


def test_words_off_the_topic_are_not_shown(tmp_path: Path) -> None:
    asked = "What did Ada Moen say about the ferries to Norvik?"
    assert not answerer_over([told("")], tmp_path).answer(asked).found
