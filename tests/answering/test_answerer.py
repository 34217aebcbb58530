"""The answerer never raises on what people type, sends only what the library holds, and offers forms and completion."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answering import citing
from bot.answering.context import Context
from bot.answering.json_rows import answer_row
from bot.errors import QuoteMismatch
from bot.legible import legible
from bot.model import QuestionKind, Span
from tests.answering.conftest import crash_tests, inspectors
from tests.answering.corpus_builder import answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer

WORDS = st.sampled_from(
    "who what did said accused norvik ruiz about in since march 2025 31 the wer was wirft vor „ “ \" ' « ? ! ( [ \\ * .* (? %s {actor} "
    "مرحبا שלום 👩‍🚀 ﷽ a of to by and last week 99999".split(" ")
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=25).map(" ".join)))
def test_no_text_raises(answerer: Answerer, text: str) -> None:
    answer = answerer.answer(text)
    assert answer.understood
    assert answer.found or answer.absence
    assert answer_row(answer)["question"] == legible(text)


@pytest.mark.parametrize(
    "text", ["", " ", "?" * 2000, "who accused " * 170, '"' * 999, "who said “" + "steel " * 330, "ok\u202e\u0000", "a" * 2000]
)
def test_extreme_texts_are_answered_fast_and_without_an_error(answerer: Answerer, text: str) -> None:
    assert answerer.answer(text).understood


@pytest.mark.parametrize(
    "text", ["who accused whom?", "what did Ruiz say?", "norvik", 'who said "steel for everyone"?', "who is Ana Ruiz?"]
)
def test_every_quote_is_the_slice_of_the_stored_article(answerer: Answerer, text: str) -> None:
    library = answerer._sources.library
    answer = answerer.answer(text)
    assert answer.found
    for row in (row for found in answer_row(answer)["answers"] for row in found["citations"]):
        stored = library.article(row["article_id"])
        assert stored is not None
        assert row["text"] == stored.article.text[row["start"] : row["end"]]


def test_a_citation_of_another_text_is_a_mismatch(answerer: Answerer) -> None:
    citation = answerer.answer("what did Ruiz say?").findings[0].citations[0]
    library = answerer._sources.library
    citing.check(citation, library.article(citation.article.id))
    for wrong in (
        replace(citation, article=replace(citation.article, text=citation.article.text + " More.")),
        replace(citation, article=replace(citation.article, id="0" * 16)),
        replace(citation, span=Span(0, len(citation.article.text) + 5)),
    ):
        with pytest.raises(QuoteMismatch):
            citing.check(wrong, library.article(wrong.article.id))


def test_what_changed_between_index_and_library_is_not_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = crash_tests()
    answerer = answerer_over([draft], tmp_path)
    (tmp_path / "other").mkdir()
    changed = replace(draft.article(), article=replace(draft.article().article, text="Nothing was said. " + draft.text))
    shifted = replace(changed, annotation=replace(changed.annotation, attributions=(), relations=(), sentences=()))
    library = answerer_over([inspectors()], tmp_path / "other")._sources.library
    monkeypatch.setattr(library, "article", lambda _: shifted)  # the library has a newer text than the index
    answerer._sources.library = library
    assert not answerer.answer("who accused Norvik?").found
    assert not answerer.answer("what did Ruiz say?").found


def test_a_form_with_fields_asks_like_a_sentence(answerer: Answerer) -> None:
    said = answerer.answer_question(answerer.said("ruiz", about="Falcon", outlet="harbour ledger"))
    assert not said.found
    said = answerer.answer_question(answerer.said("ruiz", about="Falcon", outlet="Daily Ledger"))
    assert [finding.actor for finding in said.findings] == ["Ana Ruiz"]
    accused = answerer.answer_question(answerer.accused(by="halden"), Context(limit=1))
    assert (accused.question.kind, accused.findings[0].target) == (QuestionKind.RELATIONS, "Norvik")
    assert answerer.answer_question(answerer.accused(of="Norvik")).found
    assert answerer.answer_question(answerer.accused()).found


@pytest.mark.parametrize("text", ["N" * 6000, "Norvik, " * 750, "Ruiz from Norvik of " * 300, "a-" * 3000, "'s " * 2000, "haus" * 1500])
@pytest.mark.parametrize("language", ["en", "de"])
def test_what_has_no_end_is_answered_as_soon_as_anything_else(text: str, language: str, answerer: Answerer) -> None:
    began = time.process_time()
    answerer.answer(text)
    for question in (
        answerer.said(text, text, text, language),
        answerer.accused(text, text, language),
        answerer.verified(text, text, language),
        answerer.looked_at(QuestionKind.MAP, text, language, topic=text, outlets=(text,)),
    ):
        answerer.answer_question(question)
    assert time.process_time() - began < 2  # each takes some milliseconds here; one took 14 seconds


def test_names_and_outlets_are_completed(answerer: Answerer) -> None:
    assert answerer.complete_name("rui") == ["Ana Ruiz"]
    assert answerer.complete_name("")[0] == "Norvik"
    assert answerer.complete_outlet("har") == ["Harbour Post"]


def test_a_row_has_the_keys_that_scripts_rely_on(answerer: Answerer) -> None:
    row = answer_row(answerer.answer("who accused Norvik?"))
    assert set(row) == {"question", "kind", "understood", "found", "answers", "suggestions"}
    finding = row["answers"][0]
    assert set(finding) == {
        "actor", "act", "target", "matter", "polarity", "modality", "evidence", "articles", "independent_sources", "relies_on",
        "citations",
    }  # fmt: skip
    assert (finding["actor"], finding["act"], finding["target"]) == ("Halden", "accuse", "Norvik")
    assert set(finding["citations"][0]) == {
        "text", "article_id", "title", "outlet", "url", "published", "language", "start", "end", "speaker", "speaker_resolved", "tier",
        "polarity", "modality",
    }  # fmt: skip
