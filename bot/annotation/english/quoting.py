"""Quotations that no tree ties to a speaker: those that go on after an attribution, and those that follow one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.annotation.english.parsing import is_clause

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Parsed
    from bot.annotation.quotations import Quotation
    from bot.model import Attribution


def continue_quotations(parsed: Parsed, found: list[tuple[Attribution, str]]) -> list[tuple[Attribution, str]]:
    """Let each quotation that nobody claims go on with the attribution before it, where the writing says that it does."""
    quotations = [quotation for quotation in parsed.quotations if is_clause(parsed.text, quotation)]
    found = list(found)
    for number, quotation in enumerate(quotations):
        if any(part.overlaps(quotation.inner) for each, _ in found for part in each.content):
            continue
        place = _before(parsed, found, quotation, quotations[number - 1] if number else None)
        if place is not None:
            each, rule = found[place]
            found[place] = (replace(each, content=(*each.content, quotation.span)), rule)
    return sorted(found, key=lambda one: one[0].span.start)


def _before(
    parsed: Parsed, found: list[tuple[Attribution, str]], quotation: Quotation, previous: Quotation | None
) -> int | None:
    """The place of the attribution in the unit right before ``quotation`` that it goes on with."""
    text = parsed.text
    units = [unit for unit in parsed.units if unit.end <= quotation.span.start]
    if not units or text[units[-1].end : quotation.span.start].strip():
        return None
    unit = units[-1]
    places = [place for place, (each, _) in enumerate(found) if unit.start < each.span.end <= unit.end]
    quoting = [place for place in places if any(one.inner.overlaps(part) for one in parsed.quotations for part in found[place][0].content)]
    if not places:
        return None
    if "\n" not in text[unit.end : quotation.span.start]:
        return (quoting or places)[-1]
    if text[: quotation.span.start].rstrip().endswith(":"):
        return places[-1]
    if previous is None or not quoting:
        return None
    if previous.open and any(previous.inner.overlaps(part) for part in found[quoting[-1]][0].content):
        return quoting[-1]
    return None
