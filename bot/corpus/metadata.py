"""The keys under which files say what an article is: front matter, rows and sidecars → the fields of a draft."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.corpus import dates
from bot.corpus.drafts import Draft
from bot.legible import is_legible, legible

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYS = {
    "key": ("id", "_id", "guid", "uuid", "doc_id", "article_id"),
    "text": ("text", "body", "content", "article", "full_text", "fulltext", "article_text", "maintext", "main_text", "articleBody"),
    "title": ("title", "headline", "name"),
    "outlet": ("outlet", "publisher", "source", "site", "site_name", "sitename", "newspaper", "media", "domain"),
    "url": ("url", "link", "canonical_url", "permalink", "href", "uri"),
    "authors": ("authors", "author", "byline", "by", "creator"),
    "published": (
        *("published", "date", "published_at", "publish_date", "published_date", "publication_date", "publishedAt"),
        *("date_published", "datePublished", "pubDate", "pub_date", "datetime", "timestamp", "created", "created_at", "time"),
    ),
    "language": ("language", "lang", "locale", "inLanguage"),
}
"""Field of a draft → the keys that may hold it, best first. Case, hyphens and underscores do not matter."""

_LANGUAGES = {"english": "en", "englisch": "en", "eng": "en", "german": "de", "deutsch": "de", "deu": "de", "ger": "de"}
_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def folded(key: str) -> str:
    """A key as it is compared."""
    return key.lower().replace("-", "").replace("_", "").replace(" ", "")


_FIELDS = {folded(key): (name, rank) for name, keys in KEYS.items() for rank, key in enumerate(keys)}


def draft(data: Mapping[object, object], text: str | None = None) -> Draft:
    """The draft that ``data`` describes; values that make no sense for their field are left out. ``text`` wins over what data has."""
    found = fields(data)
    return Draft(
        text=text if text is not None else _paragraphs(found.get("text")),
        key=_line(found.get("key")),
        title=_string(found.get("title")),
        outlet=_outlet(found.get("outlet")),
        url=address(found.get("url")),
        authors=authors(found.get("authors")),
        published=dates.parse(found.get("published")),
        language=language(found.get("language")),
    )


def fields(data: Mapping[object, object]) -> dict[str, object]:
    """Field → value, each from the best of its keys that holds something."""
    best: dict[str, tuple[int, object]] = {}
    for key, value in data.items():
        name, rank = _FIELDS.get(folded(str(key)), ("", 0))
        if name and value not in (None, "", [], {}) and (name not in best or rank < best[name][0]):
            best[name] = rank, value
    return {name: value for name, (_, value) in best.items()}


def language(value: object) -> str | None:
    """The ISO code of "en", "en-GB", "English" or "deu"; None if it is no language."""
    if not isinstance(value, str):
        return None
    name = value.strip().lower()
    if name in _LANGUAGES:
        return _LANGUAGES[name]
    match = _TAG.fullmatch(name)
    return _LANGUAGES.get(match[1], match[1]) if match else None


def address(value: object) -> str | None:
    """A web address; None if it is none."""
    text = _string(value)
    return text if text and _ADDRESS.fullmatch(text) and is_legible(text) else None


def authors(value: object) -> tuple[str, ...]:
    """Names from a list or from one line; each without "By" before it."""
    if isinstance(value, str):
        value = re.split(r"\s*[,;]\s+|\s+(?:and|und|&)\s+", re.sub(r"^(?:by|von)\s+", "", value.strip(), flags=re.IGNORECASE))
    if not isinstance(value, list | tuple):
        value = [value]
    return tuple(name for name in map(_named, value) if name)


def _outlet(value: object) -> str | None:
    if isinstance(value, list | tuple) and value:
        value = value[0]
    name = _named(value)
    if name and (match := re.fullmatch(r"(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:/\S*)?", name)) and name != match[1]:
        return match[1]
    return name


def _named(value: object) -> str | None:
    """The name of a thing: text, or an object with a name (as in schema.org and the news interfaces)."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("title")
    return _line(value)


def _paragraphs(value: object) -> str:
    if isinstance(value, list):
        return "\n\n".join(filter(None, map(_string, value)))
    return _string(value) or ""


def _line(value: object) -> str | None:
    """A text that stands in one line and in which everything is seen."""
    text = _string(value)
    return " ".join(legible(text).split()) or None if text else None


def _string(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        return str(value).strip() or None
    except ValueError:  # an integer of more digits than Python writes
        return None
