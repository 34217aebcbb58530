"""The benchmark runs to its end, at a size that says nothing about speed, and compares engines that find the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from rich.console import Console

from tests.bench import articles, contest, corpus, plot, tables
from tests.bench.__main__ import Results, run
from tests.bench.engines import ENGINES
from tests.bench.questions import KINDS
from tests.bench.rows import read_passages

ALWAYS = ("receipts", "bare", "fts5")
OTHERS = {"lance": "lancedb", "bm25": "bm25s"}


@pytest.fixture(scope="module")
def base() -> articles.Base:
    return articles.base(news=Path("nowhere"))


@pytest.fixture(scope="module")
def source(base: articles.Base) -> articles.Resampler:
    return articles.Resampler(base)


@pytest.fixture(scope="module")
def results(base: articles.Base, tmp_path_factory: pytest.TempPathFactory) -> Results:
    return run(800, 4, list(ALWAYS), base, tmp_path_factory.mktemp("bench"), Console(quiet=True))


def test_every_engine_is_asked_every_kind_of_question_and_finds_something(results: Results) -> None:
    assert set(results.engines) == set(ALWAYS)
    for built, asked in results.engines.values():
        assert built.disk > 0
        assert list(asked.times) == list(KINDS)
        assert all(found > 0 for found in asked.found.values())
        assert any(asked.checks)


def test_whole_answers_are_measured_for_one_asker_and_for_many(results: Results) -> None:
    answering = results.answering
    assert [crowd.askers for crowd in answering.crowds] == [crowd.askers for crowd in answering.apart] == [1, 8, 64]
    assert all(crowd.per_second > 0 for crowd in (*answering.crowds, *answering.apart, answering.beside))
    assert answering.found["who said “…”?"] > 0
    assert answering.found["of an unknown name"] == 0


def test_the_figures_are_shown_as_tables_and_as_a_picture(results: Results, tmp_path: Path) -> None:
    with (tmp_path / "shown").open("w+", encoding="utf-8") as shown:
        console = Console(width=150, file=shown)
        console.print(tables.engines("engines", {ENGINES[name]: found for name, found in results.engines.items()}, processor=False))
        console.print(tables.answering("answers", results.answering, processor=True))
        shown.seek(0)
        text = shown.read()
    assert all(word in text for word in ("SQLite FTS5", "seven words", "64 askers at once"))
    plot.draw("engines", {name: asked.times for name, (_, asked) in results.engines.items()}, tmp_path / "plot.png")
    with Image.open(tmp_path / "plot.png") as picture:
        assert len(picture.getcolors() or ()) > len(ALWAYS)


@pytest.mark.parametrize("name", OTHERS)
def test_an_engine_from_elsewhere_finds_the_same_passages(name: str, source: articles.Resampler, tmp_path: Path) -> None:
    pytest.importorskip(OTHERS[name], reason=f"{ENGINES[name]} is not installed; `make bench` does that")
    made = corpus.prepare(source, 800, 4, tmp_path)
    checks = [contest.measure(each, made.passages, made.queries, tmp_path / each)[1].checks for each in ("receipts", name)]
    assert checks[0] == checks[1]
    assert any(checks[0])


def test_articles_are_the_same_for_the_same_number_and_their_annotation_still_fits(
    base: articles.Base, source: articles.Resampler, tmp_path: Path
) -> None:
    first, again, other = source.article(3), source.article(3), source.article(3 + len(base.articles))
    assert first == again
    assert first.article.text != other.article.text
    for one in (first, other):
        mentions = [mention for mention in one.annotation.names if mention.name and mention.name.isalpha()]
        named = [mention.span.of(one.article.text) == mention.name for mention in mentions]
        assert sum(named) > len(named) / 2
    made = corpus.prepare(source, 300, 4, tmp_path)
    assert len(list(read_passages(made.passages))) >= 300


def test_an_engine_that_is_not_installed_is_told_from_one_that_fails(tmp_path: Path) -> None:
    with pytest.raises(contest.NotInstalled, match="nowhere"):
        contest.measure("nowhere", tmp_path, tmp_path, tmp_path)
