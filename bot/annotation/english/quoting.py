"""Quotations that no tree ties to a speaker: those that go on after an attribution, and those that follow one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.annotation.english.parsing import is_clause
from bot.annotation.quotations import among
from bot.languages.english.names import NAME_WORDS
from bot.model import Attribution, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.english.parsing import Parsed
    from bot.annotation.quotations import Quotation
    from bot.annotation.resolution import Resolution
    from bot.model import Mention


def continue_quotations(parsed: Parsed, found: list[tuple[Attribution, str]]) -> list[tuple[Attribution, str]]:
    """Let each quotation that nobody claims go on with the attribution before it, where the writing says that it does."""
    said = _Said(parsed, found)
    for number, quotation in enumerate(parsed.quotations):
        if quotation in said.claimed:
            continue
        place = _before(said, quotation, parsed.quotations[number - 1] if number else None)
        if place is not None:
            each, rule = said.found[place]
            said.found[place] = (replace(each, content=(*each.content, quotation.span)), rule)
            said.note(place)
        elif (carried := _carried(said, quotation)) is not None:
            said.found.append((carried, "carried"))
            said.note(len(said.found) - 1)
    return sorted((one for one in said.found if one[0].content), key=lambda one: one[0].span.start)


class _Said:
    """The attributions of an article so far, by where they begin and end, and the quotations that they claim."""

    def __init__(self, parsed: Parsed, found: list[tuple[Attribution, str]]) -> None:
        self.parsed = parsed
        self.found = list(found)
        self.claimed: set[Quotation] = set()
        self._quoting: set[int] = set()
        self._starts: list[tuple[int, int]] = []
        self._ends: list[tuple[int, int]] = []
        for place in range(len(found)):
            self.note(place)

    def note(self, place: int) -> None:
        """Take down where the attribution stands now, and what it quotes."""
        each = self.found[place][0]
        insort(self._starts, (each.span.start, place))
        insort(self._ends, (each.span.end, place))
        for part in each.content:
            quoted = [quotation for quotation in among(self.parsed.quotations, part) if quotation.inner.overlaps(part)]
            self.claimed.update(quoted)
            if quoted:
                self._quoting.add(place)

    def quotes(self, place: int) -> bool:
        """Whether part of its content is a quotation."""
        return place in self._quoting

    def ending(self, start: int, end: int) -> list[int]:
        """The places of those that end behind ``start`` and not behind ``end``, in order."""
        ends = self._ends[bisect_left(self._ends, (start + 1, 0)) : bisect_left(self._ends, (end + 1, 0))]
        return sorted(place for at, place in ends if self.found[place][0].span.end == at)

    def touching(self, unit: Span) -> list[int]:
        """The places of those that begin or end in ``unit``, in order."""
        starts = self._starts[bisect_left(self._starts, (unit.start, 0)) : bisect_left(self._starts, (unit.end, 0))]
        return sorted({*self.ending(unit.start, unit.end), *(place for _, place in starts)})

    def unit_before(self, offset: int) -> Span | None:
        """The last unit that ends at ``offset`` or before."""
        number = bisect_right(self.parsed.units, offset, key=lambda unit: unit.end)
        return self.parsed.units[number - 1] if number else None


def _before(said: _Said, quotation: Quotation, previous: Quotation | None) -> int | None:
    """The place of the attribution that ``quotation`` goes on with."""
    text, start = said.parsed.text, quotation.span.start
    introduced = text[max(0, start - _REACH) : start].rstrip().endswith(":")
    for place in said.ending(start - _REACH, start):
        each = said.found[place][0]
        if _ONLY_A_COMMA.fullmatch(text, each.span.end, start) and (introduced or said.quotes(place)):
            return place
        if said.quotes(place) and each.cue and _is_split(each, quotation, text):
            return place
    unit = said.unit_before(start)
    if unit is None or text[unit.end : start].strip() or not is_clause(text, quotation):
        return None
    places = said.ending(unit.start, unit.end)
    quoting = [place for place in places if said.quotes(place)]
    if places and "\n" not in text[unit.end : start]:
        return (quoting or places)[-1]
    if places and introduced:
        return places[-1]
    if (
        quoting
        and previous is not None
        and previous.open
        and any(previous.inner.overlaps(part) for part in said.found[quoting[-1]][0].content)
    ):
        return quoting[-1]
    return None


def _is_split(each: Attribution, quotation: Quotation, text: str) -> bool:
    """Whether the quotation goes on behind a comma, a cue and words of place or time with the sentence that ``each`` broke off."""
    first = each.content[-1].of(text)
    if not quotation.inner.of(text)[:1].islower() or not first.rstrip("”\"'’").endswith(","):
        return False
    return bool(_PLACE_AND_TIME.fullmatch(text, each.span.end, quotation.span.start))


def _carried(said: _Said, quotation: Quotation) -> Attribution | None:
    """A paragraph that is a quotation as a whole, right behind one whose last sentence says who speaks."""
    text, span = said.parsed.text, quotation.span
    begin, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    line = Span(begin, end if end >= 0 else len(text))
    unit = said.unit_before(begin - 1)
    if unit is None or line.of(text).strip() != span.of(text) or not is_clause(text, quotation):
        return None
    before = [said.found[place][0] for place in said.touching(unit)]
    speakers = {each.speaker.name for each in before if each.speaker is not None}
    if len(speakers) != 1 or None in speakers:
        return None
    return Attribution((span,), (), before[-1].speaker, tier=Tier.B)


_REACH = 400
"""Characters before a quotation in which the attribution ends that it goes on with."""
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
        if _is_headline(line, parsed, resolution):
            yield _line(said, resolution.mention(words, resolution.inside(words)[-1].span.start)), "headline"
            continue
        if _is_turn(line) and transcript:
            yield _line(said, resolution.mention(words, words.start)), "line"
            continue
        inside = resolution.inside(words)
        beside = among(parsed.quotations, said)[:1]
        quoted = next((one for one in beside if one.span.start == said.start and is_clause(parsed.text, one)), None)
        if quoted is not None and len(inside) == 1 and inside[0].span.end == words.end:
            yield _line(quoted.span, resolution.mention(words, inside[0].span.start)), "line"


def _line(said: Span, speaker: Mention) -> Attribution:
    """What the writing gives to a name beside it: as plain as any cue."""
    return Attribution((said,), (), speaker, tier=Tier.B if speaker.name is None else Tier.A)


def signed(parsed: Parsed, resolution: Resolution) -> Iterator[tuple[Attribution, str]]:
    """Quotations with a name behind a dash, to the end of the line: ``"..." — Ana Ruiz``."""
    for quotation in parsed.quotations:
        match = _SIGNATURE.match(parsed.text, quotation.span.end)
        if match is None:
            continue
        words = Span(*match.span("name"))
        inside = resolution.inside(words)
        if inside and inside[0].span.start == words.start:
            yield _line(quotation.span, resolution.mention(words, words.start)), "line"


def _is_headline(line: re.Match[str], parsed: Parsed, resolution: Resolution) -> bool:
    """Whether the text begins with what somebody says whom it names again: ``Ruiz: Plant Will Stay Open``."""
    words = Span(*line.span("name"))
    inside = resolution.inside(words)
    first = line["name"].split()[0].lower()
    if parsed.text[: line.start()].strip() or first in NAME_WORDS.articles or len(line["said"].split()) < _FEW:
        return False
    if len(inside) != 1 or inside[0].span.end != words.end:
        return False
    return any(mention.name == inside[0].name for mention in resolution.names if mention.span.start > words.end)


_FEW = 5


def _is_turn(line: re.Match[str]) -> bool:
    """A turn of a transcript: the speaker in capitals, then a sentence that is not."""
    said = line["said"]
    return line["name"].isupper() and len(said.split()) > 2 and any(char.islower() for char in said)
