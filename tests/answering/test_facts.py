"""Facts: the sentence that holds the answer first, and nothing where the evidence is thin."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from bot.model import Mention, MentionKind
from tests.answering.corpus_builder import Draft, answerer_over

if TYPE_CHECKING:
    from pathlib import Path

    from bot.answering.answerer import Answerer


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("what is regenerative braking?", "is a way of turning"),
        ("was ist eine Festkörperbatterie?", "ohne flüssigen"),
        ("when was Castellan founded?", "in 2011"),
        ("who founded Castellan?", "Odile Marchetti"),
        ("who is Odile Marchetti?", "founded by"),
        ("who is Ana Ruiz?", "chief executive"),
        ("what is the price of the Falcon?", "23,400"),
        ("what does the Falcon cost?", "23,400"),
        ("where does Castellan make batteries", "Tromso"),
        ("who is the CEO of Norvik?", "chief executive of Norvik"),
        ("Was kostet der Falcon?", "23,400"),
        ("Wer gründete Castellan?", "Odile Marchetti"),
    ],
)
def test_the_sentence_with_the_answer_comes_first(answerer: Answerer, text: str, fragment: str) -> None:
    (finding,) = answerer.answer(text).findings
    assert finding.actor is None
    assert fragment in finding.citations[0].text


@pytest.mark.parametrize(
    "text",
    [
        "who is Tim Berners?",
        "what is quantum braking?",
        "when was Borealis founded?",
        "what does the Falcon weigh?",
        "who founded Halden?",
        "what is the capital of Peru",
        "",
        "????",
        "why",
        "whose idea was it?",
        "how many did it say?",
    ],
)
def test_thin_evidence_is_no_answer(answerer: Answerer, text: str) -> None:
    answer = answerer.answer(text)
    assert not answer.found
    assert answer.absence


def test_a_sentence_that_defines_goes_before_one_that_mentions(tmp_path: Path) -> None:
    draft = Draft(
        "Everybody in the harbour talks about ballast. Ballast is heavy. The ballast of the ship was wet. Without ballast, ships roll.",
        title="Ships",
    )
    answer = answerer_over([draft], tmp_path).answer("what is ballast?")
    assert answer.findings[0].citations[0].text == "Ballast is heavy."


def test_the_role_that_stands_beside_the_name_goes_first(tmp_path: Path) -> None:
    draft = Draft(
        "Lund arrived late. Petra Lund waved. The harbour's director Petra Lund opened the gate. Petra Lund ate.", title="Harbour"
    )
    answer = answerer_over([draft], tmp_path).answer("who is Petra Lund?")
    assert "director Petra Lund" in answer.findings[0].citations[0].text


def test_a_term_that_is_something_goes_before_one_that_is_anyhow(tmp_path: Path) -> None:
    draft = Draft("The R7 is late. Nobody doubts that the R7 is a van for two. The R7 was praised by the firm.", title="Vans")
    (finding,) = answerer_over([draft], tmp_path).answer("what is the R7?").findings
    assert "a van for two" in finding.citations[0].text


def test_of_two_definitions_the_one_in_the_language_of_the_question_goes_first(tmp_path: Path) -> None:
    english = Draft("Hydrofoil is a wing under water.", title="Wings")
    german = Draft("Hydrofoil ist ein Flügel unter Wasser.", title="Flügel", language="de")
    answerer = answerer_over([english, german], tmp_path)
    for text, language in (("What is hydrofoil?", "en"), ("Was ist Hydrofoil?", "de")):
        answer = answerer.answer(text)
        assert answer.findings[0].citations[0].article.language == language
        assert answer.understood == {"en": "What hydrofoil is", "de": "Was Hydrofoil ist"}[language]


def test_a_question_who_leads_something_is_not_called_one_of_a_role(answerer: Answerer) -> None:
    assert "Wer Wer" not in answerer.answer("Wer leitet Castellan?").understood


def test_what_stands_in_the_midst_of_a_quotation_is_shown_from_its_opening(tmp_path: Path) -> None:
    text = "Nobody spoke. “The quay is old. The new crane weighs ninety tonnes. It is red,” Ana Ruiz said."
    draft = Draft(text, title="Harbour")
    draft.quotations.append(draft.span("“The quay is old. The new crane weighs ninety tonnes. It is red,”"))
    (citation,) = answerer_over([draft], tmp_path).answer("how much does the crane weigh?").findings[0].citations
    assert citation.text == "“The quay is old. The new crane weighs ninety tonnes."


def test_a_fact_that_somebody_says_is_shown_with_who_says_it(tmp_path: Path) -> None:
    content = "The quay is old. The new crane weighs ninety tonnes. It is red"
    draft = Draft(f"Nobody spoke. “{content},” Ana Ruiz said. The quay is old.", title="Harbour").says("Ana Ruiz", content)
    (citation,) = answerer_over([draft], tmp_path).answer("how much does the crane weigh?").findings[0].citations
    assert citation.speaker is not None
    assert citation.speaker.name == "Ana Ruiz"
    assert citation.text.endswith("Ana Ruiz said.")


def test_a_title_alone_makes_no_sentence_an_answer(tmp_path: Path) -> None:
    draft = Draft("The manager spoke for long. The manager then went home.", title="The manager resigned")
    assert not answerer_over([draft], tmp_path).answer("has the manager resigned?").found


def test_who_holds_an_office_is_told_by_the_sentence_that_names_it(tmp_path: Path) -> None:
    draft = Draft(
        "The chief executive of Halden, Petra Lund, met Norvik. Ana Ruiz is the chief executive of Norvik, says Halden.",
        title="Two firms",
    )
    answer = answerer_over([draft], tmp_path).answer("who is the CEO of Norvik?")
    assert answer.findings[0].citations[0].text.startswith("Ana Ruiz")


def test_what_somebody_is_said_to_be_goes_before_what_they_do(tmp_path: Path) -> None:
    draft = Draft("Petra Lund went home early. A diver, Petra Lund is a well-known figure in the harbour.", title="Harbour")
    answer = answerer_over([draft], tmp_path).answer("who is Petra Lund?")
    assert answer.findings[0].citations[0].text.startswith("A diver")


def test_who_did_it_does_not_tell_when_it_was_done(tmp_path: Path) -> None:
    answerer = answerer_over(
        [Draft("Petra Lund, the founder of Halden, spoke on Monday.", title="Halden").names_also("Halden")], tmp_path
    )
    assert answerer.answer("who founded Halden?").found
    assert not answerer.answer("when was Halden founded?").found


def test_what_something_is_called_in_passing_defines_it(tmp_path: Path) -> None:
    draft = Draft("The director of Halden spoke. The steel supplier, Halden, makes rails.", title="Rails").names_also("Halden")
    answer = answerer_over([draft], tmp_path).answer("what is Halden?")
    assert answer.findings[0].citations[0].text.startswith("The steel supplier")


@pytest.mark.parametrize(
    "sentence",
    [
        "Halden is said to be late.",
        "Halden is building a bridge.",
        "The bridge is paid by Halden, the mayor of the town said.",
        "Halden met us.",
    ],
)
def test_a_mention_is_no_definition(tmp_path: Path, sentence: str) -> None:
    answerer = answerer_over([Draft(sentence, title="Bridge").names_also("Halden")], tmp_path)
    assert not answerer.answer("what is Halden?").found


def test_a_day_in_the_words_asked_does_not_answer_when(tmp_path: Path) -> None:
    draft = Draft("Everybody in town likes Steel Friday. Steel Friday is on 24 May this time.", title="A feast")
    (citation, *_) = answerer_over([draft], tmp_path).answer("when is Steel Friday?").findings[0].citations
    assert "24 May" in citation.text


def test_a_role_may_be_the_end_of_a_compound(tmp_path: Path) -> None:
    draft = Draft("Petra Lund winkte. Die Oberhafendirektorin Petra Lund kam zu spät.", title="Hafen", language="de").names_also(
        "Petra Lund"
    )
    answer = answerer_over([draft], tmp_path).answer("Wer ist Petra Lund?")
    assert answer.findings[0].citations[0].text.startswith("Die Oberhafendirektorin")


@pytest.mark.parametrize(
    ("text", "question", "fragment"),
    [
        (
            "The exhibition of Tamsin Oyelaran is in Tromso. It will run until 30 October.",
            "how long does Oyelaran's exhibition run?",
            "30 October",
        ),
        (
            "Ruiz has a boat. Odile Marchetti spoke first. A member of the board, she was brief.",
            "who is Odile Marchetti?",
            "member of the board",
        ),
        ("Brandvik won 12 prizes in 3 years. Solheim went home.", "how many prizes did Brandvik win?", "12 prizes"),
        ("Der Sänger Jens Brandvik zahlte 40 Kronen. Ruiz blieb.", "how much did Jens Brandvik pay?", "40 Kronen"),
        ("Maren K. Solheim is a leading builder of boats. Ruiz is not.", "who is Maren Solheim?", "leading builder"),
    ],
)
def test_an_answer_is_found_beside_what_names_it(tmp_path: Path, text: str, question: str, fragment: str) -> None:
    language = "de" if "Kronen" in text else "en"
    named = [name for name in ("Tamsin Oyelaran", "Odile Marchetti", "Jens Brandvik", "Brandvik") if name in text][:1]
    found = answerer_over([Draft(text, title="Notes", language=language).names_also(*named)], tmp_path).answer(question).findings
    assert fragment in found[0].citations[0].text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Brandvik has an R7 with users everywhere.", "how many users does Brandvik have?"),
        ("Solheim spoke for Brandvik. Ruiz came. She was born in 1971.", "when was Brandvik born?"),
        ("Ana Boe sat down. Ana Falk met Karl Boe in 1999.", "when did Ana Boe meet Karl Boe?"),
    ],
)
def test_a_number_for_something_or_somebody_else_is_no_answer(tmp_path: Path, text: str, question: str) -> None:
    named = [name for name in ("Brandvik", "Solheim", "Ruiz", "Ana Boe", "Ana Falk", "Karl Boe") if name in text]
    draft = Draft(text, title="Notes of Brandvik").names_also(*named)
    assert not answerer_over([draft], tmp_path).answer(question).found


def test_money_is_asked_for_and_told(tmp_path: Path) -> None:
    draft = Draft("The two guards took money at the gate. They are said to have got 900 crowns.", title="Notes")
    (finding,) = answerer_over([draft], tmp_path).answer("how much money did the guards get?").findings
    assert "900 crowns" in finding.citations[0].text


def test_a_sentence_that_tells_what_is_called_by_a_term_defines_it(tmp_path: Path) -> None:
    text = (
        "A fogbell was sold. Enough vans stopped in the rain that the fault became known as “wipergate”. A wipergate poster hung there."
    )
    (finding,) = answerer_over([Draft(text)], tmp_path).answer("what is wipergate?").findings
    assert "became known as" in finding.citations[0].text


def test_the_office_of_another_house_is_no_answer(tmp_path: Path) -> None:
    text = "Halden pleased the Norvik CEO Ana Ruiz on Monday. Karl Boe is a leading buyer of Halden vans."
    answerer = answerer_over([Draft(text).names_also("Halden", "Norvik", "Ana Ruiz", "Karl Boe")], tmp_path)
    assert answerer.answer("who is the CEO of Norvik?").found
    assert not answerer.answer("who is the CEO of Halden?").found


def test_who_is_named_in_the_words_did_not_say_them(tmp_path: Path) -> None:
    content = "The new crane of Norvik weighs ninety tonnes"
    draft = Draft(f"Norvik Marine paid. “{content},” he said. The quay is old.", title="Harbour").says("he", content, name="Norvik")
    draft.attributions[0] = replace(draft.attributions[0], speaker=Mention(draft.span("he said"), MentionKind.PRONOUN, "Norvik"))
    (citation, *_) = answerer_over([draft], tmp_path).answer("how much does the crane of Norvik weigh?").findings[0].citations
    assert citation.speaker is None


def test_the_month_of_an_article_is_that_of_what_it_tells(tmp_path: Path) -> None:
    text = "The ferry of Norvik hit a quay after the storm. Nobody was hurt. A baker sold bread."
    answerer = answerer_over([Draft(text, title="Ferry", published="2025-03-03").names_also("Norvik")], tmp_path)
    assert answerer.answer("what did the ferry of Norvik hit in the storm of 2025?").found
    assert not answerer.answer("what did the ferry of Norvik hit in the storm of 2019?").found


def test_whose_plan_it_is_may_be_told_by_the_title_alone(tmp_path: Path) -> None:
    far = "Oil is dear in summer. Rope is dear. Gulls cried. Rain fell. Nets dried. Fog rose."
    draft = Draft(f"{far} A usual boat will spend 40 crowns. Gulls came.", title="Ruiz has a plan")
    question = "How much would a usual boat spend on oil and rope in summer under Ruiz's plan?"
    (finding,) = answerer_over([draft], tmp_path).answer(question).findings
    assert "40 crowns" in finding.citations[0].text


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Was ist eine Wärmepumpe?", "A heat pump is a machine that moves warmth."),
        ("Was ist ein Impfstoff?", "A vaccine is a medicine that guards against a disease."),
        ("Was ist eine Prop-Wette?", "A prop bet is a wager on something other than the outcome."),
    ],
)
def test_a_term_may_be_defined_in_another_language(tmp_path: Path, question: str, sentence: str) -> None:
    (finding,) = answerer_over([Draft(f"{sentence} Gulls came.", title="Notes")], tmp_path).answer(question).findings
    assert finding.citations[0].text == sentence


def test_another_term_of_another_language_is_not_the_one_asked(tmp_path: Path) -> None:
    draft = Draft("A bicycle pump is a machine that moves air. Heat is dear. Gulls came.", title="Notes")
    assert not answerer_over([draft], tmp_path).answer("Was ist eine Wärmepumpe?").found


def test_no_two_passages_share_a_text_or_repeat_it(tmp_path: Path) -> None:
    told = [
        f"{who} painted the {what} of the Halden ferry green." for who in ("Brandvik", "Odile", "Tamsin") for what in ("bow", "mast")
    ]
    caption = "Who painted the Halden ferry green?"
    draft = Draft(" ".join((*told, caption, "Rain fell.", "A tram was late.", "It was noon.", caption)), title="Paint")
    shown = 0
    for question in ("who painted the Halden ferry green", "painted Halden ferry", "which mast of the Halden ferry was painted red"):
        for finding in answerer_over([draft], tmp_path).answer(question).findings:
            spans = sorted(citation.span for citation in finding.citations)
            texts = [citation.text for citation in finding.citations]
            assert not any(one.overlaps(next_one) for one, next_one in pairwise(spans))
            assert len(set(texts)) == len(texts)
            shown += len(texts)
    assert shown > 3
