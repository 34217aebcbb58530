"""Who does what to whom: the frames of the data, filled from the clause."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.annotation.german import nouns
from bot.annotation.german.arguments import CONTRACTED, places
from bot.annotation.german.clauses import Kind
from bot.annotation.german.content import complement
from bot.annotation.german.cues import Found, cues, is_plural, negated
from bot.annotation.german.frames import act_index
from bot.annotation.german.parties import clause_subject, head, parts, party, relation
from bot.annotation.german.phrases import ABSTRACT
from bot.annotation.german.speakers import can_speak
from bot.annotation.german.triggers import ACT, ACT_NOUN
from bot.languages.german.acts import ACTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.annotation.german.names import Names
    from bot.annotation.german.phrases import Range
    from bot.annotation.german.sentence import Draft, Sentence
    from bot.languages.acts import Frame
    from bot.model import Relation, Span


_NAMED = frozenset({ACT, ACT_NOUN})


def find(sentence: Sentence, drafts: Sequence[Draft], names: Names) -> Iterator[Relation]:
    """The relations of a sentence, by verbs and by nouns."""
    if sentence.triggers.isdisjoint(_NAMED) or sentence.text[sentence.unit.span.start : sentence.unit.span.end].rstrip().endswith("?"):
        return
    claimed: set[int] = set()
    for found in cues(sentence, act_index()) if ACT in sentence.triggers else ():
        frame = ACTS.verbs[int(found.cue.kind)]
        if found.position in claimed:
            continue
        found_relations = list(_verb(sentence, found, frame, drafts, names))
        if found_relations:
            claimed.add(found.position)
            yield from found_relations
    yield from nouns.find(sentence, drafts, names)


def _verb(sentence: Sentence, found: Found, frame: Frame, drafts: Sequence[Draft], names: Names) -> Iterator[Relation]:  # noqa: C901 - one case of the grammar a line
    tokens = sentence.tokens
    segment = sentence.segments[found.segment]
    if segment.kind is Kind.SUBORDINATE and tokens[segment.opener].lower in ACTS.irrealis:
        return
    subject = sentence.subject(found.segment, found.finite, plural=is_plural(tokens[found.finite].lower))
    if found.passive and subject is not None and tokens[subject[0]].lower in {"es", "von", "vom"}:
        subject = None
    if subject is not None and tokens[subject[0]].lower in {"niemand", "keiner", "keine", "kein"}:
        return  # nobody did it
    first = _first_name(sentence, subject, names)
    filled = places(sentence, found, first)
    subject = first
    _part(sentence, frame, filled)
    content, _ = complement(sentence, found)
    following = sentence.segments[found.segment + 1 :][:1]
    if not content and frame.target == ("subject",) and following and following[0].kind is Kind.INFINITIVE:
        content = [(following[0].start, following[0].end)]  # *steht im Verdacht, …*
    if content:
        filled["clause"] = content
    actor: Range | None = subject
    if frame.target == ("subject",):
        filled["subject"], actor = [subject] if subject is not None else [], None
    elif found.passive:
        agent = [p for place in ("von", "durch", "seitens") for p in filled.get(place, [])]
        actor = _agent(sentence, agent[0], filled) if agent else None
        dative = frame.target == ("dative",)
        if not dative and "object" in frame.target + frame.matter and subject is not None and "object" not in filled:
            filled["object"] = [subject]
        if dative and "dative" not in filled and subject is not None and not filled.get("object"):
            _hit(sentence, subject, filled)
    elif subject is not None and frame.target == ("dative",) and filled.get("bare"):
        filled.setdefault("dative", []).append(filled["bare"].pop(0))
    for phrase in filled.pop("bare", []):
        if "object" not in filled and "object" in frame.target + frame.matter:
            filled["object"] = [phrase]
    if frame.needs and not any(filled.get(place) or (place == "subject" and found.passive and subject) for place in frame.needs):
        return
    if any(filled.get(place) or place in _inside(sentence, filled) for place in frame.bars):
        return
    if frame.objects and not any(head(sentence, phrase) in frame.objects for phrase in filled.get("object", [])):
        return
    if frame.never and any(head(sentence, phrase) in frame.never for phrase in filled.get("object", [])):
        return
    targets = _targets(sentence, frame, filled, names)
    if (
        not targets
        and frame.target
        and not found.passive
        and not filled.get("clause")
        and not any(filled.get(place) for place in frame.matter)
    ):
        return
    matter = _matter(sentence, frame, filled, targets)
    if actor is None and not targets:
        return
    cue = sentence.span(found.position, found.position + 1)
    is_negated = negated(sentence, found)
    goals: list[Range | None] = [*targets] or [None]
    for target in goals:
        made = relation(sentence, frame, cue, actor, target, matter, drafts, names, negated=is_negated, modal=found.modal)
        if made.actor is not None or made.target is not None:
            yield made


def _first_name(sentence: Sentence, subject: Range | None, names: Names) -> Range | None:
    """The subject without another name that only stands beside it: *hat Ana Ruiz | Norvik verklagt*."""
    if subject is None:
        return None
    inside = names.inside(sentence.span(*subject))
    for one, other in pairwise(inside):
        if other.span.start == one.span.end + 1:
            return subject[0], next(k for k in range(*subject) if sentence.tokens[k].start == other.span.start)
    return subject


def _part(sentence: Sentence, frame: Frame, filled: dict[str, list[Range]]) -> None:
    """Part off from other phrases what fills a place of the frame: *wegen Brandstiftung | gegen Ruiz*, *Ruiz | zum Rücktritt*.

    A genitive is only parted where it can be what somebody is accused of: *Ruiz | der Lüge*.
    """
    wanted = {*frame.target, *frame.matter} & _PARTED - filled.keys()
    for place, phrases in list(filled.items()):
        for number, (start, stop) in enumerate(phrases):
            for k in range(start + 1, stop - 1):
                word = sentence.tokens[k].lower
                found = "genitive" if word in {"der", "des"} and _is_matter(sentence, stop) else CONTRACTED.get(word, word)
                if found in wanted and found != place:
                    phrases[number] = (start, k)
                    filled[found] = [(k + (found != "genitive"), stop)]
                    wanted.discard(found)
                    break


def _is_matter(sentence: Sentence, stop: int) -> bool:
    return sentence.tokens[stop - 1].lower.endswith(ABSTRACT) and not can_speak(sentence.tokens, (stop - 1, stop))


_PARTED = frozenset({"gegen", "zu", "wegen", "mit", "vor", "genitive"})


def _inside(sentence: Sentence, filled: dict[str, list[Range]]) -> set[str]:
    """The prepositions inside of the objects: *den Tanker beim Anlegen*."""
    return {CONTRACTED.get(word, word) for phrase in filled.get("object", []) for word in sentence.words(*phrase)}


def _hit(sentence: Sentence, subject: Range, filled: dict[str, list[Range]]) -> None:
    """Parts whom a passive hits from the matter, where no article tells the case: *Norvik wird Betrug vorgeworfen*."""
    bare = filled.get("bare", [])
    abstract = sentence.tokens[subject[1] - 1].lower.endswith(ABSTRACT)
    if filled.get("clause") or (bare and not abstract):
        filled["dative"] = [subject]
    elif bare:
        filled["dative"], filled["object"] = [bare.pop(0)], [subject]
    else:
        filled["object"] = [subject]


def _agent(sentence: Sentence, phrase: Range, filled: dict[str, list[Range]]) -> Range:
    """The agent of a passive without what it is done for: *von der Opposition | für ihre Antwort*."""
    for k in range(phrase[0] + 1, phrase[1]):
        lower = sentence.tokens[k].lower
        if lower in {"für", "wegen"}:
            filled.setdefault(lower, []).append((k + 1, phrase[1]))
            return phrase[0], k
    return phrase


def _targets(sentence: Sentence, frame: Frame, filled: dict[str, list[Range]], names: Names) -> list[Range]:
    for place in frame.target:
        base, _, look = place.partition(".")
        phrases = filled.get(base, [])
        if look == "subject":
            subject = clause_subject(sentence, phrases[0][0], names) if phrases else None
            if subject is not None:
                return [subject]
            continue
        if look == "party":
            parties = [owner for phrase in phrases if (owner := party(sentence, phrase, names)) is not None]
            if parties:
                return parties[:1]
            continue
        if phrases:
            return parts(sentence, phrases[0])
    return []


def _matter(sentence: Sentence, frame: Frame, filled: dict[str, list[Range]], targets: list[Range]) -> tuple[Span, ...]:
    for place in frame.matter:
        phrases = [p for p in filled.get(place, []) if p not in targets]
        if place == "clause" and phrases:
            return tuple(span for low, high in phrases for span in sentence.spans_without(low, high, []))
        if phrases:
            return (sentence.span(*phrases[0]),)
    return ()
