from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.retrieval.choosing import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.model import AnnotatedArticle

    MakeArticle = Callable[..., AnnotatedArticle]
    Worths = dict[int, float]
    """What sentences are worth, by their ordinals."""


@pytest.fixture
def choose(make_article: MakeArticle) -> Callable[..., Choice]:
    """A choice among the sentences of one article of six: "0." to "5."."""
    article = make_article(*(f"{number}." for number in range(6)))

    def choose(whole: Worths, *clauses: Worths, per_article: int = 9) -> Choice:
        def places(worths: Worths) -> dict[tuple[str, int], float]:
            return {(article.article.id, ordinal): worth for ordinal, worth in worths.items()}

        known = {article.article.id: article}
        return Choice(known.get, places(whole), [places(clause) for clause in clauses], per_article=per_article)

    return choose


def ordinals(choice: Choice, most: int = 9) -> list[list[int]]:
    """The sentences of each place that is taken; one takes three characters."""
    return [[*range(found.span.start // 3, found.span.end // 3 + 1)] for found in choice.take(most)]


def test_no_sentence_is_shown_twice_without_need(choose: Callable[..., Choice]) -> None:
    assert sorted(ordinals(choose(dict.fromkeys(range(6), 1.0)))) == [[0, 1, 2], [3, 4, 5]]


def test_the_best_neighbours_are_shown(choose: Callable[..., Choice]) -> None:
    assert ordinals(choose({2: 3.0, 3: 1.0, 4: 2.0}), most=1) == [[2, 3, 4]]
    assert ordinals(choose({2: 3.0, 1: 2.0, 0: 1.0}), most=1) == [[0, 1, 2]]


def test_an_answered_part_counts_less_than_one_that_is_not(choose: Callable[..., Choice]) -> None:
    first, second = {0: 1.0, 3: 0.9}, {5: 0.85}
    assert [place[0] for place in ordinals(choose({}, first, second), most=2)] == [0, 3]
    choice = choose({}, first, second)
    taken = choice.take(2)
    assert [found.span.start // 3 for found in taken] == [0, 3]
    assert taken[0].score - taken[1].score == pytest.approx(0.15)  # each gains the same by the other part


def test_no_more_places_of_an_article_are_taken_than_allowed(choose: Callable[..., Choice]) -> None:
    assert len(ordinals(choose(dict.fromkeys(range(6), 1.0), per_article=1))) == 1


def test_what_is_added_later_is_taken_unless_it_was_shown(choose: Callable[..., Choice], make_article: MakeArticle) -> None:
    choice = choose({1: 1.0})
    assert ordinals(choice) == [[0, 1, 2]]
    (article_id,) = {found.article_id for found in choose({1: 1.0}).take(1)}
    choice.add({(article_id, 2): 5.0, (article_id, 5): 1.0})
    assert ordinals(choice) == [[3, 4, 5]]


def test_what_is_added_for_a_part_later_counts_where_it_is_better(choose: Callable[..., Choice]) -> None:
    choice = choose({}, {0: 1.0, 5: 0.5})
    (article_id,) = {found.article_id for found in choose({0: 1.0}).take(1)}
    choice.add({}, [{(article_id, 0): 0.2, (article_id, 5): 2.0}])
    assert [found.score for found in choice.take(2)] == [2.0, pytest.approx(0.9)]


def test_of_equal_places_that_comes_first_whose_article_tells_of_the_other_parts_too(make_article: MakeArticle) -> None:
    one, other = make_article("0.", "1.", path="a"), make_article("0.", "1.", path="b")
    known = {article.article.id: article for article in (one, other)}
    for both in known:
        clauses = [{(article_id, 0): 1.0 for article_id in known}, {(both, 1): 0.5}]
        assert Choice(known.get, {}, clauses, per_article=1).take(1)[0].article_id == both


def test_a_place_whose_article_is_gone_is_passed_over() -> None:
    assert Choice(lambda _: None, {("a", 0): 1.0}, [], per_article=1).take(3) == []
