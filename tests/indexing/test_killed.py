"""Whatever moment a run is killed in, the next one ends with the index that an undisturbed run gives."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from bot.indexing import Indexer
from bot.indexing.places import library_path, passages_path
from bot.model import PassageKind, Query
from bot.retrieval.library import Library
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from pathlib import Path

KILLED = """
import os, signal, sys
from pathlib import Path
from bot.indexing import Indexer, run
from bot.retrieval.library_writer import LibraryWriter
from bot.retrieval.tantivy import TantivyIndex

left = int(sys.argv[3])
run._BATCH = run._JOBS = 3

def counting(method):
    def counted(*arguments, **options):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return method(*arguments, **options)
    return counted

for owner, names in ((LibraryWriter, ("mark_pending", "write", "settle", "_put", "keep")), (TantivyIndex, ("add", "remove", "commit"))):
    for name in names:
        setattr(owner, name, counting(getattr(owner, name)))
Indexer(Path(sys.argv[1]), Path(sys.argv[2]), workers=0).run()
"""


def corpus(folder: Path, kept: range, word: str) -> None:
    """Articles of which some say ``word`` and some stay as they are, in files of one and of several."""
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for number in kept:
        text = f"Die Fähre {number} hat {word if number % 2 else 'Stahl'} geladen. „Das ist wahr“, sagte Ana Ruiz."
        row = {"id": f"r{number}", "title": "Fähren", "language": "de", "outlet": "Hafenblatt", "text": text}
        name = "viele.jsonl" if number < 3 else f"{number}.json"
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")


def content(target: Path) -> dict[str, object]:
    """All that a reader can find out, apart from when it was indexed."""
    library, index = Library(library_path(target)), TantivyIndex(passages_path(target))
    hits = [hit for kind in PassageKind for hit in index.search(Query(kind=kind, limit=10_000))]
    state = {
        "articles": [library.article(head.id) for head in library.articles()],
        "all searchable": all(head.indexed_at for head in library.articles()),
        "passages": sorted((hit.article_id, hit.kind, hit.ordinal, hit.span) for hit in hits),
        "names": library.names(),
        "files": {path: file.hash for path, file in library.files().items()},
    }
    library.close()
    return state


def test_a_run_that_was_killed_at_any_step_is_finished_by_the_next(tmp_path: Path) -> None:
    folder, before = tmp_path / "corpus", tmp_path / "before"
    corpus(folder, range(6), "Safran")
    Indexer(folder, before, workers=0).run()
    corpus(folder, range(1, 8), "Pfeffer")
    undisturbed = tmp_path / "undisturbed"
    Indexer(folder, undisturbed, workers=0).run()
    expected = content(undisturbed)
    step, killed = 1, True
    while killed:
        target = tmp_path / f"killed at {step}"
        subprocess.run(["cp", "-r", str(before), str(target)], check=True)  # noqa: S603, S607 - our own arguments
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-c", KILLED, str(folder), str(target), str(step)], check=False
        )
        killed = done.returncode == -signal.SIGKILL
        assert killed or done.returncode == 0
        Indexer(folder, target, workers=0).run()
        assert content(target) == expected, f"killed at step {step}"
        step += 1 if step < 3 else 5
    assert step > 12
