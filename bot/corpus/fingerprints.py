"""What is kept of an article so that copies and translations of it can be told without its text."""

from __future__ import annotations

import re
import unicodedata
import zlib
from array import array
from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 - part of a data type
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.corpus.cleaning import fold

if TYPE_CHECKING:
    from rensa import RMinHash

    from bot.model import Annotation, Article

_PERMUTATIONS = 128
_SEED = 1
_SHINGLE = 4
"""Words of a shingle: two reports of one event share few runs of four words, copies most of them."""
_LOWER = "a-zß-öø-ÿ"
_PLAIN = re.compile(rf"\b[{_LOWER}]+")
_MARKED = re.compile(rf"\b[{_LOWER}]*[^\W_{_LOWER}][^\W_]*(?:[.,’'][^\W_]+)*")
"""A word with a capital or a digit in it, or with a letter that is rare in Western text."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?:…\n][\"'”’“»)\]]*)\s*[\"'“„»«‚‘(\[–—-]*\s*$")
_UMLAUT = re.compile(r"(?<=[aou])e")
"""Zuerich, Zürich and Zurich are one city; what else this makes alike is alike in both languages."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """About a kilobyte that stands for an article.

    ``shingles`` counts its different runs of four words; ``sketch`` is their MinHash as rensa stores it. ``anchors`` are hashes (32
    bits each, the lowest one set for a figure) of the names and figures in their order, folded so that a translation has the same.
    """

    article_id: str
    language: str
    outlet: str
    title: str
    published: datetime | None
    length: int
    """Characters of the text."""
    shingles: int
    sketch: bytes
    anchors: bytes
    sentences: int
    quotations: int


def fingerprint(article: Article, annotation: Annotation) -> Fingerprint:
    """The fingerprint of an article and of what was found in it."""
    words = fold(article.text).split()
    shingles = set(map(" ".join, zip(*(words[at:] for at in range(_SHINGLE)), strict=False))) or {" ".join(words)}
    sketch = _empty()
    sketch.update(shingles)
    whole = article.text if article.title_is_label else f"{article.title}\n{article.text}"
    return Fingerprint(
        article_id=article.id,
        language=article.language,
        outlet=fold(article.outlet),
        title="" if article.title_is_label else fold(article.title),
        published=article.published,
        length=len(article.text),
        shingles=len(shingles),
        sketch=sketch.__getstate__(),
        anchors=array("I", map(_hashed, anchors(whole))).tobytes(),
        sentences=len(annotation.sentences),
        quotations=len(annotation.quotations),
    )


def minhash(found: Fingerprint) -> RMinHash:
    """The sketch of a fingerprint, ready to be compared."""
    sketch = _empty()
    sketch.__setstate__(found.sketch)
    return sketch


def anchors(text: str) -> list[str]:
    """Words of a text that a translation keeps: names, and figures of two or more digits, folded, in their order.

    A name is a word with capitals or digits inside, or one that is capitalised where no sentence begins and never in lower case. In
    German that takes every noun in; what counts is which of them the other language has too.
    """
    common = set(map(_folded, set(_PLAIN.findall(text))))
    found: list[str] = []
    names: set[str] = set()
    for match in _MARKED.finditer(text):
        token = match[0]
        if token[0].isdigit() and _NUMBER.fullmatch(token):
            token = _figure(token)
            names.add(token)
            found.append(token)
            continue
        folded = _folded(token)
        if folded in names or folded in common:
            pass
        elif not token.istitle() or not _OPENS_SENTENCE.search(text, max(0, match.start() - 8), match.start()):
            names.add(folded)
        found.append(folded)
    return [anchor for anchor in found if anchor in names and len(anchor) > 1]


def _hashed(anchor: str) -> int:
    return zlib.crc32(anchor.encode()) & ~1 | anchor[0].isdigit()


@lru_cache(maxsize=100_000)
def _folded(token: str) -> str:
    token = re.sub(r"['’]s?$", "", token.lower()).replace("ß", "ss")
    plain = "".join(character for character in unicodedata.normalize("NFKD", token) if not unicodedata.combining(character))
    plain = _UMLAUT.sub("", plain)
    return plain[:-1] if len(plain) > 3 and plain.endswith("s") else plain


def _figure(token: str) -> str:
    """A number without separators of thousands and with a point before decimals, in English and German writing alike."""
    whole = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", token)
    return whole.replace(",", ".")


def _empty() -> RMinHash:
    from rensa import RMinHash  # noqa: PLC0415 - only indexing compares articles

    return RMinHash(num_perm=_PERMUTATIONS, seed=_SEED)
