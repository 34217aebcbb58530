"""What fills the places around a verb: subject, objects by case, prepositions, the content clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind
from bot.annotation.german.cues import second_clause
from bot.annotation.german.phrases import noun_phrase
from bot.annotation.german.verbs import lemma
from bot.languages.german.words import ADVERBS, ARTICLES, FINITE, PREPOSITIONS, TIMES

if TYPE_CHECKING:
    from bot.annotation.german.cues import Found
    from bot.annotation.german.phrases import Range
    from bot.annotation.german.sentence import Sentence

CONTRACTED = {
    "am": "an",
    "ans": "an",
    "im": "in",
    "ins": "in",
    "vom": "von",
    "zum": "zu",
    "zur": "zu",
    "beim": "bei",
    "fürs": "für",
    "durchs": "durch",
}
_DATIVE = frozenset(
    "dem einem diesem jenem keinem seinem ihrem unserem ihm ihr ihnen der einer dieser seiner ihrer keiner unserer allen vielen".split()
)
_ACCUSATIVE = frozenset(
    "die das den ein eine einen diese dieses diesen seine ihre seinen ihren keine keinen mehrere einige zwei drei ihn sie es "
    "sich".split()
)
_GENITIVE = frozenset("des eines dieses seines ihres".split())


def places(sentence: Sentence, found: Found, subject: Range | None) -> dict[str, list[Range]]:
    """Phrases by the place they stand in; those of one place in the order of the text."""
    tokens, segs = sentence.tokens, sentence.segments
    segment = segs[found.segment]
    filled: dict[str, list[Range]] = {}
    first = found.segment
    if segment.kind is Kind.VERB_FIRST:
        while first > 0 and segs[first - 1].kind in {Kind.FRAGMENT, Kind.RELATIVE}:
            first -= 1
    last = max(sentence.segment_at(word) for word in found.words)
    bare: list[Range] = []
    for number in range(first, last + 1):
        if segs[number].kind is Kind.RELATIVE and number != found.segment:
            continue
        position = segs[number].start
        low, high = _share(sentence, found, number)
        position = max(position, low)
        while position < high:
            position = _step(sentence, position, high, filled, bare, subject, found.words)
    dative = filled.get("dative", [])
    for phrase in bare:
        lower = tokens[phrase[0]].lower
        if "object" not in filled and (dative or lower.endswith(("ung", "heit", "keit", "tion"))):
            filled.setdefault("object", []).append(phrase)
        else:
            filled.setdefault("bare", []).append(phrase)
    return filled


def _share(sentence: Sentence, found: Found, number: int) -> Range:
    """The stretch of a clause with two verbs that belongs to the cue: *lobte die Prüfer | und forderte die Bank auf*."""
    segment = sentence.segments[number]
    if segment.kind is not Kind.MAIN or number != found.segment:
        return segment.start, segment.end
    k = second_clause(sentence, segment, segment.verb)
    return (segment.start, k) if found.position <= k else (k + 1, segment.end)


def _step(  # noqa: C901 - one case of the grammar a line
    sentence: Sentence,
    position: int,
    end: int,
    filled: dict[str, list[Range]],
    bare: list[Range],
    subject: Range | None,
    verbs: list[int],
) -> int:
    tokens = sentence.tokens
    token = tokens[position]
    lower = token.lower
    if position in verbs or (not token.quoted and lower in FINITE):
        return position + 1
    if subject is not None and subject[0] <= position < subject[1]:
        return subject[1]
    if not token.quoted and lower in PREPOSITIONS:
        stop = noun_phrase(tokens, position + 1, end)
        if stop == position + 1:
            return position + 1
        filled.setdefault(CONTRACTED.get(lower, lower), []).append((position + 1, stop))
        return stop
    if not token.quoted and (not token.capital or not position) and lower in ADVERBS and lower not in ARTICLES:
        return position + 1
    stop = position + 1 if lower in {"ihm", "ihr", "ihnen", "ihn", "sie", "sich"} else noun_phrase(tokens, position, end)
    if stop == position:
        return position + 1
    if stop < end and tokens[stop].lower == "zufolge":
        return stop + 1
    if not any(tokens[k].lower in TIMES for k in range(position, stop)):
        if lower in _GENITIVE:
            filled.setdefault("genitive", []).append((position, stop))
        elif lower in _DATIVE or (lower == "den" and _plural_dative(sentence, position, stop)):
            filled.setdefault("dative", []).append((position, stop))
        elif lower in _ACCUSATIVE:
            filled.setdefault("object", []).append((position, stop))
        else:
            bare.append((position, stop))
    return stop


def _plural_dative(sentence: Sentence, start: int, end: int) -> bool:
    """*den* before a plural is a dative: den Behörd*en*."""
    nouns = [
        sentence.tokens[k].text
        for k in range(start + 1, noun_phrase(sentence.tokens, start, end, attributes=False))
        if sentence.tokens[k].capital
    ]
    return bool(nouns) and nouns[-1].endswith("n") and lemma(nouns[-1]) != nouns[-1]
