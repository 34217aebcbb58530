"""Any text can be annotated, and everything that comes out lies in it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.annotation.annotator import Annotator

if TYPE_CHECKING:
    from bot.model import Annotation, Span

ANNOTATOR = Annotator()
PIECES = st.sampled_from(
    "Ana Ruiz|Norvik|said|that|the pump|failed|“|”|\"|‘|’|''|,|.|?|:|;|—|\n|\n\n|according to|he|she|the company|accused|of|told|"
    "not|(|)|and|but|“It holds,”|sagte|„|“|dass|Mr.|U.S.|…|-|42|\t|\u00a0|\u2028|😀|é|İ|''It's so,''|as|by|saying|announced|was".split(
        "|"
    )
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map(" ".join), st.text(max_size=200))


def spans(annotation: Annotation) -> list[Span]:
    found = [*annotation.sentences, *annotation.quotations, *(name.span for name in annotation.names)]
    for attribution in annotation.attributions:
        found += [*attribution.content, *attribution.cue, *([attribution.speaker.span] if attribution.speaker else [])]
    for relation in annotation.relations:
        found += [relation.cue, relation.evidence, *relation.matter]
    return found


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.sampled_from(["en", "de", "fr"]))
def test_no_text_breaks_it_and_every_span_lies_in_the_text(text: str, language: str) -> None:
    annotation = next(ANNOTATOR.annotate([(text, language)]))
    assert all(0 <= span.start <= span.end <= len(text) for span in spans(annotation))
    assert all(span.of(text).strip() for span in annotation.sentences)
    assert all(attribution.content for attribution in annotation.attributions)


def test_texts_come_back_in_order_whatever_their_language() -> None:
    texts = [("Ana Ruiz said it was late.", "en"), ("Bonjour.", "fr"), ("Karl Boe said it was early. He left.", "en"), ("", "en")]
    found = list(ANNOTATOR.annotate(texts))
    assert [len(annotation.sentences) for annotation in found] == [1, 1, 2, 0]
    assert [len(annotation.attributions) for annotation in found] == [1, 0, 1, 0]


def test_an_unknown_language_gets_sentences_and_quotations() -> None:
    annotation = next(ANNOTATOR.annotate([("« Oui », dit-elle. Non.", "fr")]))
    assert len(annotation.sentences) == 2
    assert len(annotation.quotations) == 1
    assert annotation.attributions == ()


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("pattern", ["1", "Ä", '"a\n\n', "„a“ "])
def test_what_no_person_can_have_written_takes_seconds(pattern: str, language: str) -> None:
    text = (pattern * 100_000)[:100_000]
    start = time.process_time()
    [found] = Annotator().annotate([(text, language)])
    assert time.process_time() - start < 20
    assert found.sentences


def test_the_time_for_an_english_text_grows_with_its_length_not_with_its_square() -> None:
    paragraph = (
        "Ana Ruiz, the mayor, said that “the harbour is safe.” “We will open it,” she said. The senator praised Boe. “It is late.” "
        "“It is,” Karl Boe said at the gate, “and no boat comes.”\n\n"
    )
    annotator = Annotator()
    list(annotator.annotate([(paragraph, "en")]))

    def seconds(paragraphs: int) -> float:
        begin = time.process_time()
        assert len(next(iter(annotator.annotate([(paragraph * paragraphs, "en")]))).attributions) == 4 * paragraphs
        return time.process_time() - begin

    assert seconds(200) < 3 * 4 * seconds(50)  # with its square it would be sixteen times
