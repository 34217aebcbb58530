"""Plain text: one article, with nothing said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.corpus import encoding
from bot.corpus.drafts import Draft
from bot.corpus.formats.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO


def read(path: str, stream: BinaryIO, max_bytes: int) -> Iterator[Draft]:  # noqa: ARG001 - every reader takes the path
    """The text of the file."""
    yield Draft(encoding.decode(whole(stream, max_bytes)))
