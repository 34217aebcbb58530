"""Annotations as the rows that ``receipts extract`` writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.model import Attribution, Relation, Span


def attribution_row(doc_id: str, text: str, attribution: Attribution) -> dict[str, Any]:
    """One attribution; offsets count characters of exactly ``text``."""
    speaker = attribution.speaker
    return {
        "doc_id": doc_id,
        "spans": _pairs(attribution.content),
        "speaker_start": speaker.span.start if speaker else None,
        "speaker_end": speaker.span.end if speaker else None,
        "speaker_text": speaker.span.of(text) if speaker else None,
        "speaker_resolved": speaker.name if speaker else None,
        "cue_text": " … ".join(span.of(text) for span in attribution.cue) or None,
        "tier": attribution.tier.value,
        "polarity": attribution.polarity.value,
        "modality": attribution.modality.value,
        "reporter_text": attribution.reporter.span.of(text) if attribution.reporter else None,
    }


def relation_row(doc_id: str, text: str, relation: Relation) -> dict[str, Any]:
    """One relation; ``start`` and ``end`` are those of its evidence."""
    return {
        "doc_id": doc_id,
        "act": relation.act.value,
        "actor_text": relation.actor.span.of(text) if relation.actor else None,
        "actor_resolved": relation.actor.name if relation.actor else None,
        "target_text": relation.target.span.of(text) if relation.target else None,
        "target_resolved": relation.target.name if relation.target else None,
        "matter_spans": _pairs(relation.matter),
        "polarity": relation.polarity.value,
        "modality": relation.modality.value,
        "start": relation.evidence.start,
        "end": relation.evidence.end,
        "cue_text": relation.cue.of(text),
        "tier": relation.tier.value,
        "reporter_text": relation.reporter.span.of(text) if relation.reporter else None,
    }


def _pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
