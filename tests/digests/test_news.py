"""What a digest tells: new stories alone, each once, and of them what was asked for."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.annotation.sentences import split
from bot.digests.edition import edition, preview_message
from bot.digests.news import news
from bot.model import Act, AnnotatedArticle, Annotation, Article, Attribution, Mention, MentionKind, Polarity, Relation, Span, Tier
from bot.presentation.phrasebook import phrases
from bot.retrieval.library import Library
from bot.retrieval.library_writer import Accession, LibraryWriter
from bot.store.records import Digest, Wanted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BEFORE = datetime(2025, 3, 1, tzinfo=UTC)
SINCE = datetime(2025, 3, 2, tzinfo=UTC)
NEW = datetime(2025, 3, 3, tzinfo=UTC)
UNTIL = datetime(2025, 3, 4, tzinfo=UTC)
WANTED = Wanted(1, 2, "07:30", "UTC", "en")


def stored(name: str, text: str, story: str, *attributions: Attribution, relations: tuple[Relation, ...] = ()) -> AnnotatedArticle:
    article = Article(name.rjust(16, "0"), f"{name}.txt", text, f"Report {name}", f"Outlet {name}", "en")
    return AnnotatedArticle(article, Annotation(split(text, "en"), (), attributions, relations), story)


def says(text: str, speaker: str, content: str, tier: Tier = Tier.A, polarity: Polarity = Polarity.ASSERTED) -> Attribution:
    at, who = text.index(content), text.index(speaker)
    source = Mention(Span(who, who + len(speaker)), MentionKind.NAME, speaker)
    return Attribution((Span(at, at + len(content)),), (), source, tier=tier, polarity=polarity)


RECALL = "Norvik recalls its vans. Ana Ruiz said the recall was cheap. Jens Brandvik did not say it was over."
THEFT = "It rained. Halden accused Norvik of theft. Ana Ruiz may have said no."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An old story with a new copy, a new story in two outlets, and one that is still to come."""
    accused = THEFT.index("Halden accused")
    theft = Relation(Act.ACCUSE, Span(accused + 7, accused + 14), Span(accused, accused + 31), tier=Tier.A)
    ruiz = says(RECALL, "Ana Ruiz", "the recall was cheap")
    denied = says(RECALL, "Jens Brandvik", "it was over", polarity=Polarity.NEGATED)
    articles = [
        stored("1", "An old story.", "old"),
        stored("2", "An old story.", "old"),
        stored("3", RECALL, "recall", ruiz, denied),
        stored("4", RECALL, "recall", ruiz),
        stored("5", THEFT, "theft", says(THEFT, "Ana Ruiz", "no", Tier.C), relations=(theft,)),
        stored("6", "A story of tomorrow.", "later"),
    ]
    path = tmp_path / "library.sqlite"
    writer = LibraryWriter(path)
    writer.write(Accession(annotated, annotated.article.path, "1", b"") for annotated in articles)
    writer.settle(annotated.article.id for annotated in articles)
    writer.close()
    times = {"1": BEFORE, "2": NEW, "3": NEW, "4": NEW + timedelta(hours=1), "5": NEW, "6": UNTIL + timedelta(hours=1)}
    with sqlite3.connect(path) as database:
        rows = [(moment.timestamp(), name.rjust(16, "0")) for name, moment in times.items()]
        database.executemany("UPDATE articles SET indexed_at = ? WHERE id = ?", rows)
    database.close()
    opened = Library(path)
    yield opened
    opened.close()


def test_each_new_story_is_told_once_with_the_outlets_that_carry_it(library: Library) -> None:
    told = news(library, WANTED, SINCE, UNTIL)
    assert [item.citations[0].story for item in told] == ["recall", "theft"]
    assert [item.also_in for item in told] == [("Outlet 4",), ()]


def test_an_accusation_comes_before_a_statement_and_that_before_a_first_sentence(library: Library) -> None:
    assert [item.citations[0].text for item in news(library, WANTED, SINCE, UNTIL)] == [
        "Ana Ruiz said the recall was cheap.",
        "Halden accused Norvik of theft.",
    ]


def test_two_windows_side_by_side_tell_everything_once(library: Library) -> None:
    middle = NEW + timedelta(minutes=30)
    both = news(library, WANTED, SINCE, middle) + news(library, WANTED, middle, UNTIL)
    assert [item.citations[0].story for item in both] == ["recall", "theft"]


def test_a_speaker_is_quoted_from_sure_statements_alone(library: Library) -> None:
    ruiz = Wanted(1, 2, "07:30", "UTC", "en", speaker="ana ruiz")
    assert [found.text for item in news(library, ruiz, SINCE, UNTIL) for found in item.citations] == [
        "Ana Ruiz said the recall was cheap."
    ]
    brandvik = Wanted(1, 2, "07:30", "UTC", "en", speaker="Jens Brandvik")
    assert news(library, brandvik, SINCE, UNTIL) == ()


def test_a_topic_must_be_there_with_all_its_words(library: Library) -> None:
    def told(topic: str) -> list[str]:
        return [item.citations[0].story for item in news(library, Wanted(1, 2, "07:30", "UTC", "en", topic=topic), SINCE, UNTIL)]

    assert told("the recall of vans") == ["recall"]
    assert told("recall of cars") == []
    assert told("theft") == ["theft"]


def test_the_preview_is_the_edition_with_a_note(library: Library) -> None:
    digest = Digest(1, WANTED, UNTIL, SINCE)
    preview = preview_message(library, digest, UNTIL)
    post = edition(news(library, WANTED, SINCE, UNTIL), WANTED, UNTIL, phrases("en"))
    assert [block for block in preview.pages[0].blocks if block not in post.pages[0].blocks] == [preview.pages[0].blocks[1]]
    assert set(post.pages[0].blocks) <= set(preview.pages[0].blocks)
