"""Wrong input to the command line gets a sentence that says what to do, and what was right before it is answered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def _run(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", *arguments]
    known = os.environ | environment
    return subprocess.run(command, input=given, capture_output=True, text=True, env=known, check=False, timeout=60, encoding="utf-8")  # noqa: S603 - our own program


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("[1]", "line 2 of the input is not a JSON object"),
        ('{"text": 5}', 'needs the key "text"'),
        ('{"text": ' + "[" * 100_000, "nested too deeply"),
        ('{"text": "x", "lang": ["de"]}', 'the key "lang"'),
    ],
)
def test_a_wrong_row_is_named(row: str, says: str) -> None:
    done = _run("extract", "--jsonl", given='{"text": "", "lang": "de"}\n' + row + "\n")
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_half_a_character_in_a_row_moves_no_offset() -> None:
    text = 'Am \ud800 Montag sagte Ruiz: "Die Werft bleibt in Halden."'
    done = _run("extract", "--jsonl", given=json.dumps({"id": "\udfff", "text": text, "lang": "de"}) + "\n")
    assert done.returncode == 0, done.stderr
    row = json.loads(done.stdout)
    assert text[row["speaker_start"] : row["speaker_end"]] == "Ruiz"


def test_a_terminal_without_a_character_and_a_disk_without_room_end_nothing_in_a_traceback(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "ä.txt").write_text("Ana Ruiz sagte, die Werft in Halden sei geräumt worden. Mehr weiß niemand.", "utf-8")
    home = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = _run("articles", "--corpus", str(corpus), PYTHONIOENCODING="ascii", **home)
    assert (done.returncode, "\\xe4.txt" in done.stdout) == (0, True), done.stderr
    (tmp_path / "file").write_text("")
    done = _run("articles", "--corpus", str(corpus), XDG_CACHE_HOME=str(tmp_path / "file"))
    assert done.returncode == 1
    assert done.stderr.startswith("receipts: ")
    assert "Traceback" not in done.stderr
