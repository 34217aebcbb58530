"""A scene as a picture (PNG), drawn with Pillow at twice its size so that lines come out smooth."""

from __future__ import annotations

import io
from functools import lru_cache
from math import atan2, cos, pi, sin
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from bot.model import Act
from bot.presentation.map_geometry import apart, curve, dashes, fanned, mean, pill
from bot.presentation.map_lettering import SCALE, cut, font, width, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.presentation.map_geometry import Point
    from bot.presentation.map_scene import Arrow, Scene

WIDTH = 1_100
"""As wide as Discord shows a picture that is opened."""
_TEXT, _HEADING, _TITLE, _NOTE = 19, 18, 24, 17
_MARGIN, _TOP, _ROW, _GAP = 24, 104, 40, 14
_BOX = 256
_LABEL = 350
_LABEL_HEIGHT = 30
_NOTE_HEIGHT = 26
_LINE = 25
_FAN = 13
"""Between two arrows that meet the same box."""
_BACKGROUND, _INK, _FAINT, _BOX_FILL, _BOX_EDGE = "#ffffff", "#1f2328", "#59636e", "#eef2f7", "#9aa7b5"
_DENIED = "#b35900"
_COLOURS = {
    Act.ACCUSE: "#b42318",
    Act.SUE: "#7a3e9d",
    Act.INVESTIGATE: "#1f5fa8",
    Act.CRITICISE: "#8a6100",
    Act.THREATEN: "#9c2a6b",
    Act.WARN: "#2f6f4f",
}


@lru_cache(maxsize=32)
def png(scene: Scene) -> bytes:
    """The picture; the same scene is drawn once. Takes a tenth of a second or so, so not on the event loop."""
    height = _height(scene)
    image = Image.new("RGB", (WIDTH * SCALE, height * SCALE), _BACKGROUND)
    _Painter(ImageDraw.Draw(image)).paint(scene, height)
    stored = io.BytesIO()
    image.reduce(SCALE).save(stored, "PNG")
    return stored.getvalue()


def _height(scene: Scene) -> int:
    columns = (
        _boxes(scene, scene.left, [arrow.actor for arrow in scene.arrows]),
        _boxes(scene, scene.right, [arrow.target for arrow in scene.arrows]),
    )
    tallest = max(sum(height + _GAP for _, height in column) for column in columns)
    return _TOP + max(len(scene.arrows) * _ROW, round(tallest)) + _NOTE_HEIGHT * len(scene.notes) + 2 * _MARGIN


def _boxes(scene: Scene, parties: Sequence[str], of: Sequence[int]) -> list[tuple[list[str], float]]:
    """The lines of each party of one side, and the height of its box; ``of`` are the parties of the arrows."""
    lines = [wrapped(party or scene.unnamed, _BOX - 24, _TEXT) for party in parties]
    return [(some, max(len(some) * _LINE + 14.0, (of.count(number) + 1) * _FAN)) for number, some in enumerate(lines)]


