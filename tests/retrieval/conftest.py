from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

import pytest

from bot.model import (
    Act,
    AnnotatedArticle,
    Annotation,
    Article,
    Attribution,
    Mention,
    MentionKind,
    Relation,
    Span,
    Tier,
    text_hash,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def find(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


@pytest.fixture
def make_article() -> Callable[..., AnnotatedArticle]:
    """An article of given sentences; statements are (speaker, sentence), relations (act, actor, target, sentence)."""
    numbers = count(1)

    def make(
        *sentences: str,
        statements: tuple[tuple[str, int], ...] = (),
        relations: tuple[tuple[Act, str | None, str | None, int], ...] = (),
        title: str = "",
        outlet: str = "Harbour Post",
        language: str = "en",
        published: datetime | None = datetime(2025, 3, 3, tzinfo=UTC),
        path: str | None = None,
        story: str | None = None,
    ) -> AnnotatedArticle:
        text = "\n".join(sentences)
        path = path or f"{next(numbers)}.txt"
        article = Article(id=text_hash(path), path=path, text=text, title=title, outlet=outlet, language=language, published=published)
        spans = tuple(find(text, sentence) for sentence in sentences)

        def mention(name: str | None, within: Span) -> Mention | None:
            return Mention(Span(within.start, within.start), MentionKind.NAME, name) if name else None

        return AnnotatedArticle(
            article,
            Annotation(
                sentences=spans,
                attributions=tuple(
                    Attribution(content=(spans[at],), speaker=mention(speaker, spans[at]), tier=Tier.A) for speaker, at in statements
                ),
                relations=tuple(
                    Relation(act, spans[at], spans[at], actor=mention(actor, spans[at]), target=mention(target, spans[at]))
                    for act, actor, target, at in relations
                ),
            ),
            story or article.id,
        )

    return make
