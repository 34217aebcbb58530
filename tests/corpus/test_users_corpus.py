"""The five articles that the project began with, where they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.corpus.files import scan
from bot.corpus.reading import read
from bot.corpus.stories import Stories, fingerprint
from bot.model import Annotation, Article

FOLDER = Path(__file__).parents[2].parent / "shared" / "corpus"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the articles (../shared/corpus) are not here")


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    found = [each for file in scan(FOLDER) for each in read(FOLDER, file.path)]
    assert all(isinstance(each, Article) for each in found)
    return [each for each in found if isinstance(each, Article)]


def test_titles_are_found_and_leave_the_text(articles: list[Article]) -> None:
    assert [article.title.split()[1] for article in articles] == ["launches", "leitet", "Integrates", "Conducts", "the"]
    assert [article.title_is_label for article in articles] == [False, False, False, False, True]
    assert all(article.title not in article.text for article in articles[:4])


def test_outlets_sources_and_languages(articles: list[Article]) -> None:
    assert [article.outlet for article in articles] == ["heise", *(Path(article.path).stem for article in articles[1:])]
    assert [article.language for article in articles] == ["en", "de", "en", "en", "en"]
    assert [article.translated for article in articles] == [True, False, False, False, False]
    assert [bool(article.source_outlet) for article in articles] == [False, False, True, False, False]


def test_furniture_is_remembered_and_gone(articles: list[Article]) -> None:
    assert [len(article.removed) for article in articles] == [8, 2, 6, 2, 0]
    for words in (
        "Print view",
        "min. read",
        "(emw)",
        "follow us",
        "Videos by",
        "(Bild",
        "(Image",
        "Thread Author",
        "Last edited",
        "###",
        "**",
        "•",
    ):
        assert all(words not in article.text for article in articles), words


def test_the_broken_lines_are_mended_and_quotation_marks_kept(articles: list[Article]) -> None:
    assert "Großinvestor" in articles[1].text
    assert "Tian’anmen" in articles[1].text
    assert not any(sign in article.text for article in articles for sign in ("Ă", "Ľ", "Ã"))
    assert "“" in articles[0].text
    assert articles[3].text.endswith("legal questions")


def test_the_translation_is_one_story_and_the_reports_of_the_event_are_four(articles: list[Article]) -> None:
    stories = Stories()
    found = [stories.add(fingerprint(article, Annotation())) for article in articles]
    assert found == [articles[0].id, articles[0].id, *(article.id for article in articles[2:])]
