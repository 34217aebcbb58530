"""An answer as one JSON object, for scripts and measuring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.model import Answer, Citation, Finding


def answer_row(answer: Answer) -> dict[str, Any]:
    """What ``receipts ask --json`` prints."""
    return {
        "question": answer.question.text,
        "kind": answer.question.kind.value,
        "understood": answer.understood,
        "found": answer.found,
        "answers": [_finding(finding) for finding in answer.findings],
        "suggestions": list(answer.suggestions),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    article = finding.citations[0].article
    return {
        "actor": finding.actor,
        "act": finding.act.value if finding.act else None,
        "target": finding.target,
        "matter": " … ".join(span.of(article.text) for span in finding.matter) or None,
        "polarity": finding.polarity.value,
        "modality": finding.modality.value,
        "evidence": finding.evidence.value if finding.evidence else None,
        "articles": finding.articles,
        "independent_sources": finding.independent_sources,
        "relies_on": [{"outlet": each.outlet, "articles": each.articles} for each in finding.relies_on],
        "citations": [_citation(citation) for citation in finding.citations],
    }


def _citation(citation: Citation) -> dict[str, Any]:
    article, speaker = citation.article, citation.speaker
    return {
        "text": citation.text,
        "article_id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "start": citation.span.start,
        "end": citation.span.end,
        "speaker": speaker.span.of(article.text) if speaker else None,
        "speaker_resolved": speaker.name if speaker else None,
        "tier": citation.tier.value if citation.tier else None,
        "polarity": citation.polarity.value,
        "modality": citation.modality.value,
    }
