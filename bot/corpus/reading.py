"""A file of the corpus → its articles, cleaned and final, or the reasons why there are none."""

from __future__ import annotations

import gzip
import hashlib
import io
import zlib
from typing import TYPE_CHECKING, cast

from bot.corpus import articles, sidecars
from bot.corpus.drafts import Draft, Refusal
from bot.corpus.files import MAX_BYTES, PLAIN_ENDINGS, SIDECAR, located
from bot.corpus.formats import markdown, plain, rows, webpage
from bot.corpus.formats.whole import size
from bot.errors import CorpusError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from bot.corpus.formats import Reader
    from bot.model import Article

__all__ = ["MAX_BYTES", "Draft", "Refusal", "read"]

_MAX_RATIO = 200
"""Text packs to a tenth; what unpacks to more than this, past ``MAX_BYTES``, is no text."""

_READERS: dict[str, Reader] = {
    "txt": plain.read,
    "md": markdown.read,
    "markdown": markdown.read,
    "html": webpage.read,
    "htm": webpage.read,
    "json": rows.read_json,
    "jsonl": rows.read_lines,
    "ndjson": rows.read_lines,
}


def read(folder: Path, relative: str, *, max_bytes: int = MAX_BYTES) -> Iterator[Article | Refusal]:
    """The articles of the file ``relative`` below ``folder``, and a Refusal for each row that cannot be used, or for the file.

    Never raises on what a file may hold. An article may take ``max_bytes`` bytes; a file of JSON lines may be of any size.
    """
    seen: set[str] = set()
    try:
        reader = _reader(relative)
        path = _inside(folder, relative)
        sidecar = sidecars.find(folder, relative)
        with _opened(path, max_bytes) as stream:
            for found in reader(relative, stream, max_bytes):
                yield found if isinstance(found, Refusal) else _article(relative, sidecar.over(found), seen)
    except CorpusError as error:
        yield Refusal(relative, str(error))
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        yield Refusal(relative, f"broken gzip: {str(error).lower().rstrip('.')}")
    except OSError as error:
        yield Refusal(relative, f"cannot be read: {error.strerror or error}")


def _article(relative: str, draft: Draft, seen: set[str]) -> Article | Refusal:
    place = f"{relative}#{draft.key}" if draft.key else relative
    if place in seen:  # rows that share an id are told apart by where they stand
        place = f"{place}#{len(seen) + 1}"
    seen.add(place)
    try:
        return articles.finish(draft, place, hashlib.blake2b(place.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest())
    except CorpusError as error:
        return Refusal(place, str(error), draft.line)


def _reader(relative: str) -> Reader:
    if relative.endswith(SIDECAR):
        raise CorpusError("a sidecar without an article beside it")
    ending = relative.lower().removesuffix(".gz").rpartition(".")[2]
    if ending not in _READERS:
        raise CorpusError(f"not one of the endings that are read: {', '.join(PLAIN_ENDINGS)}, also with .gz")
    return _READERS[ending]


def _inside(folder: Path, relative: str) -> Path:
    try:
        path = located(folder, relative).resolve(strict=True)
    except RuntimeError:
        raise CorpusError("a link that leads back to itself") from None
    if not path.is_relative_to(folder.resolve()):
        raise CorpusError("leads out of the corpus folder")
    if not path.is_file():
        raise CorpusError("not a file")
    return path


def _opened(path: Path, max_bytes: int) -> BinaryIO:
    stream = path.open("rb")
    if stream.peek(2)[:2] != b"\x1f\x8b":
        return stream
    return cast("BinaryIO", io.BufferedReader(_Unpacked(stream, path.stat().st_size, max_bytes)))


class _Unpacked(io.RawIOBase):
    """Unpacks gzip as it is read, and stops at what unpacks to far more than text can."""

    def __init__(self, packed: BinaryIO, packed_size: int, max_bytes: int) -> None:
        self._packed = packed
        self._unpacked = gzip.GzipFile(fileobj=packed)
        self._left = max(packed_size * _MAX_RATIO, max_bytes + 1)
        self._limit = self._left

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._unpacked.read1(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise CorpusError(f"unpacks to more than {size(self._limit)}")
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._unpacked.close()
        self._packed.close()
        super().close()
