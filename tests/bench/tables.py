"""The figures as tables for a terminal."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rich.table import Table

from tests.bench.questions import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.bench.asking import Answering, Crowd
    from tests.bench.contest import Asked, Built
    from tests.bench.figures import Memory, Times

_CLOCKS = {False: "milliseconds: median / 99th of a hundred", True: "milliseconds of the processor: median / 99th of a hundred"}


def engines(title: str, measured: Mapping[str, tuple[Built, Asked]], *, processor: bool) -> Table:
    """An engine a column; times by the clock, or of the processor, which other work on the machine hardly touches."""
    table = Table("", *measured, title=f"{title}, {os.cpu_count()} cores", caption=_CLOCKS[processor])
    table.add_row("build", *(f"{built.seconds:.0f} s" for built, _ in measured.values()))
    table.add_row("on disk", *(f"{built.disk:.0f} MB" for built, _ in measured.values()))
    table.add_row("open", *(f"{asked.opening:.1f} ms" for _, asked in measured.values()))
    table.add_row("memory (of its own)", *(_held(asked.memory) for _, asked in measured.values()))
    for kind in KINDS:
        table.add_row(kind, *(_times(asked.times.get(kind), processor) for _, asked in measured.values()))
    return table


def answering(title: str, figures: Answering, *, processor: bool) -> Table:
    """What is measured of whole answers, a figure a row."""
    table = Table("", "", title=f"{title}, {os.cpu_count()} cores", caption=_CLOCKS[processor])
    table.add_row("open", f"{figures.opening:.1f} ms")
    table.add_row("first answer", f"{figures.first:.0f} ms, with stored names {figures.again:.0f} ms")
    table.add_row("memory (of its own)", _held(figures.memory))
    for kind, times in figures.times.items():
        answered = f"; {figures.found[kind]:.0%} answered" if kind in figures.found else ""
        table.add_row(kind, _times(times, processor) + answered)
    for crowd in figures.crowds:
        table.add_row(f"{crowd.askers} askers at once", _crowd(crowd))
    for crowd in figures.apart:
        table.add_row(f"{crowd.askers} askers, {os.cpu_count()} answering processes", _crowd(crowd))
    table.add_row("memory of these (their own)", _held(figures.memory_apart))
    table.add_row("an article added, deleted", f"{figures.adding:.0f} ms, {figures.deleting:.0f} ms until it shows")
    table.add_row(f"{figures.beside.askers} askers meanwhile", _crowd(figures.beside))
    return table


def _times(times: Times | None, processor: bool) -> str:
    if times is None:
        return "–"
    p50, p99 = (times.processor_p50, times.processor_p99) if processor else (times.p50, times.p99)
    return f"{p50:.2f} / {p99:.1f}"


def _held(memory: Memory | None) -> str:
    return f"{memory.resident:.0f} ({memory.own:.0f}) MB" if memory else "not told"


def _crowd(crowd: Crowd) -> str:
    return f"{crowd.per_second:.0f} answers/s, waiting {crowd.p50:.0f} / {crowd.p99:.0f}"
