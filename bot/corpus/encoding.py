"""Bytes → text, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re

from bot.errors import CorpusError

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_WINDOWS = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257"]
_SAMPLE = 100_000
"""Bytes by which an encoding is told."""
_BINARY = re.compile(rb"\A(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|\x1f\x8b|\x7fELF|OggS|ID3|RIFF|\{\\rtf)")
_CONTROL = bytes(set(range(32)) - {3, 4, 7, 8, 9, 10, 12, 13, 26, 27})
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})""", re.IGNORECASE)


def decode(data: bytes, *, markup: bool = False) -> str:
    """The text that the bytes are: UTF-8 or UTF-16 with or without a mark, else a Windows code page.

    With ``markup`` the encoding that an HTML page declares is tried before guessing. Raises CorpusError if it is no text.
    """
    encoding = encoding_of(data, markup=markup)
    try:
        return data.decode(encoding, "strict" if encoding.startswith("utf") else "replace").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise CorpusError(f"not text: broken {encoding} at byte {error.start}") from None


def encoding_of(data: bytes, *, markup: bool = False) -> str:
    """The name of the encoding that ``data`` is in; raises CorpusError if it is no text."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name
    if _BINARY.match(data):
        raise CorpusError("not text")
    if wide := _without_mark(data):
        return wide
    sample = data[:_SAMPLE]
    if b"\0" in data or len(sample.translate(None, _CONTROL)) < len(sample) - len(sample) // 200:
        raise CorpusError("not text")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return (_declared(data) if markup else None) or _guessed(data)
    return "utf-8"


def _without_mark(data: bytes) -> str | None:
    """UTF-16 has a zero in every other byte of Western text."""
    sample = data[:2_000]
    pairs = len(sample) // 2
    if pairs < 2 or len(data) % 2:
        return None
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[start::2].count(0) > 0.7 * pairs and sample[1 - start :: 2].count(0) < 0.05 * pairs:
            return name
    return None


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:4_096])
    if not match:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return None
    return {"utf-8": None, "iso8859-1": "cp1252"}.get(name, name)


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - most files are UTF-8 and never need it

    # Whole lines with letters beyond ASCII are what tells encodings apart.
    telling = b"\n".join(line for line in data.split(b"\n") if not line.isascii())[:_SAMPLE]
    best = from_bytes(telling, cp_isolation=_WINDOWS).best()
    return best.encoding if best else "cp1252"
