"""Speech without a cue of its own: a quotation behind a colon, and the mood of speech that goes on over several sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind, reported_mood
from bot.annotation.german.phrases import nominative, noun_phrase
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.tokens import QUOTE
from bot.annotation.german.verbs import subjunctive
from bot.languages.german.words import SUBJUNCTIVE_II

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.model import Span


def colon(sentence: Sentence) -> Iterator[Draft]:
    """*Ruiz: „…“* and *Ruiz wurde deutlich: „…“*: the subject before the colon speaks."""
    if QUOTE not in sentence.lowers or ":" not in sentence.lowers:
        return
    segs, tokens = sentence.segments, sentence.tokens
    for number in range(1, len(segs)):
        segment = segs[number]
        if segment.separator != ":" or tokens[segment.opener].text != QUOTE:
            continue
        content = sentence.spans_without(segment.start, segs[-1].end, [])
        source = None
        for back in range(number - 1, -1, -1):
            before = segs[back]
            if before.kind in {Kind.MAIN, Kind.VERB_FIRST}:
                source = sentence.subject(back, before.verb)
                break
        else:
            first = segs[0]
            if first.kind is Kind.FRAGMENT and nominative(tokens, first.opener, first.end):
                end = noun_phrase(tokens, first.opener, first.end)
                if end > first.opener:
                    source = (first.opener, end)
        if content and source is not None:
            yield Draft("colon", content, [], sentence.span(*source))
        return


def continued(sentence: Sentence, own: Sequence[Draft], source: Span | None) -> Iterator[Draft]:
    """What ``source`` goes on to say, in the mood of speech or between quotation marks, where ``own`` cues do not claim it."""
    if source is None or not (QUOTE in sentence.lowers or any(subjunctive(word) or word in SUBJUNCTIVE_II for word in sentence.lowers)):
        return
    segs = sentence.segments
    if not segs:
        return
    whole = sentence.spans_without(0, len(sentence.tokens), [])
    if all(segment.kind is Kind.QUOTE for segment in segs):
        if not own:
            yield Draft("quote alone", whole, [], source)
        return
    main = next((segment for segment in segs if segment.kind in {Kind.MAIN, Kind.VERB_FIRST}), None)
    if main is None or (main.kind is not Kind.MAIN and main.start == 0) or not reported_mood(sentence.tokens, main):
        return
    verb = sentence.span(main.verb, main.verb + 1)
    if any(span.covers(verb) for draft in own for span in (*draft.content, *draft.cue)):
        return
    yield Draft("carried" if main.reported else "carried II", whole, [], source)


def joined(mine: list[Draft], before: list[Draft]) -> bool:
    """Whether a sentence that carries on was joined to the sentence before it, which carries on already."""
    if len(mine) != 1 or not before or not mine[0].rule.startswith("carried") or not before[-1].rule.startswith("carried"):
        return False
    if before[-1].source != mine[0].source:
        return False
    before[-1].content.extend(mine[0].content)
    return True
