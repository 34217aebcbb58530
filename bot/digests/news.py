"""What a digest tells: of the articles that are new, the passages that its reader asked for, each story once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot import names
from bot.answering import citing
from bot.model import Act, Polarity, Tier
from bot.retrieval.terms import telling_words, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from bot.model import AnnotatedArticle, Citation
    from bot.retrieval.library import Library
    from bot.store.records import Wanted

_SURE = frozenset({Tier.A, Tier.B})
_PER_ARTICLE = 3
_STORIES = 60


@dataclass(frozen=True, slots=True)
class Item:
    """One new story: what is quoted from its first article, and the outlets that carry it too."""

    citations: tuple[Citation, ...]
    also_in: tuple[str, ...] = ()


def news(library: Library, wanted: Wanted, since: datetime, until: datetime) -> tuple[Item, ...]:
    """What became known after ``since`` and not after ``until``; a story of which an article was known before is not new."""
    fresh = library.heads(tuple(library.since(since)))
    new = {head.id: head for head in fresh if head.indexed_at is not None and head.indexed_at <= until}
    pick = _picker(wanted)
    items: list[Item] = []
    for story in dict.fromkeys(head.story for head in new.values()):
        members = library.story(story)
        if any(member not in new for member in members if _known(library, member, since)):
            continue
        articles = [found for found in (library.article(member) for member in members if member in new) if found is not None]
        if item := _item(articles, pick):
            items.append(item)
        if len(items) == _STORIES:
            break
    return tuple(items)


def _known(library: Library, article_id: str, since: datetime) -> bool:
    """It was indexed before the digest's time began; one that came after its end is still to be told."""
    return any(head.indexed_at is not None and head.indexed_at <= since for head in library.heads((article_id,)))


def _item(articles: Sequence[AnnotatedArticle], pick: Callable[[AnnotatedArticle], Sequence[Citation]]) -> Item | None:
    for article in articles:
        if citations := tuple(pick(article))[:_PER_ARTICLE]:
            others = dict.fromkeys(other.article.outlet for other in articles if other is not article)
            return Item(citations, tuple(others))
    return None


def _picker(wanted: Wanted) -> Callable[[AnnotatedArticle], Sequence[Citation]]:
    if wanted.speaker:
        key = names.key(wanted.speaker)
        return lambda article: list(_statements_of(article, key))
    if wanted.topic:
        topic = wanted.topic
        return lambda article: _about(article, topic)
    return _strongest


def _statements_of(article: AnnotatedArticle, key: str) -> Iterator[Citation]:
    """What somebody of that name is said with some certainty to have said, in the order of the text."""
    for found in article.annotation.attributions:
        speaker = found.speaker
        if speaker and speaker.name and names.key(speaker.name) == key and found.tier in _SURE and found.polarity is Polarity.ASSERTED:
            yield citing.of_statement(article, found)


def _about(article: AnnotatedArticle, topic: str) -> list[Citation]:
    """The one or two sentences that hold most of the topic's words, where the article holds all of them."""
    language = article.article.language
    wanted = set(terms(" ".join(telling_words(topic, language)), language))
    if not wanted or not wanted <= set(terms(f"{article.article.title}\n{article.article.text}", language)):
        return []
    held = Counter({span: len(wanted & set(terms(span.of(article.article.text), language))) for span in article.annotation.sentences})
    best = [(span, count) for span, count in held.most_common(2) if 2 * count >= len(wanted)]
    return [citing.of_passage(article, span) for span, count in best if count == best[0][1]]


def _strongest(article: AnnotatedArticle) -> list[Citation]:
    """The article's surest accusation, else its surest statement, else its first sentence."""
    annotation = article.annotation
    accusations = [found for found in annotation.relations if found.act is Act.ACCUSE and found.polarity is Polarity.ASSERTED]
    statements = [
        found for found in annotation.attributions if found.speaker and found.speaker.name and found.polarity is Polarity.ASSERTED
    ]
    if accusations:
        return [citing.of_relation(article, min(accusations, key=lambda found: found.tier))]
    if any(found.tier in _SURE for found in statements):
        return [citing.of_statement(article, min(statements, key=lambda found: found.tier))]
    return [citing.of_passage(article, span) for span in annotation.sentences[:1]]
