"""What holds for the index on disk alone."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.errors import IndexBusy, IndexUnusable
from bot.model import AnnotatedArticle, Query
from bot.retrieval.passages import passages
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    MakeArticle = Callable[..., AnnotatedArticle]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "passages"


def test_the_length_of_a_passage_does_not_count(folder: Path, make_article: MakeArticle) -> None:
    """Field norms are off: tells when the engine stops to honour the setting in its meta.json, which has no switch in its API."""
    index = TantivyIndex.create(folder)
    index.add(passages(make_article("Saffron.")))
    index.add(passages(make_article("The saffron in the hold of the ferry came from a field behind the old harbour.")))
    index.commit()
    first, second = index.search(Query(words="saffron"))
    assert first.score == second.score


def test_what_was_committed_is_there_after_opening_again(folder: Path, make_article: MakeArticle) -> None:
    index = TantivyIndex.create(folder)
    index.add(passages(make_article("Saffron is dear.")))
    index.commit()
    index.add(passages(make_article("Pepper is cheap.")))
    index.close()
    again = TantivyIndex(folder)
    assert len(again.search(Query(words="saffron"))) == 1
    assert again.search(Query(words="pepper")) == []


def test_readers_see_another_writers_commit(folder: Path, make_article: MakeArticle) -> None:
    writer = TantivyIndex.create(folder)
    reader = TantivyIndex(folder)
    writer.add(passages(make_article("Saffron is dear.")))
    writer.commit()
    reader.refresh()
    assert len(reader.search(Query(words="saffron"))) == 1


def test_a_second_writer_is_told_so_while_readers_go_on(folder: Path, make_article: MakeArticle) -> None:
    first = TantivyIndex.create(folder)
    first.add(passages(make_article("Saffron is dear.")))
    first.commit()
    second = TantivyIndex(folder)
    with pytest.raises(IndexBusy, match="Another process"):
        second.remove(["0" * 16])
    assert len(second.search(Query(words="saffron"))) == 1
    first.close()
    second.remove(["0" * 16])


def test_a_killed_writer_gives_its_lock_back(folder: Path) -> None:
    TantivyIndex.create(folder)
    program = (
        "import os, signal, sys; from pathlib import Path; from bot.retrieval.tantivy import TantivyIndex;"
        "TantivyIndex(Path(sys.argv[1])).remove(['0' * 16]); os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(folder)], check=False)  # noqa: S603 - our own program
    assert killed.returncode == -9
    TantivyIndex(folder).remove(["0" * 16])


def test_an_index_that_is_missing_foreign_or_broken_is_said_to_be_unusable(folder: Path) -> None:
    with pytest.raises(IndexUnusable, match="receipts index"):
        TantivyIndex(folder)
    TantivyIndex.create(folder)
    (folder / "receipts.json").write_text('{"schema": 0}')
    with pytest.raises(IndexUnusable, match="this version"):
        TantivyIndex(folder)
    TantivyIndex.create(folder)
    (folder / "meta.json").write_text("{")
    with pytest.raises(IndexUnusable, match="broken"):
        TantivyIndex(folder)


def test_a_passage_of_an_article_without_a_proper_id_is_refused(folder: Path, make_article: MakeArticle) -> None:
    index = TantivyIndex.create(folder)
    (passage,) = passages(make_article("One."))
    with pytest.raises(ValueError, match="not an article's id"):
        index.add([replace(passage, article_id="seven")])
