"""Where the two stores stand in an index folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def library_path(folder: Path) -> Path:
    """Where the library of an index folder stands."""
    return folder / "library.sqlite"


def passages_path(folder: Path) -> Path:
    """Where the passage index of an index folder stands."""
    return folder / "passages"
