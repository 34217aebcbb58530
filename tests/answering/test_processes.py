"""Processes answer like the bot's own; one that dies is replaced."""

from __future__ import annotations

import logging
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from bot.answering.answerer import Answerer
from bot.answering.context import Context
from bot.answering.processes import _PATIENCE, AnsweringProcesses
from bot.commandline.opening import answerer
from bot.errors import IndexUnusable, ReceiptsError
from bot.indexing.places import library_path, passages_path
from bot.model import Act, QuestionKind
from bot.retrieval.library_writer import Accession, LibraryWriter
from bot.retrieval.passages import passages
from bot.retrieval.tantivy import TantivyIndex
from bot.workers import Worker
from tests.answering.corpus_builder import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DRAFTS = [
    Draft("Halden accused Norvik of fraud. Norvik denied it.", title="Fraud?").does(
        Act.ACCUSE, "accused", actor="Halden", target="Norvik", matter="of fraud"
    ),
    Draft("The ferry is late again, Edda Bolten said.", title="A late ferry").says("Edda Bolten", "The ferry is late again"),
    Draft("The lighthouse of Quillmarsh was sold for 40 million.", title="Sold").names_also("Quillmarsh"),
]
QUESTIONS = (
    "who accused Norvik?",
    "what did Bolten say?",
    'who said "the ferry is late"?',
    "how much was the lighthouse?",
    "who is Xy?",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("index")
    index, writer = TantivyIndex.create(passages_path(made)), LibraryWriter(library_path(made))
    for annotated in (draft.article() for draft in DRAFTS):
        index.add(passages(annotated))
        writer.write([Accession(annotated, annotated.article.path, "1", b"")])
        writer.settle([annotated.article.id])
    index.commit()
    index.close()
    writer.close()
    return made


@pytest.fixture(scope="module")
def processes(folder: Path) -> Iterator[AnsweringProcesses]:
    found = AnsweringProcesses(answerer, folder, 2)
    found.start()
    yield found
    found.close()


def test_answers_are_the_same_in_both_ways(folder: Path, processes: AnsweringProcesses) -> None:
    here = answerer(folder)
    for text in QUESTIONS:
        assert processes.answer(text, Context(limit=3)) == here.answer(text, Context(limit=3))
    assert here.answer(QUESTIONS[0]).found
    assert processes.said("Bolten", "ferry") == here.said("Bolten", "ferry")
    assert processes.accused(of="norvick") == here.accused(of="norvick")
    map_ = here.looked_at(QuestionKind.MAP, "Norvik", topic="fraud")
    assert processes.looked_at(QuestionKind.MAP, "Norvik", topic="fraud") == map_
    assert processes.answer_question(map_) == here.answer_question(map_)
    assert processes.verified("The ferry is late", "Bolten") == here.verified("The ferry is late", "Bolten")
    assert processes.verified_message("The ferry is late again.") == here.verified_message("The ferry is late again.")
    assert processes.complete_name("Bol") == here.complete_name("Bol") == ["Edda Bolten"]
    assert processes.complete_outlet("H") == here.complete_outlet("H") == ["Harbour Post"]


def test_whatever_an_answerer_can_do_the_processes_do() -> None:
    public = {name for name in vars(Answerer) if not name.startswith("_")}
    assert public <= vars(AnsweringProcesses).keys()


def test_many_may_ask_at_once(processes: AnsweringProcesses) -> None:
    with ThreadPoolExecutor(8) as executor:
        found = list(executor.map(processes.answer, QUESTIONS * 5))
    assert [answer.question.text for answer in found] == list(QUESTIONS * 5)


def test_a_process_that_dies_is_replaced(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    processes = AnsweringProcesses(answerer, folder, 1)
    processes.start()
    killed: Worker | None = processes._idle.get()
    assert killed is not None
    killed._process.kill()
    processes._idle.put(killed)
    with caplog.at_level(logging.WARNING):
        assert processes.answer(QUESTIONS[0]).found
    assert "died" in caplog.text
    assert processes.answer(QUESTIONS[1]).found
    processes.close()
    assert killed._process.poll() is not None


def test_an_error_is_raised_where_it_was_asked_and_the_process_goes_on(tmp_path: Path) -> None:
    processes = AnsweringProcesses(answerer, tmp_path, 1)
    processes.start()
    worker = processes._idle.get()
    processes._idle.put(worker)
    for _ in range(2):
        with pytest.raises(IndexUnusable):
            processes.answer(QUESTIONS[0])
    assert processes._idle.get() is worker
    assert worker is not None
    worker.stop()


class Unreadable(Exception):
    """Cannot be made again from what it is pickled as."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"{one} {other}")


def unreadable(folder: Path) -> Answerer:
    raise Unreadable("There is no index in", str(folder))


def test_nobody_waits_for_an_error_that_cannot_be_read(tmp_path: Path) -> None:
    processes, began = AnsweringProcesses(unreadable, tmp_path, 1), time.monotonic()
    with pytest.raises(ReceiptsError):
        processes.answer(QUESTIONS[0])
    assert time.monotonic() - began < _PATIENCE / 2
    processes.close()


def test_nobody_is_given_the_answer_of_somebody_who_was_interrupted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    processes = AnsweringProcesses(answerer, folder, 1)

    def interrupted(_: Worker) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("bot.answering.processes._taken", interrupted)
        with pytest.raises(KeyboardInterrupt):
            processes.answer(QUESTIONS[0])
    assert processes.answer(QUESTIONS[1]).question.text == QUESTIONS[1]
    processes.close()


def test_a_process_that_dies_while_it_answers_is_replaced(folder: Path) -> None:
    processes = AnsweringProcesses(answerer, folder, 1)
    worker = Worker()
    worker.begin(time.sleep, 60)
    processes._idle.get()
    processes._idle.put(worker)
    with ThreadPoolExecutor(1) as executor:
        answering = executor.submit(processes.answer, QUESTIONS[0])
        time.sleep(0.3)
        worker._process.kill()
        assert answering.result(60).found
    processes.close()
