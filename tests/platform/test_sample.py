from __future__ import annotations

from collections import Counter

from bot.corpus.drafts import Refusal
from bot.corpus.files import scan
from bot.corpus.reading import read
from bot.model import Article
from bot.sample import CORPUS, questions

FOUND = [found for file in scan(CORPUS) for found in read(CORPUS, file.path)]
ARTICLES = [found for found in FOUND if isinstance(found, Article)]


def test_every_file_of_the_sample_corpus_is_read() -> None:
    assert not [found for found in FOUND if isinstance(found, Refusal)]
    assert 10 <= len(ARTICLES) <= 16


def test_every_article_tells_where_and_when_it_appeared() -> None:
    for article in ARTICLES:
        assert article.title, article.path
        assert not article.title_is_label, article.path
        assert article.outlet in {"Daily Ledger", "Harbour Post", "Hafenkurier", "North Wire"}, article.path
        assert article.published is not None, article.path
        assert article.url, article.path
        assert 100 <= len(article.text.split()) <= 350, article.path


def test_the_sample_corpus_has_both_languages_a_translation_and_copies_of_an_agency() -> None:
    assert Counter(article.language for article in ARTICLES)["de"] >= 3
    assert [article.path for article in ARTICLES if article.translated] == ["harbour-post/ruiz-aktionaere.html"]
    assert {article.outlet for article in ARTICLES if article.source_outlet == "North Wire"} == {"Harbour Post", "Daily Ledger"}


def test_every_format_of_a_corpus_is_shown() -> None:
    assert {file.path.rsplit(".", 1)[1] for file in scan(CORPUS)} == {"txt", "md", "html", "json", "jsonl"}


def test_there_are_sample_questions_in_both_languages() -> None:
    assert {language: len(asked) >= 5 for language, asked in questions().items()} == {"en": True, "de": True}
