"""Answering in several processes at once, since one process computes on one processor however many threads it has."""

from __future__ import annotations

import gc
import logging
import queue
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from bot.answering.answerer import EVERYTHING, Answerer
from bot.errors import ReceiptsError
from bot.workers import Worker, WorkerDied

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bot.answering.context import Context
    from bot.model import Answer, Question, QuestionKind

    Opening = Callable[[Path], Answerer]

Given = ParamSpec("Given")
Result = TypeVar("Result")

SELDOM = 50_000
"""Objects made before cycles are looked for: an answer makes thousands, none in a cycle, and lost a third of its time there."""
_PATIENCE = 120.0
"""Seconds after which a process that gives no answer is taken for dead."""
_log = logging.getLogger(__name__)


class AnsweringProcesses(Answerer):
    """Answers like the answerer that ``opening`` makes of ``folder``, in ``many`` processes that each open it for themselves.

    Whoever asks waits in a thread of theirs. A process that dies is replaced, and the question that it had is asked once more.
    """

    def __init__(self, opening: Opening, folder: Path, many: int) -> None:
        self._opening, self._folder, self._many = opening, folder, many
        self._idle: queue.LifoQueue[Worker | None] = queue.LifoQueue()
        for _ in range(many):
            self._idle.put(None)

    def start(self) -> None:
        """Starts all processes, which otherwise start with the questions that need them, and lets them open what they read."""
        workers = [self._idle.get() or Worker() for _ in range(self._many)]
        for worker in workers:
            worker.begin(_call, self._opening, self._folder, Answerer.complete_name.__name__, ("",), {})
        for worker in workers:
            self._idle.put(worker if _taken(worker) else None)

    def close(self) -> None:
        """Ends all processes; nobody may be asking, or ask again."""
        with suppress(queue.Empty):
            while True:
                if (worker := self._idle.get_nowait()) is not None:
                    worker.stop()

    def answer(self, text: str, context: Context = EVERYTHING) -> Answer:
        return self._ask(Answerer.answer, text, context)

    def answer_question(self, question: Question, context: Context = EVERYTHING) -> Answer:
        return self._ask(Answerer.answer_question, question, context)

    def verified(self, text: str, speaker: str | None = None, language: str = "en") -> Question:
        return self._ask(Answerer.verified, text, speaker, language)

    def verified_message(self, text: str, language: str = "en") -> Question:
        return self._ask(Answerer.verified_message, text, language)

    def said(self, speaker: str, about: str | None = None, outlet: str | None = None, language: str = "en") -> Question:
        return self._ask(Answerer.said, speaker, about, outlet, language)

    def accused(self, by: str | None = None, of: str | None = None, language: str = "en") -> Question:
        return self._ask(Answerer.accused, by, of, language)

    def looked_at(
        self, kind: QuestionKind, about: str | None, language: str = "en", *, topic: str = "", outlets: Sequence[str] = ()
    ) -> Question:
        return self._ask(Answerer.looked_at, kind, about, language, topic=topic, outlets=outlets)

    def complete_name(self, prefix: str) -> list[str]:
        return self._ask(Answerer.complete_name, prefix)

    def complete_outlet(self, prefix: str) -> list[str]:
        return self._ask(Answerer.complete_outlet, prefix)

    def _ask(self, method: Callable[Concatenate[Answerer, Given], Result], *args: Given.args, **kwargs: Given.kwargs) -> Result:
        """What the method gives, or raises, in a process that has nothing else to do. Raises ReceiptsError where two died of it."""
        worker = self._idle.get()
        try:
            for _ in range(2):
                asked, worker = worker or Worker(), None  # whoever is interrupted leaves none whose answer another would be given
                asked.begin(_call, self._opening, self._folder, method.__name__, args, kwargs)
                if (taken := _taken(asked)) is not None:
                    worker = asked
                    result: Result = taken[0]
                    if isinstance(result, Exception):
                        raise result
                    return result
                _log.warning("A process that answered died, and another takes its place.")
            raise ReceiptsError("The question stopped two processes that were to answer it.")
        finally:
            self._idle.put(worker)


def _taken(worker: Worker) -> tuple[Any] | None:
    """The one result of what a worker was begun with, or None where it died."""
    try:
        result = worker.next(_PATIENCE)
        worker.next(_PATIENCE)  # the end of the results
    except WorkerDied:
        return None
    return result


@cache
def _opened(opening: Opening, folder: Path) -> Answerer:
    gc.set_threshold(SELDOM)
    return opening(folder)


def _call(opening: Opening, folder: Path, method: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> object:
    """Runs in the process: what the method gives, or the error that it raises."""
    try:
        return getattr(_opened(opening, folder), method)(*args, **kwargs)
    except Exception as error:  # noqa: BLE001 - raised again by whoever asked
        return error
