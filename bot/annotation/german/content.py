"""Where the content of a verb cue stands: behind it, before it, inside its clause, or all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind, Segment, reported_mood
from bot.annotation.german.lexicon import cue_index
from bot.annotation.german.subjects import after, nominative
from bot.annotation.german.tokens import QUOTE
from bot.annotation.german.verbs import certain, subjunctive, subjunctive_like
from bot.languages.german.cues import NOUNS
from bot.languages.german.words import CONTENT_CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS

if TYPE_CHECKING:
    from bot.annotation.german.cues import Found
    from bot.annotation.german.phrases import Range
    from bot.annotation.german.sentence import Sentence

_NEVER_OPENS = SUBORDINATORS - CONTENT_CONJUNCTIONS
_PLAIN = frozenset("sagen meinen erklären schreiben melden glauben denken behaupten berichten antworten heißen betonen".split())
"""Verbs behind which a main clause in the indicative can be what was said: *er sagt, das ist falsch*."""


_ASKING = frozenset(
    "sagen fragen erklären berichten wissen schildern erläutern erzählen überlegen diskutieren beschreiben dar|legen "
    "mit|teilen verraten "
    "an|geben betonen".split()
)
"""Verbs behind which *was* and *wie* open an indirect question, no remark on what was said before."""


def complement(sentence: Sentence, found: Found) -> tuple[list[Range], str]:
    """The content of a cue that takes a clause, an infinitive or a quotation."""
    segs = sentence.segments
    number = found.segment
    last = max(sentence.segment_at(word) for word in found.words)
    following = _content_start(sentence, found, last)
    embedded = segs[number].kind in {Kind.SUBORDINATE, Kind.RELATIVE}
    before = None if embedded else _content_before(sentence, found)
    if following is not None:
        end = _content_end(sentence, found, following)
        parts: list[Range] = [(segs[following].start, _cut(sentence, segs[following].start, segs[end].end))]
        led = segs[following].separator == ":" and QUOTE not in sentence.words(0, segs[number].start)
        if before is not None and not led and segs[following].kind in {Kind.VERB_FIRST, Kind.FRAGMENT, Kind.QUOTE}:
            parts.insert(0, before)
        return parts, "complement"
    inside = _quote_inside(sentence, found, last)
    if inside is not None:
        return [inside], "quote inside"
    if before is not None:
        parts = [before]
        further = last + 1
        if QUOTE in sentence.words(*before):  # behind a whole quotation, what explains the source is none of it
            while further < len(segs) and segs[further].kind is Kind.RELATIVE:
                further += 1
        goes_on = {Kind.VERB_FIRST, Kind.QUOTE, Kind.FRAGMENT, Kind.RELATIVE, Kind.SUBORDINATE}
        if further < len(segs) and segs[further].kind in goes_on:
            parts.append((segs[further].start, segs[-1].end))
        return parts, "inverted"
    return [], ""


def parenthesis(sentence: Sentence, found: Found) -> list[Range]:
    """What a cue's clause parts: *Die Fähre, erklärte Ruiz, sei leer*."""
    segs, number = sentence.segments, found.segment
    so = segs[number].kind is Kind.MAIN and sentence.tokens[segs[number].opener].lower == "so"
    if not (so or segs[number].kind is Kind.VERB_FIRST) or not 0 < number < len(segs) - 1 or segs[number].coordinated:
        return []
    front, behind = segs[number - 1], segs[number + 1]
    inner = all(segs[k].separator in {",", "–", "—", "-"} for k in (number, number + 1))
    if not inner or front.kind is not Kind.FRAGMENT or behind.kind is not Kind.VERB_FIRST:
        return []
    if not so and not reported_mood(sentence.tokens, behind):
        return []
    if after(sentence.tokens, segs[number].verb + 1, segs[number].end) is None:
        return []
    last = number + 1
    while last + 1 < len(segs) and segs[last + 1].separator not in {";", ":"} and not segs[last + 1].coordinated:
        last += 1
    return [(front.start, front.end), (behind.start, segs[last].end)]


