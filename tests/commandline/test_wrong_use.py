"""What the command line says to somebody who used it wrongly: which setting is meant, and what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.__main__ import COMMANDS, main

if TYPE_CHECKING:
    from pathlib import Path


def test_without_a_command_all_of_them_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    told = capsys.readouterr().err
    assert all(f"\n  {name} " in told for name in COMMANDS)
    assert "rest" not in told.split()


@pytest.mark.parametrize("key", ["corpus", "data"])
def test_a_folder_of_the_settings_that_cannot_be_used_is_named_with_its_key(
    key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RECEIPTS_CORPUS", raising=False)
    monkeypatch.delenv("RECEIPTS_DATA", raising=False)
    (tmp_path / "file").touch()
    folders = {"corpus": ".", "data": "data"} | {key: "file/folder"}
    config = tmp_path / "config.toml"
    config.write_text("".join(f'{name} = "{folder}"\n' for name, folder in folders.items()), "utf-8")
    assert main(["--config", str(config), "articles"]) == 2
    assert capsys.readouterr().err.startswith(f"receipts: {key} (or RECEIPTS_{key.upper()})")


def test_a_folder_without_articles_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (corpus := tmp_path / "corpus").mkdir()
    assert main(["ask", "Who accused whom?", "--corpus", str(corpus)]) == 0
    assert f"{corpus} holds no article" in capsys.readouterr().err
