"""Relations by nouns: *Vorwürfe gegen Norvik*, *Klage gegen Ruiz*, *der Vorwurf, Norvik habe …*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind
from bot.annotation.german.cues import cues
from bot.annotation.german.frames import giver_index, noun_frame
from bot.annotation.german.nominal import giving_phrase
from bot.annotation.german.parties import clause_subject, parts, relation
from bot.annotation.german.phrases import ABSTRACT, noun_phrase
from bot.annotation.german.speakers import can_speak
from bot.annotation.german.triggers import ACT_NOUN
from bot.annotation.german.verbs import lemma
from bot.languages.german.acts import ACTS
from bot.model import Act, Modality, Relation, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.annotation.german.names import Names
    from bot.annotation.german.phrases import Range
    from bot.annotation.german.sentence import Draft, Sentence
    from bot.languages.acts import Frame


def find(sentence: Sentence, drafts: Sequence[Draft], names: Names) -> Iterator[Relation]:
    """The relations that nouns name."""
    if ACT_NOUN not in sentence.triggers:
        return
    tokens = sentence.tokens
    for position, token in enumerate(tokens):
        if not token.capital or token.quoted:
            continue
        frame = noun_frame(token.text)
        if frame is None:
            continue
        number = sentence.segment_at(position)
        if number < 0:
            continue
        segment = sentence.segments[number]
        owner, target, end = _around(sentence, position, segment.end, frame, names)
        clause = _explained(sentence, number, end)
        if (
            target is None
            and clause is not None
            and "clause.subject" in frame.target
            and sentence.segments[clause].kind is not Kind.INFINITIVE
        ):
            target = clause_subject(sentence, sentence.segments[clause].start, names)
        if target is None or (frame.needs == ("clause",) and clause is None):
            continue
        actor = owner or _giver(sentence, number, position, frame.act) or (giving_phrase(sentence, clause) if clause else None)
        actor = actor or _comes_from(sentence)
        matter = _behind(sentence, clause, end, segment.end, frame)
        made = (
            relation(
                sentence,
                frame,
                sentence.span(position, position + 1),
                actor,
                part,
                matter,
                drafts,
                names,
                negated=_none(sentence, position),
                modal="sollen" if {"soll", "sollen"} & sentence.words(max(0, position - 14), segment.end) else "",
            )
            for part in parts(sentence, target)
        )
        yield from (each for each in made if each.actor is not None or each.target is not None)


def answered(sentence: Sentence, before: Sequence[Relation]) -> Iterator[Relation]:
    """An accusation whose target stands in the sentence before: *Gegen Norvik wird ermittelt. Es geht um den Vorwurf, …*."""
    targets = {
        relation.target.name: relation for relation in before if relation.target is not None and relation.target.name is not None
    }
    if len(targets) != 1:
        return
    (earlier,) = targets.values()
    for position, token in enumerate(sentence.tokens):
        if token.capital and not token.quoted and lemma(token.text).lower() == "vorwurf":
            number = sentence.segment_at(position)
            clause = _explained(sentence, number, position + 1) if number >= 0 else None
            if clause is not None:
                segment = sentence.segments[clause]
                matter = tuple(sentence.spans_without(segment.start, segment.end, []))
                evidence = Span(earlier.evidence.start, sentence.unit.span.end)
                cue = sentence.span(position, position + 1)
                yield Relation(Act.ACCUSE, cue, evidence, None, earlier.target, matter, modality=Modality.HEDGED, tier=Tier.C)


def _around(sentence: Sentence, position: int, end: int, frame: Frame, names: Names) -> tuple[Range | None, Range | None, int]:
    """Owner and target of a noun: *Vorwürfe der Behörde gegen Norvik*; a target may stand before it: *gegen Ruiz Anklage*."""
    tokens = sentence.tokens
    before = position - 1 - (position > 1 and tokens[position - 1].text in {"'", "’"})
    owner = _bearer(sentence, before, before + 1, names) if before >= 0 else None
    at = position + 1
    if at < end and tokens[at].lower in {"der", "des", "von", "vom"}:
        start = at + (tokens[at].lower in {"von", "vom"})
        stop = noun_phrase(tokens, start, end, attributes=False)
        if stop > start:
            thing = tokens[stop - 1].lower.endswith(ABSTRACT) and not can_speak(sentence.tokens, (start, stop))
            owner = None if thing else (start, stop)  # *der Vorwurf der Untreue*
            at = stop
    elif at < end and (bearer := _bearer(sentence, at, end, names)) is not None:
        owner, at = bearer, bearer[1]
    if at < end and tokens[at].lower in frame.target:
        stop = noun_phrase(tokens, at + 1, end)
        if stop > at + 1:
            return owner, (at + 1, stop), stop
    for k in range(position - 1, max(position - 9, -1), -1):
        if tokens[k].lower == "gegen" and "gegen" in frame.target:
            stop = noun_phrase(tokens, k + 1, position)
            if stop > k + 1:
                return owner, (k + 1, stop), at
            break
    return owner, None, at


def _bearer(sentence: Sentence, at: int, end: int, names: Names) -> Range | None:
    """A name with its genitive ending right behind the noun: *der Vorwurf **Kessels***."""
    stop = noun_phrase(sentence.tokens, at, end, attributes=False)
    if stop == at or sentence.tokens[at].quoted:
        return None
    inside = names.inside(sentence.span(at, stop))
    if not inside:
        return None
    last = inside[-1].span.end
    owned = last < sentence.tokens[stop - 1].end <= last + 1 or sentence.text[last : last + 1] in {"’", "'"}
    return (at, stop) if owned else None


def _giver(sentence: Sentence, number: int, noun: int, act: Act) -> Range | None:
    """The subject of a clause that gives the noun: *Norvik erhob Vorwürfe gegen Ruiz*."""
    for found in cues(sentence, giver_index()):
        if found.segment == number or sentence.segment_at(found.position) == number:
            if act is Act.ACCUSE and found.cue.verb in _LOOK_INTO:
                continue
            if found.passive:
                return None
            subject = sentence.subject(found.segment, found.finite)
            if subject is not None and not subject[0] <= noun < subject[1]:
                return subject
    return None


_LOOK_INTO = frozenset({"prüfen", "führen", "ein|leiten", "auf|nehmen", "eröffnen"})
"""Whoever does these to an accusation does not accuse."""


def _explained(sentence: Sentence, number: int, end: int) -> int | None:
    """The segment of the clause that says what a noun means, right behind it: *der Vorwurf, …*."""
    segs = sentence.segments
    if number + 1 >= len(segs) or segs[number].end - end > 1 or segs[number + 1].separator != ",":
        return None
    following = segs[number + 1]
    that = following.kind is Kind.SUBORDINATE and sentence.tokens[following.opener].lower in {"dass", "daß"}
    return number + 1 if that or following.kind is Kind.INFINITIVE or (following.kind is Kind.MAIN and following.reported) else None


def _comes_from(sentence: Sentence) -> Range | None:
    """*Der Vorwurf … kam von früheren Mitarbeitern*."""
    tokens = sentence.tokens
    for position, token in enumerate(tokens[:-1]):
        if token.lower in {"kam", "kommt", "kamen", "kommen", "stammt", "stammte", "stammen", "stammten"}:
            for at in range(position + 1, min(position + 4, len(tokens) - 1)):
                if tokens[at].lower in {"von", "vom", "aus"}:
                    stop = noun_phrase(tokens, at + 1, len(tokens))
                    return (at + 1, stop) if stop > at + 1 else None
    return None


def _behind(sentence: Sentence, clause: int | None, end: int, stop: int, frame: Frame) -> tuple[Span, ...]:
    """What a noun's relation is over: the clause behind it, or a phrase with a preposition."""
    tokens = sentence.tokens
    if end < stop and tokens[end].lower in frame.matter:
        after = noun_phrase(tokens, end + 1, stop)
        if after > end + 1:
            return (sentence.span(end + 1, after),)
    if "clause" in frame.matter and clause is not None:
        following = sentence.segments[clause]
        return tuple(sentence.spans_without(following.start, following.end, []))
    return ()


def _none(sentence: Sentence, position: int) -> bool:
    return any(token.lower in ACTS.negations for token in sentence.tokens[max(0, position - 3) : position])
