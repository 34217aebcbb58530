"""The line below a quote: whose it is, where it stands, and how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model import MentionKind, Modality, Polarity
from bot.presentation.escape import safe_url
from bot.presentation.message import Excerpt, Link, Quote, Words

if TYPE_CHECKING:
    from bot.languages.phrases import Phrases
    from bot.model import Article, Citation
    from bot.presentation.message import Part

LONGEST_TITLE = 120
_LONGEST_NAME = 80
_POINTING = frozenset({MentionKind.PRONOUN, MentionKind.ROLE})


def quoted(citation: Citation, phrases: Phrases) -> Quote:
    """A citation as a quote with all that is told of it."""
    return Quote(citation, caption(citation, phrases), resolved(citation, phrases))


def caption(citation: Citation, phrases: Phrases) -> tuple[Part, ...]:
    """Outlet, title, date and place of a citation, how firmly the text says it, and a link where there is a safe one."""
    article = citation.article
    items = [
        Words(shortened(article.outlet, _LONGEST_NAME)),
        Words(title(article, phrases)),
        Words(phrases.day(article.published) if article.published else phrases.undated),
        Words(phrases.paragraph.format(n=article.paragraph(citation.span.start))),
    ]
    if citation.reporter is not None and citation.reporter.name:
        items.append(Words(phrases.relayed.format(name=shortened(citation.reporter.name, _LONGEST_NAME))))
    if citation.polarity is Polarity.NEGATED:
        items.append(Words(phrases.negated))
    if citation.modality is not Modality.STATED:
        items.append(Words(phrases.modalities[citation.modality]))
    if citation.tier is not None:
        items.append(Words(phrases.tiers[citation.tier]))
    parts: list[Part] = [items[0], *(part for item in items[1:] for part in (Words(" · "), item))]
    return (*parts, *link(article, phrases))


def link(article: Article, phrases: Phrases) -> tuple[Part, ...]:
    """The way to the article behind a dot, or nothing where its address is unknown or unsafe."""
    return (Words(" · "), Link(phrases.read, article.url)) if safe_url(article.url) and article.url else ()


def title(article: Article, phrases: Phrases) -> str:
    """The title between quotation marks; the first words of a text without a title are marked as such."""
    marked = f"{phrases.open_quote}{shortened(article.title, LONGEST_TITLE)}{phrases.close_quote}"
    return phrases.untitled.format(title=marked) if article.title_is_label else marked


def resolved(citation: Citation, phrases: Phrases) -> tuple[Part, ...]:
    """Whom a pronoun or a role stands for, or of a pronoun that it is not known; nothing where the quote names its speaker."""
    speaker = citation.speaker
    if speaker is None or speaker.kind not in _POINTING or (speaker.kind is MentionKind.ROLE and speaker.name is None):
        return ()
    words = Excerpt(citation.article, speaker.span)
    if speaker.name is None:
        return (Words("["), words, Words(f": {phrases.unresolved}]"))
    return (Words("["), words, Words(f" = {shortened(speaker.name, _LONGEST_NAME)}]"))


def shortened(text: str, longest: int) -> str:
    """``text`` in one line of at most ``longest`` characters, cut at a word and marked where it was longer. Never for quotes."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    head = line[: longest - 1]
    return f"{head.rsplit(' ', 1)[0] if ' ' in head[longest // 2 :] else head}…"
