"""Blocks for a terminal: plain lines, wrapped, with a little weight where the terminal shows it."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from bot.presentation.markdown import struck_out
from bot.presentation.message import Excerpt, Heading, Line, Link, More, Quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.presentation.message import Block, Part

_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


def render(blocks: Iterable[Block], *, width: int = 100, weight: bool = False) -> str:
    """The blocks as text of at most ``width`` columns; ``weight`` allows bold and dim letters."""
    return "".join(_block(block, width, weight=weight) + "\n" for block in blocks) or "\n"


def _block(block: Block, width: int, *, weight: bool) -> str:
    match block:
        case Heading(parts):
            return _dressed(_wrapped(_text(parts), width), _BOLD, weight=weight)
        case Line(parts, quiet, gap):
            words = _dressed(_wrapped(_text(parts), width), _DIM if quiet else "", weight=weight)
            return "\n" + words if gap else words
        case Quote(citation, caption, speaker):
            quoted = "\n".join(_wrapped(line, width, "   > ") for line in citation.text.split("\n") if line.strip())
            below = [_wrapped(_text(parts), width, "     ") for parts in (speaker, caption) if parts]
            return "\n".join([quoted, *(_dressed(line, _DIM, weight=weight) for line in below)])
        case More(parts):
            return _dressed(_wrapped(_text(parts), width, "   "), _DIM, weight=weight)


def _text(parts: Iterable[Part]) -> str:
    return "".join(_part(part) for part in parts)


def _part(part: Part) -> str:
    match part:
        case Excerpt(article, span):
            return span.of(article.text)
        case Link(label, url):
            return f"{label} <{url}>"
        case _:
            return struck_out(part.text) if part.struck else part.text


def _wrapped(text: str, width: int, indent: str = "") -> str:
    return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _dressed(text: str, how: str, *, weight: bool) -> str:
    return f"{how}{text}{_PLAIN}" if weight and how else text
