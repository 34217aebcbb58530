"""HTML: the article of a web page, without what stands around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.corpus import dates, encoding, metadata
from bot.corpus.drafts import Draft
from bot.corpus.formats.whole import whole
from bot.errors import CorpusError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import BinaryIO

_MOMENT = re.compile(
    r"""(?:"datePublished"\s*:\s*|(?:property|name|itemprop)=["'](?:article:published_time|datePublished|date|dc\.date)["']\s+content=)"""
    r"""["']([^"']{8,40})["']""",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"""<html[^>]{0,500}?\slang=["']?([\w-]{2,12})""", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<!\S)(?:\S+\s+){4,60}\S+[.!?…][\"'”’“»]?(?:\s|$)")


def read(path: str, stream: BinaryIO, max_bytes: int) -> Iterator[Draft]:  # noqa: ARG001 - every reader takes the path
    """The page's article with the metadata that the page carries; raises CorpusError if it has no readable article."""
    yield extract(encoding.decode(whole(stream, max_bytes), markup=True))


def extract(page: str) -> Draft:
    """The article in an HTML text; raises CorpusError if there is none."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - slow to import, and only for pages

    found = bare_extraction(page, include_comments=False, with_metadata=True, date_extraction_params={"extensive_search": False})
    if isinstance(found, dict):
        found = None
    text = (found and found.text) or ""
    if not found or not _SENTENCE.search(text):
        raise CorpusError("no readable article")
    language = _LANGUAGE.search(page)
    return Draft(
        text=text,
        title=found.title,
        outlet=found.sitename,
        url=metadata.address(found.url),
        authors=metadata.authors(found.author) if found.author else (),
        published=_moment(page) or dates.parse(found.date),
        language=metadata.language(language[1]) if language else None,
    )


def _moment(page: str) -> datetime | None:
    match = _MOMENT.search(page)
    return dates.parse(match[1]) if match else None