class _Painter:
    """Draws in the finished picture's pixels."""

    def __init__(self, canvas: ImageDraw.ImageDraw) -> None:
        self._canvas = canvas

    def paint(self, scene: Scene, height: int) -> None:
        self._text((_MARGIN, _MARGIN), cut(scene.title, WIDTH - 2 * _MARGIN, _TITLE), _TITLE, bold=True)
        self._text((_MARGIN, _TOP - 36), scene.left_heading, _HEADING, _FAINT)
        self._text((WIDTH - _MARGIN - _BOX, _TOP - 36), scene.right_heading, _HEADING, _FAINT)
        bottom = height - _MARGIN - _NOTE_HEIGHT * len(scene.notes)
        rows = [_TOP + (bottom - _TOP) * (number + 0.5) / len(scene.arrows) for number in range(len(scene.arrows))]
        lefts = self._column(scene, scene.left, [arrow.actor for arrow in scene.arrows], rows, _MARGIN, bottom)
        rights = self._column(scene, scene.right, [arrow.target for arrow in scene.arrows], rows, WIDTH - _MARGIN - _BOX, bottom)
        starts = fanned([arrow.actor for arrow in scene.arrows], rows, lefts)
        ends = fanned([arrow.target for arrow in scene.arrows], rows, rights)
        for arrow, row, start, end in zip(scene.arrows, rows, starts, ends, strict=True):
            self._arrow(arrow, row, start, end)
        for number, note in enumerate(scene.notes):
            self._text((_MARGIN, bottom + _GAP + number * _NOTE_HEIGHT), note, _NOTE, _FAINT)

    def _column(
        self, scene: Scene, parties: Sequence[str], of: Sequence[int], rows: Sequence[float], x: float, bottom: float
    ) -> list[tuple[float, float]]:
        """Draws the parties of one side near their arrows; returns the top and bottom of each box."""
        contents = _boxes(scene, parties, of)
        wanted = [mean([row for row, party in zip(rows, of, strict=True) if party == number]) for number in range(len(parties))]
        boxes = apart(wanted, [height for _, height in contents], _TOP, bottom, _GAP)
        for party, (lines, height), (top, low) in zip(parties, contents, boxes, strict=True):
            frame = [value * SCALE for value in (x, top, x + _BOX, low)]
            self._canvas.rounded_rectangle(frame, 8 * SCALE, _BOX_FILL if party else _BACKGROUND, _BOX_EDGE, SCALE)
            first = top + (height - len(lines) * _LINE) / 2 - 1
            for number, line in enumerate(lines):
                self._text((x + 12, first + number * _LINE), line, _TEXT, _INK if party else _FAINT, bold=bool(party))
        return boxes

    def _arrow(self, arrow: Arrow, row: float, start: float, end: float) -> None:
        colour = _COLOURS.get(arrow.act, _INK)
        width = min(1.5 + 0.5 * arrow.count, 4.0)
        label_left, label_right = (WIDTH - _LABEL) / 2, (WIDTH + _LABEL) / 2
        into = curve((_MARGIN + _BOX, start), (label_left, row))
        out = curve((label_right, row), (WIDTH - _MARGIN - _BOX - 3, end))
        for points in (into, out):
            self._line(points, colour, width, dashed=arrow.hedged)
        self._head(out[-4], out[-1], colour)
        frame = [label_left, row - _LABEL_HEIGHT / 2, label_right, row + _LABEL_HEIGHT / 2]
        edge = _DENIED if arrow.denied else colour
        self._canvas.rounded_rectangle(
            [value * SCALE for value in frame], 15 * SCALE, _BACKGROUND, None if arrow.hedged else edge, SCALE
        )
        if arrow.hedged:
            self._line([*pill(frame)], edge, 1.2, dashed=True)
        self._label(arrow, label_left + 12, row, colour)

    def _label(self, arrow: Arrow, x: float, row: float, colour: str) -> None:
        mark = f"× {arrow.denied}" if arrow.denied else ""
        beside = width(mark, _NOTE, bold=True) + 10 if mark else 0
        words = cut(arrow.label, _LABEL - 24 - beside, _NOTE)
        top = row - _NOTE * 0.72
        self._text((x, top), words, _NOTE, colour)
        if arrow.negated:
            self._line([(x, row), (x + width(words, _NOTE), row)], colour, 1.5, dashed=False)
        if mark:
            self._text((x + _LABEL - 24 - beside + 10, top), mark, _NOTE, _DENIED, bold=True)

    def _line(self, points: Sequence[Point], colour: str, width: float, *, dashed: bool) -> None:
        for piece in dashes(points) if dashed else [points]:
            self._canvas.line([(x * SCALE, y * SCALE) for x, y in piece], colour, round(width * SCALE), joint="curve")

    def _head(self, before: Point, tip: Point, colour: str) -> None:
        angle = atan2(tip[1] - before[1], tip[0] - before[0])
        wings = [(tip[0] + 3 - 13 * cos(angle + turn), tip[1] - 13 * sin(angle + turn)) for turn in (-pi / 7, pi / 7)]
        self._canvas.polygon([(x * SCALE, y * SCALE) for x, y in ((tip[0] + 3, tip[1]), *wings)], fill=colour)

    def _text(self, at: Point, text: str, size: int, colour: str = _INK, *, bold: bool = False) -> None:
        self._canvas.text((at[0] * SCALE, at[1] * SCALE), text, fill=colour, font=font(size, bold=bold))
