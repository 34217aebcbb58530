"""Questions over news articles that are not part of the project: what is found, what is refused, and who is named.

The floors are a little below what was measured. Skipped where the articles are absent; files named last_look are no floor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.quality import news_answers
from tests.quality.news_answers import ARTICLES, Measured, answerer, measure, questions

if TYPE_CHECKING:
    from collections.abc import Iterator

RIGHT_AMONG_FIRST = 0.94
REFUSED_OF_ANSWERABLE = 0.06
REFUSED_OF_UNANSWERABLE = 0.97
WRONG_ATTRIBUTIONS = 0.02
NAMED = 30
LONGEST = 5
"""Words of an article that a question may hold to know its answer by."""

pytestmark = pytest.mark.skipif(not ARTICLES.exists(), reason=f"the articles that are asked about are not there: {ARTICLES}")


@pytest.fixture(scope="module")
def measured() -> Iterator[Measured]:
    gold = questions("news_dev")
    with answerer(gold) as asking:
        yield measure(gold, asking)


def test_the_right_passage_is_among_the_first(measured: Measured) -> None:
    assert measured.right >= RIGHT_AMONG_FIRST, measured.not_among_first


def test_what_has_an_answer_is_not_refused(measured: Measured) -> None:
    assert measured.refused_of_answerable <= REFUSED_OF_ANSWERABLE, measured.refused


def test_what_has_no_answer_is_refused(measured: Measured) -> None:
    assert measured.refused_of_unanswerable >= REFUSED_OF_UNANSWERABLE, measured.answered_without_answer


def test_hardly_anybody_is_named_for_what_somebody_else_said_or_did(measured: Measured) -> None:
    assert measured.named >= NAMED
    assert measured.wrong <= WRONG_ATTRIBUTIONS, measured.wrongly_named


@pytest.mark.parametrize(
    ("name", "right", "refused_of_answerable", "refused_of_unanswerable"),
    [("news_more", 0.74, 0.1, 0.97), ("news_asked", 0.72, 0.17, 0.9)],
)
def test_what_is_asked_in_other_words_is_found_as_well(
    name: str, right: float, refused_of_answerable: float, refused_of_unanswerable: float
) -> None:
    gold = questions(name)
    with answerer(gold) as asking:
        more = measure(gold, asking)
    assert more.right >= right, more.not_among_first
    assert more.refused_of_answerable <= refused_of_answerable, more.refused
    assert more.refused_of_unanswerable >= refused_of_unanswerable, more.answered_without_answer
    assert more.wrong <= WRONG_ATTRIBUTIONS, more.wrongly_named


@pytest.mark.parametrize(
    ("name", "answerable", "unanswerable"),
    [
        ("news_dev", 67, 33),
        ("news_last_look", 33, 17),
        ("news_more", 56, 18),
        ("news_asked", 416, 198),
        ("news_asked_last_look", 48, 22),
    ],
)
def test_every_question_tells_its_answer_by_a_few_words_that_stand_in_the_article(
    name: str, answerable: int, unanswerable: int
) -> None:
    gold, texts = questions(name), news_answers.texts()
    assert (len(gold["answerable"]), len(gold["unanswerable"])) == (answerable, unanswerable)
    for asked in gold["answerable"]:
        for article, words in asked["right"]:
            assert len(words.split()) <= LONGEST
            assert words in texts.get(article, "\n".join(texts.values())), (article, words)
