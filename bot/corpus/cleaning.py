"""Paragraphs of a page → the paragraphs of the article, and what the rest of the page says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.corpus import dates
from bot.corpus.furniture import Kind, Piece, is_language, recognise
from bot.corpus.metadata import authors

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_HEAD = 8
"""Lines at the top in which authors and dates stand."""
_TAIL = 6
"""Lines at the end in which authors may stand too."""
_SOURCE_TAIL = 10
"""Lines at the end in which a page says where the whole of it was taken from; above, it says so of one thing."""
_CAPTION = 8
"""Words of a caption that stands on a line of its own."""
_HEADLINE = 25
"""Words of a headline."""
_SIGNED = re.compile(r"\s*\(\s*(?:[a-zäöü]{2,4}|[A-Z]{2,4}|[A-Za-z]{2,5}\s?/\s?[A-Za-z]{2,5}(?:\s?/\s?[A-Za-z]{2,5})?)\s*\)\.?$")
_SIGNED_ALONE = re.compile(r"\(\s*[A-Za-zäöü]{2,5}(?:[\s/,]+[A-Za-zäöü]{2,5}){0,3}\s*\)")
_ENDED = re.compile(r"[.!?…:;][\"'”’“»«)\]]*$")
_WORDS = re.compile(r"\w+")


@dataclass(slots=True)
class Cleaned:
    """The paragraphs that are the article, the lines that are not, and what these tell."""

    paragraphs: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    outlet: str | None = None
    source: str | None = None
    """Where the article was taken from, as the line has it."""
    translated: bool = False
    authors: tuple[str, ...] = ()
    published: datetime | None = None


def clean(lines: Sequence[str]) -> Cleaned:
    """Parts the lines (stripped, none empty) of a page into article and furniture; both stay in their order."""
    found = Cleaned()
    pieces = [_piece(line, number, len(lines)) for number, line in enumerate(lines)]
    _extend_to_captions(lines, pieces)
    _extend_to_teasers(lines, pieces)
    for number, (line, piece) in enumerate(zip(lines, pieces, strict=True)):
        if piece is None:
            found.paragraphs.append(line)
        else:
            found.removed.append(line)
            if piece.kind is not Kind.SOURCE or len(lines) - number <= _SOURCE_TAIL:
                _learn(found, piece)
    _unsign(found)
    return found


def fold(line: str) -> str:
    """A line as it is compared with a title: its words, without case."""
    return " ".join(_WORDS.findall(line.casefold()))


def ends_sentence(line: str) -> bool:
    """Whether the line ends as a sentence does, and not as a headline."""
    return bool(_ENDED.search(line))


def _piece(line: str, number: int, count: int) -> Piece | None:
    from_end = count - number
    if number and _SIGNED_ALONE.fullmatch(line):
        return Piece(Kind.PLAIN)
    piece = recognise(line)
    if piece is None:
        return None
    if piece.kind is Kind.DATE:
        return piece if number < _HEAD and dates.parse(piece.told.strip()) else None
    if piece.kind is Kind.BYLINE:
        return piece if number < _HEAD or from_end <= _TAIL else None
    return piece


def _extend_to_captions(lines: Sequence[str], pieces: list[Piece | None]) -> None:
    """A few words between other furniture and a credit are the picture's caption."""
    for number in range(2, len(lines)):
        piece, above, before = pieces[number], pieces[number - 1], pieces[number - 2]
        if piece and piece.kind is Kind.CREDIT and above is None and before is not None:
            caption = lines[number - 1]
            if len(caption.split()) <= _CAPTION and not ends_sentence(caption):
                pieces[number - 1] = Piece(Kind.CREDIT)


def _extend_to_teasers(lines: Sequence[str], pieces: list[Piece | None]) -> None:
    """Headlines below a heading such as "Related articles" are links to others, if nothing but them follows to the end."""
    last = max((number for number, line in enumerate(lines) if pieces[number] is None and _is_prose(line)), default=-1)
    for number, piece in enumerate(pieces):
        if piece and piece.kind is Kind.TEASER and number > last:
            pieces[number:] = [below or Piece(Kind.PLAIN) for below in pieces[number:]]


def _is_prose(line: str) -> bool:
    return ends_sentence(line) or len(line.split()) > _HEADLINE


def _learn(found: Cleaned, piece: Piece) -> None:
    match piece.kind:
        case Kind.OUTLET | Kind.TEASER if piece.told:
            found.outlet = found.outlet or piece.told
        case Kind.SOURCE:
            found.source = found.source or piece.told
        case Kind.TRANSLATION:
            found.translated = True
        case Kind.ORIGIN:
            further = recognise(piece.rest) if piece.rest else None
            translated = is_language(piece.told) or bool(further and further.kind is Kind.TRANSLATION)
            found.translated = found.translated or translated
            if not is_language(piece.told):
                found.outlet = found.outlet or piece.told
        case Kind.BYLINE:
            found.authors = found.authors or authors(piece.told)
        case Kind.DATE:
            found.published = found.published or dates.parse(piece.told.strip())
        case _:
            pass


def _unsign(found: Cleaned) -> None:
    """Takes an editor's or agency's sign off the end of the last paragraph."""
    if not found.paragraphs:
        return
    last = found.paragraphs[-1]
    match = _SIGNED.search(last)
    if match and ends_sentence(last[: match.start()]):
        found.paragraphs[-1] = last[: match.start()]
        found.removed.append(match[0].strip())
