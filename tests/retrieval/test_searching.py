from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from bot.retrieval.library import Library
from bot.retrieval.library_writer import Accession, LibraryWriter
from bot.retrieval.memory import MemoryIndex
from bot.retrieval.passages import passages
from bot.retrieval.searching import search, search_row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.model import AnnotatedArticle

    MakeArticle = Callable[..., AnnotatedArticle]
    Texts = Callable[..., list[str]]


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    """The texts that are found for a question in some articles, best first."""

    def texts(question: str, *articles: AnnotatedArticle, **options: Any) -> list[str]:
        writer, index = LibraryWriter(tmp_path / "library.sqlite"), MemoryIndex()
        writer.write(accessions=[Accession(annotated, annotated.article.path, "1", b"") for annotated in articles])
        for annotated in articles:
            index.add(passages(annotated))
        index.commit()
        library = Library(tmp_path / "library.sqlite")
        by_id = {annotated.article.id: annotated.article.text for annotated in articles}
        return [found.span.of(by_id[found.article_id]) for found in search(index, library, question, **options)]

    return texts


def test_a_hit_is_shown_with_its_neighbours(texts: Texts, make_article: MakeArticle) -> None:
    article = make_article("One.", "Two.", "Saffron is dear.", "Four.", "Five.")
    assert texts("saffron", article) == ["Two.\nSaffron is dear.\nFour."]


def test_the_neighbours_that_say_more_are_shown(texts: Texts, make_article: MakeArticle) -> None:
    article = make_article("One.", "Two.", "Saffron prices rose.", "They rose in the harbour.", "The harbour sells saffron.")
    (found, *_) = texts("saffron prices harbour", article)
    assert found.endswith("The harbour sells saffron.")


def test_what_is_shown_is_no_longer_than_a_page_of_it(texts: Texts, make_article: MakeArticle) -> None:
    long = make_article("Saffron " + "is very dear " * 100 + "now.")
    (found,) = texts("saffron", long)
    assert 800 < len(found) <= 900
    assert found.endswith(("is", "very", "dear"))
    beside = make_article("x " * 440 + ".", "Saffron is dear.", "Yes.")
    assert texts("saffron", beside) == ["Saffron is dear.\nYes."]


def test_each_part_of_a_question_finds_its_own_sentence(texts: Texts, make_article: MakeArticle) -> None:
    prices = make_article("Saffron prices rose last week.", path="a")
    ferry = make_article("The blue ferry was lost at sea.", path="b")
    more = make_article(*(f"Saffron prices of week {number}." for number in range(3)), path="c")
    found = texts("When saffron prices rose, and where was the blue ferry lost?", prices, ferry, more)
    assert {"The blue ferry was lost at sea.", "Saffron prices rose last week."} == set(found[:2])


def test_a_named_day_and_outlet_bring_their_articles_first(texts: Texts, make_article: MakeArticle) -> None:
    late = make_article("Saffron is dear.", path="a", published=datetime(2025, 4, 6, 8, tzinfo=UTC))
    early = make_article("Saffron is rare.", path="b", published=datetime(2025, 4, 5, tzinfo=UTC), outlet="North Wire")
    assert texts("saffron on 6 April", late, early)[0] == "Saffron is dear."
    assert texts("saffron on April 5th", late, early)[0] == "Saffron is rare."
    assert texts("what does North Wire say of saffron", late, early)[0] == "Saffron is rare."


def test_an_outlet_counts_for_the_part_of_the_question_that_names_it(texts: Texts, make_article: MakeArticle) -> None:
    post = [make_article(f"The blue ferry {number} was sold.", path=f"p{number}", outlet="Harbour Post") for number in range(9)]
    wire = make_article("The blue ferry was sold.", path="w", outlet="North Wire")
    rest = make_article("Saffron of this harvest is dear.", path="r", outlet="Harbour Post")
    question = "Does Harbour Post write that saffron of the harvest is dear, or North Wire of a blue ferry sold?"
    assert set(texts(question, *post, wire, rest)[:2]) == {"The blue ferry was sold.", "Saffron of this harvest is dear."}


def test_one_article_does_not_fill_the_results(texts: Texts, make_article: MakeArticle) -> None:
    chatty = make_article(*(f"Saffron saffron {number}." for number in range(40)), path="a")
    other = make_article("There is some saffron left.", path="b")
    assert "There is some saffron left." in texts("saffron", chatty, other, limit=5)


def test_no_article_has_more_than_half_of_the_places(texts: Texts, make_article: MakeArticle) -> None:
    chatty = make_article(*(f"Saffron saffron {number}." for number in range(40)), path="a")
    assert len(texts("saffron", chatty)) == 5
    assert len(texts("saffron", chatty, limit=1)) == 1


def test_what_is_called_otherwise_is_found_by_what_the_first_places_call_it(texts: Texts, make_article: MakeArticle) -> None:
    """The last article has nothing of the question but a word that a hundred others have; the first ones tell the name."""
    first = [make_article(f"The ferryman Lund was fined in week {number}.", path=f"first{number}") for number in range(4)]
    others = [make_article(f"Week {number} was fine for walks.", path=f"other{number}") for number in range(40)]
    told = make_article("Lund paid within the week.", path="told")
    assert "Lund paid within the week." in texts("Which ferryman was fined that week?", *first, *others, told)


def test_each_part_is_looked_for_with_the_names_that_the_others_have_found(texts: Texts, make_article: MakeArticle) -> None:
    """Who repaid the mortgage is told by his name alone, and a dozen others repaid theirs."""
    first = [make_article(f"The ferryman Lund was fined by court number {number}.", path=f"first{number}") for number in range(3)]
    others = [make_article(f"Baker number {number} repaid a mortgage.", path=f"other{number}") for number in range(12)]
    rest = [make_article(f"Week {number} was fit for walks.", path=f"rest{number}") for number in range(40)]
    told = make_article("Lund repaid what he owed.", path="told")
    found = texts("Which ferryman was fined by the court, and repaid the mortgage?", *first, *others, *rest, told)
    assert "Lund repaid what he owed." in found


@pytest.mark.parametrize("typed", ["", "?!", "and", "\ud800", '"', "30 February", "- | -", "(" * 50])
def test_nothing_a_user_may_type_raises(texts: Texts, make_article: MakeArticle, typed: str) -> None:
    assert texts(typed, make_article("Saffron is dear.", outlet="- | -")) == []


def test_a_row_holds_the_text_that_its_span_covers(tmp_path: Path, make_article: MakeArticle) -> None:
    article = make_article("One.", "Saffron is dear.")
    writer, index = LibraryWriter(tmp_path / "library.sqlite"), MemoryIndex()
    writer.write(accessions=[Accession(article, "a", "1", b"")])
    index.add(passages(article))
    index.commit()
    (row,) = search_row(index, Library(tmp_path / "library.sqlite"), "saffron")["results"]
    assert row["text"] == article.article.text[row["start"] : row["end"]]
    assert (row["article_id"], row["score"] > 0) == (article.article.id, True)
