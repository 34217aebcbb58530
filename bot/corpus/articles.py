"""A draft → an article whose text is final."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.corpus import encoding, language
from bot.corpus.markup import lines
from bot.corpus.normalising import normalise, unwrap
from bot.errors import CorpusError
from bot.model import Article

if TYPE_CHECKING:
    from bot.corpus.drafts import Draft

MAX_CHARACTERS = 1_000_000
"""The longest text that is taken for an article: a book of a thousand pages is no longer."""


def finish(draft: Draft, path: str, article_id: str) -> Article:
    """The article of a draft; raises CorpusError if nothing readable is left."""
    text = re.sub(r"\n+", "\n\n", lines(unwrap(normalise(encoding.repair(draft.text))))).strip()
    if not re.search(r"[^\W\d_]{2}", text):
        raise CorpusError("no readable article")
    if len(text) > MAX_CHARACTERS:
        raise CorpusError(f"over the size limit of {MAX_CHARACTERS:,} characters")
    return Article(
        id=article_id,
        path=path,
        text=text,
        title=draft.title or text[:80],
        title_is_label=not draft.title,
        outlet=draft.outlet or path,
        language=draft.language or language.detect(text),
        published=draft.published,
        url=draft.url,
        authors=draft.authors,
    )
