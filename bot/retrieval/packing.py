"""The compact form in which articles and annotations are stored: msgpack, deflated."""

from __future__ import annotations

import zlib

import msgspec

from bot.model import Annotation, Article

_LEVEL = 1
"""Half the size of the plain text; higher levels save a tenth more and take three times as long."""
_article = msgspec.msgpack.Decoder(Article)
_annotation = msgspec.msgpack.Decoder(Annotation)


def pack(value: Article | Annotation) -> bytes:
    """The stored form of an article or an annotation."""
    return zlib.compress(msgspec.msgpack.encode(value), _LEVEL)


def unpack_article(stored: bytes) -> Article:
    """The article that ``pack`` stored."""
    return _article.decode(zlib.decompress(stored))


def unpack_annotation(stored: bytes) -> Annotation:
    """The annotation that ``pack`` stored."""
    return _annotation.decode(zlib.decompress(stored))