def _content_start(sentence: Sentence, found: Found, last: int) -> int | None:  # noqa: C901 - one case of the grammar a line
    """The segment behind the cue's clause in which its content starts."""
    segs, tokens = sentence.segments, sentence.tokens
    number = last + 1
    kind = found.cue.kind
    while number < len(segs):
        segment = segs[number]
        if segment.separator == ";":
            return None
        if segment.separator == ":":
            if _speaks_itself(sentence, number):
                return None
            plain = found.cue.verb in _PLAIN and not found.passive
            return number if plain or QUOTE in sentence.words(segment.start, segs[-1].end) or segment.reported else None
        opener = tokens[segment.opener].lower
        if segment.kind is Kind.QUOTE:
            return number
        if segment.coordinated and not (segment.kind is Kind.SUBORDINATE and opener in {"dass", "daß", "ob"}):
            return None
        if segment.kind is Kind.SUBORDINATE:
            if opener in CONTENT_CONJUNCTIONS and (opener not in {"was", "wie", "wo"} or found.cue.verb in _ASKING):
                return number if opener in {"dass", "daß"} or found.cue.verb != "stehen" else None
            if _verb_second_follows(sentence, number):
                return number
            return None
        if segment.kind is Kind.INFINITIVE:
            return None if opener in {"um", "ohne", "statt", "anstatt"} or found.cue.verb in {"stehen", "sehen"} else number
        if segment.kind is Kind.MAIN and found.cue.verb == "stehen":
            return None
        if segment.kind is Kind.MAIN:
            plain = (
                found.cue.verb in _PLAIN
                and not found.passive
                and number == last + 1
                and "für" not in sentence.words(segs[found.segment].start, segs[found.segment].end)
            )
            stands_in = (
                kind == "statement" and number == last + 1 and not found.passive and subjunctive_like(tokens[segment.verb].lower)
            )
            return number if plain or stands_in or reported_mood(tokens, segment) else None
        if segment.kind is Kind.VERB_FIRST:
            return number if _content_before(sentence, found) is not None else None
        if segment.kind is Kind.RELATIVE or segment.kind is Kind.FRAGMENT:
            if (
                segment.kind is Kind.FRAGMENT
                and kind == "statement"
                and tokens[segment.end - 1].text == QUOTE
                and _content_before(sentence, found) is None
                and nominative(tokens, segment.opener, segment.end)
            ):
                return number
            if (
                segment.kind is Kind.FRAGMENT
                and opener not in _NEVER_OPENS
                and number + 1 < len(segs)
                and _fragment_opens(sentence, number, found)
            ):
                return number
            number += 1
            continue
        return None
    return None


def _cut(sentence: Sentence, start: int, end: int) -> int:
    """Where the speaker's clause goes on inside the last stretch: *…, er gehe **und kündigte an** …*."""
    tokens = sentence.tokens
    for k in range(start + 2, end - 1):
        if tokens[k].lower in {"und", "sowie"} and not tokens[k].quoted and not tokens[k + 1].quoted and not tokens[k + 1].capital:
            verb = tokens[k + 1].lower
            if verb in cue_index() and certain(verb) and not subjunctive(verb):
                return k
    return end


def _speaks_itself(sentence: Sentence, number: int) -> bool:
    """Whether what follows a colon has a cue of its own: …: *„…“, sagte Ruiz* · …: *So sagte Ruiz: „…“*."""
    index = cue_index()
    for segment in sentence.segments[number:]:
        if segment.kind is Kind.VERB_FIRST or (
            segment.kind is Kind.MAIN and not segment.reported and segment.start == sentence.segments[number].start
        ):
            readings = index.get(sentence.tokens[segment.verb].lower, ())
            if any(reading.cue.kind == "statement" for reading in readings):
                return True
        if segment.kind is Kind.FRAGMENT and sentence.tokens[segment.opener].lower == "so" and segment.separator == ",":
            return True
    return False


def _verb_second_follows(sentence: Sentence, number: int) -> bool:
    """A clause such as *wenn das so sei* opens what is said if the main clause behind it is in the mood of speech."""
    segs = sentence.segments
    for following in segs[number + 1 : number + 4]:
        if following.kind is Kind.VERB_FIRST:
            return reported_mood(sentence.tokens, following)
        if following.kind is Kind.MAIN:
            return segs[number].reported and reported_mood(sentence.tokens, following)
    return False


def _fragment_opens(sentence: Sentence, number: int, found: Found) -> bool:
    """A fragment that is the front of what is said: *er sagte, der Mann, der dort stehe, sei …*."""
    segs = sentence.segments
    for following in segs[number + 1 : number + 4]:
        if following.kind is Kind.VERB_FIRST:
            return reported_mood(sentence.tokens, following) and found.segment != number
        if following.kind not in {Kind.RELATIVE, Kind.FRAGMENT}:
            complete = segs[number - 1].end - 1 in found.words
            return following.kind is Kind.INFINITIVE and (complete or sentence.tokens[segs[number].opener].lower in PREPOSITIONS)
    return False


