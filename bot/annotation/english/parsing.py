"""English text → dependency trees over the article's own characters. The one file that knows spaCy.

Quotations that are clauses of their own are parsed as the dummy "It works", so that what is quoted cannot break the tree around it;
their tokens stand for the whole quotation. Labels are those of spaCy's English models (ClearNLP dependencies, Penn Treebank tags).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from bot.annotation.english.language_model import language_model
from bot.annotation.english.masking import QUOTED, Masked, is_clause, mask, outside, units_of
from bot.annotation.english.trees import Parsed, Token, Tree, lemma, span_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spacy.language import Language

    from bot.annotation.quotations import Quotation
    from bot.model import Span

__all__ = ["QUOTED", "Parsed", "Token", "Tree", "is_clause", "lemma", "parse", "span_of"]

_BATCH = 256


def parse(articles: Iterable[tuple[str, tuple[Span, ...], tuple[Quotation, ...]]], wanted: Callable[[str], bool]) -> Iterator[Parsed]:
    """Parse each (text, sentences, quotations) in order, in batches over articles.

    Only units whose text outside of masked quotations ``wanted`` accepts are parsed: parsing is nearly all of the time.
    """
    pending: list[_Article] = []
    waiting = 0
    for text, sentences, quotations in articles:
        pending.append(_prepare(text, sentences, quotations, wanted))
        waiting += len(pending[-1].masked)
        if waiting >= _BATCH:
            yield from _finish(pending)
            pending, waiting = [], 0
    yield from _finish(pending)


@dataclass(slots=True)
class _Article:
    text: str
    sentences: tuple[Span, ...]
    quotations: tuple[Quotation, ...]
    units: tuple[Span, ...]
    masked: list[Masked]


def _prepare(text: str, sentences: tuple[Span, ...], quotations: tuple[Quotation, ...], wanted: Callable[[str], bool]) -> _Article:
    units = units_of(sentences, quotations)
    clauses = [quotation for quotation in quotations if is_clause(text, quotation)]
    masked: list[Masked] = []
    first = 0
    for unit in units:
        while first < len(clauses) and clauses[first].span.end <= unit.start:
            first += 1
        inside = [quotation for quotation in clauses[first : first + 20] if unit.covers(quotation.span)]
        if wanted(outside(text, unit, inside)):
            masked.append(mask(text, unit, inside))
    return _Article(text, sentences, quotations, units, masked)


def _finish(pending: list[_Article]) -> Iterator[Parsed]:
    masked = [unit for article in pending for unit in article.masked]
    parsed = _trees(masked)
    for article in pending:
        trees = tuple(tree for tree in (next(parsed) for _ in article.masked) if tree is not None)
        yield Parsed(article.text, article.sentences, article.quotations, article.units, trees)


def _trees(masked: list[Masked]) -> Iterator[Tree | None]:
    if not masked:
        return
    nlp = language_model()
    docs = nlp.pipe((_whole(nlp, unit.text) for unit in masked), batch_size=_BATCH)
    for unit, doc in zip(masked, docs, strict=True):
        rows = doc.to_array(["TAG", "DEP", "HEAD", "IDX", "LENGTH"]).tolist()
        yield _tree(unit, rows, nlp.vocab.strings)


def _whole(nlp: Language, text: str) -> Any:
    """The tokens of ``text``, marked as one sentence: where sentences end is known already."""
    doc = nlp.make_doc(text)
    if len(doc) > 1:
        doc.from_array(["SENT_START"], _starts(len(doc)))
    return doc


@cache
def _starts(length: int) -> Any:
    import numpy as np  # noqa: PLC0415

    starts = np.full((length, 1), -1, dtype="int64").astype("uint64")
    starts[0] = 1
    return starts


def _tree(unit: Masked, rows: list[list[int]], strings: Any) -> Tree | None:
    tokens: list[Token] = []
    piece = 0
    heads: list[int] = []
    kept: dict[int, int] = {}
    for number, (tag, dep, head, offset, length) in enumerate(rows):
        while piece + 1 < len(unit.pieces) and unit.pieces[piece + 1][0] <= offset:
            piece += 1
        base, start, quotation = unit.pieces[piece]
        word = unit.text[offset : offset + length]
        if word.isspace():
            kept[number] = -1
            heads.append(number)
            continue
        span = (quotation.span.start, quotation.span.end) if quotation else (start + offset - base, start + offset - base + length)
        kept[number] = len(tokens)
        tokens.append(Token(len(tokens), word, _name(tag, strings), _name(dep, strings), *span, quotation))
        heads.append(number + (head if head < 1 << 63 else head - (1 << 64)))
    root: Token | None = None
    for number, head in enumerate(heads):
        if kept[number] < 0:
            continue
        token = tokens[kept[number]]
        above = head
        while kept[above] < 0 and heads[above] != above:
            above = heads[above]
        if above == number or kept[above] < 0:
            root = root or token
        else:
            token.head = tokens[kept[above]]
            token.head.children.append(token)
    return Tree(unit.unit, tuple(tokens), root) if root else None


_NAMES: dict[int, str] = {}


def _name(number: int, strings: Any) -> str:
    found = _NAMES.get(number)
    if found is None:
        found = _NAMES[number] = strings[number]
    return found
