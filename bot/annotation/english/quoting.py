"""Quotations that no tree ties to a speaker: those that go on after an attribution, and those that follow one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.annotation.english.parsing import is_clause
from bot.model import Attribution, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.english.parsing import Parsed
    from bot.annotation.quotations import Quotation
    from bot.annotation.resolution import Resolution


def continue_quotations(parsed: Parsed, found: list[tuple[Attribution, str]]) -> list[tuple[Attribution, str]]:
    """Let each quotation that nobody claims go on with the attribution before it, where the writing says that it does."""
    quotations = parsed.quotations
    found = list(found)
    for number, quotation in enumerate(quotations):
        if any(part.overlaps(quotation.inner) for each, _ in found for part in each.content):
            continue
        place = _before(parsed, found, quotation, quotations[number - 1] if number else None)
        if place is not None:
            each, rule = found[place]
            found[place] = (replace(each, content=(*each.content, quotation.span)), rule)
        elif (carried := _carried(parsed, found, quotation)) is not None:
            found.append((carried, "carried"))
    return sorted((one for one in found if one[0].content), key=lambda one: one[0].span.start)


def _before(parsed: Parsed, found: list[tuple[Attribution, str]], quotation: Quotation, previous: Quotation | None) -> int | None:
    """The place of the attribution that ``quotation`` goes on with."""
    text, start = parsed.text, quotation.span.start
    introduced = text[:start].rstrip().endswith(":")
    for place, (each, _) in enumerate(found):
        if each.span.end <= start and _ONLY_A_COMMA.fullmatch(text, each.span.end, start) and (introduced or _quotes(each, parsed)):
            return place
        if each.span.end <= start and _quotes(each, parsed) and each.cue and _is_split(each, quotation, text):
            return place
    units = [unit for unit in parsed.units if unit.end <= start]
    if not units or text[units[-1].end : start].strip() or not is_clause(text, quotation):
        return None
    places = [place for place, (each, _) in enumerate(found) if units[-1].start < each.span.end <= units[-1].end]
    quoting = [place for place in places if _quotes(found[place][0], parsed)]
    if places and "\n" not in text[units[-1].end : start]:
        return (quoting or places)[-1]
    if places and introduced:
        return places[-1]
    if (
        quoting
        and previous is not None
        and previous.open
        and any(previous.inner.overlaps(part) for part in found[quoting[-1]][0].content)
    ):
        return quoting[-1]
    return None


def _is_split(each: Attribution, quotation: Quotation, text: str) -> bool:
    """Whether the quotation goes on behind a comma, a cue and words of place or time with the sentence that ``each`` broke off."""
    first = each.content[-1].of(text)
    if not quotation.inner.of(text)[:1].islower() or not first.rstrip("”\"'’").endswith(","):
        return False
    return bool(_PLACE_AND_TIME.fullmatch(text, each.span.end, quotation.span.start))


def _carried(parsed: Parsed, found: list[tuple[Attribution, str]], quotation: Quotation) -> Attribution | None:
    """A paragraph that is a quotation as a whole, right behind one whose last sentence says who speaks."""
    text, span = parsed.text, quotation.span
    line = Span(text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end) if "\n" in text[span.end :] else len(text))
    unit = next((unit for unit in reversed(parsed.units) if unit.end < line.start), None)
    if unit is None or line.of(text).strip() != span.of(text) or not is_clause(text, quotation):
        return None
    before = [each for each, _ in found if unit.start <= each.span.start < unit.end or unit.start < each.span.end <= unit.end]
    speakers = {each.speaker.name for each in before if each.speaker is not None}
    if len(speakers) != 1 or None in speakers:
        return None
    return Attribution((span,), (), before[-1].speaker, tier=Tier.B)


def _quotes(each: Attribution, parsed: Parsed) -> bool:
    return any(quotation.inner.overlaps(part) for quotation in parsed.quotations for part in each.content)


_PLACE_AND_TIME = re.compile(r"[ \t\u00a0]+(?:[\w’'-]+[ \t\u00a0]+){0,9}[\w’'-]+,[ \t\u00a0]+")
"""Words behind a cue up to a comma: ``"...," Ruiz said at the gate, "..."``."""
_ONLY_A_COMMA = re.compile(r"[ \t\u00a0]*[,;:]?[ \t\u00a0]*(?:(?:and|but|then)[ \t\u00a0]+)?")
_SIGNATURE = re.compile(r"\s*(?:[—–]|--|-)\s*(?P<name>[^\W\d_][^\n.:\"“”]{2,60}?)[ \t]*(?:\n|\Z)")
_NAMED_LINE = re.compile(r"^[ \t>*]*(?P<name>[^\W\d_][^:\n\"“”]{1,60}?)(?: \([^)\n]*\))?:[ \t]*(?P<said>\S[^\n]*)", re.MULTILINE)


def named_lines(parsed: Parsed, resolution: Resolution) -> Iterator[tuple[Attribution, str]]:
    """Lines that begin with a name and a colon, before a quotation (``Ruiz: "..."``) or in a transcript (``RUIZ: ...``)."""
    lines = list(_NAMED_LINE.finditer(parsed.text))
    transcript = sum(_is_turn(line) for line in lines) > 1
    for line in lines:
        words, said = Span(*line.span("name")), Span(*line.span("said"))
        if _is_turn(line) and transcript:
            yield Attribution((said,), (), resolution.mention(words, words.start), tier=Tier.B), "line"
            continue
        inside = resolution.inside(words)
        quoted = next((one for one in parsed.quotations if one.span.start == said.start and is_clause(parsed.text, one)), None)
        if quoted is not None and len(inside) == 1 and inside[0].span.end == words.end:
            yield Attribution((quoted.span,), (), resolution.mention(words, inside[0].span.start), tier=Tier.B), "line"


def signed(parsed: Parsed, resolution: Resolution) -> Iterator[tuple[Attribution, str]]:
    """Quotations with a name behind a dash, to the end of the line: ``"..." — Ana Ruiz``."""
    for quotation in parsed.quotations:
        match = _SIGNATURE.match(parsed.text, quotation.span.end)
        if match is None:
            continue
        words = Span(*match.span("name"))
        inside = resolution.inside(words)
        if inside and inside[0].span.start == words.start:
            yield Attribution((quotation.span,), (), resolution.mention(words, words.start), tier=Tier.B), "line"


def _is_turn(line: re.Match[str]) -> bool:
    """A turn of a transcript: the speaker in capitals, then a sentence that is not."""
    said = line["said"]
    return line["name"].isupper() and len(said.split()) > 2 and any(char.islower() for char in said)