def _content_end(sentence: Sentence, found: Found, start: int) -> int:
    """The last segment of the content that starts in segment ``start``."""
    segs, tokens = sentence.segments, sentence.tokens
    if segs[start].separator == ":":
        return len(segs) - 1
    embedded = segs[found.segment].kind in {Kind.SUBORDINATE, Kind.RELATIVE}
    end = start
    while end + 1 < len(segs):
        following = segs[end + 1]
        if following.separator == ";" or (following.separator == ":" and following.kind is Kind.QUOTE):
            break
        if following.kind is Kind.VERB_FIRST and not following.reported and _goes_on(sentence, following):
            break
        if embedded and following.kind is Kind.VERB_FIRST and not following.reported and segs[start].kind is not Kind.FRAGMENT:
            break
        if (
            following.kind is Kind.MAIN
            and following.coordinated
            and not reported_mood(tokens, following)
            and (segs[start].kind is not Kind.MAIN or segs[start].reported)
        ):
            break
        if following.kind is Kind.VERB_FIRST and following.coordinated and not reported_mood(tokens, following):
            break
        if following.kind is Kind.FRAGMENT and tokens[following.opener].lower == "so":
            break
        end += 1
    return end


def _goes_on(sentence: Sentence, segment: Segment) -> bool:
    """Whether a clause goes on with what its speaker does: *…, er sei gesund, **sprach aber** von Angst*."""
    return bool(sentence.words(segment.verb + 1, min(segment.verb + 3, segment.end)) & {"aber", "jedoch"})


def _content_before(sentence: Sentence, found: Found) -> Range | None:  # noqa: C901 - one case of the grammar a line
    """What stands before an inverted cue: *…, sagte Ruiz*."""
    segs = sentence.segments
    segment = segs[found.segment]
    if (
        found.segment == 0
        and segment.kind is Kind.MAIN
        and sentence.tokens[segment.opener].text == QUOTE
        and segment.verb == segment.opener + 1
    ):
        return segment.opener, segment.opener + 1
    opener = sentence.tokens[segment.opener].lower
    pointing = segment.kind is Kind.MAIN and segment.verb == segment.opener + 1 and opener in {"so", "das", "dies", "dieses"}
    if (segment.kind is not Kind.VERB_FIRST and not pointing) or found.segment == 0:
        return None
    first, _ = sentence.matrix(found.segment)
    if first < found.segment:
        return None
    start_segment = 0
    for k in range(found.segment - 1, 0, -1):
        if segs[k].separator in {";", ":"}:
            start_segment = k
            break
    before = segs[start_segment : found.segment]
    if before[0].kind is Kind.FRAGMENT and len(before) > 1 and sentence.words(before[0].start, before[0].end) & {"frage", "fragen"}:
        return None
    if before[0].kind is Kind.FRAGMENT and sentence.tokens[before[0].end - 1].lower in NOUNS:
        return None  # *Vorwürfe, Norvik habe …, äußerte Ruiz*: the noun is none of it
    if not any(_says(sentence, part) for part in before) or _is_wie(sentence, before[-1]):
        return None
    if (found.passive and found.cue.verb != "zitieren") or found.cue.kind == "accusation":
        return None
    if found.cue.kind == "directive" and not (
        before[-1].kind in {Kind.MAIN, Kind.VERB_FIRST} and reported_mood(sentence.tokens, before[-1])
    ):
        return None
    if found.cue.verb not in {"heißen", "werden"} and after(sentence.tokens, segment.verb + 1, segment.end) is None:
        return None
    if segment.coordinated or sentence.words(segment.verb + 1, min(segment.verb + 3, segment.end)) & {
        "aber",
        "jedoch",
        "zudem",
        "außerdem",
        "dann",
    }:
        return None
    return before[0].start, before[-1].end


def _says(sentence: Sentence, segment: Segment) -> bool:
    if segment.kind in {Kind.MAIN, Kind.QUOTE}:
        return True
    if segment.kind is Kind.VERB_FIRST:
        return segment.reported
    if segment.kind is Kind.FRAGMENT:
        return sentence.tokens[segment.end - 1].text == QUOTE
    return segment.kind is Kind.SUBORDINATE and (sentence.tokens[segment.opener].lower in {"dass", "daß", "ob"} or segment.reported)


def _is_wie(sentence: Sentence, segment: Segment) -> bool:
    return segment.kind is Kind.SUBORDINATE and sentence.tokens[segment.opener].lower == "wie"


def _quote_inside(sentence: Sentence, found: Found, last: int) -> Range | None:
    """A folded quotation within the cue's own clause, behind the cue: *sagte Ruiz „…“*."""
    segment = sentence.segments[last]
    for k in range(segment.end - 1, found.position, -1):
        if sentence.tokens[k].text == QUOTE:
            return k, k + 1
    return None
