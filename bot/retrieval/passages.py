"""An annotated article → the passages that are indexed of it: its sentences, its statements and its relations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model import Act, Passage, PassageKind, Polarity, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import AnnotatedArticle, Article, Mention


def passages(annotated: AnnotatedArticle) -> Iterator[Passage]:
    """Every passage of the article, in the order of its annotation."""
    article, annotation = annotated.article, annotated.annotation
    for ordinal, span in enumerate(annotation.sentences):
        yield _passage(article, PassageKind.SENTENCE, ordinal, span)
    for ordinal, attribution in enumerate(annotation.attributions):
        yield _passage(
            article,
            PassageKind.STATEMENT,
            ordinal,
            attribution.span,
            act=Act.SAY,
            actor=_name(attribution.speaker),
            polarity=attribution.polarity,
            tier=attribution.tier,
        )
    for ordinal, relation in enumerate(annotation.relations):
        yield _passage(
            article,
            PassageKind.RELATION,
            ordinal,
            relation.evidence,
            act=relation.act,
            actor=_name(relation.actor),
            target=_name(relation.target),
            polarity=relation.polarity,
            tier=relation.tier,
        )


def _name(mention: Mention | None) -> str | None:
    return mention.name if mention else None


def _passage(
    article: Article,
    kind: PassageKind,
    ordinal: int,
    span: Span,
    *,
    act: Act | None = None,
    actor: str | None = None,
    target: str | None = None,
    polarity: Polarity = Polarity.ASSERTED,
    tier: Tier | None = None,
) -> Passage:
    return Passage(
        article_id=article.id,
        kind=kind,
        ordinal=ordinal,
        span=span,
        text=span.of(article.text),
        title="" if article.title_is_label else article.title,
        outlet=article.outlet,
        language=article.language,
        published=article.published,
        act=act,
        actor=actor,
        target=target,
        polarity=polarity,
        tier=tier,
    )
