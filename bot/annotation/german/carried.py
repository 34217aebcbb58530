"""Speech without a cue of its own: a quotation behind a colon, and the mood of speech that goes on over several sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind, reported_mood
from bot.annotation.german.phrases import noun_phrase
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.speakers import can_speak
from bot.annotation.german.subjects import after, nominative
from bot.annotation.german.tokens import QUOTE
from bot.annotation.german.triggers import MOOD, QUOTED
from bot.annotation.german.verbs import conditional
from bot.languages.german.words import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.annotation.german.phrases import Range
    from bot.model import Span


def colon(sentence: Sentence, own: Sequence[Draft]) -> Iterator[Draft]:
    """*Ruiz: „…“* and *Ruiz wurde deutlich: „…“*: the subject before the colon speaks, where ``own`` cues do not claim it.

    What is long enough to be speech is found without a subject that can speak, too: *Auf dem Plakat stand zu lesen: „…“*.
    """
    if QUOTED not in sentence.triggers:
        return
    segs, tokens = sentence.segments, sentence.tokens
    dashed = len(segs) > 1 and segs[0].kind is Kind.QUOTE and segs[1].separator in {"–", "—", "-"}
    if not own and dashed and all(segment.kind is Kind.FRAGMENT for segment in segs[1:]):
        end = noun_phrase(tokens, segs[1].opener, segs[1].end)
        if end == segs[1].end and nominative(tokens, segs[1].opener, end):
            yield Draft("dash", sentence.spans_without(0, segs[0].end, []), [], sentence.span(segs[1].opener, end), core=True)
        return
    for number in range(1, len(segs)):
        segment = segs[number]
        if segment.separator != ":" or tokens[segment.opener].text != QUOTE or segs[number - 1].separator == "(":
            continue
        content = sentence.spans_without(segment.start, segs[-1].end, [])
        source = _before_colon(sentence, number)
        if not content or any(span.overlaps(content[0]) for draft in own for span in draft.content):
            return
        if own and own[-1].source is not None and own[-1].content[-1].end < content[0].start:
            yield Draft("colon", content, [], own[-1].source)  # *glaubt, dass es gelingt: „…“*
        elif source is not None and speaks(sentence, source):
            yield Draft("colon", content, [], sentence.span(*source))
        elif is_speech(sentence, segment.opener):
            yield Draft("colon", content, [], None)
        return


def _before_colon(sentence: Sentence, number: int) -> Range | None:
    """The subject of the clause before the colon that opens segment ``number``, or the phrase that is all of it."""
    segs, tokens = sentence.segments, sentence.tokens
    for back in range(number - 1, -1, -1):
        before = segs[back]
        if before.kind in {Kind.MAIN, Kind.VERB_FIRST} and not reported_mood(tokens, before):
            if "worden" in sentence.words(before.start, before.end):
                return None
            subject = sentence.subject(back, before.verb)
            if subject is not None and subject[0] < before.verb and not can_speak(tokens, subject):
                behind = after(tokens, before.verb + 1, before.end)  # *Jede Schuld weist Holt von sich*
                if behind is not None and behind[0] == before.verb + 1 and tokens[behind[0]].capital:
                    return behind
            return subject
    first = segs[0]
    if first.kind is Kind.FRAGMENT and nominative(tokens, first.opener, first.end):
        end = noun_phrase(tokens, first.opener, first.end)
        if end > first.opener:
            return first.opener, end
    return None


def is_speech(sentence: Sentence, position: int) -> bool:
    """Whether a quotation is long enough to be no title and no name."""
    token = sentence.tokens[position]
    return sentence.text.count(" ", token.start, token.end) >= _SPEECH_WORDS


def speaks(sentence: Sentence, phrase: tuple[int, int]) -> bool:
    """Whether a phrase can be somebody: a pronoun, words without an article, or what is somebody by its words."""
    first = sentence.tokens[phrase[0]]
    return first.lower in {"er", "sie"} or (first.lower not in ARTICLES and first.capital) or can_speak(sentence.tokens, phrase)


_CARRYING = frozenset({QUOTED, MOOD})


def may_continue(sentence: Sentence) -> bool:
    """Whether a sentence has words for ``continued`` to look at: a quotation, or a verb in the mood of speech."""
    return not sentence.triggers.isdisjoint(_CARRYING)


def continued(sentence: Sentence, own: Sequence[Draft], source: Span | None, before: Sequence[Draft]) -> Iterator[Draft]:
    """What ``source`` goes on to say, in the mood of speech or between quotation marks, where ``own`` cues do not claim it.

    Without a ``source`` the mood of speech alone says that somebody speaks, whom the text does not tell.
    """
    segs = sentence.segments
    if not segs:
        return
    whole = sentence.spans_without(0, len(sentence.tokens), [])
    if all(segment.kind is Kind.QUOTE for segment in segs):
        if not own and (source is not None or (is_speech(sentence, segs[0].opener) and not sentence.unit.quotes[-1].open)):
            yield Draft("quote alone", whole, [], source)
        return
    main = next((segment for segment in segs if segment.kind in {Kind.MAIN, Kind.VERB_FIRST}), None)
    if main is None:
        return
    if (main.kind is not Kind.MAIN and main.start == 0) or not reported_mood(sentence.tokens, main) or FIRST_PERSON & sentence.lowers:
        return
    verb = sentence.span(main.verb, main.verb + 1)
    if any(span.covers(verb) for draft in own for span in (*draft.content, *draft.cue)):
        return
    if main.reported:
        yield Draft("carried", whole, [], source)
    elif source is not None and (
        conditional(sentence.tokens[main.verb].lower)
        or sentence.tokens[main.verb].lower.endswith("n")
        or (before and before[-1].rule in _IN_MOOD)
    ):
        yield Draft("carried II", whole, [], source)


FIRST_PERSON = frozenset({"ich", "wir"})
_IN_MOOD = frozenset({"carried", "carried II"})


def joined(mine: list[Draft], before: list[Draft], text: str) -> bool:
    """Whether a sentence goes on with the statement of the sentence before it: its content is then added there.

    Speech that carries on is one statement; so is a quotation that its cue parts (*„…“, sagte Ruiz. „…“*).
    """
    if len(mine) != 1 or not before or before[-1].source != mine[0].source:
        return False
    last = before[-1]
    on = mine[0].rule.startswith("carried") and last.rule.startswith("carried")
    split = mine[0].rule == "quote alone" and last.rule in _PARTED and text[last.content[0].start] in _MARKS
    if not (on or (split and "\n" not in text[last.content[-1].end : mine[0].content[0].start])):
        return False
    last.content.extend(mine[0].content)
    return True


_SPEECH_WORDS = 6
_PARTED = frozenset({"inverted", "so"})
_MARKS = '„“"»«'
