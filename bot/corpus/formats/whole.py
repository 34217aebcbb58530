"""The whole of a stream that holds a single article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import CorpusError

if TYPE_CHECKING:
    from typing import BinaryIO


def whole(stream: BinaryIO, max_bytes: int) -> bytes:
    """All bytes of the stream; raises CorpusError if there are none or more than ``max_bytes``."""
    data = stream.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise CorpusError(f"over the size limit of {size(max_bytes)}")
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise CorpusError("empty")
    return data


def size(number: int) -> str:
    """A number of bytes as people read it."""
    return f"{number / 1e6:.3g} MB" if number >= 1e6 else f"{number} bytes"
