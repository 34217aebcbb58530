"""Worker processes that may die without taking the work with them.

A worker is a plain interpreter that takes calls from its standard input and writes results to its standard output, so that it never
imports the program that started it, and ends by itself when that program is gone.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.errors import IndexingStopped, ReceiptsError

if TYPE_CHECKING:
    from collections.abc import Callable

_ROOT = Path(__file__).resolve().parents[1]
_PROGRAM = "from bot.workers import serve; serve()"
_READY, _RESULT, _END = "ready", "result", "end"
_STARTING = 60.0
"""Seconds that an interpreter may take to start on a busy machine."""


_GLANCE = 0.2
"""Seconds after which whoever waits for a result looks whether it is still wanted."""


class WorkerDied(Exception):
    """A worker was ended by the system or by a library that it uses, or gave no result for too long."""


class Worker:
    """One process that does one call after the other. It is started at once and used until it dies or is stopped.

    A call is a function of a module with arguments that can be pickled. A call that returns an iterator gives its items one by one,
    and waits when nobody takes them.
    """

    def __init__(self) -> None:
        self._outbox: queue.SimpleQueue[tuple[Callable[..., Any], tuple[Any, ...]] | None] = queue.SimpleQueue()
        self._inbox: queue.Queue[tuple[str, Any] | None] = queue.Queue(maxsize=4)
        self._stopped = False
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", _PROGRAM],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)},
        )
        threading.Thread(target=self._speak, daemon=True, name="calls to a worker").start()
        threading.Thread(target=self._listen, daemon=True, name="results of a worker").start()
        try:
            self._take(_STARTING)
        except WorkerDied as error:
            raise ReceiptsError("No worker process can be started; what it wrote to the log says why.") from error

    def begin(self, call: Callable[..., Any], *arguments: Any) -> None:
        """Lets the process do this call, after those that it was given before."""
        self._outbox.put((call, arguments))

    def next(self, patience: float, closing: threading.Event | None = None) -> tuple[Any] | None:
        """The next result of the call, packed in a tuple, or None behind the last one.

        Raises ``WorkerDied`` where there will be none, or where it takes longer than ``patience`` seconds, and ``IndexingStopped`` as
        soon as ``closing`` is set.
        """
        kind, result = self._take(patience, closing)
        return (result,) if kind == _RESULT else None

    def stop(self) -> None:
        """Ends the process, whatever it does."""
        self._stopped = True
        self._outbox.put(None)
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError, ValueError):  # what was still to be written finds no reader
                    pipe.close()

    def _take(self, patience: float, closing: threading.Event | None = None) -> tuple[str, Any]:
        until = time.monotonic() + patience
        message: tuple[str, Any] | None = None
        while (left := until - time.monotonic()) > 0:
            if closing is not None and closing.is_set():
                raise IndexingStopped("Nobody waits for this worker any more.")
            with suppress(queue.Empty):
                message = self._inbox.get(timeout=min(left, _GLANCE))
                break
        if message is None:
            self.stop()
            raise WorkerDied
        return message

    def _speak(self) -> None:
        """Runs in a thread: a call may be longer than what a pipe holds."""
        assert self._process.stdin is not None  # noqa: S101 - it was opened as a pipe
        with suppress(OSError, ValueError):  # the process is gone: whoever waits for results will see
            while (call := self._outbox.get()) is not None:
                pickle.dump(call, self._process.stdin)
                self._process.stdin.flush()

    def _listen(self) -> None:
        """Runs in a thread: everything that comes from the process, and None when nothing more will."""
        assert self._process.stdout is not None  # noqa: S101 - it was opened as a pipe
        message: tuple[str, Any] | None = ("", None)
        while message is not None and not self._stopped:
            try:
                message = pickle.load(self._process.stdout)  # noqa: S301 - our own process wrote it
            except Exception:  # noqa: BLE001 - nothing more came, or what cannot be read: errors may raise others when they are opened
                message = None
            while not self._stopped:
                try:
                    self._inbox.put(message, timeout=1)
                    break
                except queue.Full:
                    continue


def serve() -> None:
    """Does call after call until the other side is gone. Control-C is the parent's business, and so is standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    calls, results = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def give(kind: str, result: object = None) -> None:
        pickle.dump((kind, result), results, protocol=pickle.HIGHEST_PROTOCOL)
        results.flush()

    try:
        give(_READY)
        while True:
            call, arguments = pickle.load(calls)  # noqa: S301 - our own parent wrote it
            found = call(*arguments)
            for result in found if hasattr(found, "__next__") else (found,):
                give(_RESULT, result)
            give(_END)
    except (EOFError, OSError):
        return
