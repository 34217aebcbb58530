"""A corpus's names as a file beside its library, so that they need not be listed anew at every start.

The file is mapped into memory: whatever several processes read of it, the machine holds once. It is never changed but replaced.
"""

from __future__ import annotations

import mmap
import os
import time
from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from bot.answering.namelist import SPELT, Columns, KnownName, NameList
from bot.answering.namelisting import name_list
from bot.retrieval.library import Library

if TYPE_CHECKING:
    from pathlib import Path

_FORMAT = 2
_HEAD = 1024
"""Bytes before the first part."""
_ALIGNED = 8


class Listed(NamedTuple):
    """The names of a library as it was at its ``generation``; listing them took so many ``seconds``."""

    generation: int
    names: NameList
    seconds: float


class _Head(msgspec.Struct, frozen=True):
    """``sizes``: bytes of the text, the words and each column."""

    format: int
    edition: tuple[int, float | None]
    generation: int
    seconds: float
    sizes: list[int]


def make(path: Path) -> None:
    """Sees to it that the names of the library at ``path`` are stored as they are now, whoever lists them."""
    from filelock import FileLock  # noqa: PLC0415 - only corpora of very many names come here

    library = Library(path)
    try:
        with FileLock(_beside(path, ".lock")):
            known = stored(library)
            if known is None or known.generation != library.generation():
                store(library, listed(library))
    finally:
        library.close()


def listed(library: Library) -> Listed:
    """The names of the library now."""
    generation, began = library.generation(), time.perf_counter()
    names = name_list(map(KnownName._make, library.counted_names()))
    return Listed(generation, names, time.perf_counter() - began)


def store(library: Library, known: Listed) -> None:
    """Puts the names beside the library; where that cannot be, or nothing of the library tells it from another, it stays undone."""
    if (edition := library.edition())[1] is None:
        return
    text, words = bytes(known.names.text), "\n".join(known.names.words).encode(*SPELT)
    parts = [text, words, *map(bytes, known.names.columns)]
    head = msgspec.json.encode(_Head(_FORMAT, edition, known.generation, known.seconds, list(map(len, parts))))
    file = _beside(library.path, f".{os.urandom(8).hex()}")  # processes in different containers may have the same number
    with suppress(OSError):  # a folder that may only be read; a file that another process has mapped, on Windows
        try:
            with file.open("wb") as out:
                out.write(head.ljust(_HEAD))
                for part in parts:
                    out.write(part + bytes(-len(part) % _ALIGNED))
                out.flush()
                os.fsync(out.fileno())  # else a power cut may leave a file of the right length with nothing in it
            file.replace(_beside(library.path))
        finally:
            file.unlink(missing_ok=True)


def stored(library: Library) -> Listed | None:
    """The names that are stored of this library, as it is now or was; None where there are none, or where they are no names."""
    try:
        with _beside(library.path).open("rb") as file:
            held = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        head = msgspec.json.decode(bytes(held[:_HEAD]).rstrip(), type=_Head)
    except (OSError, ValueError, msgspec.DecodeError):
        return None
    if head.format != _FORMAT or head.edition != library.edition():
        return None
    begins = [_HEAD]
    for size in head.sizes:
        begins.append(begins[-1] + size + -size % _ALIGNED)
    if begins[-1] != len(held):
        return None
    try:
        text, words, *columns = (held[start : start + size] for (start, _), size in zip(pairwise(begins), head.sizes, strict=True))
        spelt = str(words, *SPELT).split("\n") if words else []
        names = NameList(text, spelt, Columns._make(column.cast("I") for column in columns))
    except (ValueError, TypeError):  # of the right length, and broken all the same
        return None
    return Listed(head.generation, names, head.seconds)


def _beside(path: Path, more: str = "") -> Path:
    return path.with_name(f"names{more}")
