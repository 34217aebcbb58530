"""German text → attributions, relations and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german import according, carried, embedded, hearsay, nominal, nouns, relations, reported, sources
from bot.annotation.german.names import Names
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.tokens import units
from bot.languages.german.names import DOCUMENTS
from bot.model import Attribution, Mention, MentionKind, Modality, Relation, Span, Tier, hull

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.annotation.quotations import Quotation


def extract(
    text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> tuple[tuple[Attribution, ...], tuple[Relation, ...], tuple[Mention, ...]]:
    """Attributions, relations and the mentions that carry a name, each in the order of the text.

    ``sentences`` and ``quotations`` are those of ``bot.annotation.sentences`` and ``bot.annotation.quotations``.
    """
    names = Names(text)
    attributions: list[Attribution] = []
    found: list[Relation] = []
    before: list[Relation] = []
    for sentence, drafts in read(text, sentences, quotations):
        if drafts:
            attributions += [_attribution(draft, drafts, names) for draft in drafts]
        mine = list(relations.find(sentence, drafts, names)) if sentence.triggers else []
        before = mine or (list(nouns.answered(sentence, before)) if before else [])
        found += before
    attributions.sort(key=lambda attribution: (attribution.content[0].start, attribution.content[-1].end))
    found.sort(key=lambda relation: relation.cue.start)
    return tuple(attributions), tuple(found), names.mentions


def read(text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]) -> Iterator[tuple[Sentence, list[Draft]]]:  # noqa: C901 - one case of the grammar a line
    """Each sentence with the attributions that it starts, before their sources are resolved."""
    source: Span | None = None
    before: Sentence | None = None
    pending: list[Span] = []
    waiting: tuple[Sentence, list[Draft]] | None = None
    for unit in units(text, sentences, quotations):
        sentence = Sentence(text, unit)
        if not sentence.triggers and not unit.quotes:
            if waiting is not None:
                yield waiting
            waiting, before, source, pending = (sentence, []), sentence, None, []
            continue
        mine = list(reported.anaphoric(sentence, before)) or [*according.find(sentence), *reported.find(sentence)]
        if any(draft.rule == "demnach" for draft in mine) and (before is None or not _points_at_document(before)):
            mine = [draft for draft in mine if draft.rule != "demnach" or draft.cue[0].of(text).lower() != "danach"]
        mine += [draft for draft in nominal.find(sentence) if not any(_same_stretch(draft, other) for other in mine)]
        mine += carried.colon(sentence, mine)
        more: list[Draft] = []
        if carried.may_continue(sentence):
            known = source or (sources.anybody(before) if before else None)
            more = list(carried.continued(sentence, mine, known, waiting[1] if waiting else ()))
        if not more:
            more = list(hearsay.find(sentence, mine, _told(before, unit.paragraph, waiting)))
        more += list(embedded.find(sentence, [*mine, *more]))
        speakers = [draft.source for draft in mine if draft.source is not None and draft.rule not in _PRO_FORMS]
        opened = _opened(sentence)
        if speakers:
            source = speakers[-1]
            for span in pending:
                mine.append(Draft("continued", [span], [], source))
            pending = []
        elif opened is not None and not mine and not more:
            pending.append(opened)
        elif not mine and not more:
            source = None
        if opened is None and not speakers:
            pending = []
        mine += more
        if waiting is not None and carried.joined(mine, waiting[1], text):
            mine = []
            yield waiting[0], []
            waiting = (sentence, waiting[1])
        else:
            if waiting is not None:
                yield waiting
            waiting = (sentence, mine)
        before = sentence
    if waiting is not None:
        yield waiting


def _told(before: Sentence | None, paragraph: int, waiting: tuple[Sentence, list[Draft]] | None) -> Span | None:
    """Whoever the sentence right before, in the same paragraph, is according to."""
    if before is None or waiting is None or waiting[0] is not before or before.unit.paragraph != paragraph:
        return None
    last = waiting[1][-1] if waiting[1] else None
    return last.source if last is not None and last.rule in _TOLD else None


_TOLD = frozenset({"according"})


def _same_stretch(one: Draft, other: Draft) -> bool:
    """Whether two drafts compete for the same words: what lies wholly inside of what another one says does not."""
    first, second = hull(tuple(one.content)), hull(tuple(other.content))
    nested = second.covers(hull((*one.content, *one.cue))) and first != second
    return first.overlaps(second) and not nested


def _opened(sentence: Sentence) -> Span | None:
    """The quotation that is all of a sentence and goes on in the next paragraph."""
    quotes = sentence.unit.quotes
    if len(quotes) == 1 and quotes[0].open and quotes[0].span.start <= sentence.unit.span.start + 1:
        return Span(quotes[0].span.start, min(quotes[0].span.end, sentence.unit.span.end))
    return None


_PRO_FORMS = frozenset({"demnach", "relative source", "nominal"})


def _points_at_document(sentence: Sentence) -> bool:
    """Whether something stands in a sentence that *danach* can mean: a study, a report, what somebody stated."""
    return any(word.endswith(_POINTED_AT) for word in sentence.lowers)


_POINTED_AT = (*DOCUMENTS, "angaben", "auskunft", "regelung", "vorschlag", "plan", "vereinbarung", "informationen")


def _attribution(draft: Draft, drafts: Sequence[Draft], names: Names) -> Attribution:
    speaker = names.mention(draft.source) if draft.source else None
    reporter = next(
        (
            names.mention(other.source)
            for other in drafts
            if other is not draft
            and other.source is not None
            and other.source != draft.source
            and draft.cue
            and any(span.covers(draft.cue[0]) for span in other.content)
        ),
        None,
    )
    return Attribution(tuple(draft.content), tuple(draft.cue), speaker, draft.polarity, draft.modality, _tier(draft, speaker), reporter)


def _tier(draft: Draft, speaker: Mention | None) -> Tier:
    if speaker is None or draft.modality is not Modality.STATED:
        return Tier.C
    if speaker.kind is MentionKind.PRONOUN and speaker.name is None:
        return Tier.C
    if draft.core and speaker.name is not None and speaker.confidence >= 0.8:
        return Tier.A
    return Tier.B if draft.core or speaker.name is not None else Tier.C


def drafts(text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]) -> list[Draft]:
    """Attributions before their sources are resolved."""
    return [draft for _, mine in read(text, sentences, quotations) for draft in mine]
