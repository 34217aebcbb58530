"""Stretches of time that a question names: taken out of its text, as the first moment within and the first one after."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from bot.answering.questions.tongues import TONGUES, folded
from bot.languages.times import Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

_Reader = Callable[[re.Match[str], datetime, datetime], "Period"]
"""From what fits a form, with now and the moment that months without a year lie before."""
_WORD = re.compile(r"[^\W\d_]+")
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30, Unit.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Period:
    """``since`` is inclusive, ``until`` exclusive; both aware and in UTC, None where that end is open."""

    since: datetime | None = None
    until: datetime | None = None
    dated: bool = False
    """The text names dates, rather than a distance from today."""


def take(text: str, language: str, now: datetime, latest: datetime | None = None) -> tuple[str, Period | None]:
    """``text`` without the first stretch of time that it names, and that stretch.

    Months without a year are the last ones before ``latest``, or before ``now`` where that is earlier.
    """
    plain = text.casefold()
    if not any(char.isdigit() for char in plain) and _telling(language).isdisjoint(_WORD.findall(plain)):
        return text, None  # without a form to compile, as most questions are
    before = min(now, latest) if latest else now
    for form, read in _forms(language):
        for found in form.finditer(text):
            try:
                period = read(found, now, before)
            except (ValueError, OverflowError):  # 31 February, year 0: no date, so words like others
                continue
            rest = " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())
            return rest.strip(" ,;"), period
    return text, None


@cache
def _telling(language: str) -> frozenset[str]:
    """Words of which a stretch of time without figures has one."""
    words = TONGUES[language].times
    return frozenset((*words.months, *words.units, *words.weekdays, *(phrase.split()[-1] for phrase in words.relative)))


@cache
def _forms(language: str) -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    words = TONGUES[language].times
    months = "|".join(sorted(words.months, key=len, reverse=True))
    units = "|".join(sorted(words.units, key=len, reverse=True))

    def date(at: str) -> str:
        day, month, year, iso = (
            f"(?P<d{at}>\\d{{1,2}})",
            f"(?P<m{at}>{months})\\.?",
            f"(?P<y{at}>(?:19|20)\\d\\d)",
            rf"(?P<i{at}>\d{{4}}-\d\d-\d\d)",
        )
        english, plain = (
            f"(?P<m{at}e>{months})\\.? (?P<d{at}e>\\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<y{at}e>(?:19|20)\\d\\d))?\\b",
            f"(?P<y{at}y>(?:19|20)\\d\\d)",
        )
        numbers = rf"(?P<n{at}>\d{{1,2}}\.\d{{1,2}}\.\d{{4}})"
        return f"(?:{iso}|{numbers}|{english}|(?:{day}(?:\\.|st|nd|rd|th)? (?:of )?)?{month}(?: {year})?|{plain})\\b"

    def read(found: re.Match[str], at: str, before: datetime) -> Period:
        return _date({name: value for name, value in found.groupdict().items() if value}, at, words.months, before)

    def relative(found: re.Match[str], now: datetime, _: datetime) -> Period:
        unit, steps = words.relative[" ".join(folded(found["phrase"]).split())]
        return _stretch(unit, steps, now)

    def recent(found: re.Match[str], now: datetime, _: datetime) -> Period:
        number = folded(found.groupdict().get("number", "1"))
        days = (words.numbers.get(number) or int(number)) * _DAYS[words.units[folded(found["unit"])]]
        return Period(since=now - timedelta(days=days))

    def ago(found: re.Match[str], now: datetime, _: datetime) -> Period:
        number = folded(found["number"])
        return _stretch(words.units[folded(found["unit"])], -(words.numbers.get(number) or int(number)), now)

    def weekday(found: re.Match[str], now: datetime, _: datetime) -> Period:
        back = (now.astimezone(UTC).weekday() - words.weekdays[folded(found["weekday"])] - 1) % 7 + 1
        return _stretch(Unit.DAY, -back, now)

    def since_relative(found: re.Match[str], now: datetime, before: datetime) -> Period:
        return Period(since=relative(found, now, before).since)

    phrases = "|".join(sorted(map(re.escape, words.relative), key=len, reverse=True))
    number = "|".join(sorted(map(re.escape, words.numbers), key=len, reverse=True))
    counted = {"number": rf"(?P<number>\d{{1,4}}|{number})", "unit": f"(?P<unit>{units})"}
    weekdays = f"(?P<weekday>{'|'.join(words.weekdays)})"
    forms: tuple[tuple[str, _Reader], ...] = (
        (
            rf"\b(?:{words.between}) {date('a')} (?:{words.links}) {date('b')}",
            lambda found, _, before: Period(read(found, "a", before).since, read(found, "b", before).until, dated=True),
        ),
        (
            rf"\b(?:{words.between}) (?P<from>\d{{1,2}})(?:\.|st|nd|rd|th)? (?:{words.links}) {date('b')}",
            lambda found, _, before: _from_day(int(found["from"]), read(found, "b", before)),
        ),
        (rf"\b(?:{words.since}) (?P<phrase>{phrases})\b", since_relative),
        (
            rf"\b(?:{words.since}) (?:(?:{words.last}) )?{weekdays}\b",
            lambda found, now, before: Period(weekday(found, now, before).since),
        ),
        (rf"\b(?:{words.last}) {weekdays}\b", weekday),
        (rf"\b{words.ago.format(**counted)}\b", ago),
        (rf"\b(?:{words.since}) {date('a')}", lambda found, _, before: Period(since=read(found, "a", before).since, dated=True)),
        (rf"\b(?:{words.until}) {date('a')}", lambda found, _, before: Period(until=read(found, "a", before).since, dated=True)),
        (rf"\b(?:{words.through}) {date('a')}", lambda found, _, before: Period(until=read(found, "a", before).until, dated=True)),
        (
            rf"\b(?:(?:{words.during}) (?:{words.part})?|{words.part}){date('a')}",
            lambda found, _, before: replace(read(found, "a", before), dated=True),
        ),
        (rf"\b{words.recent.format(**counted)}\b", recent),
        (rf"\b(?:{words.recent_one.format(**counted)})\b", recent),
        (rf"\b(?P<phrase>{phrases})\b", relative),
    )
    return tuple((re.compile(form, re.IGNORECASE), reader) for form, reader in forms)


def _date(found: dict[str, str], at: str, months: Mapping[str, int], before: datetime) -> Period:
    if iso := found.get(f"i{at}"):
        return _day(datetime.fromisoformat(iso).replace(tzinfo=UTC))
    if numbers := found.get(f"n{at}"):
        day, month, year = map(int, numbers.split("."))
        return _day(datetime(year, month, day, tzinfo=UTC))
    if year_alone := found.get(f"y{at}y"):
        first = datetime(int(year_alone), 1, 1, tzinfo=UTC)
        return Period(first, first.replace(year=first.year + 1))
    form = "e" if f"m{at}e" in found else ""
    month = months[folded(found[f"m{at}{form}"])]
    named_year, named_day = found.get(f"y{at}{form}"), found.get(f"d{at}{form}")
    year = int(named_year) if named_year else before.year if month <= before.month else before.year - 1
    if named_day:
        return _day(datetime(year, month, int(named_day), tzinfo=UTC))
    first = datetime(year, month, 1, tzinfo=UTC)
    return Period(first, _next_month(first))


def _from_day(day: int, until: Period) -> Period:
    """From that day of the month in which ``until`` lies."""
    if until.since is None:
        raise ValueError("no day to count from")
    return Period(until.since.replace(day=day), until.until, dated=True)


def _day(start: datetime) -> Period:
    return Period(start, start + timedelta(days=1))


def _next_month(first: datetime) -> datetime:
    return (first + timedelta(days=32)).replace(day=1)


def _stretch(unit: Unit, steps: int, now: datetime) -> Period:
    """The calendar's day, week (from Monday), month or year that lies ``steps`` after the present one (before it where negative)."""
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if unit is Unit.DAY:
        return _day(today + timedelta(days=steps))
    if unit is Unit.WEEK:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=steps)
        return Period(monday, monday + timedelta(weeks=1))
    if unit is Unit.YEAR:
        first = today.replace(year=today.year + steps, month=1, day=1)
        return Period(first, first.replace(year=first.year + 1))
    count = today.year * 12 + today.month - 1 + steps
    first = today.replace(year=count // 12, month=count % 12 + 1, day=1)
    return Period(first, _next_month(first))
