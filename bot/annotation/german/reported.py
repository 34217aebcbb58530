"""Reported speech by verbs: what each cue of a sentence says, and who says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind
from bot.annotation.german.content import complement, parenthesis
from bot.annotation.german.cues import Found, cues, negated
from bot.annotation.german.phrases import ANSWERS
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.sources import source_of
from bot.annotation.german.subjects import after
from bot.annotation.german.triggers import SPEECH
from bot.annotation.german.verbs import subjunctive
from bot.annotation.german.wholes import rest, short_quote, whole
from bot.languages.german.words import RELATIVES
from bot.model import Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.german.phrases import Range
    from bot.model import Span

_DENIALS = frozenset({"bestreiten", "dementieren", "leugnen", "ab|streiten", "verneinen", "zurück|weisen", "widersprechen"})
"""What is said with these the speaker says is not so."""


_BARE_RELATIVES = RELATIVES
"""A relative pronoun whose noun was not found is nobody."""
_ORDER = {"judgement": 1, "naming": 1, "position": 2}
"""Kinds that are tried after the others."""
_ANAPHORS = frozenset("dies das dieses".split())


def find(sentence: Sentence) -> Iterator[Draft]:
    """Attributions whose cue is a verb."""
    if SPEECH not in sentence.triggers:
        return
    claimed: set[int] = set()
    said: dict[tuple[Span, ...], Draft] = {}
    for found in sorted(cues(sentence), key=lambda f: (_ORDER.get(f.cue.kind, 0), f.position)):
        if found.position in claimed:
            continue
        draft = _draft(sentence, found)
        if draft is not None:
            claimed.add(found.position)
            key = tuple(draft.content)
            if key not in said or _distance(draft) < _distance(said[key]):
                said[key] = draft  # *schrieb einen Brief, in dem er versicherte, dass …*: the nearer cue says it
    yield from said.values()


def _distance(draft: Draft) -> int:
    return min(abs(cue.start - span.start) for cue in draft.cue for span in draft.content)


def _draft(sentence: Sentence, found: Found) -> Draft | None:  # noqa: C901 - one case of the grammar a line
    segs = sentence.segments
    segment = segs[found.segment]
    first = not any(each.kind in {Kind.MAIN, Kind.VERB_FIRST} for each in segs[: found.segment])
    if first and found.cue.kind in {"statement", "stance"} and segment.kind is Kind.MAIN and segment.reported:
        return None  # goes on with what somebody said in the sentence before
    source = source_of(sentence, found)
    if segment.kind is Kind.SUBORDINATE and sentence.tokens[segment.opener].lower == "wie":
        if found.cue.kind in {"judgement", "accusation", "naming", "position"}:
            return None
        if source is None and not found.passive and found.cue.verb not in {"heißen", "werden"}:
            opener = segment.opener + 1
            if not opener < segment.verb <= opener + 6:
                return None
            source = (opener, segment.verb)
        content, rule = rest(sentence, found), "wie"
    elif found.cue.kind == "judgement":
        if (
            source is None
            or found.passive
            or found.modal
            or segment.kind is Kind.RELATIVE
            or "sich" in sentence.words(segment.start, segment.end)
        ):
            return None
        source = (source[0], next((k for k in found.words if max(source[0], found.finite) < k < source[1]), source[1]))
        content, rule = whole(sentence, found), "judgement"
    elif found.cue.kind == "position":
        if source is None or found.finite != found.position or segment.kind not in {Kind.MAIN, Kind.VERB_FIRST}:
            return None
        if not _holds(sentence, found):
            return None
        content, rule = whole(sentence, found), "position"
    elif found.cue.kind == "naming":
        if source is None or (found.cue.verb in {"nennen", "bezeichnen"} and "sich" in sentence.words(segment.start, segment.end)):
            return None
        if "man" in sentence.words(segment.start, segment.end):
            return None
        content, rule = short_quote(sentence, found), "naming"
    else:
        answer = _answer(sentence, found)
        if answer is not None and source is not None:
            return Draft(
                "answer", [sentence.span(*answer)], [sentence.span(k, k + 1) for k in found.words], sentence.span(*source), core=True
            )
        content, rule = parenthesis(sentence, found), "parenthesis"
        if content and found.cue.kind in {"statement", "stance"}:
            source = after(sentence.tokens, segment.verb + 1, segment.end)
        else:
            content, rule = complement(sentence, found)
    if not content:
        return None
    holes = [source] if source and found.cue.kind not in {"judgement", "position"} else []
    spans = [
        span
        for low, high in content
        for span in sentence.spans_without(low, high, [hole for hole in holes if low <= hole[0] < high or low < hole[1] <= high])
    ]
    if not spans:
        return None
    is_negated = negated(sentence, found)
    if is_negated and found.modal in {"wollen", "können", "mögen"}:
        return None  # would not confirm, could not say: no statement
    if source is not None and source[1] == source[0] + 1:
        pronoun = sentence.tokens[source[0]].lower
        if pronoun in {"ich", "wir"} or (pronoun in {"er", "sie", "man", "es"} and subjunctive(sentence.tokens[found.finite].lower)):
            return None  # the writer's own words, or said inside of what somebody else says
        if pronoun in {"niemand", "keiner"}:
            return None  # nobody says it
        if pronoun == "man" or pronoun in _BARE_RELATIVES:
            source = None
    if source is None and (found.cue.verb in {"stehen", "sein"} or (found.passive and found.cue.verb == "erwarten")):
        return None
    return Draft(
        rule,
        spans,
        [sentence.span(k, k + 1) for k in found.words],
        sentence.span(*source) if source else None,
        polarity=Polarity.NEGATED if is_negated or found.cue.verb in _DENIALS else Polarity.ASSERTED,
        modality=Modality.HEARSAY if found.modal == "sollen" else Modality.STATED,
        core=found.cue.kind == "statement",
    )


def _holds(sentence: Sentence, found: Found) -> bool:
    """Whether a clause tells what somebody holds: not *nennt sich*, *man hält*, *forderte drei Tote*."""
    segment = sentence.segments[found.segment]
    words = sentence.words(segment.start, segment.end)
    if "sich" in words or "man" in words:
        return False
    return found.cue.verb != "fordern" or not any(word.endswith(_LOSSES) for word in words)


_LOSSES = ("tote", "toten", "opfer", "opfern", "verletzte", "verletzten", "menschenleben", "millionen", "milliarden")


def _answer(sentence: Sentence, found: Found) -> Range | None:
    """*Ja* or *Nein* in the cue's clause: what was asked is not said."""
    if found.cue.verb not in {"sagen", "antworten", "rufen"} or found.cue.kind != "statement":
        return None
    segment = sentence.segments[found.segment]
    return next(
        (
            (k, k + 1)
            for k in range(found.finite + 1, segment.end)
            if sentence.tokens[k].capital and sentence.tokens[k].lower in ANSWERS
        ),
        None,
    )


