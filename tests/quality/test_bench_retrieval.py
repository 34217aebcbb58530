"""Floors of free-text search over news that is not part of the project; skipped where it is absent.

The articles are split into sentences and not annotated, which search does not need, so that all of them take seconds.
``python -m tests.quality.test_bench_retrieval`` prints the figures, and those of each half of the questions.
"""

from __future__ import annotations

import importlib.util
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest

from bot.annotation.sentences import split
from bot.answering.alike import likes
from bot.corpus.reading import read
from bot.model import AnnotatedArticle, Annotation, Article
from bot.retrieval.library import Library
from bot.retrieval.library_writer import Accession, LibraryWriter
from bot.retrieval.passages import passages
from bot.retrieval.searching import search_row
from bot.retrieval.tantivy import TantivyIndex

BENCH = Path(__file__).parents[3] / "shared" / "bench"
CORPUS = BENCH / "multihop" / "corpus"
QUESTIONS = BENCH / "multihop" / "queries_dev.jsonl"


def asked() -> list[dict[str, Any]]:
    """The questions with the sentences that answer them."""
    return [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]


def results(folder: Path, questions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What is found for each question, over all articles."""
    writer, index = LibraryWriter(folder / "library.sqlite"), TantivyIndex.create(folder / "passages")
    articles = [found for found in read(CORPUS, "articles.jsonl.gz") if isinstance(found, Article)]
    whole = [AnnotatedArticle(one, Annotation(sentences=split(one.text, one.language)), one.id) for one in articles]
    writer.write(accessions=[Accession(one, one.article.path, "1", b"") for one in whole])
    writer.close()
    for one in whole:
        index.add(passages(one))
    index.commit()
    library = Library(folder / "library.sqlite")
    rows = [{"id": question["id"], **search_row(index, library, question["query"], likes=likes)} for question in questions]
    library.close()
    index.close()
    return rows


def score(questions: list[dict[str, Any]], rows: list[dict[str, Any]]) -> dict[str, float]:
    """The figures of the bench's own scorer."""
    spec = importlib.util.spec_from_file_location("score_retrieval", BENCH / "score_retrieval.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    figures: dict[str, float] = module.score(questions, rows)
    return figures


def test_free_text_finds_the_sentences_that_answer(tmp_path: Path) -> None:
    if not QUESTIONS.exists():
        pytest.skip(f"no questions at {QUESTIONS}")
    questions = asked()
    figures = score(questions, results(tmp_path, questions))
    assert figures["hits4"] >= 0.77, figures
    assert figures["hits10"] >= 0.92, figures
    assert figures["mrr10"] >= 0.63, figures


if __name__ == "__main__":
    every = asked()
    with tempfile.TemporaryDirectory() as temporary:
        found = results(Path(temporary), every)
    for name, some in (("all", every), ("even", every[::2]), ("odd", every[1::2])):
        print(name, score(some, found))
