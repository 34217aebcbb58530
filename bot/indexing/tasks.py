"""What worker processes do: read files, annotate texts. Nothing here raises on what a file may hold."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bot.corpus.drafts import Refusal
from bot.corpus.files import located, sidecar_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from bot.annotation.annotator import Annotator
    from bot.model import Annotation, Article

_CHUNK = 64
"""Articles that are sent at once."""


@dataclass(frozen=True, slots=True)
class FileToRead:
    """A file whose size or time changed; ``hash`` is of its content when it was last read with the same options, if it was."""

    path: str
    hash: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """Work on a file begins."""

    path: str


@dataclass(frozen=True, slots=True)
class Found:
    """Some articles and refusals of the opened file, in its order."""

    items: tuple[Article | Refusal, ...]


@dataclass(frozen=True, slots=True)
class Closed:
    """The opened file was read to its end, or not at all where its content is as it was. ``seconds`` were spent on it."""

    hash: str
    same: bool
    seconds: float


Event = Opened | Found | Closed


def read_files(folder: Path, files: Iterable[FileToRead], max_bytes: int) -> Iterator[Event]:
    """Reads the files one after the other: for each ``Opened``, any number of ``Found``, ``Closed``."""
    for file in files:
        yield Opened(file.path)
        start = time.perf_counter()
        content = content_hash(folder, file.path)
        same = content == file.hash
        if not same:
            yield from _read(folder, file.path, max_bytes)
        yield Closed(content, same, time.perf_counter() - start)


def _read(folder: Path, path: str, max_bytes: int) -> Iterator[Found]:
    from bot.corpus.reading import read  # noqa: PLC0415 - brings the HTML and encoding libraries, which a warm start does without

    chunk: list[Article | Refusal] = []
    try:
        for item in read(folder, path, max_bytes=max_bytes):
            chunk.append(item)
            if len(chunk) == _CHUNK:
                yield Found(tuple(chunk))
                chunk = []
    except Exception as error:  # noqa: BLE001 - a reader's fault must not stop the other files
        chunk.append(Refusal(path, f"reading it failed: {type(error).__name__}: {error}"))
    if chunk:
        yield Found(tuple(chunk))


def content_hash(folder: Path, path: str) -> str:
    """16 hexadecimal digits that stand for the bytes of a file and of its sidecars; what cannot be opened counts as empty."""
    state = hashlib.blake2b(digest_size=8)
    for name in (path, *sidecar_names(path)):
        try:
            with located(folder, name).open("rb") as stream:
                state.update(hashlib.file_digest(stream, "blake2b").digest())
        except OSError:
            state.update(b"-")
    return state.hexdigest()


@dataclass(frozen=True, slots=True)
class Annotated:
    """The annotations of some texts in their order, or the reason why there is none."""

    results: tuple[Annotation | str, ...]
    seconds: float


def annotate(texts: Sequence[tuple[str, str]]) -> Annotated:
    """Annotates (text, language) pairs; where that fails for all at once, one after the other."""
    start = time.perf_counter()
    results: tuple[Annotation | str, ...]
    try:
        results = tuple(_annotator().annotate(texts))
    except Exception:  # noqa: BLE001 - an annotator's fault must not stop the other articles
        results = tuple(map(_annotate_one, texts))
    return Annotated(results, time.perf_counter() - start)


def _annotate_one(text: tuple[str, str]) -> Annotation | str:
    try:
        return next(iter(_annotator().annotate([text])))
    except Exception as error:  # noqa: BLE001 - as above
        return f"annotating it failed: {type(error).__name__}: {error}"


@cache
def _annotator() -> Annotator:
    from bot.annotation.annotator import Annotator  # noqa: PLC0415 - a warm start does without it

    return Annotator()
