"""``receipts map`` and ``receipts export``."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from bot.__main__ import main
from bot.sample import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

WITH_CORPUS = ("--corpus", str(CORPUS))


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> object:
    """An index of its own, made once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


def test_a_map_is_written_and_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "norvik.png"
    assert main(["map", "--out", str(out), "--of", "Norvik", *WITH_CORPUS]) == 0
    assert Image.open(out).format == "PNG"
    first, *lines = capsys.readouterr().out.splitlines()
    assert first == "Who accused whom: Norvik"
    assert any(line.startswith("Ministry of Trade → Norvik: accusation") for line in lines)


def test_a_map_of_somebody_unknown_writes_nothing_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "nobody.png"
    assert main(["map", "--out", str(out), "--of", "Zoltan Quispe", *WITH_CORPUS]) == 0
    assert not out.exists()
    assert "nothing to show" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["map.jpg", "nowhere/map.png"])
def test_a_map_needs_a_place_that_is_there(tmp_path: Path, name: str) -> None:
    assert main(["map", "--out", str(tmp_path / name), *WITH_CORPUS]) == 2


@pytest.mark.parametrize("what", ["statements", "relations"])
def test_an_export_in_both_formats_holds_the_same_rows(what: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "--what", what, "--format", "csv", *WITH_CORPUS]) == 0
    table = list(csv.DictReader(io.StringIO(capfdbinary.readouterr().out.decode(), newline="")))
    assert main(["export", "--what", what, "--format", "json", *WITH_CORPUS]) == 0
    rows = json.loads(capfdbinary.readouterr().out)
    assert len(rows) > 10
    assert [(row["article_id"], row["start"], row["end"]) for row in rows] == [
        (row["article_id"], int(row["start"]), int(row["end"])) for row in table
    ]
    assert {row["kind"] for row in rows} == {what.removesuffix("s")}
