"""Where the lines of a map run and its boxes stand: plain geometry, in pixels."""

from __future__ import annotations

from itertools import pairwise
from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Point = tuple[float, float]


def mean(values: Sequence[float]) -> float:
    """The arithmetic mean of at least one value."""
    return sum(values) / len(values)


def apart(wanted: Sequence[float], heights: Sequence[float], top: float, bottom: float, gap: float) -> list[tuple[float, float]]:
    """Boxes in their order around the heights wanted, moved as little as keeps them apart and between ``top`` and ``bottom``."""
    tops = [middle - height / 2 for middle, height in zip(wanted, heights, strict=True)]
    floor = top
    for number, height in enumerate(heights):
        tops[number] = max(tops[number], floor)
        floor = tops[number] + height + gap
    ceiling = bottom
    for number in reversed(range(len(tops))):
        tops[number] = min(tops[number], ceiling - heights[number])
        ceiling = tops[number] - gap
    return [(one, one + height) for one, height in zip(tops, heights, strict=True)]


def fanned(of: Sequence[int], rows: Sequence[float], boxes: Sequence[tuple[float, float]]) -> list[float]:
    """Where each arrow meets its box: spread over the side of the box in the order of the rows."""
    places = [0.0] * len(rows)
    for party, (top, bottom) in enumerate(boxes):
        mine = [number for number, of_party in enumerate(of) if of_party == party]
        for place, number in enumerate(mine):
            places[number] = top + (bottom - top) * (place + 1) / (len(mine) + 1)
    return places


def curve(start: Point, end: Point, steps: int = 28) -> list[Point]:
    """A line that leaves and arrives level (cubic Bézier)."""
    middle = (start[0] + end[0]) / 2
    found = []
    for step in range(steps + 1):
        t = step / steps
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        found.append((a * start[0] + (b + c) * middle + d * end[0], (a + b) * start[1] + (c + d) * end[1]))
    return found


def pill(frame: Sequence[float]) -> list[Point]:
    """The outline of a label, with round ends."""
    left, top, right, bottom = frame
    radius, middle = (bottom - top) / 2, (top + bottom) / 2
    turns = [pi * step / 12 for step in range(13)]
    east = [(right - radius + radius * sin(turn), middle - radius * cos(turn)) for turn in turns]
    west = [(left + radius - radius * sin(turn), middle + radius * cos(turn)) for turn in turns]
    return [*east, *west, east[0]]


def dashes(points: Sequence[Point], on: float = 8, off: float = 6) -> list[list[Point]]:
    """The pieces of a dashed line."""
    pieces: list[list[Point]] = [[points[0]]]
    drawing, left = True, on
    for start, end in pairwise(points):
        length, done = hypot(end[0] - start[0], end[1] - start[1]), 0.0
        while length - done > left:
            done += left
            at = (start[0] + (end[0] - start[0]) * done / length, start[1] + (end[1] - start[1]) * done / length)
            if drawing:
                pieces[-1].append(at)
            else:
                pieces.append([at])
            drawing, left = not drawing, off if drawing else on
        left -= length - done
        if drawing:
            pieces[-1].append(end)
    return [piece for piece in pieces if len(piece) > 1]
