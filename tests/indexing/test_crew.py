from __future__ import annotations

import json
import os
import signal
import threading
import time
from pathlib import Path

import pytest

from bot.errors import IndexingStopped, ReceiptsError
from bot.indexing import Indexer
from bot.indexing.places import library_path
from bot.retrieval.library import Library
from bot.workers import Worker, WorkerDied
from tests.indexing import deadly


def put(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(json.dumps({"title": "Fähren", "language": "de", "text": text}), encoding="utf-8")


def test_what_kills_a_worker_is_refused_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setattr("bot.indexing.crew.read_files", deadly.read_files)
    monkeypatch.setattr("bot.indexing.crew.annotate", deadly.annotate)
    folder = tmp_path / "corpus"
    folder.mkdir()
    put(folder, "1.json", "Die Fähre liegt im Hafen und wartet.")
    put(folder, "2-deadly.json", "Die Fähre liegt im Hafen und wartet nicht.")
    put(folder, "3.json", "Dieser Satz ist tödlich für den, der ihn liest.")
    put(folder, "5.json", "Die Fähre hat den Hafen verlassen.")
    report = Indexer(folder, tmp_path / "index", workers=1).run()
    library = Library(library_path(tmp_path / "index"))
    assert [head.path for head in library.articles()] == ["1.json", "5.json"]
    assert {refusal.path: refusal.reason for refusal in library.refusals()} == {
        "2-deadly.json": "reading it stopped the process that read it",
        "3.json": "annotating it stopped the process that did it",
    }
    assert (report.added, report.refused) == (2, 2)


def test_workers_that_cannot_start_are_an_error_and_refuse_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.workers._PROGRAM", "raise SystemExit")
    folder = tmp_path / "corpus"
    folder.mkdir()
    put(folder, "1.json", "Die Fähre liegt im Hafen und wartet.")
    with pytest.raises(ReceiptsError, match="No worker process"):
        Indexer(folder, tmp_path / "index", workers=1).run()
    assert Library(library_path(tmp_path / "index")).refusals() == ()


def test_a_call_that_takes_too_long_ends_its_worker() -> None:
    worker = Worker()
    worker.begin(time.sleep, 60)
    with pytest.raises(WorkerDied):
        worker.next(0.1)


def test_what_a_call_prints_does_not_disturb_its_results() -> None:
    worker = Worker()
    worker.begin(print, "a line on standard output")
    assert worker.next(10) == (None,)
    assert worker.next(10) is None
    worker.begin(divmod, 7, 2)
    assert worker.next(10) == ((3, 1),)
    worker.stop()


def test_workers_that_stand_by_do_every_run_and_go_at_the_end(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    indexer = Indexer(folder, tmp_path / "index", workers=1)
    indexer.stand_by()
    standing = workers_of_this_process()
    assert len(standing) == 2
    for number in range(2):
        put(folder, f"{number}.json", "Die Fähre liegt im Hafen und wartet.")
        assert indexer.run().added == 1
        assert workers_of_this_process() == standing
    indexer.close()
    assert workers_of_this_process() == set()


def test_workers_that_die_while_they_stand_by_take_nothing_with_them(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    indexer = Indexer(folder, tmp_path / "index", workers=1)
    indexer.stand_by()
    for process in workers_of_this_process():
        os.kill(int(process), signal.SIGKILL)
    put(folder, "1.json", "Die Fähre liegt im Hafen und wartet.")
    report = indexer.run()
    assert (report.added, report.refused) == (1, 0)
    indexer.close()


def test_workers_who_do_not_stand_by_are_gone_after_a_run(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    put(folder, "1.json", "Die Fähre liegt im Hafen und wartet.")
    Indexer(folder, tmp_path / "index", workers=1).run()
    assert workers_of_this_process() == set()


def test_a_run_that_fails_leaves_nothing_for_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    indexer = Indexer(folder, tmp_path / "index", workers=1)
    indexer.stand_by()
    put(folder, "1.json", "Die Fähre liegt im Hafen und wartet.")
    with monkeypatch.context() as broken:
        broken.setattr("bot.indexing.crew.Crew.finish", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            indexer.run()
    put(folder, "2.json", "Die Fähre hat den Hafen verlassen.")
    assert indexer.run().added == 2
    library = Library(library_path(tmp_path / "index"))
    texts = [annotated.article.text for head in library.articles() if (annotated := library.article(head.id))]
    assert texts == ["Die Fähre liegt im Hafen und wartet.", "Die Fähre hat den Hafen verlassen."]
    indexer.close()


def test_closing_stops_a_run_and_the_next_one_does_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number in range(60):
        put(folder, f"{number}.json", f"Die Fähre {number} liegt im Hafen und wartet.")
    indexer = Indexer(folder, tmp_path / "index", workers=1)
    closer = threading.Thread(target=indexer.close)
    with pytest.raises(IndexingStopped):
        indexer.run(lambda _: closing(closer))
    closer.join()
    assert workers_of_this_process() == set()
    report = Indexer(folder, tmp_path / "index", workers=1).run()
    assert report.added + report.unchanged == 60


def test_closing_does_not_wait_for_a_worker_that_takes_its_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setattr("bot.indexing.crew.annotate", deadly.sleep)
    folder = tmp_path / "corpus"
    folder.mkdir()
    put(folder, "1.json", "Die Fähre liegt im Hafen und wartet.")
    indexer = Indexer(folder, tmp_path / "index", workers=1)
    stopped: list[type] = []

    def run() -> None:
        try:
            indexer.run()
        except IndexingStopped as error:
            stopped.append(type(error))

    runner = threading.Thread(target=run)
    runner.start()
    until = time.monotonic() + 30
    while len(workers_of_this_process()) < 2 and time.monotonic() < until:
        time.sleep(0.1)
    indexer.close()
    runner.join(10)
    assert stopped == [IndexingStopped]
    assert workers_of_this_process() == set()


def closing(thread: threading.Thread) -> None:
    """Starts it and gives it time for its first step."""
    if thread.ident is None:
        thread.start()
        time.sleep(0.2)


def workers_of_this_process() -> set[str]:
    """The ids of the worker processes; read again where a thread or a process ends meanwhile, since its children then move."""
    me = Path(f"/proc/{os.getpid()}/task")
    if not me.exists():
        pytest.skip("children are counted where there is /proc")
    for _ in range(100):
        try:
            found = {child for thread in me.iterdir() for child in (thread / "children").read_text().split()}
            return {child for child in found if b"bot.workers" in Path(f"/proc/{child}/cmdline").read_bytes()}
        except (FileNotFoundError, ProcessLookupError):
            continue
    raise AssertionError("threads of this process end all the time")
