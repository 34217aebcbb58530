"""Verb cues in a sentence: a form of a verb of the data, with its particle and companions, in a clause of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind, Segment
from bot.annotation.german.lexicon import cue_index
from bot.annotation.german.tokens import QUOTE
from bot.annotation.german.verbs import Form, certain
from bot.languages.german.verbs import PARTICLES
from bot.languages.german.words import ADVERBS, ARTICLES, AUXILIARIES, MODALS, NEGATIONS, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.german.lexicon import Cue, Index
    from bot.annotation.german.sentence import Sentence
    from bot.annotation.german.verbs import VerbForm

_DETERMINERS = ARTICLES | PREPOSITIONS | ADVERBS
_NOT_REFLEXIVE = frozenset({"bestätigen", "zeigen", "ergeben", "melden", "an|kündigen", "entscheiden", "finden", "fragen"})


@dataclass(slots=True)
class Found:
    """A cue in a sentence."""

    cue: Cue
    position: int
    segment: int
    finite: int
    passive: bool
    modal: str
    words: list[int]
    reported: bool


def cues(sentence: Sentence, forms_of: Index | None = None) -> Iterator[Found]:
    """The verb cues of a sentence, each with its clause; ``forms_of`` holds what is looked for, speech by default."""
    found_by = cue_index() if forms_of is None else forms_of
    heard = sentence.heard
    wanted = found_by.possible(heard)
    if not wanted:
        return
    for position, token in enumerate(sentence.tokens):
        if token.lower not in wanted or token.quoted or (token.capital and position):
            continue
        number = sentence.segment_at(position)
        if number < 0:
            continue
        seen: set[tuple[str, str]] = set()
        for reading, cue, needs in found_by[token.lower]:
            if not needs <= heard or (cue.kind, cue.verb) in seen:
                continue
            found = _read(sentence, position, number, reading, cue)
            if found is not None:
                seen.add((cue.kind, cue.verb))
                yield found


def _read(sentence: Sentence, position: int, number: int, reading: VerbForm, cue: Cue) -> Found | None:
    if sentence.segments[number].kind is Kind.INFINITIVE:
        return None
    found = (_finite if reading.form is Form.FINITE else _helped)(sentence, position, number, reading, cue)
    if found is None:
        return None
    segment = sentence.segments[found.segment]
    if cue.verb in _NOT_REFLEXIVE and not cue.needs and "sich" in sentence.words(segment.start, segment.end):
        return None
    return _with_companions(sentence, found) if cue.needs else found


def _finite(sentence: Sentence, position: int, number: int, reading: VerbForm, cue: Cue) -> Found | None:
    """The cue as the finite verb of its clause, with its particle."""
    tokens = sentence.tokens
    segment = sentence.segments[number]
    if segment.verb != position and not (segment.kind in {Kind.MAIN, Kind.VERB_FIRST} and _second_verb(sentence, segment, position)):
        return None
    verb_last = segment.kind in {Kind.SUBORDINATE, Kind.RELATIVE}
    if verb_last and reading.particle:
        return None
    particle = _particle(sentence, number, position)
    words = [position]
    if reading.particle:
        if particle is None or tokens[particle].lower != reading.particle:
            return None
        words.append(particle)
    elif particle is not None and not verb_last and tokens[particle].lower not in cue.needs:
        return None  # another verb: *sagte … ab*
    return Found(cue, position, number, position, passive=False, modal="", words=words, reported=reading.reported)


def _helped(sentence: Sentence, position: int, number: int, reading: VerbForm, cue: Cue) -> Found | None:
    """The cue as participle or infinitive, with the auxiliary or modal verb of its clause."""
    tokens, segs = sentence.tokens, sentence.segments
    if position and tokens[position - 1].lower == "zu":
        return None
    segment = segs[number]
    holder = number if segment.verb >= 0 and segment.verb != position else _holder(sentence, number)
    if holder < 0:
        return None
    finite = segs[holder].verb
    helper = tokens[finite].lower
    base = AUXILIARIES.get(helper)
    modal = MODALS.get(helper, "")
    near = sentence.words(position + 1, min(position + 4, len(tokens)))
    if reading.form is Form.INFINITIVE:
        passive = False
        fits = bool(modal) or base == "werden"
    else:
        passive = base == "werden" or "worden" in near or (bool(modal) and "werden" in near)
        fits = passive or base == "haben" or (bool(modal) and "haben" in near)
        modal = "" if base else modal
    if not fits or position == finite:
        return None
    return Found(cue, position, holder, finite, passive=passive, modal=modal, words=sorted({finite, position}), reported=False)


def _with_companions(sentence: Sentence, found: Found) -> Found | None:
    """The cue, if all of its companions stand in its clause: *geht **davon** aus*."""
    tokens, segs = sentence.tokens, sentence.segments
    segment = segs[found.segment]
    end = max(segment.end, segs[sentence.segment_at(found.position)].end)
    if found.segment + 1 < len(segs) and segment.kind is not Kind.SUBORDINATE:
        end = max(end, min(segment.end + 1, len(tokens)))
    places = [k for k in range(segment.start, end) if tokens[k].lower in found.cue.needs]
    if not found.cue.needs <= {tokens[k].lower for k in places}:
        return None
    return replace(found, words=sorted({*found.words, *places}))


def _second_verb(sentence: Sentence, segment: Segment, position: int) -> bool:
    """A second finite verb behind *und* in one clause: *begrüßte den Plan und forderte …*."""
    return any(sentence.tokens[k].lower in {"und", "sowie", "aber"} for k in range(max(segment.verb + 1, position - 3), position))


def second_clause(sentence: Sentence, segment: Segment, position: int) -> int:
    """Where a second verb takes over the clause: *machte sie verantwortlich | und warf ihr … vor*."""
    tokens = sentence.tokens
    for k in range(position + 2, segment.end - 1):
        following = tokens[k + 1]
        if tokens[k].lower in {"und", "sowie", "aber"} and not following.capital and not following.quoted and certain(following.lower):
            return k
    return segment.end


def _holder(sentence: Sentence, number: int) -> int:
    for back in range(number - 1, max(-1, number - 4), -1):
        if sentence.segments[back].kind in {Kind.MAIN, Kind.VERB_FIRST}:
            return back
    return -1


def _particle(sentence: Sentence, number: int, position: int) -> int | None:
    """The particle that closes the clause of the finite verb at ``position``."""
    tokens, segs = sentence.tokens, sentence.segments
    segment = segs[number]
    for k in range(second_clause(sentence, segment, position) - 1, position, -1):
        if tokens[k].lower not in PARTICLES or tokens[k].quoted:
            continue
        following = tokens[k + 1] if k + 1 < segment.end else None
        if following is not None and following.lower == "und" and k + 2 < segment.end and tokens[k + 2].lower == "zu":
            continue  # *ab und zu*
        if following is None or following.lower in {"und", "oder", "sowie", "als", "wie"} or following.text == QUOTE:
            return k
        if following.word and tokens[k].lower in {"bekannt", "hinzu"}:
            return k
    for further in segs[number + 1 : number + 4]:
        if further.kind not in {Kind.FRAGMENT, Kind.RELATIVE}:
            break
        if further.kind is Kind.FRAGMENT and tokens[further.end - 1].lower in PARTICLES:
            return further.end - 1
    return None


def is_plural(verb: str) -> bool | None:
    """Whether a finite verb has a plural subject by its end; None where that tells nothing."""
    if verb.endswith("n"):
        return True
    return False if verb.endswith(("t", "e")) or verb == "war" else None


def negated(sentence: Sentence, found: Found) -> bool:
    """Whether the cue's clause holds a word of negation."""
    segment = sentence.segments[found.segment]
    start = segment.start if segment.kind is not Kind.MAIN else segment.opener
    tokens = sentence.tokens
    return any(
        tokens[k].lower in NEGATIONS and not tokens[k].quoted and not (tokens[k].lower == "nicht" and _of_adjective(sentence, k))
        for k in range(start, segment.end)
    )


def _of_adjective(sentence: Sentence, position: int) -> bool:
    """Whether *nicht* stands before an adjective and its noun: wegen *nicht* gezahlter Abgaben."""
    following = sentence.tokens[position + 1 : position + 3]
    adjective = len(following) > 1 and not following[0].capital and following[1].capital
    return adjective and following[0].lower.endswith(("e", "er", "en", "es", "em")) and following[0].lower not in _DETERMINERS
