"""German text → attributions, relations and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german import according, carried, nominal, reported
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.tokens import units
from bot.model import Attribution, Mention, MentionKind, Relation, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.annotation.quotations import Quotation


def extract(
    text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> tuple[tuple[Attribution, ...], tuple[Relation, ...], tuple[Mention, ...]]:
    """Attributions, relations and the mentions that carry a name, each in the order of the text."""
    attributions = tuple(
        Attribution(tuple(draft.content), tuple(draft.cue), Mention(draft.source, MentionKind.NAME) if draft.source else None, draft.polarity, draft.modality)
        for draft in drafts(text, sentences, quotations)
    )
    return attributions, (), ()


def drafts(text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]) -> list[Draft]:
    """Attributions before their sources are resolved."""
    found: list[Draft] = []
    source: Span | None = None
    before: Sentence | None = None
    for unit in units(text, sentences, quotations):
        sentence = Sentence(text, unit)
        mine = list(reported.anaphoric(sentence, before)) or [*according.find(sentence), *reported.find(sentence)]
        mine += [draft for draft in nominal.find(sentence) if not any(draft.content[0].overlaps(other.content[0]) for other in mine)]
        if not mine:
            mine = list(carried.colon(sentence))
        more = list(carried.continued(sentence, mine, source or (reported.anybody(before) if before else None)))
        speakers = [draft.source for draft in mine if draft.source is not None and draft.rule not in _PRO_FORMS]
        if speakers:
            source = speakers[-1]
        elif not mine and not more:
            source = None
        found += _joined(mine + more, found)
        before = sentence
    return found


_PRO_FORMS = frozenset({"demnach", "relative source", "nominal"})


def _joined(mine: list[Draft], found: list[Draft]) -> list[Draft]:
    """A sentence that carries on a sentence that carries on already is one statement with it."""
    if len(mine) == 1 and found and mine[0].rule.startswith("carried") and found[-1].rule.startswith("carried") and found[-1].source == mine[0].source:
        found[-1].content.append(mine[0].content[0])
        return []
    return mine


