"""A new article joins its story whether the stored ones are compared one by one or loaded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest

from bot.corpus.articles import finish
from bot.corpus.drafts import Draft
from bot.indexing import known_stories
from bot.indexing.known_stories import KnownStories
from bot.model import AnnotatedArticle, Annotation, Article
from bot.retrieval.library_writer import Accession, LibraryWriter

if TYPE_CHECKING:
    from collections.abc import Iterator

PATHS = sorted((Path(__file__).parents[1] / "corpus" / "stories").glob("*/*.txt"))
ARTICLES = [
    finish(
        Draft(path.read_text(encoding="utf-8"), outlet=f"{path.stem} Post", language=path.stem[-2:]),
        str(path),
        f"{path.parent.name}/{path.stem}",
    )
    for path in PATHS
]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LibraryWriter]:
    library = LibraryWriter(tmp_path / "library.sqlite")
    yield library
    library.close()


def store(library: LibraryWriter, stories: KnownStories, article: Article, *, known: bool = False) -> str:
    story, fingerprint = stories.add(article, Annotation(), known=known)
    library.write([Accession(AnnotatedArticle(article, Annotation(), story), "file", "1", fingerprint)], [], [], [], [])
    return story


@pytest.mark.parametrize("few", [0, 3, 1000])
def test_stories_are_the_same_however_they_are_looked_for(few: int, library: LibraryWriter, monkeypatch: pytest.MonkeyPatch) -> None:
    """``few`` articles are compared one by one; the rest find the stored ones loaded."""
    monkeypatch.setattr(known_stories, "FEW", few)
    half = len(ARTICLES) // 2
    first, second = KnownStories(library), KnownStories(library)
    found = [store(library, first, article) for article in ARTICLES[:half]]
    found += [store(library, second, article) for article in ARTICLES[half:]]
    monkeypatch.setattr(known_stories, "FEW", 0)
    assert len(set(found)) < len(found)
    again = KnownStories(library)
    assert [again.add(article, Annotation(), known=True)[0] for article in ARTICLES[::-1]] == found[::-1]


def test_an_article_that_is_not_stored_yet_is_found(library: LibraryWriter) -> None:
    stories = KnownStories(library)
    copy = finish(Draft(ARTICLES[0].text, outlet="North Wire", language=ARTICLES[0].language), "copy", "copy")
    assert stories.add(ARTICLES[0], Annotation(), known=False)[0] == ARTICLES[0].id
    assert stories.add(copy, Annotation(), known=False)[0] == ARTICLES[0].id
    stories.remove([ARTICLES[0].id])
    assert stories.add(copy, Annotation(), known=True)[0] == "copy"


def test_the_stored_ones_are_loaded_at_once_where_many_articles_wait(library: LibraryWriter, monkeypatch: pytest.MonkeyPatch) -> None:
    for article in ARTICLES:
        store(library, KnownStories(library), article)
    read = Mock(wraps=library.fingerprints)
    monkeypatch.setattr(library, "fingerprints", read)
    stories = KnownStories(library)
    for number, article in enumerate(ARTICLES[: known_stories.FEW + 1]):
        stories.add(article, Annotation(), known=True, waiting=known_stories.FEW - number)
    assert read.call_count == 1


def test_a_name_that_a_story_has_is_not_given_twice(library: LibraryWriter) -> None:
    first, last = ARTICLES[0], ARTICLES[-1]
    assert store(library, KnownStories(library), first) == first.id
    copy = finish(Draft(first.text, outlet="North Wire", language=first.language), "copy", "copy")
    assert store(library, KnownStories(library), copy) == first.id
    other = finish(Draft(last.text, outlet="North Wire", language=last.language), "path", first.id)
    assert store(library, KnownStories(library), other, known=True) == f"{first.id}-2"
