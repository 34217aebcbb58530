"""White space and characters that nobody sees, made uniform before any span exists."""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile("\r\n?|[\u2028\u2029\u0085\x0b\x0c]")
_SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]| {2,}")
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # control characters
    "\xad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb"  # soft hyphens and spaces without width
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction of writing
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"  # what is no character, and tags
)
_EDGES = re.compile(r"^ +| +$", re.MULTILINE)
_MISREAD = re.compile("[\x80-\x9f]")
_C1 = {chr(code): bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""Control characters that nobody writes: Windows-1252 that was read as Latin-1."""
_TERMINAL = re.compile(r"[.!?:;…\"'”’“»)\]–—-]$")
_WRAPPED_WIDTH = 100
"""Characters; lines of a wrapped text are no longer."""


def normalise(text: str) -> str:
    """The text in NFC with "\\n" as the only line break, single spaces, and nothing invisible but the joiners that emoji need.

    Curly quotation marks and dashes stay as they are.
    """
    text = _BREAKS.sub("\n", text)
    while _SPACES.search(text):
        text = _SPACES.sub(" ", text)
    if not text.isascii():
        text = _MISREAD.sub(lambda match: _C1[match[0]], text)
        text = unicodedata.normalize("NFC", text)
    return _EDGES.sub("", _HIDDEN.sub("", text))


def unwrap(text: str) -> str:
    """The text with a paragraph on one line, where lines were broken at a fixed width; any other text is the same."""
    blocks = [block.split("\n") for block in re.split(r"\n\s*\n", text)]
    inner = [line for block in blocks for line in block[:-1] if line]
    if len(inner) < 3 or max(map(len, inner)) > _WRAPPED_WIDTH:
        return text
    width = max(map(len, inner))
    full = sum(len(line) > 0.7 * width for line in inner)
    open_ended = sum(not _TERMINAL.search(line) for line in inner)
    if width < 40 or full < 0.8 * len(inner) or open_ended < 0.5 * len(inner):
        return text
    return "\n\n".join(re.sub(r"(?<=\w-) (?=\w)", "", " ".join(block)) for block in blocks)