_NO_REFERENCE = frozenset("stehen rufen belegen beschließen bestreiten dementieren verneinen entscheiden".split())
"""Verbs that do not tell what *das* points back at: *das steht im Zusammenhang*, *das belegen Spuren*."""


def anaphoric(sentence: Sentence, before: Sentence | None) -> Iterator[Draft]:
    """*Das teilte Ruiz mit.*: what is said is the sentence before."""
    if before is None or SPEECH not in sentence.triggers or _ANAPHORS.isdisjoint(sentence.first_words):
        return
    tokens = sentence.tokens
    if len(tokens) < 3 or (tokens[0].lower not in _ANAPHORS and tokens[1].lower not in _ANAPHORS) or not sentence.segments:
        return
    segment = sentence.segments[0]
    if segment.kind is not Kind.MAIN or tokens[segment.opener].lower not in _ANAPHORS or segment.verb != segment.opener + 1:
        return
    for found in cues(sentence):
        if (
            found.segment == 0
            and found.finite == segment.verb
            and found.cue.kind != "accusation"
            and found.cue.verb not in _NO_REFERENCE
            and (found.cue.kind == "statement" or found.cue.verb == "bestätigen")
        ):
            if found.passive and source_of(sentence, found) is None:
                return
            source = source_of(sentence, found)
            content = [*before.spans_without(0, len(before.tokens), []), sentence.span(segment.opener, segment.opener + 1)]
            yield Draft(
                "anaphor",
                content,
                [sentence.span(k, k + 1) for k in found.words],
                sentence.span(*source) if source else None,
                core=True,
            )
            return
