"""Verb cues in a sentence: a form of a verb of the data, with its particle and companions, in a clause of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind, Segment
from bot.annotation.german.tokens import QUOTE
from bot.annotation.german.verbs import Form, VerbForm, forms
from bot.languages.german.cues import ACCUSATIONS, DIRECTIVES, JUDGEMENTS, NAMINGS, STANCES, STATEMENTS
from bot.languages.german.verbs import PARTICLES
from bot.languages.german.words import AUXILIARIES, MODALS, NEGATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.annotation.german.sentence import Sentence

_NOT_REFLEXIVE = frozenset({"bestätigen", "zeigen", "ergeben", "melden", "an|kündigen", "entscheiden", "finden"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of the data, and its companions."""

    verb: str
    needs: frozenset[str]
    kind: str


Index = dict[str, tuple[tuple[VerbForm, Cue], ...]]
"""Form → the cues that it may be."""


def index(lines: Iterable[tuple[str, str]]) -> Index:
    """The forms of verbs given as (kind, line of the data)."""
    found: dict[str, list[tuple[VerbForm, Cue]]] = {}
    for kind, line in lines:
        verb, *needs = line.split()
        cue = Cue(verb, frozenset(needs), kind)
        for form, readings in forms(verb).items():
            found.setdefault(form, []).extend((reading, cue) for reading in readings)
    return {form: tuple(readings) for form, readings in found.items()}


@cache
def cue_index() -> Index:
    """The cues of speech."""
    kinds = (
        ("statement", STATEMENTS),
        ("stance", STANCES),
        ("directive", DIRECTIVES),
        ("accusation", ACCUSATIONS),
        ("judgement", JUDGEMENTS),
        ("naming", NAMINGS),
    )
    return index((kind, line) for kind, lines in kinds for line in lines)


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
    if found_by.keys().isdisjoint(sentence.lowers):
        return
    for position, token in enumerate(sentence.tokens):
        if token.quoted or (token.capital and position):
            continue
        readings = found_by.get(token.lower)
        if not readings:
            continue
        number = sentence.segment_at(position)
        if number < 0:
            continue
        seen: set[tuple[str, str]] = set()
        for reading, cue in readings:
            if (cue.kind, cue.verb) in seen:
                continue
            found = _read(sentence, position, number, reading, cue)
            if found is not None:
                seen.add((cue.kind, cue.verb))
                yield found


def _read(sentence: Sentence, position: int, number: int, reading: VerbForm, cue: Cue) -> Found | None:
    tokens, segs = sentence.tokens, sentence.segments
    segment = segs[number]
    words = [position]
    if segment.kind is Kind.INFINITIVE:
        return None
    if reading.form is Form.FINITE:
        if segment.verb != position and not (segment.kind is Kind.MAIN and _second_verb(sentence, segment, position)):
            return None
        if segment.kind in {Kind.SUBORDINATE, Kind.RELATIVE} and reading.particle:
            return None
        particle = _particle(sentence, number, position)
        if reading.particle:
            if particle is None or tokens[particle].lower != reading.particle:
                return None
            words.append(particle)
        elif particle is not None and segment.kind not in {Kind.SUBORDINATE, Kind.RELATIVE} and tokens[particle].lower not in cue.needs:
            return None
        if (
            reading.plural
            and reading.verb == tokens[position].lower
            and segment.kind is Kind.MAIN
            and tokens[position - 1].lower == "zu"
        ):
            return None
        finite, passive, modal = position, False, ""
    else:
        if (
            reading.form is Form.INFINITIVE
            and "zu" in tokens[position].lower
            and "|" in reading.verb
            and reading.verb.split("|")[0] + "zu" in tokens[position].lower
        ):
            return None
        if position and tokens[position - 1].lower == "zu":
            return None
        holder = number
        if segment.verb < 0 or segment.verb == position:
            holder = _holder(sentence, number)
            if holder < 0:
                return None
        finite = segs[holder].verb
        helper = tokens[finite].lower
        if reading.form is Form.PARTICIPLE:
            base = AUXILIARIES.get(helper)
            near = sentence.words(position + 1, min(position + 4, len(tokens)))
            if base == "werden" or "worden" in near or (base == "sein" and "worden" in near):
                passive, modal = True, ""
            elif base == "haben" or ("haben" in near and helper in MODALS):
                passive, modal = False, MODALS.get(helper, "")
            elif helper in MODALS and "werden" in near:
                passive, modal = True, MODALS[helper]
            else:
                return None
        else:
            if helper not in MODALS and AUXILIARIES.get(helper) != "werden":
                return None
            passive, modal = False, MODALS.get(helper, "")
        if finite != position:
            words.insert(0, finite)
        number = holder
    if cue.verb in _NOT_REFLEXIVE and not cue.needs and "sich" in sentence.words(segs[number].start, segs[number].end):
        return None
    if cue.needs:
        low, high = segs[number].start, segs[number].end
        if number + 1 < len(segs) and segs[number].kind is not Kind.SUBORDINATE:
            high = min(high + 1, len(tokens))
        end = max(high, segs[sentence.segment_at(position)].end)
        places = [k for k in range(low, end) if tokens[k].lower in cue.needs]
        if not cue.needs <= {tokens[k].lower for k in places}:
            return None
        words.extend(k for k in places if k not in words)
    return Found(cue, position, number, finite, passive, modal, sorted(set(words)), reading.reported)


def _second_verb(sentence: Sentence, segment: Segment, position: int) -> bool:
    """A second finite verb behind *und* in one clause: *begrüßte den Plan und forderte …*"""
    return any(sentence.tokens[k].lower in {"und", "sowie", "aber"} for k in range(max(segment.verb + 1, position - 3), position))


def _holder(sentence: Sentence, number: int) -> int:
    for back in range(number - 1, max(-1, number - 4), -1):
        if sentence.segments[back].kind in {Kind.MAIN, Kind.VERB_FIRST}:
            return back
    return -1


def _particle(sentence: Sentence, number: int, position: int) -> int | None:
    """The particle that closes the clause of the finite verb at ``position``."""
    tokens, segs = sentence.tokens, sentence.segments
    segment = segs[number]
    for k in range(segment.end - 1, position, -1):
        if tokens[k].lower in PARTICLES and not tokens[k].quoted:
            if (
                k == segment.end - 1
                or tokens[k + 1].lower in {"und", "oder", "sowie", "als", "wie"}
                or tokens[k + 1].text == QUOTE
                or (tokens[k + 1].word and tokens[k].lower in {"bekannt", "hinzu"})
            ):
                return k
    for following in range(number + 1, min(number + 4, len(segs))):
        if segs[following].kind not in {Kind.FRAGMENT, Kind.RELATIVE}:
            break
        if segs[following].kind is Kind.FRAGMENT and tokens[segs[following].end - 1].lower in PARTICLES:
            return segs[following].end - 1
    return None


def negated(sentence: Sentence, found: Found) -> bool:
    segment = sentence.segments[found.segment]
    start = segment.start if segment.kind is not Kind.MAIN else segment.opener
    return any(sentence.tokens[k].lower in NEGATIONS and not sentence.tokens[k].quoted for k in range(start, segment.end))
