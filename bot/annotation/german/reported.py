"""Reported speech by verbs: what each cue of a sentence says, and who says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind
from bot.annotation.german.content import complement, parenthesis, rest, short_quote, whole
from bot.annotation.german.cues import Found, cues, is_plural, negated
from bot.annotation.german.phrases import ANSWERS, after, is_time, noun_phrase
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.verbs import subjunctive
from bot.languages.german.words import ARTICLES, RELATIVES
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
    source = _source(sentence, found)
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


_LOSSES = ("tote", "toten", "opfer", "opfern", "verletzte", "verletzten", "menschenleben")


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
    if before is None or _ANAPHORS.isdisjoint(sentence.first_words):
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
            if found.passive and _source(sentence, found) is None:
                return
            source = _source(sentence, found)
            content = [*before.spans_without(0, len(before.tokens), []), sentence.span(segment.opener, segment.opener + 1)]
            yield Draft(
                "anaphor",
                content,
                [sentence.span(k, k + 1) for k in found.words],
                sentence.span(*source) if source else None,
                core=True,
            )
            return


def anybody(sentence: Sentence) -> Span | None:
    """Whoever a cue of the sentence has as its source, though it says nothing that could be told apart."""
    for found in reversed(list(cues(sentence))):
        source = _source(sentence, found)
        if source is not None and sentence.segments[found.segment].kind not in {Kind.SUBORDINATE, Kind.RELATIVE}:
            return sentence.span(*source)
    return None


def _source(sentence: Sentence, found: Found) -> Range | None:  # noqa: C901 - one case of the grammar a line
    tokens = sentence.tokens
    segment = sentence.segments[found.segment]
    if found.passive and found.cue.verb == "zitieren":
        return sentence.subject(found.segment, found.finite)
    if found.passive:
        for k in range(segment.start, segment.end):
            if tokens[k].lower in {"von", "vom", "durch", "seitens"} and not tokens[k].quoted and not _is_attribute(sentence, found, k):
                end = noun_phrase(tokens, k + 1, segment.end)
                if end > k + 1:
                    return k + 1, end
        found_document = _from_document(sentence, found, {"in", "im"}) if not sentence.segments[found.segment].reported else None
        if found_document and any(word.endswith(_DOCUMENTS) for word in sentence.words(*found_document)):
            return found_document
        return None
    if found.cue.verb in {"hervor|gehen", "verlauten"}:
        return _from_document(sentence, found, {"aus"})
    if "es" in found.cue.needs or found.cue.verb == "stehen":
        return _from_document(sentence, found, {"aus", "in", "im", "bei", "beim", "auf", "von", "vom"})
    if found.cue.verb == "werden":
        return None
    if found.cue.verb == "zitieren":
        return after(tokens, found.finite + 1, segment.end, objects=True)
    return sentence.subject(found.segment, found.finite, plural=is_plural(tokens[found.finite].lower))


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
                if end > k + 1 + (sentence.tokens[k + 1].lower in ARTICLES) and not is_time(sentence.tokens, k + 1, end):
                    return k + 1, end
    return None
