"""Floors of verification on claims that are made at run time out of news which is not part of the project; skipped where it is absent.

``python -m tests.quality.test_bench_claims 200`` prints the whole table over 200 articles.
"""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
import time
from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.indexing.indexer import Indexer
from bot.indexing.places import library_path, passages_path
from bot.retrieval.library import Library
from bot.retrieval.tantivy import TantivyIndex
from tests.quality.claims_made import Confusion, confusion, elsewhere, made, quotations, reports

ARTICLES = Path(__file__).parents[3] / "shared" / "bench" / "multihop" / "corpus" / "articles.jsonl.gz"
MOST = 70
"""Articles that the test indexes; every third of the file is taken, and quotations of others are what is not in the corpus."""
EXACT = ("exact", "exact, no name")
INVENTED = ("mixed words", "nearly invented", "elsewhere")
ALTERED = ("number", "negation dropped", "negation added", "word swapped")
NOT_EXACT = (*INVENTED, *ALTERED, "other mouth", "glued", "lengthened")


def measured(folder: Path, most: int) -> Confusion:
    """The confusion over so many articles of the bench."""
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as file:
        rows = list(file)
    corpus, index = folder / "corpus", folder / "index"
    corpus.mkdir()
    (corpus / "articles.jsonl").write_text("".join(rows[::3][:most]), "utf-8")
    Indexer(corpus, index, workers=0).run()
    library, passages = Library(library_path(index)), TantivyIndex(passages_path(index))
    articles = [annotated for head in library.articles() if (annotated := library.article(head.id))]
    found = quotations(articles)
    foreign = elsewhere([json.loads(row)["text"] for row in rows[1::3]], len(found))
    claims = [*made(found, foreign, seed=7), *reports(articles, seed=7)]
    started = time.process_time()
    result = confusion(Answerer(passages, library), iter(claims))
    result.milliseconds = 1_000 * (time.process_time() - started) / max(1, len(claims))
    passages.close()
    library.close()
    return result


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Confusion:
    if not ARTICLES.exists():
        pytest.skip(f"no articles at {ARTICLES}")
    return measured(tmp_path_factory.mktemp("claims"), MOST)


def test_nothing_is_called_exact_that_is_not(found: Confusion) -> None:
    assert found.share(NOT_EXACT, "exact") == 0, found.table()


def test_exact_words_in_that_mouth_are_not_missed(found: Confusion) -> None:
    assert found.share(EXACT, "exact") >= 0.98, found.table()


def test_what_is_invented_is_not_found(found: Confusion) -> None:
    assert found.share(INVENTED, "absent") >= 0.98, found.table()


def test_other_mouths_and_altered_words_are_recognised(found: Confusion) -> None:
    assert found.share(("other mouth",), "other_speaker") >= 0.98, found.table()
    assert found.share(ALTERED, "right") >= 0.97, found.table()


def test_parts_are_recognised(found: Confusion) -> None:
    assert found.share(("glued", "lengthened"), "right") >= 0.93, found.table()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        result = measured(Path(temporary), int(sys.argv[1]))
    print(result.table())
    print(f"{result.milliseconds:.1f} ms of CPU time a claim")
