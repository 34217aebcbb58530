"""Which files of a corpus folder may hold articles, and when one of them has changed."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SIDECAR = ".meta.toml"
PLAIN_ENDINGS = ("txt", "md", "markdown", "html", "htm", "json", "jsonl", "ndjson")
_BYTE = re.compile(r"\\x([89a-f][0-9a-f])")
ENDINGS = PLAIN_ENDINGS + tuple(f"{ending}.gz" for ending in PLAIN_ENDINGS)

MAX_BYTES = 10_000_000
"""The most that one article may take in its file, markup included, unless said otherwise."""
READING = "2"
"""Goes up whenever the same file is read or cleaned differently: then all files are read again."""


@dataclass(frozen=True, slots=True)
class CorpusFile:
    """A file below the corpus folder.

    ``path`` is relative, with "/"; a byte of a name that is not UTF-8 stands in it as ``\\xe4``. ``size`` (bytes) and ``mtime_ns``
    (nanoseconds) cover the file together with its sidecar, so that a changed, added or removed sidecar shows as a change of the file.
    """

    path: str
    size: int
    mtime_ns: int


def scan(folder: Path) -> Iterator[CorpusFile]:
    """The files of the folder and its subfolders, sorted by path; nothing is opened.

    Hidden files and folders are left out, and so are sidecars that belong to a file. Everything else is there, whatever its ending:
    reading says why a file cannot be used. Symbolic links to folders are not followed.
    """
    found = dict(_walk(str(folder)))
    for path in sorted(found):
        size, mtime_ns = found[path]
        if path.endswith(SIDECAR):
            if not _owners(path, found):
                yield CorpusFile(path, size, mtime_ns)
            continue
        for name in sidecar_names(path):
            if name in found:
                size, mtime_ns = size + found[name][0], max(mtime_ns, found[name][1])
        yield CorpusFile(path, size, mtime_ns)


def located(folder: Path, path: str) -> Path:
    """Where the file ``path``, as ``scan`` tells it, lies on disk."""
    plain = folder / path
    return plain if os.path.lexists(plain) else folder / _BYTE.sub(lambda found: chr(0xDC00 + int(found[1], 16)), path)


def sidecar_names(path: str) -> tuple[str, ...]:
    """The names that the sidecar of ``path`` may have, best first: ``a.txt.gz`` may have ``a.txt.gz``, ``a.txt`` or ``a`` + ending."""
    parent, _, name = path.rpartition("/")
    stems = [name]
    if name.endswith(".gz"):
        stems.append(name.removesuffix(".gz"))
    stem = stems[-1].rpartition(".")[0]
    if stem:
        stems.append(stem)
    return tuple(f"{parent}/{stem}{SIDECAR}" if parent else f"{stem}{SIDECAR}" for stem in stems)


def _owners(sidecar: str, found: dict[str, tuple[int, int]]) -> bool:
    start = sidecar.removesuffix(SIDECAR)
    if start in found:
        return True
    return any(f"{start}.{ending}" in found for ending in ENDINGS)


def _walk(folder: str) -> Iterator[tuple[str, tuple[int, int]]]:
    left = [(folder, "")]  # rather than a call for each level: folders may lie deeper in each other than calls may
    while left:
        place, prefix = left.pop()
        try:
            with os.scandir(place) as entries:
                found = list(entries)
        except OSError:  # a folder that may not be opened: reading says so
            if not prefix:
                raise
            yield prefix.removesuffix("/"), (0, 0)
            continue
        for entry in found:
            if entry.name.startswith("."):
                continue
            name = prefix + entry.name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
            if entry.is_dir(follow_symlinks=False):
                left.append((entry.path, f"{name}/"))
            elif entry.is_symlink() or entry.is_file():
                yield name, _state(entry)


def _state(entry: os.DirEntry[str]) -> tuple[int, int]:
    try:
        stat = entry.stat()
    except OSError:  # a link that leads nowhere: reading says so
        return 0, 0
    return stat.st_size, stat.st_mtime_ns
