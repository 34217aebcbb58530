"""Who says what a verb cue says: its subject, its agent, or the document that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind
from bot.annotation.german.cues import Found, cues, is_plural
from bot.annotation.german.phrases import is_time, noun_phrase
from bot.annotation.german.subjects import after
from bot.annotation.german.triggers import SPEECH
from bot.languages.german.words import ARTICLES

if TYPE_CHECKING:
    from bot.annotation.german.phrases import Range
    from bot.annotation.german.sentence import Sentence
    from bot.model import Span


def anybody(sentence: Sentence) -> Span | None:
    """Whoever a cue of the sentence has as its source, though it says nothing that could be told apart."""
    if SPEECH not in sentence.triggers:
        return None
    for found in reversed(list(cues(sentence))):
        source = source_of(sentence, found)
        if source is not None and sentence.segments[found.segment].kind not in {Kind.SUBORDINATE, Kind.RELATIVE}:
            return sentence.span(*source)
    return None


def source_of(sentence: Sentence, found: Found) -> Range | None:
    """Who says it, as tokens; None where nobody is named."""
    tokens, verb = sentence.tokens, found.cue.verb
    if found.passive and verb == "zitieren":
        return sentence.subject(found.segment, found.finite)
    if found.passive:
        return _agent(sentence, found)
    if verb in {"hervor|gehen", "verlauten"}:
        return _from_document(sentence, found, {"aus"})
    if "es" in found.cue.needs or verb == "stehen":
        return _from_document(sentence, found, {"aus", "in", "im", "bei", "beim", "auf", "von", "vom"})
    if verb == "werden":
        return None
    if verb == "zitieren":
        return after(tokens, found.finite + 1, sentence.segments[found.segment].end, objects=True)
    return sentence.subject(found.segment, found.finite, plural=is_plural(tokens[found.finite].lower))


def _agent(sentence: Sentence, found: Found) -> Range | None:
    """Whom a passive names as doing it, or the document in which it is done."""
    tokens, segment = sentence.tokens, sentence.segments[found.segment]
    for k in range(segment.start, segment.end):
        if tokens[k].lower in {"von", "vom", "durch", "seitens"} and not tokens[k].quoted and not _is_attribute(sentence, found, k):
            end = noun_phrase(tokens, k + 1, segment.end)
            if end > k + 1:
                return k + 1, end
    document = None if segment.reported else _from_document(sentence, found, {"in", "im"})
    return document if document and any(word.endswith(_DOCUMENTS) for word in sentence.words(*document)) else None


def _is_attribute(sentence: Sentence, found: Found, position: int) -> bool:
    """Whether *von* belongs to the noun or number before it: *Der Regierung von Ruiz wird … vorgeworfen*."""
    before = sentence.tokens[position - 1] if position else None
    first = sentence.segments[found.segment].opener < position < found.finite
    return before is not None and not before.quoted and (before.text[0].isdigit() or (first and before.capital))


_DOCUMENTS = ("bericht", "studie", "erklärung", "brief", "schreiben", "papier", "mitteilung", "gutachten", "urteil", "artikel")


def _from_document(sentence: Sentence, found: Found, prepositions: set[str]) -> Range | None:
    """What stands behind the first of ``prepositions`` in the cue's clause."""
    segs = sentence.segments
    number = found.segment
    while number > 0 and segs[found.segment].kind is Kind.VERB_FIRST and segs[number - 1].kind in {Kind.FRAGMENT, Kind.RELATIVE}:
        number -= 1
    for segment in segs[number : found.segment + 1]:
        if segment.kind is Kind.RELATIVE and segment is not segs[found.segment]:
            continue
        for k in range(segment.start, segment.end):
            if sentence.tokens[k].lower in prepositions and not sentence.tokens[k].quoted:
                end = noun_phrase(sentence.tokens, k + 1, segment.end)
                bare = end > k + 1 and sentence.tokens[k + 1].lower in ARTICLES
                if end > k + 1 + bare and not is_time(sentence.tokens, k + 1, end):
                    return k + 1, end
    return None
