"""The figures as a picture: a row for each kind of question, a bar for each engine from its median to its 99th of a hundred."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING

from font_source_sans_pro import SourceSansPro, SourceSansProSemibold
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.bench.figures import Times

_COLOURS = ("#1b7f5c", "#7a869a", "#c2542d", "#4a6fb5", "#a6842c")
_INK, _FAINT = "#222222", "#dddddd"
_WIDTH, _LEFT, _RIGHT, _TOP, _BAR = 1100, 210, 40, 100, 14


def draw(title: str, times: Mapping[str, Mapping[str, Times]], path: Path) -> None:
    """Writes a PNG; ``times`` by engine and kind of question, in milliseconds, on a logarithmic scale."""
    kinds = list(dict.fromkeys(kind for of_engine in times.values() for kind in of_engine))
    shown = [each for of_engine in times.values() for each in of_engine.values()]
    first = floor(log10(min(each.p50 for each in shown)))
    last = max(first + 1, ceil(log10(max(each.p99 for each in shown))))
    group = _BAR * len(times) + 22
    height = _TOP + group * len(kinds) + 20
    picture = Image.new("RGB", (_WIDTH, height), "white")
    pen = ImageDraw.Draw(picture)
    plain, bold = ImageFont.truetype(SourceSansPro, 18), ImageFont.truetype(SourceSansProSemibold, 22)

    def across(value: float) -> float:
        return _LEFT + (log10(value) - first) / (last - first) * (_WIDTH - _LEFT - _RIGHT)

    pen.text((16, 12), title, font=bold, fill=_INK)
    for power in range(first, last + 1):
        pen.line((across(10**power), _TOP - 14, across(10**power), height - 12), fill=_FAINT)
        pen.text((across(10**power), _TOP - 16), f"{10**power:g}", font=plain, fill=_INK, anchor="ms")
    at = 16.0
    for name, colour in zip(times, _COLOURS, strict=False):
        pen.rectangle((at, 52, at + 14, 66), fill=colour)
        pen.text((at + 20, 66), name, font=plain, fill=_INK, anchor="ls")
        at += 44 + pen.textlength(name, font=plain)
    for row, kind in enumerate(kinds):
        top = _TOP + group * row
        pen.text((_LEFT - 14, top + _BAR * len(times) / 2), kind, font=plain, fill=_INK, anchor="rm")
        for number, (of_engine, colour) in enumerate(zip(times.values(), _COLOURS, strict=False)):
            if each := of_engine.get(kind):
                y = top + _BAR * number
                pen.line((across(each.p50), y + _BAR / 2, across(each.p99), y + _BAR / 2), fill=colour, width=3)
                pen.rectangle((across(each.p50) - 4, y + 1, across(each.p50) + 4, y + _BAR - 2), fill=colour)
    picture.quantize(32).save(path, optimize=True)
