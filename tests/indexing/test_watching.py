from __future__ import annotations

import asyncio
import shutil
from contextlib import aclosing
from typing import TYPE_CHECKING

import pytest

from bot.indexing.watching import changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SOON = 5.0
"""Seconds within which a change must have been told on a busy machine; it takes half a second on an idle one."""


async def told_after(act: Callable[[], object], folder: Path, every: float = 60.0, within: float = SOON) -> bool:
    """Whether a change is told after ``act``."""
    async with aclosing(changes(folder, folder / "index", every)) as changed:
        await anext(changed)
        later = asyncio.ensure_future(anext(changed))
        await asyncio.sleep(0.3)
        act()
        done, _ = await asyncio.wait([later], timeout=within)
        later.cancel()
        await asyncio.gather(later, return_exceptions=True)
        return bool(done)


async def test_a_file_that_lands_in_a_folder_is_told(tmp_path: Path) -> None:
    assert await told_after(lambda: (tmp_path / "new.txt").write_text("Ana Ruiz"), tmp_path)


async def test_a_file_that_changes_or_goes_is_told(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "old.txt").write_text("Ana Ruiz")
    assert await told_after(lambda: (tmp_path / "sub" / "old.txt").write_text("Howard Lund"), tmp_path)
    assert await told_after((tmp_path / "sub" / "old.txt").unlink, tmp_path)


@pytest.mark.parametrize("path", [".hidden", ".git/config", "index/passages"])
async def test_hidden_files_and_the_index_count_for_nothing(tmp_path: Path, path: str) -> None:
    (tmp_path / path).parent.mkdir(exist_ok=True)
    assert not await told_after(lambda: (tmp_path / path).write_text("x"), tmp_path, within=1.5)


async def test_time_alone_is_enough(tmp_path: Path) -> None:
    assert await told_after(lambda: None, tmp_path, every=0.5)


async def test_a_folder_that_is_taken_away_and_put_back_is_watched_again(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    async with aclosing(changes(folder, tmp_path / "index", 0.5)) as changed:
        await anext(changed)
        shutil.rmtree(folder)
        await asyncio.wait_for(anext(changed), SOON)
        folder.mkdir()
        for _ in range(3):
            await asyncio.wait_for(anext(changed), SOON)
