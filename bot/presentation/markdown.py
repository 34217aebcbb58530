"""Blocks as Discord's markdown: the text of each, ready to be sent."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.presentation.escape import escape, safe_url
from bot.presentation.message import Excerpt, Heading, Line, Link, More, Quote, Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.languages.phrases import Phrases
    from bot.model import Citation, Span
    from bot.presentation.message import Block, Part


_MARKS = '"“”„«»'  # a passage with quotation marks of its own gets none of ours


def text_of(block: Block, phrases: Phrases) -> str:
    """The markdown of a block; never empty."""
    match block:
        case Heading(parts):
            return f"### {one_line(parts)}"
        case Line(parts, quiet=quiet):
            return f"{'-# ' if quiet else ''}{one_line(parts)}"
        case More(parts):
            return one_line(parts)
        case Quote():
            return "\n".join(texts_of(block, phrases))


def texts_of(quote: Quote, phrases: Phrases) -> tuple[str, str]:
    """A quote's two texts: the passage, and below it in small print whose it is."""
    who = f"{one_line(quote.speaker)} " if quote.speaker else ""
    return quoted(quote.citation, phrases), f"-# {who}— {one_line(quote.caption)}"


def one_line(parts: Iterable[Part]) -> str:
    """The parts in one line; line breaks within them become spaces."""
    return "".join(map(_part, parts))


def _part(part: Part) -> str:
    match part:
        case Words(text, strong=strong, struck=struck):
            plain = escape(" ".join(text.split("\n")))
            if struck and plain.strip():
                return escape(struck_out(text)) if "~" in text else f"~~{plain}~~"  # a sign before its own end cannot be escaped
            return f"**{plain}**" if strong and plain.strip() else plain
        case Excerpt(article, span):
            return escape(" ".join(span.of(article.text).split("\n")))
        case Link(label, url):
            safe = safe_url(url)
            return f"[{escape(label)}]({safe})" if safe else ""


def struck_out(text: str) -> str:
    """Words that count as struck through where nothing can be struck through."""
    return f"[-{text}-]"


def quoted(citation: Citation, phrases: Phrases) -> str:
    """The passage as a block quote, line by line as it stands; what answers the question is bold."""
    pieces = [(escape(piece), bold) for piece, bold in _pieces(citation)]
    lines = "".join(_bold(piece) if bold else piece for piece, bold in pieces)
    if not any(mark in citation.text for mark in _MARKS):
        lines = f"{phrases.open_quote}{lines}{phrases.close_quote}"
    return "\n".join(f"> {line}" for line in lines.split("\n"))


def _bold(text: str) -> str:
    """Bold line by line, with the white space around left outside: Discord does not take it inside the signs."""
    return "\n".join(line.replace(line.strip(), f"**{line.strip()}**", 1) if line.strip() else line for line in text.split("\n"))


def _pieces(citation: Citation) -> list[tuple[str, bool]]:
    """The slice cut where emphasis begins and ends; none of it is emphasised where all of it would be."""
    text, span = citation.article.text, citation.span
    inside = _joined([part for part in (_within(part, span) for part in sorted(citation.emphasis)) if part], text)
    covered = sum(end - start for start, end in inside)
    if not inside or covered >= 0.9 * len(span):
        return [(citation.text, False)]
    cuts = sorted({span.start, span.end, *(edge for part in inside for edge in part)})
    return [(text[start:end], any(part[0] <= start and end <= part[1] for part in inside)) for start, end in pairwise(cuts)]


def _joined(parts: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Neighbours that only white space parts are one."""
    joined: list[tuple[int, int]] = []
    for start, end in parts:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _within(part: Span, whole: Span) -> tuple[int, int] | None:
    start, end = max(part.start, whole.start), min(part.end, whole.end)
    return (start, end) if start < end else None
