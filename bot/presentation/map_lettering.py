"""The letters of a map: how wide a text is, and where it is cut or broken. Widths and sizes are pixels of the finished picture."""

from __future__ import annotations

from functools import lru_cache

from font_source_sans_pro import SourceSansPro, SourceSansProSemibold
from PIL import ImageFont

SCALE = 2
"""Everything is drawn at so many times its size."""
_MOST_LINES = 2


@lru_cache(maxsize=16)
def font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    """The font at drawing size."""
    return ImageFont.truetype(SourceSansProSemibold if bold else SourceSansPro, size * SCALE)


def width(text: str, size: int, *, bold: bool = False) -> float:
    """How wide the text is."""
    return font(size, bold=bold).getlength(text) / SCALE


def cut(text: str, most: float, size: int, *, bold: bool = False) -> str:
    """The text where it fits, else its beginning."""
    if width(text, size, bold=bold) <= most:
        return text
    while text and width(f"{text}…", size, bold=bold) > most:
        text = text[:-1].rstrip()
    return f"{text}…"


def wrapped(name: str, most: float, size: int) -> list[str]:
    """A bold name in at most two lines, cut where it is longer still."""
    lines = [""]
    for word in name.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and len(lines) < _MOST_LINES and width(longer, size, bold=True) > most:
            lines.append(word)
        else:
            lines[-1] = longer
    return [cut(line, most, size, bold=True) for line in lines]
