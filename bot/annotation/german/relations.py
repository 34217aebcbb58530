"""Who does what to whom: the frames of the data, filled from the clause."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.annotation.german import reported
from bot.annotation.german.arguments import places
from bot.annotation.german.clauses import Kind
from bot.annotation.german.phrases import noun_phrase
from bot.annotation.german.verbs import Form, VerbForm, forms, lemma
from bot.languages.german.acts import ACTS
from bot.languages.german.words import ARTICLES, PREPOSITIONS
from bot.model import Modality, Polarity, Relation, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.annotation.german.names import Names
    from bot.annotation.german.phrases import Range
    from bot.annotation.german.reported import Cue, Found
    from bot.annotation.german.sentence import Draft, Sentence
    from bot.languages.acts import Frame
    from bot.model import Mention


@cache
def _index() -> dict[str, tuple[tuple[VerbForm, Cue], ...]]:
    found: dict[str, list[tuple[VerbForm, Cue]]] = {}
    for number, frame in enumerate(ACTS.verbs):
        for line in frame.words:
            verb, *needs = line.split()
            cue = reported.Cue(verb, frozenset(needs), str(number))
            for form, readings in forms(verb).items():
                found.setdefault(form, []).extend((reading, cue) for reading in readings)
    return {form: tuple(readings) for form, readings in found.items()}


@cache
def _nouns() -> dict[str, Frame]:
    return {word: frame for frame in ACTS.nouns for word in frame.words}


def find(sentence: Sentence, drafts: Sequence[Draft], names: Names) -> Iterator[Relation]:
    """The relations of a sentence, by verbs and by nouns."""
    if sentence.text[sentence.unit.span.start : sentence.unit.span.end].rstrip().endswith("?"):
        return
    claimed: set[int] = set()
    for found in reported.cues(sentence, _index()):
        frame = ACTS.verbs[int(found.cue.kind)]
        if found.position in claimed:
            continue
        relation = list(_verb(sentence, found, frame, drafts, names))
        if relation:
            claimed.add(found.position)
            yield from relation
    yield from _nominal(sentence, drafts, names)


def _verb(sentence: Sentence, found: Found, frame: Frame, drafts: Sequence[Draft], names: Names) -> Iterator[Relation]:
    tokens = sentence.tokens
    segment = sentence.segments[found.segment]
    if segment.kind is Kind.SUBORDINATE and tokens[segment.opener].lower in ACTS.irrealis:
        return
    subject = sentence.subject(found.segment, found.finite)
    if found.passive and subject is not None and tokens[subject[0]].lower in {"es", "von", "vom"}:
        subject = None
    filled = places(sentence, found, subject)
    content, _ = reported.complement(sentence, found)
    if content:
        filled["clause"] = content
    actor: Range | None = subject
    if found.passive:
        agent = [p for place in ("von", "durch", "seitens") for p in filled.get(place, [])]
        actor = agent[0] if agent else None
        if "object" in frame.target + frame.matter and subject is not None and "object" not in filled:
            filled["object"] = [subject]
        if frame.target == ("dative",) and "dative" not in filled and subject is not None and not filled.get("object"):
            filled["object"] = [subject]
    elif subject is not None and frame.target == ("dative",) and filled.get("bare"):
        filled.setdefault("dative", []).append(filled["bare"].pop(0))
    for phrase in filled.pop("bare", []):
        if "object" not in filled and "object" in frame.target + frame.matter:
            filled["object"] = [phrase]
    if frame.needs and not any(filled.get(place) or (place == "subject" and found.passive and subject) for place in frame.needs):
        return
    if frame.objects and not any(_head(sentence, phrase) in frame.objects for phrase in filled.get("object", [])):
        return
    if frame.never and any(_head(sentence, phrase) in frame.never for phrase in filled.get("object", [])):
        return
    targets = _targets(sentence, frame, filled, names)
    if not targets and frame.target and not found.passive and not filled.get("clause") and not any(filled.get(place) for place in frame.matter):
        return
    matter = _matter(sentence, frame, filled, targets)
    if actor is None and not targets:
        return
    cue = sentence.span(found.position, found.position + 1)
    negated = reported.negated(sentence, found)
    for target in targets or [None]:
        yield _relation(sentence, frame, cue, actor, target, matter, drafts, names, negated=negated, modal=found.modal)


def _targets(sentence: Sentence, frame: Frame, filled: dict[str, list[Range]], names: Names) -> list[Range]:
    for place in frame.target:
        base, _, look = place.partition(".")
        phrases = filled.get(base, [])
        if look == "party":
            parties = [party for phrase in phrases if (party := _party(sentence, phrase, names)) is not None]
            if parties:
                return parties[:1]
            continue
        if phrases:
            return _parts(sentence, phrases[0])
    return []


def _parts(sentence: Sentence, phrase: Range) -> list[Range]:
    """Both of two that *und* joins, where each has a head of its own."""
    for k in range(phrase[0] + 1, phrase[1] - 1):
        if sentence.tokens[k].lower in {"und", "sowie"} and not sentence.tokens[k].quoted:
            return [(phrase[0], k), (k + 1, phrase[1])]
    return [phrase]


def _party(sentence: Sentence, phrase: Range, names: Names) -> Range | None:
    """To whom a thing belongs: lobt die Preise *von Norvik*, kritisierte *Norviks* Pläne, das Vorgehen *der Polizei*."""
    tokens = sentence.tokens
    head = noun_phrase(tokens, *phrase, attributes=False)
    mention = names.mention(sentence.span(*phrase))
    inside = names.inside(sentence.span(*phrase))
    if mention.name and inside and inside[0].span.start < tokens[head - 1].start and tokens[phrase[0]].lower not in ARTICLES:
        first = next((k for k in range(*phrase) if tokens[k].start >= inside[0].span.start), phrase[0])
        return first, first + 1
    if head < phrase[1]:
        start = head + 1 if tokens[head].lower in PREPOSITIONS else head
        if tokens[head].lower in PREPOSITIONS and tokens[head].lower not in {"von", "vom"}:
            return None
        if start < phrase[1] and not mention.name:
            return start, phrase[1]
    return None


def _matter(sentence: Sentence, frame: Frame, filled: dict[str, list[Range]], targets: list[Range]) -> tuple[Span, ...]:
    for place in frame.matter:
        phrases = [p for p in filled.get(place, []) if p not in targets]
        if place == "clause" and phrases:
            return tuple(span for low, high in phrases for span in sentence.spans_without(low, high, []))
        if phrases:
            return (sentence.span(*phrases[0]),)
    return ()


def _head(sentence: Sentence, phrase: Range) -> str:
    end = noun_phrase(sentence.tokens, *phrase, attributes=False)
    word = sentence.tokens[max(end - 1, phrase[0])].text
    base = lemma(word).lower()
    return next((noun for noun in ("vorwurf", "kritik", "verdacht") if base.endswith(noun)), base)


def _nominal(sentence: Sentence, drafts: Sequence[Draft], names: Names) -> Iterator[Relation]:
    tokens = sentence.tokens
    nouns = _nouns()
    for position, token in enumerate(tokens):
        if not token.capital or token.quoted:
            continue
        frame = nouns.get(lemma(token.text).lower())
        if frame is None:
            continue
        number = sentence.segment_at(position)
        if number < 0:
            continue
        segment = sentence.segments[number]
        owner, target, end = _around(sentence, position, segment.end, frame)
        if target is None:
            continue
        actor = owner or _giver(sentence, number, position)
        matter = _behind(sentence, number, end, frame)
        yield from (
            _relation(
                sentence,
                frame,
                sentence.span(position, position + 1),
                actor,
                part,
                matter,
                drafts,
                names,
                negated=_none(sentence, position),
                modal="sollen" if segment.verb >= 0 and tokens[segment.verb].lower in {"soll", "sollen"} else "",
            )
            for part in _parts(sentence, target)
        )


def _around(sentence: Sentence, position: int, end: int, frame: Frame) -> tuple[Range | None, Range | None, int]:
    """Owner and target of a noun at ``position``: *Vorwürfe der Behörde gegen Norvik*; a target may stand before it: *gegen Ruiz Anklage*."""
    tokens = sentence.tokens
    owner: Range | None = None
    at = position + 1
    if at < end and tokens[at].lower in {"der", "des", "von", "vom"}:
        start = at + (tokens[at].lower in {"von", "vom"})
        stop = noun_phrase(tokens, start, end, attributes=False)
        if stop > start:
            owner, at = (start, stop), stop
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


def _giver(sentence: Sentence, number: int, noun: int) -> Range | None:
    """The subject of a clause that gives the noun: *Norvik* erhob Vorwürfe gegen …"""
    segment = sentence.segments[number]
    for found in reported.cues(sentence, _giver_index()):
        if found.segment == number or sentence.segment_at(found.position) == number:
            if found.passive:
                return None
            subject = sentence.subject(found.segment, found.finite)
            if subject is not None and not subject[0] <= noun < subject[1]:
                return subject
    del segment
    return None


@cache
def _giver_index() -> dict[str, tuple[tuple[VerbForm, Cue], ...]]:
    found: dict[str, list[tuple[VerbForm, Cue]]] = {}
    for verb in ACTS.givers:
        for form, readings in forms(verb).items():
            found.setdefault(form, []).extend((reading, reported.Cue(verb, frozenset(), "giver")) for reading in readings if reading.form in Form)
    return {form: tuple(readings) for form, readings in found.items()}


def _behind(sentence: Sentence, number: int, end: int, frame: Frame) -> tuple[Span, ...]:
    tokens = sentence.tokens
    segment = sentence.segments[number]
    if end < segment.end and tokens[end].lower in frame.matter:
        stop = noun_phrase(tokens, end + 1, segment.end)
        if stop > end + 1:
            return (sentence.span(end + 1, stop),)
    if "clause" in frame.matter and number + 1 < len(sentence.segments):
        following = sentence.segments[number + 1]
        if following.kind in {Kind.INFINITIVE, Kind.SUBORDINATE} or following.reported:
            return tuple(sentence.spans_without(following.start, following.end, []))
    return ()


def _none(sentence: Sentence, position: int) -> bool:
    return any(token.lower in ACTS.negations for token in sentence.tokens[max(0, position - 3) : position])


def _relation(
    sentence: Sentence,
    frame: Frame,
    cue: Span,
    actor: Range | None,
    target: Range | None,
    matter: tuple[Span, ...],
    drafts: Sequence[Draft],
    names: Names,
    *,
    negated: bool,
    modal: str,
) -> Relation:
    by = names.mention(sentence.span(*actor)) if actor else None
    whom = names.mention(sentence.span(*target)) if target else None
    hedged = frame.hedged or any(token.lower in ACTS.hedges for token in sentence.tokens if not token.quoted)
    modality = Modality.HEARSAY if modal in ACTS.hearsay else Modality.HEDGED if hedged else Modality.STATED
    reporter = _reporter(cue, drafts, names)
    certain = modality is Modality.STATED and by is not None and by.name is not None
    return Relation(
        frame.act,
        cue,
        sentence.unit.span,
        by,
        whom,
        matter,
        Polarity.NEGATED if negated else Polarity.ASSERTED,
        modality,
        Tier.B if certain else Tier.C,
        reporter,
    )


def _reporter(cue: Span, drafts: Sequence[Draft], names: Names) -> Mention | None:
    """Whose words the relation stands in."""
    for draft in drafts:
        if draft.source is not None and any(span.covers(cue) for span in draft.content) and not any(span.overlaps(cue) for span in draft.cue):
            return names.mention(draft.source)
    return None
