"""English texts with their sentences and quotations → attributions, relations and names."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.annotation.english import attribution, relations
from bot.annotation.english.parsing import parse
from bot.annotation.english.quoting import continue_quotations, named_lines, signed
from bot.annotation.english.spans import resolved
from bot.annotation.english.subjects import subjects
from bot.annotation.english.triggers import wanted
from bot.annotation.quotations import among
from bot.annotation.resolution import Resolution
from bot.languages.english.names import NAME_WORDS
from bot.model import MentionKind, Tier, hull

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.annotation.english.parsing import Parsed
    from bot.annotation.quotations import Quotation
    from bot.model import Attribution, Mention, Relation, Span


def extract(
    articles: Iterable[tuple[str, tuple[Span, ...], tuple[Quotation, ...]]],
) -> Iterator[tuple[tuple[Attribution, ...], tuple[Relation, ...], tuple[Mention, ...]]]:
    """For each (text, sentences, quotations) its attributions, relations and names."""
    for parsed in parse(articles, wanted):
        resolution = resolve(parsed)
        attributions = tuple(found for found, _ in attributions_of(parsed, resolution))
        yield attributions, relations.extract(parsed, attributions, resolution), resolution.names


def resolve(parsed: Parsed) -> Resolution:
    """The names of a parsed article."""
    return Resolution(parsed.text, parsed.sentences, NAME_WORDS, is_word, quotations=parsed.quotations, subjects=subjects(parsed))


def attributions_of(parsed: Parsed, resolution: Resolution) -> list[tuple[Attribution, str]]:
    """The attributions of an article in the order of the text, each with the name of the rule that found it."""
    found = [
        one
        for tree in parsed.trees
        for drafted in attribution.in_tree(tree)
        for one in resolved(drafted, parsed, resolution)
        if not _is_title(one[0], parsed)
    ]
    found += [*named_lines(parsed, resolution), *signed(parsed, resolution)]
    return outermost(continue_quotations(parsed, sorted(found, key=lambda one: one[0].span.start)))


def _is_title(one: Attribution, parsed: Parsed) -> bool:
    """Whether it stands in quotation marks as a whole with its source: the name of a song or a book."""
    if one.speaker is None:
        return False
    named = hull((*one.cue, one.speaker.span))
    return any(quotation.inner.covers(named) for quotation in among(parsed.quotations, named))


def outermost(found: list[tuple[Attribution, str]]) -> list[tuple[Attribution, str]]:
    """Without the attributions inside what another one says, but for a named source that somebody else relays."""
    kept: list[tuple[Attribution, str]] = []
    for (one, rule), place in zip(found, _holders([one for one, _ in found]), strict=True):
        outer = found[place][0] if place is not None else None
        if outer is None:
            kept.append((one, rule))
        elif (one.tier is Tier.A or (one.tier is Tier.B and rule == "clause")) and _is_relayed(one, outer):
            kept.append((replace(one, tier=Tier.B, reporter=outer.speaker), "relayed"))
    return kept


def _holders(found: list[Attribution]) -> list[int | None]:
    """For each attribution the place of the first other one that says all of its content and more; in one pass over the text."""
    holders: list[int | None] = [None] * len(found)
    whole = sorted((hull(one.content), place) for place, one in enumerate(found))
    spans = sorted(((span, place) for place, one in enumerate(found) for span in one.content), key=lambda each: each[0].start)
    waiting, open_ = 0, []
    for part, place in whole:
        while waiting < len(spans) and spans[waiting][0].start <= part.start:
            open_.append(spans[waiting])
            waiting += 1
        open_ = [(span, other) for span, other in open_ if span.end > part.start]
        holders[place] = min((o for s, o in open_ if o != place and s.covers(part) and len(s) > len(part)), default=None)
    return holders


def _is_relayed(inner: Attribution, outer: Attribution) -> bool:
    """Whether all that the outer source says is what the inner one said: "Reuters reported that Ruiz had told staff ..."."""
    return (
        inner.speaker is not None
        and inner.speaker.kind is MentionKind.NAME
        and outer.speaker is not None
        and outer.speaker.name != inner.speaker.name
        and any(0 <= inner.speaker.span.start - span.start <= len("that the ") for span in outer.content)
    )


@lru_cache(maxsize=65536)
def is_word(word: str) -> bool:
    """Whether ``word`` (lower case) is an ordinary English word."""
    import simplemma  # noqa: PLC0415 - heavy, and not needed to ask

    return bool(simplemma.is_known(word, lang="en"))
