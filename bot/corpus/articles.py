"""A draft → an article whose text is final."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.corpus import language, outlets, titles
from bot.corpus.cleaning import clean, fold
from bot.corpus.markup import entities, fragment, lines
from bot.corpus.mojibake import repair
from bot.corpus.normalising import normalise, unwrap
from bot.errors import CorpusError
from bot.model import Article

if TYPE_CHECKING:
    from bot.corpus.drafts import Draft

MAX_CHARACTERS = 1_000_000
"""The longest text that is taken for an article: a book of a thousand pages is no longer."""
BREAK = "\n\n"
"""What stands between two paragraphs of every article; there is no other line break."""


def finish(draft: Draft, path: str, article_id: str) -> Article:
    """The article of a draft; raises CorpusError if nothing readable is left.

    The title stands in the text no more, page furniture neither; what was taken out is in ``removed``.
    """
    text = lines(unwrap(normalise(entities(repair(draft.text)))))
    page = clean([line for line in map(str.strip, text.split("\n")) if line])
    paragraphs, removed = page.paragraphs, page.removed
    known = draft.outlet or page.outlet or (outlets.host(draft.url) if draft.url else None)
    title, named = titles.split(_one_line(draft.title), known) if draft.title else ("", None)
    if not title and (found := titles.find(paragraphs)):
        if found[1]:
            removed.append(found[1])
            del paragraphs[0]
        del paragraphs[0]
        title, named = titles.split(found[0], known)
    if title:
        repeated = [line for line in paragraphs if _repeats(line, title) or (draft.title and _repeats(line, draft.title))]
        removed += repeated
        paragraphs = [line for line in paragraphs if line not in repeated]
    final = BREAK.join(paragraphs)
    if not re.search(r"[^\W\d_]{2}", final):
        raise CorpusError("no readable article")
    if len(final) > MAX_CHARACTERS:
        raise CorpusError(f"over the size limit of {MAX_CHARACTERS:,} characters")
    outlet = _one_line(draft.outlet or "") or page.outlet or named or known or _one_line(outlets.file_name(path)) or path
    source = outlets.source(page.source, title) if page.source else outlets.dateline(final) or outlets.signed(removed)
    if source is None and outlets.differs(page.outlet, outlet):
        source = page.outlet
    return Article(
        id=article_id,
        path=path,
        text=final,
        title=title or titles.label(final),
        title_is_label=not title,
        outlet=outlet,
        language=draft.language or language.detect(final),
        published=draft.published or page.published,
        url=draft.url,
        authors=draft.authors or page.authors,
        removed=tuple(removed),
        source_outlet=source if outlets.differs(source, outlet) else None,
        translated=page.translated,
    )


def _repeats(line: str, title: str) -> bool:
    return len(line) < 2 * len(title) + 8 and fold(line) == fold(title)


def _one_line(text: str) -> str:
    return normalise(fragment(repair(text))).replace("\n", " ").strip()
