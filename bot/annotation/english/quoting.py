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
        before = [place for place, (each, _) in enumerate(found) if each.span.end <= quotation.span.start + 1]
        if before:
            place = max(before, key=lambda place: found[place][0].span.end)
            each, rule = found[place]
            if _goes_on(parsed, each, quotation, quotations[number - 1] if number else None):
                found[place] = (replace(each, content=(*each.content, quotation.span)), rule)
    return sorted(found, key=lambda one: one[0].span.start)


def _goes_on(parsed: Parsed, each: Attribution, quotation: Quotation, previous: Quotation | None) -> bool:
    text = parsed.text
    unit = next((unit for unit in parsed.units if unit.start < each.span.end <= unit.end), None)
    if unit is None or text[unit.end : quotation.span.start].strip():
        return False
    if "\n" not in text[unit.end : quotation.span.start]:
        return True
    if text[: quotation.span.start].rstrip().endswith(":"):
        return True
    return previous is not None and previous.open and any(previous.inner.overlaps(part) for part in each.content)
