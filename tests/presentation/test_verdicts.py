"""What became of claims, as people see it: every difference in words, and nothing in the claim that can break out of its marks."""

from __future__ import annotations

import re

import pytest

from bot.answering.json_rows import answer_row
from bot.answering.verification.differing import laid
from bot.answering.verification.tokens import of_claim, of_text
from bot.model import (
    Act,
    Answer,
    Article,
    Citation,
    Claim,
    Difference,
    Edit,
    Finding,
    NameMatch,
    Question,
    QuestionKind,
    Span,
    Verdict,
    Verification,
)
from bot.presentation.answers import answer_blocks
from bot.presentation.compose import answer_message
from bot.presentation.markdown import text_of
from bot.presentation.message import Words
from bot.presentation.phrasebook import PHRASEBOOK, phrases, verdicts
from bot.presentation.terminal import render

TEXT = '"The lighthouse has never gone dark in 80 winters," said Imke Thorsen.'
ARTICLE = Article("0" * 16, "a.md", TEXT, "A light", "Skerry Times", "en")


def answer(text: str, language: str = "en", speaker: str | None = "Imke Thorsen") -> Answer:
    """The answer to one claim, laid along the article."""
    found = laid(of_claim(text), of_text(TEXT), TEXT)
    assert found is not None
    claim = Claim(text, speaker=NameMatch(speaker, (speaker,), exact=True) if speaker else None)
    finding = Finding((Citation(ARTICLE, Span(0, len(TEXT)), (found.span,)),), 1, Act.SAY, "Imke Thorsen")
    verdict = Verdict.EXACT if found.exact else Verdict.ALTERED
    question = Question("", language, QuestionKind.VERIFY, claims=(claim,))
    verification = Verification(claim, verdict, (finding,), found.differences)
    return Answer(question, "Whether", (finding,), verifications=(verification,))


def markdown(given: Answer) -> str:
    words = phrases(given.question.language)
    return "\n".join(text_of(block, words) for block in answer_blocks(given, words))


def test_words_that_the_text_has_not_are_struck_and_what_it_has_instead_is_bold() -> None:
    text = markdown(answer("The lighthouse has once gone dark in 70 winters"))
    assert "The lighthouse has ~~once~~ gone dark in ~~70~~ winters" in text
    assert "has **never** gone dark in **80** winters" in text


def test_each_difference_stands_in_words_those_with_a_bearing_first() -> None:
    text = markdown(answer("The beacon has gone dark in 70 winters"))
    lines = [line for line in text.splitlines() if "•" in line]
    assert lines == [
        "**• Negation: **only in the article: “never”",
        "**• Number or date: **the claim has “70”, the article “80”",
        "• the claim has “beacon”, the article “lighthouse”",
    ]


def test_the_terminal_marks_what_is_struck_with_letters_alone() -> None:
    given = answer("The lighthouse has never gone dark in 70 winters")
    text = render(answer_blocks(given, phrases("en")))
    assert "in [-70-] winters" in text
    assert "the claim has “70”, the article “80”" in text


def test_a_german_asker_reads_german() -> None:
    text = markdown(answer("The lighthouse has never gone dark in 70 winters", "de"))
    assert "Mit Abweichungen im Bestand, aus dem Mund von Imke Thorsen" in text
    assert "in der Anfrage „70“, im Artikel „80“" in text


@pytest.mark.parametrize(
    "words", ["~~x~~", "\\", "**x**", "||x||", "`x`", "@everyone", "<@1>", "[x](https://evil.example)", "~", "_x_", "x\\~~"]
)
def test_nothing_in_a_claim_breaks_out_of_being_struck(words: str) -> None:
    text = text_of(answer_blocks(struck(words), phrases("en"))[2], phrases("en"))
    plain = re.sub(r"\\.", "", text)
    assert plain.count("~~") in {0, 2}
    for sign in ("**", "||", "`", "@everyone", "<@", "](https"):
        assert sign not in plain


def struck(words: str) -> Answer:
    claim = Claim(f"The {words} has never")
    finding = Finding((Citation(ARTICLE, Span(0, len(TEXT))),), 1)
    difference = Difference(Edit.REPLACED, Span(4, 4 + len(words)), Span(5, 15))
    question = Question("", "en", QuestionKind.VERIFY, claims=(claim,))
    return Answer(question, "", (finding,), verifications=(Verification(claim, Verdict.ALTERED, (finding,), (difference,)),))


def test_several_claims_are_numbered_and_the_absent_ones_are_said_to_be() -> None:
    one = answer("The lighthouse has never gone dark in 70 winters")
    other = Verification(Claim("Nobody likes the sea"), Verdict.ABSENT)
    both = Answer(one.question, "2 claims", one.findings, absence="Searched.", verifications=(*one.verifications, other))
    text = markdown(both)
    assert "1  **In the corpus with differences" in text
    assert "2  **Not found in the corpus in these words**" in text
    assert text.endswith("-# Searched.")
    assert answer_message(both).question is both.question


def test_the_row_has_a_verdict_for_each_claim_and_all_other_keys() -> None:
    row = answer_row(answer("The lighthouse has never gone dark in 70 winters"))
    assert {"question", "kind", "understood", "found", "answers", "suggestions"} <= set(row)
    (claim,) = row["claims"]
    assert (row["kind"], claim["verdict"], claim["answers"]) == ("verify", "altered", [0])
    assert claim["differences"] == [{"edit": "replaced", "bearing": "number", "claimed": "70", "printed": "80"}]


@pytest.mark.parametrize("language", PHRASEBOOK)
def test_every_verdict_edit_and_bearing_has_words_and_none_that_judges(language: str) -> None:
    its = verdicts(language)
    assert set(its.of) == set(Verdict)
    assert set(its.differences) == set(Edit)
    lines = [*its.of.values(), *its.by.values(), *its.differences.values(), its.nearest, its.searched]
    for judging in ("false", "fake", "wrong", "lie", "true", "falsch", "gelogen", "wahr", "unwahr"):
        assert not any(judging in line.casefold().split() for line in lines)


def test_words_of_our_own_are_not_struck_unless_said() -> None:
    assert not Words("x").struck
