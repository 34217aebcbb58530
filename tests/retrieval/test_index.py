"""The suite that every PassageIndex passes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from bot.model import Act, AnnotatedArticle, PassageKind, Query
from bot.retrieval.memory import MemoryIndex
from bot.retrieval.passages import passages
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.retrieval.index import PassageIndex

    Fill = Callable[..., None]
    MakeArticle = Callable[..., AnnotatedArticle]


@pytest.fixture(params=["memory", "tantivy"])
def index(request: pytest.FixtureRequest, tmp_path: Path) -> PassageIndex:
    return MemoryIndex() if request.param == "memory" else TantivyIndex.create(tmp_path / "passages")


@pytest.fixture
def fill(index: PassageIndex) -> Fill:
    def fill(*articles: AnnotatedArticle) -> None:
        for annotated in articles:
            index.add(passages(annotated))
        index.commit()

    return fill


def found(index: PassageIndex, *articles: AnnotatedArticle, **query: Any) -> list[str]:
    """The texts of the hits, sliced from the articles by the hits' spans."""
    texts = {annotated.article.id: annotated.article.text for annotated in articles}
    return [hit.span.of(texts[hit.article_id]) for hit in index.search(Query(**query))]


def test_a_sentence_is_found_by_a_word_in_any_form(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("The inspector delayed both ferries.", "Nobody was hurt.")
    fill(a)
    assert found(index, a, words="Was a FERRY delaying?") == ["The inspector delayed both ferries."]
    assert found(index, a, words="submarine") == []


def test_accents_and_umlauts_make_no_difference(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("Ein Gericht in Köln prüft die Häuser.", language="de")
    b = make_article("Ana Marín opened the café.")
    fill(a, b)
    for asked in ("Koeln", "Köln", "KÖLN", "koln", "Haus"):
        assert found(index, a, b, words=asked, language="de") == ["Ein Gericht in Köln prüft die Häuser."], asked
    assert found(index, a, b, words="marin cafe") == ["Ana Marín opened the café."]


def test_words_of_a_question_find_passages_of_the_other_language(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("Die Werft Dresden baut für Norvik.", language="de")
    fill(a)
    assert found(index, a, words="What about Dresden?", language="en") == ["Die Werft Dresden baut für Norvik."]


def test_the_passage_with_more_of_the_rarer_words_comes_first(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("Ferries are slow.", "Ferries are red.", "Ferries carry saffron to Norvik.", "Saffron is dear.")
    fill(a)
    assert found(index, a, words="ferries with saffron")[0] == "Ferries carry saffron to Norvik."
    assert found(index, a, words="ferries with saffron")[1] == "Saffron is dear."


def test_stop_words_find_nothing_beside_others_and_count_where_they_are_alone(
    index: PassageIndex, fill: Fill, make_article: MakeArticle
) -> None:
    a = make_article("This is about the weather.", "Saffron is dear.")
    fill(a)
    assert found(index, a, words="what is this about saffron") == ["Saffron is dear."]
    assert found(index, a, words="about") == ["This is about the weather."]


def test_a_word_of_the_title_finds_the_articles_sentences(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("It sank within an hour.", title="Trawler lost off Tessaly")
    fill(a)
    assert found(index, a, words="trawler") == ["It sank within an hour."]


def test_a_word_in_the_passage_beats_one_in_the_title(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("It sank within an hour.", title="Trawler lost")
    b = make_article("The trawler is safe.", title="Good news")
    fill(a, b)
    assert found(index, a, b, words="trawler")[0] == "The trawler is safe."


def test_words_that_stand_together_win_over_words_apart(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("The crash was no test of nerves.", "The crash test failed.")
    fill(a)
    assert found(index, a, words="crash test")[0] == "The crash test failed."


def test_a_named_outlet_is_preferred_and_not_required(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("Saffron is dear.", outlet="Daily Ledger")
    b = make_article("Saffron is rare.", outlet="Harbour Post")
    fill(a, b)
    for outlet, first in (("harbour post", "Saffron is rare."), ("Daily Ledger", "Saffron is dear.")):
        hits = found(index, a, b, words="saffron", boosted_outlets=frozenset({outlet}))
        assert hits[0] == first
        assert len(hits) == 2


def test_a_named_outlet_alone_does_not_make_a_hit(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("Nothing of the kind.", outlet="Daily Ledger")
    fill(a)
    assert found(index, a, words="saffron", boosted_outlets=frozenset({"Daily Ledger"})) == []


def test_statements_are_found_by_their_speaker_whatever_the_spelling(
    index: PassageIndex, fill: Fill, make_article: MakeArticle
) -> None:
    a = make_article("José Marín said no.", "Ana Ruiz said yes.", statements=(("José Marín", 0), ("Ana Ruiz", 1)))
    fill(a)
    asked: dict[str, Any] = {"kind": PassageKind.STATEMENT}
    assert found(index, a, **asked, actors=frozenset({"jose marin"})) == ["José Marín said no."]
    assert set(found(index, a, **asked, actors=frozenset({"Jose Marin", "Ruiz, Ana", "Ana Ruiz"}))) == {
        "José Marín said no.",
        "Ana Ruiz said yes.",
    }
    assert found(index, a, **asked, actors=frozenset()) == []
    assert found(index, a, **asked, actors=frozenset({"Ana Ruiz"}), words="no") == []


def test_who_speaks_together_is_found_alone(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    both, body = "Ana Ruiz and Karl Boe", "Ministry of Trade and Industry"
    a = make_article("Ana Ruiz and Karl Boe said no.", "The ministry said yes.", statements=((both, 0), (body, 1)))
    fill(a)
    asked: dict[str, Any] = {"kind": PassageKind.STATEMENT}
    for name in ("Ana Ruiz", "Karl Boe", both):
        assert found(index, a, **asked, actors=frozenset({name})) == ["Ana Ruiz and Karl Boe said no."]
    assert found(index, a, **asked, actors=frozenset({body})) == ["The ministry said yes."]
    assert found(index, a, **asked, actors=frozenset({"Industry"})) == []


def test_relations_are_found_by_act_actor_and_target(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article(
        "Norvik accused Tessaly.",
        "Tessaly accused Norvik.",
        "Tessaly praised Norvik.",
        "Norvik has been accused.",
        relations=(
            (Act.ACCUSE, "Norvik", "Tessaly", 0),
            (Act.ACCUSE, "Tessaly", "Norvik", 1),
            (Act.PRAISE, "Tessaly", "Norvik", 2),
            (Act.ACCUSE, None, "Norvik", 3),
        ),
    )
    fill(a)
    asked: dict[str, Any] = {"kind": PassageKind.RELATION, "acts": frozenset({Act.ACCUSE})}
    assert found(index, a, **asked, targets=frozenset({"Tessaly"})) == ["Norvik accused Tessaly."]
    assert set(found(index, a, **asked, targets=frozenset({"norvik"}))) == {"Tessaly accused Norvik.", "Norvik has been accused."}
    assert found(index, a, **asked, actors=frozenset({"Tessaly"})) == ["Tessaly accused Norvik."]
    assert len(found(index, a, kind=PassageKind.RELATION, acts=frozenset({Act.ACCUSE, Act.PRAISE}))) == 4
    assert found(index, a, kind=PassageKind.RELATION, acts=frozenset({Act.SUE})) == []


def test_a_phrase_must_stand_word_for_word(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("It was all good news for “the harbour”.", "The news was all good.", "Good news was all over.")
    fill(a)
    assert found(index, a, phrase="“ALL good-news!”") == ["It was all good news for “the harbour”."]
    assert found(index, a, phrase="harbour news") == []
    assert found(index, a, phrase="harbour", words="weather") == []
    assert found(index, a, phrase="all good", words="harbour") == ["It was all good news for “the harbour”."]


def test_outlet_language_and_article_are_filters(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("Saffron is dear.", outlet="The Daily Ledger")
    b = make_article("Saffron ist teuer.", outlet="Hafenblatt", language="de")
    fill(a, b)
    assert found(index, a, b, words="saffron", outlets=frozenset({"daily ledger"})) == ["Saffron is dear."]
    assert found(index, a, b, words="saffron", languages=frozenset({"de"})) == ["Saffron ist teuer."]
    assert found(index, a, b, words="saffron", articles=frozenset({a.article.id})) == ["Saffron is dear."]
    assert found(index, a, b, words="saffron", articles=frozenset()) == []


def test_dates_are_a_half_open_range_and_undated_passages_are_in_none(
    index: PassageIndex, fill: Fill, make_article: MakeArticle
) -> None:
    first, second = datetime(2025, 3, 1, tzinfo=UTC), datetime(2025, 3, 2, tzinfo=UTC)
    articles = [make_article("One.", published=first), make_article("Two.", published=second), make_article("Three.", published=None)]
    fill(*articles)
    assert found(index, *articles, since=first, until=second) == ["One."]
    assert found(index, *articles, since=second) == ["Two."]
    assert found(index, *articles, until=second) == ["One."]
    assert found(index, *articles, words="three", since=first) == []


def test_without_words_the_newest_comes_first_and_undated_last(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    old = make_article("Old.", published=datetime(1931, 1, 1, tzinfo=UTC))
    new = make_article("New.", published=datetime(2025, 1, 2, tzinfo=UTC))
    undated = make_article("Undated.", published=None)
    fill(undated, old, new)
    assert found(index, undated, old, new) == ["New.", "Old.", "Undated."]
    assert found(index, undated, old, new, limit=1) == ["New."]


def test_one_article_has_no_more_hits_than_asked(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article(*(f"Saffron {number} is saffron from the saffron field." for number in range(9)))
    b = make_article("The field is far.")
    fill(a, b)
    hits = index.search(Query(words="saffron field", per_article=2, limit=10))
    assert [hit.article_id for hit in hits] == [a.article.id, a.article.id, b.article.id]
    assert len(index.search(Query(words="saffron field", limit=10))) == 10
    assert [hit.article_id for hit in index.search(Query(per_article=1))] in (
        [a.article.id, b.article.id],
        [b.article.id, a.article.id],
    )


def test_a_hit_says_where_its_passage_stands(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article("One.", "Two is here.", statements=(("Ana Ruiz", 1),))
    fill(a)
    (hit,) = index.search(Query(kind=PassageKind.STATEMENT))
    assert (hit.article_id, hit.kind, hit.ordinal) == (a.article.id, PassageKind.STATEMENT, 0)
    assert a.annotation.attributions[hit.ordinal].span == hit.span
    assert index.search(Query(words="two"))[0].ordinal == 1


def test_count_is_of_all_matches(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    a = make_article(*(f"Saffron {number}." for number in range(30)))
    fill(a)
    assert index.count(Query(words="saffron", limit=3)) == 30
    assert index.count(Query(words="saffron", articles=frozenset({"other"}))) == 0


def test_changes_show_after_commit(index: PassageIndex, make_article: MakeArticle) -> None:
    a, b = make_article("Saffron.", path="a"), make_article("Saffron.", path="b")
    index.add(passages(a))
    assert index.search(Query(words="saffron")) == []
    index.commit()
    index.remove([a.article.id, "unknown"])
    index.add(passages(b))
    assert [hit.article_id for hit in index.search(Query(words="saffron"))] == [a.article.id]
    index.commit()
    assert [hit.article_id for hit in index.search(Query(words="saffron"))] == [b.article.id]


def test_an_article_can_be_replaced_in_one_commit(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    old, new = make_article("Saffron is dear.", path="a"), make_article("Pepper is cheap.", path="a")
    fill(old)
    index.remove([old.article.id])
    index.add(passages(new))
    index.commit()
    assert found(index, new, words="saffron") == []
    assert found(index, new, words="pepper") == ["Pepper is cheap."]


@pytest.mark.parametrize(
    "typed",
    ["", " ", "?!", '"', "a AND (b", "title:x^2 [1 TO", "\\", "~*", "\x00", "’", "🙂", "x" * 70_000, "ß", "-", "NOT", "/a/", "\ud800"],
)
def test_nothing_a_user_may_type_raises(index: PassageIndex, fill: Fill, make_article: MakeArticle, typed: str) -> None:
    fill(make_article("Saffron is dear."))
    index.search(Query(words=typed))
    index.search(Query(phrase=typed))
    index.search(Query(actors=frozenset({typed}), outlets=frozenset({typed}), articles=frozenset({typed})))
    index.count(Query(words=typed, boosted_outlets=frozenset({typed})))


def test_marks_alone_find_nothing(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    fill(make_article("Saffron is dear!"))
    assert index.search(Query(words="?!")) == []
    assert index.search(Query(phrase="…")) == []


def test_a_term_is_the_rarer_the_fewer_sentences_hold_it(index: PassageIndex, fill: Fill, make_article: MakeArticle) -> None:
    fill(make_article("The ferry left.", "A ferry sank.", "The harbour closed.", statements=(("Ruiz", 2), ("Lund", 2))))
    rarity = index.rarity(["ferri", "harbour", "submarin"])
    assert 0 < rarity["ferri"] < rarity["harbour"] < rarity["submarin"]
