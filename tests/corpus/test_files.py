"""Which files of a folder are read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bot.corpus.files import located, scan, sidecar_names

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def _write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text", encoding="utf-8")


def test_files_come_sorted_with_forward_slashes_and_without_hidden_ones(tmp_path: Path) -> None:
    _write(tmp_path, "b.txt", "a/z.md", "a/.hidden.txt", ".git/config.txt", "c.jsonl.gz")
    assert [file.path for file in scan(tmp_path)] == ["a/z.md", "b.txt", "c.jsonl.gz"]


def test_a_file_of_another_kind_is_there_so_that_its_refusal_can_be_told(tmp_path: Path) -> None:
    _write(tmp_path, "chart.pdf")
    assert [file.path for file in scan(tmp_path)] == ["chart.pdf"]


def test_a_sidecar_is_part_of_its_file(tmp_path: Path) -> None:
    _write(tmp_path, "a.txt")
    alone = next(scan(tmp_path))
    _write(tmp_path, "a.meta.toml")
    (together,) = scan(tmp_path)
    assert together.path == "a.txt"
    assert (together.size, together.mtime_ns) != (alone.size, alone.mtime_ns)


def test_a_sidecar_without_a_file_is_there(tmp_path: Path) -> None:
    _write(tmp_path, "lost.meta.toml")
    assert [file.path for file in scan(tmp_path)] == ["lost.meta.toml"]


def test_a_link_that_leads_nowhere_is_listed_and_one_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    _write(tmp_path, "a/x.txt")
    (tmp_path / "broken.txt").symlink_to(tmp_path / "none.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    assert [file.path for file in scan(tmp_path)] == ["a/loop", "a/x.txt", "broken.txt"]


def test_a_sidecar_may_be_named_after_the_file_or_its_stem() -> None:
    assert sidecar_names("a/b.txt.gz") == ("a/b.txt.gz.meta.toml", "a/b.txt.meta.toml", "a/b.meta.toml")
    assert sidecar_names("b.md") == ("b.md.meta.toml", "b.meta.toml")


def test_a_folder_that_cannot_be_opened_never_stops_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, "a/x.txt", "b.txt")
    real = os.scandir

    def closed(path: str) -> object:
        if path.endswith("/a"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", closed)
    assert [file.path for file in scan(tmp_path)] == ["a", "b.txt"]


def test_a_file_whose_name_is_not_utf8_is_told_in_characters_and_found_again(tmp_path: Path) -> None:
    name = os.fsdecode("straße.txt".encode("latin-1"))
    (tmp_path / name).write_text("x")
    (file,) = scan(tmp_path)
    assert file.path == r"stra\xdfe.txt"
    assert located(tmp_path, file.path) == tmp_path / name


def test_folders_may_lie_deeper_in_each_other_than_calls_may(tmp_path: Path) -> None:
    deep = [tmp_path]
    for _ in range(1_100):
        deep.append(deep[-1] / "a")
        deep[-1].mkdir()
    (deep[-1] / "b.txt").write_text("Lamps.", encoding="utf-8")
    assert [file.path for file in scan(tmp_path)] == ["a/" * 1_100 + "b.txt"]
    (deep[-1] / "b.txt").unlink()
    for folder in reversed(deep[1:]):
        folder.rmdir()
