"""One reader for each file format: bytes → drafts, or why there are none.

A reader takes the file's relative path, its unpacked bytes as a stream, and the most bytes that one article may take. It raises
CorpusError when nothing of the file can be used, and yields a Refusal for a row that cannot while the others can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

from bot.corpus.drafts import Draft, Refusal

Reader = Callable[[str, BinaryIO, int], Iterator[Draft | Refusal]]
