"""What the corpus holds, as messages: one article and what is known of it, and the list of outlets."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.languages.phrases import counted
from bot.model import Act, Citation
from bot.presentation.captions import LONGEST_TITLE, caption, link, shortened
from bot.presentation.message import Block, Heading, Line, Message, Quote, Words
from bot.presentation.pages import paginate
from bot.presentation.phrasebook import phrases, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.corpus.reading import Refusal
    from bot.languages.phrases import Phrases
    from bot.model import AnnotatedArticle
    from bot.retrieval.holdings import IndexedOutlet, Summary

_NAMES = 12
_REFUSED = 20
_ACCUSING = frozenset({Act.ACCUSE, Act.DENY})


def article_message(annotated: AnnotatedArticle, others: Sequence[str], language: str) -> Message:
    """Title, outlet, date, language, who speaks in it, how many statements and accusations, its first sentence, and its link.

    ``others`` are the outlets that tell the same story.
    """
    words, article = phrases(language), annotated.article
    marked = shortened(article.title, LONGEST_TITLE)
    heading = Heading(
        (Words(words.untitled.format(title=f"{words.open_quote}{marked}{words.close_quote}") if article.title_is_label else marked),)
    )
    facts = [
        words.outlet.format(value=shortened(article.outlet, 80)),
        words.published.format(value=words.day(article.published) if article.published else words.undated),
        words.language.format(value=words.languages.get(article.language, article.language)),
    ]
    blocks: list[Block] = [heading, Line((Words(" · ".join(facts)), *link(article, words)))]
    blocks += (Line((Words(line),)) for line in _contents(annotated, words))
    if others:
        told = ", ".join(shortened(outlet, 60) for outlet in dict.fromkeys(others))
        blocks.append(Line((Words(words.same_story_as.format(value=shortened(told, 400))),)))
    for first in _beginning(annotated):
        blocks.append(Quote(first, caption(first, words)))
    return Message(paginate(blocks, words), spoken(language))


def _beginning(annotated: AnnotatedArticle) -> tuple[Citation, ...]:
    """The article's first sentence, where it has one."""
    return tuple(Citation(annotated.article, span, story=annotated.story) for span in annotated.annotation.sentences[:1])


def _contents(annotated: AnnotatedArticle, words: Phrases) -> list[str]:
    """Who is quoted, and how many statements and accusations there are."""
    annotation = annotated.annotation
    speakers = Counter(found.speaker.name for found in annotation.attributions if found.speaker and found.speaker.name)
    accusing = sum(relation.act in _ACCUSING for relation in annotation.relations)
    found = []
    if annotation.attributions:
        found.append(counted(words.quotations, len(annotation.attributions)))
    if accusing:
        found.append(counted(words.accusations, accusing))
    lines = [" · ".join(found)] if found else []
    if speakers:
        named = ", ".join(f"{shortened(name, 60)} ({count})" for name, count in speakers.most_common(_NAMES))
        lines.append(words.statements_of.format(value=named))
    return lines


def sources_message(outlets: Sequence[IndexedOutlet], summary: Summary, refused: Sequence[Refusal], language: str) -> Message:
    """The outlets with the number of their articles, the dates that they span, and the files that could not be read."""
    words = phrases(language)
    undated = summary.first is None or summary.last is None
    articles = counted(words.articles, summary.articles)
    first, last = (words.day(day) if day else "" for day in (summary.first, summary.last))
    span = articles if undated else words.sources_range.format(articles=articles, first=first, last=last)
    blocks: list[Block] = [Heading((Words(words.sources_heading),)), Line((Words(span, strong=True),))]
    blocks += (Line((Words(f"{shortened(outlet.name, 80)} · {counted(words.articles, outlet.articles)}"),)) for outlet in outlets)
    if refused:
        blocks.append(Line((Words(counted(words.refused, len(refused)), strong=True),), gap=True))
        blocks += (Line((Words(shortened(_refusal(found, words), 300)),), quiet=True) for found in refused[:_REFUSED])
        if len(refused) > _REFUSED:
            blocks.append(Line((Words(counted(words.and_more, len(refused) - _REFUSED)),), quiet=True))
    return Message(paginate(blocks, words), spoken(language))


def _refusal(found: Refusal, words: Phrases) -> str:
    if found.line is None:
        return words.refused_item.format(path=found.path, reason=found.reason)
    return words.refused_line.format(path=found.path, line=found.line, reason=found.reason)
