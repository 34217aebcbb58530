"""What holds for any text: no crash, spans inside the text, parts in order; and that it stays fast."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.annotation import quotations, sentences
from bot.annotation.german import extract
from bot.annotation.german.verbs import Form, forms, split_infinitive, subjunctive

WORDS = (
    "Ruiz Norvik sagte sagt erklärte , . : ; „ “ – ( ) dass die der das er sie sei habe werde laut nach Angaben zufolge so "
    "wie mitteilte teilte mit "
    "wirft warf vor beschuldigt wird wurde von gegen ermittelt Vorwurf Vorwürfe zurück nicht nie soll haben zu gehen um und "
    "aber Klage wegen "
    "Betrugs \n\n Polizei „Spiegel“ heißt es demnach wonach in im steht"
).split(" ")


def check(text: str) -> None:
    attributions, relations, names = extract(text, sentences.split(text, "de"), quotations.pair(text))
    for attribution in attributions:
        assert attribution.content
        assert attribution.span.end <= len(text)
        assert all(span.of(text).strip() for span in attribution.content)
    for relation in relations:
        assert relation.evidence.covers(relation.cue)
        assert relation.evidence.end <= len(text)
        assert relation.actor is not None or relation.target is not None
    for mention in names:
        assert mention.name
        assert mention.span.of(text)[:1] == mention.name[:1] or mention.name.endswith(mention.span.of(text))


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_any_order_of_the_words_that_matter_is_read(text: str) -> None:
    check(text)


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    check(text)


def test_it_is_read_fast() -> None:
    """Far below the measured speed (some 90,000 words a second), so that only a blow-up fails."""
    text = "\n\n".join(
        f"Ana Ruiz sagte am Montag, Norvik habe {n} Schiffe gebaut. Die Werft steht am Hafen, der im Winter oft friert."
        for n in range(400)
    )
    prepared = (text, sentences.split(text, "de"), quotations.pair(text))
    extract("Aufwärmen.", sentences.split("Aufwärmen.", "de"), ())
    started = time.process_time()
    extract(*prepared)
    assert len(text.split()) / (time.process_time() - started) > 15_000


@pytest.mark.parametrize(
    ("verb", "form", "reading"),
    [
        ("sagen", "sagte", Form.FINITE),
        ("mit|teilen", "mitgeteilt", Form.PARTICIPLE),
        ("mit|teilen", "mitteilte", Form.FINITE),
        ("vor|werfen", "vorgeworfen", Form.PARTICIPLE),
        ("versprechen", "versprach", Form.FINITE),
        ("versprechen", "versprochen", Form.PARTICIPLE),
        ("kritisieren", "kritisiert", Form.PARTICIPLE),
        ("bezeichnen", "bezeichnete", Form.FINITE),
        ("äußern", "geäußert", Form.PARTICIPLE),
    ],
)
def test_forms_of_verbs(verb: str, form: str, reading: Form) -> None:
    assert reading in {each.form for each in forms(verb)[form]}


def test_the_mood_of_speech() -> None:
    assert all(subjunctive(word) for word in ("sei", "habe", "werde", "gebe", "gehe", "könne"))
    assert not any(subjunctive(word) for word in ("sagte", "heute", "eine", "alle", "kann", "geht"))


def test_infinitives_that_hold_their_zu() -> None:
    assert split_infinitive("zurückzutreten")
    assert split_infinitive("mitzuteilen")
    assert not split_infinitive("sitzungen")
    assert not split_infinitive("zulassen")


@pytest.mark.parametrize("text", ["Es heißt in", "Dort heißt es im", "Das steht aus"])
def test_a_text_may_break_off_behind_a_preposition(text: str) -> None:
    check(text)
