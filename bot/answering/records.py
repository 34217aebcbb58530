"""Statements and relations as flat records, for tables: every field that an extraction has, as written and as resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.answering import citing
from bot.model import Act, PassageKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import AnnotatedArticle, Answer, Attribution, Citation, Finding, Mention, Modality, Polarity, Relation, Span, Tier
    from bot.retrieval.library import Library


@dataclass(frozen=True, slots=True)
class Record:
    """One statement, relation or other passage. Offsets count characters of the cleaned article's text; spans are "start-end"."""

    kind: PassageKind
    article_id: str
    outlet: str
    title: str
    published: str
    """ISO 8601, or empty."""
    language: str
    url: str
    story: str
    act: Act | None
    speaker: str
    """As written: of a statement, who says it."""
    speaker_resolved: str
    actor: str
    """As written: of a relation, who does it."""
    actor_resolved: str
    target: str
    target_resolved: str
    reporter: str
    """On whom the article relies for it."""
    tier: Tier | None
    polarity: Polarity
    modality: Modality
    start: int
    end: int
    spans: str
    """The content of a statement, the matter of a relation."""
    cue: str
    text: str
    """The passage from ``start`` to ``end``, verbatim."""


def statements(annotated: AnnotatedArticle) -> Iterator[Record]:
    """A record for each statement of the article."""
    return (_statement(annotated, said) for said in annotated.annotation.attributions)


def relations(annotated: AnnotatedArticle) -> Iterator[Record]:
    """A record for each relation of the article."""
    return (_relation(annotated, relation) for relation in annotated.annotation.relations)


def of_answer(answer: Answer, library: Library) -> Iterator[Record]:
    """A record for each statement or relation that the answer's citations show, and for each passage that is cited as such."""
    for finding in answer.findings:
        for citation in finding.citations:
            annotated = library.article(citation.article.id)
            if annotated is not None and annotated.article.hash == citation.article.hash:
                yield from _cited(annotated, citation, finding)


def _cited(annotated: AnnotatedArticle, citation: Citation, finding: Finding) -> Iterator[Record]:
    found: list[Record] = []
    if finding.act is Act.SAY:
        speaker = citation.speaker.name if citation.speaker else None
        found = [
            _statement(annotated, said)
            for said in annotated.annotation.attributions
            if citation.span.covers(said.span) and (said.speaker.name if said.speaker else None) == speaker
        ]
    elif finding.act is not None:
        found = [
            _relation(annotated, it)
            for it in annotated.annotation.relations
            if it.act is finding.act and citing.of_relation(annotated, it) == citation
        ]
    yield from found or [_record(citation, PassageKind.SENTENCE, speaker=citation.speaker)]


def _statement(annotated: AnnotatedArticle, said: Attribution) -> Record:
    citation = citing.of_statement(annotated, said)
    return _record(citation, PassageKind.STATEMENT, Act.SAY, speaker=said.speaker, spans=said.content, cue=said.cue)


def _relation(annotated: AnnotatedArticle, it: Relation) -> Record:
    citation = citing.of_relation(annotated, it)
    return _record(citation, PassageKind.RELATION, it.act, actor=it.actor, target=it.target, spans=it.matter, cue=(it.cue,))


def _record(
    citation: Citation,
    kind: PassageKind,
    act: Act | None = None,
    *,
    speaker: Mention | None = None,
    actor: Mention | None = None,
    target: Mention | None = None,
    spans: tuple[Span, ...] = (),
    cue: tuple[Span, ...] = (),
) -> Record:
    article = citation.article
    return Record(
        kind=kind,
        article_id=article.id,
        outlet=article.outlet,
        title=article.title,
        published=article.published.isoformat() if article.published else "",
        language=article.language,
        url=article.url or "",
        story=citation.story,
        act=act,
        speaker=_words(speaker, article.text),
        speaker_resolved=_name(speaker),
        actor=_words(actor, article.text),
        actor_resolved=_name(actor),
        target=_words(target, article.text),
        target_resolved=_name(target),
        reporter=_name(citation.reporter),
        tier=citation.tier,
        polarity=citation.polarity,
        modality=citation.modality,
        start=citation.span.start,
        end=citation.span.end,
        spans=" ".join(f"{one.start}-{one.end}" for one in spans),
        cue=" ".join(one.of(article.text) for one in cue),
        text=citation.text,
    )


def _words(mention: Mention | None, text: str) -> str:
    return mention.span.of(text) if mention else ""


def _name(mention: Mention | None) -> str:
    return (mention.name or "") if mention else ""
