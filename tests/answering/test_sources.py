"""Names are matched against what the library holds now; nobody waits for others to take notice of a change."""

from __future__ import annotations

import time
from threading import Event, Thread
from typing import TYPE_CHECKING, cast

from bot.answering.sources import Sources
from bot.retrieval.memory import MemoryIndex

if TYPE_CHECKING:
    import pytest

    from bot.retrieval.library import Library


class Changing:
    """A library that takes its time to count its names anew."""

    def __init__(self) -> None:
        self.known = ["Ana Ruiz"]
        self.counting, self.go_on = Event(), Event()
        self.go_on.set()

    def generation(self) -> int:
        return len(self.known)

    def counted_names(self) -> list[tuple[str, str, int, int]]:
        self.counting.set()
        assert self.go_on.wait(10)
        return [(name, name.lower(), 2, 1) for name in self.known]

    def outlets(self) -> tuple[()]:
        return ()


def test_one_asker_takes_notice_of_a_change_and_the_others_go_on_meanwhile() -> None:
    library = Changing()
    sources = Sources(MemoryIndex(), cast("Library", library))
    assert sources.names.has("Ana Ruiz")
    library.known.append("Karl Boe")
    library.go_on.clear()
    library.counting.clear()
    first = Thread(target=lambda: sources.names)
    first.start()
    assert library.counting.wait(10)
    assert not sources.names.has("Karl Boe")
    library.go_on.set()
    first.join(10)
    assert sources.names.has("Karl Boe")


def test_nobody_waits_for_names_that_take_long_to_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.answering.sources._LONG", -1.0)
    library = Changing()
    sources = Sources(MemoryIndex(), cast("Library", library))
    assert sources.names.has("Ana Ruiz")
    library.known.append("Karl Boe")
    library.go_on.clear()
    assert not sources.names.has("Karl Boe")
    library.go_on.set()
    for _ in range(1000):
        if sources.names.has("Karl Boe"):
            break
        time.sleep(0.01)
    assert sources.names.has("Karl Boe")
