from __future__ import annotations

import sqlite3
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.corpus.drafts import Refusal
from bot.errors import IndexUnusable
from bot.model import Act, AnnotatedArticle
from bot.retrieval.holdings import StoredFile
from bot.retrieval.library import Library
from bot.retrieval.library_writer import Accession, LibraryWriter, digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    MakeArticle = Callable[..., AnnotatedArticle]


def accession(annotated: AnnotatedArticle, version: str = "1") -> Accession:
    return Accession(annotated, annotated.article.path, version, b"print")


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[LibraryWriter]:
    writer = LibraryWriter(tmp_path / "library.sqlite")
    yield writer
    writer.close()


@pytest.fixture
def library(writer: LibraryWriter, tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.sqlite")
    yield library
    library.close()


def put(writer: LibraryWriter, *articles: AnnotatedArticle) -> None:
    writer.write(accessions=map(accession, articles))
    writer.settle(annotated.article.id for annotated in articles)


def test_an_article_comes_back_as_it_was_stored(writer: LibraryWriter, library: Library, make_article: MakeArticle) -> None:
    annotated = make_article("Norvik praised its crew.", relations=((Act.PRAISE, "Norvik", "crew", 0),), title="A day at sea")
    put(writer, annotated)
    assert library.article(annotated.article.id) == annotated
    assert library.article("unknown") is None
    (head,) = library.articles()
    assert (head.title, head.outlet, head.story) == ("A day at sea", "Harbour Post", annotated.story)


def test_several_articles_are_those_that_each_would_be(writer: LibraryWriter, library: Library, make_article: MakeArticle) -> None:
    one, two = make_article("The ferry was late.", path="a.txt"), make_article("Nobody minded.", path="b.txt")
    put(writer, one, two)
    ids = (one.article.id, two.article.id)
    assert library.article(ids[0]) == one
    assert library.several([*ids, "unknown", ids[0]]) == {ids[0]: one, ids[1]: two}
    assert library.several([]) == {}
    new = make_article("The ferry was on time.", path="a.txt")
    put(writer, new)
    assert library.several(ids) == {ids[0]: new, ids[1]: two}
    writer.write(removed=[two.article.id])
    assert library.several(ids) == {ids[0]: new}


def test_what_is_kept_open_is_bounded_by_its_length_too(
    writer: LibraryWriter, library: Library, make_article: MakeArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.retrieval.library._KEPT_CHARACTERS", 250)
    articles = [make_article(f"{number}" * 100, path=f"{number}.txt") for number in (1, 2, 3)]
    put(writer, *articles)
    for _ in range(2):
        for annotated in articles:
            assert library.article(annotated.article.id) == annotated
    assert list(library._kept) == [annotated.article.id for annotated in articles[1:]]
    put(writer, make_article("2" * 240, path="2.txt"))
    assert library.several([annotated.article.id for annotated in articles]).keys() == {annotated.article.id for annotated in articles}
    assert sum(len(annotated.article.text) for _, annotated in library._kept.values()) == library._characters <= 250


def test_a_corrected_article_replaces_the_old_one_and_is_not_new(
    writer: LibraryWriter, library: Library, make_article: MakeArticle
) -> None:
    old = make_article("The ferry was late.", path="a.txt")
    put(writer, old)
    assert library.article(old.article.id) == old
    (first_known,) = (head.indexed_at for head in library.articles())
    new = make_article("The ferry was on time.", path="a.txt")
    put(writer, new)
    assert library.article(old.article.id) == new
    assert [head.indexed_at for head in library.articles()] == [first_known]


def test_names_are_counted_by_what_they_do_and_leave_with_their_articles(
    writer: LibraryWriter, library: Library, make_article: MakeArticle
) -> None:
    one = make_article(
        "Ana Ruiz said no.",
        "Norvik accused Tessaly.",
        statements=(("Ana Ruiz", 0),),
        relations=((Act.ACCUSE, "Norvik", "Tessaly", 1),),
    )
    two = make_article("Ana Ruiz said yes.", statements=(("Ana Ruiz", 0),))
    put(writer, one, two)
    counts = {name.name: (name.speaker, name.actor, name.target) for name in library.names()}
    assert counts == {"Ana Ruiz": (2, 0, 0), "Norvik": (0, 1, 0), "Tessaly": (0, 0, 1)}
    writer.write(removed=[one.article.id])
    assert [(name.name, name.speaker) for name in library.names()] == [("Ana Ruiz", 1)]


def test_spellings_of_one_key_are_one_name_shown_in_its_most_frequent_spelling(
    writer: LibraryWriter, library: Library, make_article: MakeArticle
) -> None:
    put(
        writer,
        make_article("A.", statements=(("José Marín", 0),)),
        make_article("B.", statements=(("José Marín", 0),)),
        make_article("C.", statements=(("Jose Marin", 0),)),
    )
    (name,) = library.names()
    assert (name.name, name.speaker) == ("José Marín", 3)
    assert [*library.counted_names()] == [(name.name, name.key, 3 + name.mentions, 3)]


def test_outlets_stories_and_summary_speak_of_what_is_there(writer: LibraryWriter, library: Library, make_article: MakeArticle) -> None:
    early, late = datetime(2025, 1, 3, tzinfo=UTC), datetime(2025, 3, 9, tzinfo=UTC)
    first = make_article("Eins.", language="de", published=early)
    copy = make_article("One.", outlet="North Wire", published=late, story=first.article.id)
    undated = make_article("Two.", published=None)
    put(writer, first, copy, undated)
    assert [(outlet.name, outlet.articles) for outlet in library.outlets()] == [("Harbour Post", 2), ("North Wire", 1)]
    assert library.story(first.article.id) == (first.article.id, copy.article.id)
    summary = library.summary()
    assert (summary.articles, summary.first, summary.last, summary.languages) == (3, early, late, {"en": 2, "de": 1})


def test_since_gives_what_became_searchable_after_a_moment(writer: LibraryWriter, library: Library, make_article: MakeArticle) -> None:
    old, new, unsettled = make_article("Old."), make_article("New."), make_article("Not yet.")
    put(writer, old)
    between = datetime.now(UTC)
    put(writer, new)
    writer.write(accessions=[accession(unsettled)])
    assert library.since(between) == (new.article.id,)


def test_refusals_are_kept_until_their_file_is_forgotten(writer: LibraryWriter, library: Library) -> None:
    refused = Refusal("b.jsonl", "not JSON", 3)
    writer.write(refusals=[("b.jsonl", refused)], files=[("b.jsonl", StoredFile(10, 5, "a"))])
    assert library.refusals() == (refused,)
    assert library.files() == {"b.jsonl": StoredFile(10, 5, "a")}
    writer.write(forgotten=["b.jsonl"])
    assert library.refusals() == ()
    assert library.files() == {}


def test_an_annotation_is_reused_for_the_same_text_by_the_same_version_alone(writer: LibraryWriter, make_article: MakeArticle) -> None:
    annotated = make_article("The mayor said so.", statements=(("mayor", 0),))
    put(writer, annotated)
    assert writer.annotation(annotated.article, "1") == annotated.annotation
    assert writer.annotation(annotated.article, "2") is None
    assert [(file, article) for file, article in writer.outdated("2")] == [(annotated.article.path, annotated.article)]
    assert writer.ids(annotated.article.path) == {annotated.article.id: (digest(annotated.article), "1")}


def test_the_library_is_settled_when_nothing_is_pending_and_all_is_of_one_version(
    writer: LibraryWriter, library: Library, make_article: MakeArticle
) -> None:
    annotated = make_article("One.")
    put(writer, annotated)
    assert library.is_settled("1")
    assert not library.is_settled("2")
    writer.mark_pending(["gone"])
    assert not library.is_settled("1")
    assert writer.pending() == ("gone",)
    writer.settle(["gone"])
    assert library.is_settled("1")


def test_a_batch_is_stored_whole_or_not_at_all(writer: LibraryWriter, library: Library, make_article: MakeArticle) -> None:
    def broken() -> Iterator[Accession]:
        yield accession(make_article("One."))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        writer.write(accessions=broken())
    assert library.summary().articles == 0


def test_every_thread_may_read(writer: LibraryWriter, library: Library, make_article: MakeArticle) -> None:
    annotated = make_article("Read me.")
    put(writer, annotated)
    found: list[AnnotatedArticle | None] = []
    threads = [threading.Thread(target=lambda: found.append(library.article(annotated.article.id))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [annotated] * 8


def test_a_missing_or_foreign_library_is_said_to_be_unusable(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with pytest.raises(IndexUnusable, match="receipts index"):
        Library(path)
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(IndexUnusable):
        Library(path)
    with pytest.raises(IndexUnusable, match="broken"):
        LibraryWriter(path)
    path.unlink()
    LibraryWriter(path).close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 77")
    with pytest.raises(IndexUnusable, match="another version"):
        Library(path)
    with pytest.raises(IndexUnusable, match="format 77"):
        LibraryWriter(path)
