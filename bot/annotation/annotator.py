"""Text → Annotation: the one way in; which rules read which language is decided here."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from bot.annotation import quotations, sentences
from bot.annotation.reliance import relied_on
from bot.model import Annotation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.annotation.quotations import Quotation
    from bot.model import Attribution, Mention, Relation, Span

    _Found = tuple[tuple[Attribution, ...], tuple[Relation, ...], tuple[Mention, ...]]

_CHUNK = 64
"""Texts that are held at a time; the parser's batches are filled over them."""

_PAIRS = 50_000_000
"""Sentences times quotations of a text whose rules take seconds; a long novel has fewer."""
_LONGEST_WORD = 1000
_NO_WORD = re.compile(rf"\b\w{{{_LONGEST_WORD}}}")


def _is_prose(text: str, spans: tuple[Span, ...], quoted: tuple[Quotation, ...]) -> bool:
    """Whether people can have written it: rules for prose take hours on what is made to stop them, and find nothing in it."""
    return len(spans) * len(quoted) <= _PAIRS and (_has_spaces(text) or not _NO_WORD.search(text))


def _has_spaces(text: str) -> bool:
    """Whether a space stands in every half of such a word's length: then there is none."""
    step = _LONGEST_WORD // 2
    return all(" " in text[at : at + step] for at in range(0, len(text) - step, step))


class Annotator:
    """Annotates texts. The language model is loaded with the first English text that needs it, once a process."""

    def annotate(self, texts: Iterable[tuple[str, str]]) -> Iterator[Annotation]:
        """Yield an annotation for each (text, language) in order; language is ISO 639-1.

        Texts of a language without rules of its own, and those that no person can have written, get sentences and quotations only.
        """
        remaining = iter(texts)
        while chunk := list(islice(remaining, _CHUNK)):
            yield from self._chunk(chunk)

    def _chunk(self, chunk: list[tuple[str, str]]) -> Iterator[Annotation]:
        prepared = [(text, sentences.split(text, language), quotations.pair(text)) for text, language in chunk]
        chunk = [(text, language if _is_prose(*each) else "") for each, (text, language) in zip(prepared, chunk, strict=True)]
        english = self._english([each for each, (_, language) in zip(prepared, chunk, strict=True) if language == "en"])
        german = self._german([each for each, (_, language) in zip(prepared, chunk, strict=True) if language == "de"])
        for (text, spans, quoted), (_, language) in zip(prepared, chunk, strict=True):
            if language == "en":
                attributions, relations, names = next(english)
            elif language == "de":
                attributions, relations, names = next(german)
            else:
                attributions, relations, names = (), (), ()
            outlets = relied_on(text, language, attributions, relations)
            yield Annotation(spans, tuple(q.span for q in quoted), attributions, relations, names, outlets)

    @staticmethod
    def _english(prepared: list[tuple[str, tuple[Span, ...], tuple[Quotation, ...]]]) -> Iterator[_Found]:
        if not prepared:
            return
        from bot.annotation import english  # noqa: PLC0415 - heavy, and not needed to ask

        yield from english.extract(prepared)

    @staticmethod
    def _german(prepared: list[tuple[str, tuple[Span, ...], tuple[Quotation, ...]]]) -> Iterator[_Found]:
        if not prepared:
            return
        from bot.annotation import german  # noqa: PLC0415 - its tables are not needed for other languages

        yield from (german.extract(*each) for each in prepared)
