"""Blocks → pages that a medium takes: nothing is cut in mid-sentence and nothing is left out; what does not fit comes next.

Limits: a Components V2 message takes 4,000 characters over all texts and 40 components, nested ones included (Discord's API reference).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.annotation.sentences import LONGEST, split
from bot.model import Span, hull
from bot.presentation.markdown import text_of
from bot.presentation.message import Heading, Line, Message, More, Page, Quote
from bot.presentation.phrasebook import phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.languages.phrases import Phrases
    from bot.model import Citation
    from bot.presentation.message import Block


@dataclass(frozen=True, slots=True)
class Budget:
    """What one page may hold; characters are counted as UTF-16 units, which is never less than what Discord counts."""

    characters: int
    components: int


LAYOUT = Budget(3_600, 35)
PLAIN = Budget(1_900, 1_000)
_ENDED = re.compile(r"[.!?…][\"”“’'»«)\]]*\Z")
_FRAME = 6  # the container, the row below it and its buttons
_JOINT = 1  # the line break between two blocks where they are one text


def paginate(blocks: Iterable[Block], words: Phrases, budget: Budget = LAYOUT) -> tuple[Page, ...]:
    """The blocks on as few pages as they need. A heading stands on every page, and a line stays with the quote that follows it."""
    heading, *rest = blocks
    head = heading if isinstance(heading, Heading) else None
    room = Budget(budget.characters - (_size(head, words) if head else 0), budget.components - _FRAME - 1)
    pages: list[list[Block]] = [[]]
    for group in _groups(rest if head else [heading, *rest], words, room):
        if pages[-1] and not _fits([*pages[-1], *group], words, room):
            pages.append([])
        pages[-1] += group
    return tuple(Page((head, *page) if head else tuple(page)) for page in pages)


def repaginated(message: Message, budget: Budget) -> Message:
    """The same message on pages of another size."""
    first = message.pages[0].blocks
    later = (block for page in message.pages[1:] for block in page.blocks if not isinstance(block, Heading))
    return replace(message, pages=paginate((*first, *later), phrases(message.language), budget))


def _groups(blocks: Sequence[Block], words: Phrases, room: Budget) -> Iterator[list[Block]]:
    """What must not be parted: lines and the quote below them; each group fits a page."""
    waiting: list[Block] = []
    for block in blocks:
        for piece in _fitted(block, words, room) if isinstance(block, Quote) else (block,):
            waiting.append(piece)
            if not _fits(waiting, words, room):
                yield waiting[:-1]
                waiting = [piece]
            if not isinstance(piece, Line) or not piece.gap:
                yield waiting
                waiting = []
    if waiting:
        yield waiting


def _fits(blocks: Sequence[Block], words: Phrases, room: Budget) -> bool:
    characters = sum(_size(block, words) for block in blocks)
    return characters <= room.characters and sum(map(components, blocks)) <= room.components


def components(block: Block) -> int:
    """How many components a block takes at most: a section counts with its texts and its button, a gap is a separator of its own."""
    match block:
        case Quote(opens=opens):
            return 4 if opens else 2
        case More():
            return 3
        case Line(gap=True):
            return 2
    return 1


def _size(block: Block, words: Phrases) -> int:
    return length(text_of(block, words)) + _JOINT


def length(text: str) -> int:
    """The length of ``text`` in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _fitted(quote: Quote, words: Phrases, room: Budget) -> list[Quote]:
    """The quote, or narrowed to the whole sentences around what it is cited for, or in pieces where one sentence is too long."""
    if _has_room(quote, words, room):
        return [quote]
    sentences = _sentences(quote.citation)
    wanted = [place for place, sentence in enumerate(sentences) if any(sentence.overlaps(part) for part in quote.citation.emphasis)]
    first, last = (wanted[0], wanted[-1]) if wanted else (0, 0)
    best = None
    while _has_room(narrowed := _narrowed(quote, hull((sentences[first], sentences[last]))), words, room):
        best = narrowed
        if first == 0 and last == len(sentences) - 1:
            break
        first, last = max(0, first - 1), min(len(sentences) - 1, last + 1)
    return [best] if best else _pieces(_narrowed(quote, hull((sentences[first], sentences[last]))), words, room)


def _has_room(quote: Quote, words: Phrases, room: Budget) -> bool:
    """Whether the quote fits an empty page; a text is never shown shorter than it is, so most need no rendering to tell."""
    return len(quote.citation.span) <= room.characters and _size(quote, words) <= room.characters


def _sentences(citation: Citation) -> list[Span]:
    """The sentences of the passage, as far as they lie in it; what ``split`` cut for its length alone is put together again."""
    start, end = citation.span.start, citation.span.end
    found: list[Span] = []
    for sentence in split(citation.article.text, citation.article.language):
        if sentence.overlaps(citation.span):
            part = Span(max(sentence.start, start), min(sentence.end, end))
            goes_on = (
                found and len(found[-1]) > LONGEST // 2 and not _ENDED.search(citation.article.text, found[-1].end - 4, found[-1].end)
            )
            found[-1:] = [hull((found[-1], part))] if goes_on else [*found[-1:], part]
    return found or [citation.span]


def _pieces(quote: Quote, words: Phrases, room: Budget) -> list[Quote]:
    """Consecutive quotes that together are the whole passage, cut between words."""
    pieces: list[Quote] = []
    start, end = quote.citation.span.start, quote.citation.span.end
    text = quote.citation.article.text
    while start < end:
        stop = min(end, start + room.characters)  # what is escaped is never shorter
        while (size := _size(piece := _narrowed(quote, Span(start, stop)), words)) > room.characters and stop - start > 1:
            middle = start + (stop - start) * min(9 * size // 10, room.characters) // size
            space = text.rfind(" ", start + 1, middle)
            stop = space if space > start + (middle - start) // 2 else middle
        pieces.append(piece)
        start = stop
    return pieces


def _narrowed(quote: Quote, span: Span) -> Quote:
    return replace(quote, citation=replace(quote.citation, span=span))
