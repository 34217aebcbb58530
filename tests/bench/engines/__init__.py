"""The engines that are compared: each a class in a file of its own, imported only in the process that measures it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bot.model import Passage, Query

ENGINES = {"receipts": "Receipts", "bare": "tantivy alone", "fts5": "SQLite FTS5", "lance": "LanceDB", "bm25": "bm25s"}
"""The modules of this package, and how the engines are called."""


class Engine(Protocol):
    """An engine over the files in one folder. All get the same terms, so that engines are compared and not their tokenizers.

    Only Receipts searches titles and pairs of words too, and the words of statements and relations: the others have less to do.
    """

    def __init__(self, folder: Path) -> None: ...

    def build(self, passages: Iterable[Passage]) -> None:
        """Writes the files, once, into the empty folder."""

    def open(self) -> None:
        """Makes ready for searching what was built, in a process that did not build it."""

    def search(self, query: Query) -> list[str] | None:
        """The best ten passages (``name_of``), or None where this engine has no such kind of query."""


def engine(module: str, folder: Path) -> Engine:
    """The engine of that module. Raises ``ImportError`` where what it needs is not installed."""
    found: Engine = import_module(f"tests.bench.engines.{module}").Tested(folder)
    return found


def name_of(passage: Passage) -> str:
    """What tells a passage from all others."""
    return f"{passage.article_id} {passage.kind} {passage.ordinal}"
