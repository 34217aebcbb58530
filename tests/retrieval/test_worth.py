from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.retrieval.library import Library
from bot.retrieval.library_writer import Accession, LibraryWriter
from bot.retrieval.memory import MemoryIndex
from bot.retrieval.passages import passages
from bot.retrieval.worth import Worth

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.model import AnnotatedArticle

    MakeArticle = Callable[..., AnnotatedArticle]
    Best = Callable[..., list[str]]


@pytest.fixture
def best(tmp_path: Path) -> Best:
    """The sentences that hold some of the words, those that are worth most first."""

    def best(words: str, *articles: AnnotatedArticle) -> list[str]:
        writer, index = LibraryWriter(tmp_path / "library.sqlite"), MemoryIndex()
        writer.write(accessions=[Accession(annotated, annotated.article.path, "1", b"") for annotated in articles])
        for annotated in articles:
            index.add(passages(annotated))
        index.commit()
        found = Worth(index, Library(tmp_path / "library.sqlite"), words).of(words)
        by_id = {annotated.article.id: annotated for annotated in articles}
        ranked = sorted(found, key=lambda place: -found[place])
        return [by_id[one].annotation.sentences[at].of(by_id[one].article.text) for one, at in ranked]

    return best


def test_of_like_sentences_the_one_whose_neighbours_say_the_rest_is_worth_more(best: Best, make_article: MakeArticle) -> None:
    alone = make_article("Rain fell.", "Saffron rose again.", "Rain fell.", path="a")
    beside = make_article("Rain fell.", "Saffron rose.", "The harbour sells it.", path="b")
    assert best("saffron harbour", alone, beside)[:2] == ["The harbour sells it.", "Saffron rose."]


def test_a_word_that_only_comes_again_beside_counts_less_than_another_one(best: Best, make_article: MakeArticle) -> None:
    again = make_article("Saffron!", "Saffron is dear.", "Saffron?", path="a")
    other = make_article("A harbour.", "Saffron is cheap.", "A ferry.", path="b")
    ranked = best("saffron harbour ferry", again, other)
    assert ranked.index("Saffron is cheap.") < ranked.index("Saffron is dear.")


def test_what_stands_around_is_read_in_the_language_of_its_article(best: Best, make_article: MakeArticle) -> None:
    houses = make_article("Die Häuser brannten.", "Lund kam.", language="de", path="a")
    roofs = make_article("Die Dächer brannten.", "Lund ging.", language="de", path="b")
    ranked = best("Lund und das Haus", houses, roofs)
    assert ranked.index("Lund kam.") < ranked.index("Lund ging.")


def test_no_words_are_worth_nothing(best: Best, make_article: MakeArticle) -> None:
    assert best("", make_article("Saffron.")) == []


def test_a_day_is_no_word_of_a_question_of_several_parts_but_of_a_short_one(tmp_path: Path) -> None:
    LibraryWriter(tmp_path / "library.sqlite").close()
    library = Library(tmp_path / "library.sqlite")
    asked = "What rose on 6 April?", "Who sold saffron on 6 April, and which blue ferry was lost?"
    short, long = (Worth(MemoryIndex(), library, text) for text in asked)
    assert ("April" in short.words, "April" in long.words) == (True, False)
    assert [part.words for part in long.parts] == ["sold saffron on", "blue ferry was lost"]


def test_a_word_of_like_meaning_beside_counts_less_than_the_word_itself_and_more_than_none(
    tmp_path: Path, make_article: MakeArticle
) -> None:
    told = ("The harbour was shut.", "The harbour was closed.", "The harbour was painted.")
    articles = [make_article("Rain fell.", text, path=str(number)) for number, text in enumerate(told)]
    writer, index = LibraryWriter(tmp_path / "library.sqlite"), MemoryIndex()
    writer.write(accessions=[Accession(annotated, annotated.article.path, "1", b"") for annotated in articles])
    for annotated in articles:
        index.add(passages(annotated))
    index.commit()
    library = Library(tmp_path / "library.sqlite")

    def of(**options: Any) -> list[float]:
        found = Worth(index, library, "closed harbour", **options).of("closed harbour")
        return [found[annotated.article.id, 1] for annotated in articles]

    shut, closed, painted = of(likes=lambda word, _: ["shut"] if word == "closed" else [])
    assert closed > shut > painted
    shut, closed, painted = of()
    assert closed > shut == painted
