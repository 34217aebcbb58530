"""The compact form in which articles and annotations are stored: msgpack, deflated."""

from __future__ import annotations

import zlib
from typing import Any, get_type_hints

import msgspec

from bot.model import Annotation, Article, Attribution, Mention, Relation, Span

_LEVEL = 1
"""Half the size of the plain text; higher levels save a tenth more and take three times as long."""
_article = msgspec.msgpack.Decoder(Article)
_annotation = msgspec.msgpack.Decoder(Annotation)
_parts: dict[str, msgspec.msgpack.Decoder[Any]] = {
    name: msgspec.msgpack.Decoder(msgspec.defstruct(name, [(name, kind)])) for name, kind in get_type_hints(Annotation).items()
}
"""A reader for each field of an annotation alone, which passes over the others."""


def pack(value: Article | Annotation) -> bytes:
    """The stored form of an article or an annotation."""
    return zlib.compress(msgspec.msgpack.encode(value), _LEVEL)


def unpack_article(stored: bytes) -> Article:
    """The article that ``pack`` stored."""
    return _article.decode(zlib.decompress(stored))


def unpack_annotation(stored: bytes) -> Annotation:
    """The annotation that ``pack`` stored."""
    return _annotation.decode(zlib.decompress(stored))


def open_annotation(stored: bytes) -> Annotation:
    """The annotation that ``pack`` stored, each of its fields read when it is first asked for: most answers need few of them."""
    opened = object.__new__(_Unread)
    object.__setattr__(opened, "_packed", zlib.decompress(stored))
    return opened


class _Unread(Annotation):
    """Equal to the annotation that it will have become when all of it was read."""

    __slots__ = ("_packed",)
    _packed: bytes

    def __getattr__(self, name: str) -> Any:
        """Python asks here for what has not been read yet."""
        if name not in _parts:
            raise AttributeError(name)
        value = getattr(_parts[name].decode(self._packed), name)
        object.__setattr__(self, name, value)
        return value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Annotation) and _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(_values(self))

    def __reduce__(self) -> tuple[type[Annotation], tuple[object, ...]]:
        return Annotation, _values(self)


def _values(annotation: Annotation) -> tuple[object, ...]:
    return tuple(getattr(annotation, name) for name in _parts)


def shape() -> int:
    """A number (31 bits) that changes with the fields of what is stored: what was stored in another shape cannot be read."""
    stored = (Article, Annotation, Attribution, Mention, Relation, Span)
    told = [(kind.__name__, list(kind.__annotations__.items())) for kind in stored]
    return zlib.crc32(repr(told).encode("ascii")) & 0x7FFF_FFFF
