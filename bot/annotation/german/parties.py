"""What every relation is built of: its parties as mentions, its polarity and modality, and who reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind
from bot.annotation.german.phrases import noun_phrase
from bot.annotation.german.speakers import can_speak
from bot.annotation.german.verbs import lemma
from bot.languages.german.acts import ACTS
from bot.languages.german.words import ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS, RELATIVES
from bot.model import Modality, Polarity, Relation, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.annotation.german.names import Names
    from bot.annotation.german.phrases import Range
    from bot.annotation.german.sentence import Draft, Sentence
    from bot.languages.acts import Frame
    from bot.model import Mention


def clause_subject(sentence: Sentence, start: int, names: Names) -> Range | None:
    """Who the clause that starts at ``start`` is about, if it is somebody: *der Vorwurf, **Norvik** habe …*."""
    number = sentence.segment_at(start)
    segment = sentence.segments[number]
    if segment.verb < 0:
        return None
    subject = sentence.subject(number, segment.verb)
    if subject is None or (subject[1] == subject[0] + 1 and sentence.tokens[subject[0]].lower in NOMINATIVE_PRONOUNS):
        return None
    return subject if names.mention(sentence.span(*subject)).name or can_speak(sentence.tokens, subject) else None


def parts(sentence: Sentence, phrase: Range) -> list[Range]:
    """Both of two that *und* or *weder … noch* joins, and all of a list, where each has a head of its own."""
    tokens = sentence.tokens
    start, end = phrase[0] + (tokens[phrase[0]].lower in {"weder", "sowohl"}), phrase[1]
    for k in range(start + 1, end - 1):
        if tokens[k].lower in {"und", "sowie", "noch"} and not tokens[k].quoted:
            return [(start, k), (k + 1, end)]
    return [(start, end), *_listed(sentence, end)]


def _listed(sentence: Sentence, end: int) -> list[Range]:
    """What a list goes on with behind its first comma: *Norvik, Seldon und Orvane*; an apposition is no list."""
    tokens, segs = sentence.tokens, sentence.segments
    number = sentence.segment_at(end - 1) + 1
    found: list[Range] = []
    while segs[number - 1].end == end and number < len(segs) and segs[number].kind is Kind.FRAGMENT and segs[number].separator == ",":
        opener, end = segs[number].opener, segs[number].end
        if PREPOSITIONS & sentence.words(opener, end) or noun_phrase(tokens, opener, end) != end:
            return []
        joint = next((k for k in range(opener + 1, end - 1) if tokens[k].lower in {"und", "sowie"}), 0)
        if joint:
            return [*found, (opener, joint), (joint + 1, end)]
        found.append((opener, end))
        number += 1
    return []


def party(sentence: Sentence, phrase: Range, names: Names) -> Range | None:
    """To whom a thing belongs: lobt die Preise *von Norvik*, kritisierte *Norviks* Pläne, das Vorgehen *der Polizei*."""
    tokens = sentence.tokens
    head = noun_phrase(tokens, *phrase, attributes=False)
    mention = names.mention(sentence.span(*phrase))
    inside = names.inside(sentence.span(*phrase))
    if mention.name and inside and inside[0].span.end < tokens[head - 1].start and tokens[phrase[0]].lower not in ARTICLES:
        first = next((k for k in range(*phrase) if tokens[k].start >= inside[0].span.start), phrase[0])
        return first, first + 1
    if head < phrase[1]:
        start = head + 1 if tokens[head].lower in PREPOSITIONS else head
        if tokens[head].lower in PREPOSITIONS and tokens[head].lower not in {"von", "vom"}:
            return None
        if start < phrase[1] and not mention.name:
            against = (k for k in range(start + 1, phrase[1]) if tokens[k].lower == "gegen")
            return start, next(against, phrase[1])
    return None


def head(sentence: Sentence, phrase: Range) -> str:
    """The base form of a phrase's head, in lower case; of some compounds only what they are kinds of."""
    end = noun_phrase(sentence.tokens, *phrase, attributes=False)
    word = sentence.tokens[max(end - 1, phrase[0])].text
    base = lemma(word).lower()
    return next((noun for noun in ("vorwurf", "kritik", "verdacht") if base.endswith(noun)), base)


def relation(
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
    """A relation in ``sentence``; ``modal`` is the modal verb of its clause, or empty."""
    by = _mention(sentence, actor, names)
    whom = _mention(sentence, target, names)
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


def _mention(sentence: Sentence, phrase: Range | None, names: Names) -> Mention | None:
    """Whom a phrase stands for; a relative pronoun whose noun was not found stands for nobody."""
    if phrase is None or (phrase[1] == phrase[0] + 1 and sentence.tokens[phrase[0]].lower in RELATIVES):
        return None
    return names.mention(sentence.span(*phrase))


def _reporter(cue: Span, drafts: Sequence[Draft], names: Names) -> Mention | None:
    """Whose words the relation stands in."""
    for draft in drafts:
        if (
            draft.source is not None
            and any(span.covers(cue) for span in draft.content)
            and not any(span.overlaps(cue) for span in draft.cue)
        ):
            return names.mention(draft.source)
    return None
