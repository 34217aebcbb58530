"""Answers in a terminal: every quote, and the outlets of its copies."""

from __future__ import annotations

from bot.model import Act, Answer, Article, Citation, Finding, Question, QuestionKind, Span, Tier
from bot.presentation.answers import answer_blocks
from bot.presentation.phrasebook import phrases
from bot.presentation.terminal import render

TEXT = "Halden accused Norvik of fraud."


def cited(outlet: str) -> Citation:
    article = Article(outlet.replace(" ", "").rjust(16, "0"), f"{outlet}.txt", TEXT, "Fraud", outlet, "en")
    return Citation(article, Span(0, len(TEXT)), story="fraud", tier=Tier.B)


def test_copies_of_a_story_are_named_below_the_quote_that_they_repeat() -> None:
    finding = Finding((cited("Harbour Post"), cited("North Wire")), 1, Act.ACCUSE, "Halden", "Norvik", articles=2)
    answer = Answer(Question("who accused Norvik?", "en", QuestionKind.RELATIONS), "Who accused Norvik", (finding,))
    shown = render(answer_blocks(answer, phrases("en")))
    assert shown.count(TEXT) == 1
    assert "+ North Wire (same story)" in shown
    assert "2 articles, 1 source" in shown
