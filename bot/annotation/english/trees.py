"""Dependency trees over the characters of an article. Labels are those of spaCy's English models (ClearNLP, Penn Treebank tags)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.model import Span, hull

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bot.annotation.quotations import Quotation

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
    "labelled": "label",
    "labelling": "label",
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
    lower: str = field(init=False, repr=False)
    is_verb: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.head = self
        self.lower = self.text.lower()
        self.is_verb = self.tag[:2] == "VB"

    @property
    def lemma(self) -> str:
        return lemma(self.text, verb=self.is_verb)

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
        first = bisect_right(self.sentences, span.start, key=lambda sentence: sentence.end)
        last = bisect_left(self.sentences, span.end, key=lambda sentence: sentence.start)
        return hull(self.sentences[first:last] or (span,))


def span_of(tokens: Iterable[Token], text: str) -> Span:
    """The hull of ``tokens`` (at least one), without punctuation and white space at its ends other than closing brackets and marks."""
    found = list(tokens)
    start, end = min(token.start for token in found), max(token.end for token in found)
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–-"):
        end -= 1
    while start < end and (text[start].isspace() or text[start] in ",;:—–-)"):
        start += 1
    return Span(start, end)


@lru_cache(maxsize=65536)
def lemma(word: str, *, verb: bool = False) -> str:
    """The base form of ``word`` in lower case (``accused`` → ``accuse``)."""
    import simplemma  # noqa: PLC0415 - heavy, and not needed to ask

    lower = word.lower().replace("’", "'")
    if verb and lower in _VERB_FORMS:
        return _VERB_FORMS[lower]
    return simplemma.lemmatize(lower, lang="en").lower()
