"""An answer as one JSON object, for scripts and measuring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.model import QuestionKind, Verdict

if TYPE_CHECKING:
    from bot.model import Answer, Citation, Finding, Verification


def answer_row(answer: Answer) -> dict[str, Any]:
    """What ``receipts ask --json`` prints."""
    row: dict[str, Any] = {
        "question": answer.question.text,
        "kind": answer.question.kind.value,
        "understood": answer.understood,
        "found": answer.found,
        "answers": [_finding(finding) for finding in answer.findings],
        "suggestions": list(answer.suggestions),
    }
    if answer.question.kind is QuestionKind.VERIFY:
        row["claims"] = [_verification(verification, answer) for verification in answer.verifications]
        row["unchecked"] = answer.question.unchecked
    return row


def _verification(verification: Verification, answer: Answer) -> dict[str, Any]:
    """What became of a claim; ``answers`` are the numbers of its evidence among the answers."""
    claim, found = verification.claim, verification.verdict is not Verdict.ABSENT
    article = verification.evidence[0].citations[0].article if verification.evidence else None
    return {
        "claim": claim.text,
        "quoted": claim.quoted,
        "speaker": claim.speaker.names[0] if claim.speaker and claim.speaker.names else claim.speaker and claim.speaker.asked,
        "verdict": verification.verdict.value,
        "in_other_mouth": verification.in_other_mouth,
        "said_by": [finding.actor for finding in verification.evidence] if found else [],
        "differences": [
            {
                "edit": it.edit.value,
                "bearing": it.bearing.value if it.bearing else None,
                "claimed": it.claimed.of(claim.text) if it.claimed else None,
                "printed": it.printed.of(article.text) if it.printed and article else None,
            }
            for it in verification.differences
        ],
        "held": [span.of(claim.text) for span in verification.held],
        "answers": [number for number, finding in enumerate(answer.findings) if found and _is_of(finding, verification)],
        "nearest": [] if found else [_citation(citation) for finding in verification.evidence for citation in finding.citations],
    }


def _is_of(finding: Finding, verification: Verification) -> bool:
    return any(finding.citations[0] is evidence.citations[0] for evidence in verification.evidence)


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
