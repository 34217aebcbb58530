"""Dates as files write them → aware moments in UTC."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner",
            "february feb februar",
            "march mar märz mär mrz maerz",
            "april apr",
            "may mai",
            "june jun juni",
            "july jul juli",
            "august aug",
            "september sep sept",
            "october oct oktober okt",
            "november nov",
            "december dec dezember dez",
        ),
        start=1,
    )
    for name in names.split()
}
_CLOCK = (
    r"(?:[,\sT]+(?:at\s|um\s)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?"
    r"(?:\s*(?:Uhr|UTC|GMT|Z))*)?"
)
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-zäöü]*[.,]?\s+)?"
_FORMS = tuple(
    re.compile(_WEEKDAY + form + _CLOCK, re.IGNORECASE)
    for form in (
        r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+(?:of\s)?(?P<month>[a-zä]{3,9})\.?,?[\s-]+(?P<year>\d{4})",
        r"(?P<month>[a-zä]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})",
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})",
        r"(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})",
    )
)
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})" + _CLOCK, re.IGNORECASE)
_FAR_FUTURE = datetime(2100, 1, 1, tzinfo=UTC)


def parse(value: object) -> datetime | None:
    """A date, a moment or a number of seconds (or milliseconds) since 1970, or one written as text; None if it is none of these.

    Reads ISO 8601, RFC 2822, and written English and German dates ("3 March 2025, 10:15", "March 3, 2025", "3. März 2025",
    "03.03.2025"). Of dates with slashes only those are read that can mean one day alone. What has no zone is taken as UTC, what has no
    time as midnight.
    """
    if isinstance(value, datetime):
        try:
            return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        except OverflowError:  # the first or last day that there is, in another zone
            return None
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _from_number(value)
    if isinstance(value, str):
        return _from_text(" ".join(value.split()))
    return None


def _from_number(value: float) -> datetime | None:
    try:
        seconds = value / 1000 if value > 1e11 else value
    except OverflowError:
        return None
    if not 0 < seconds < _FAR_FUTURE.timestamp():
        return None
    return datetime.fromtimestamp(seconds, UTC)


def _from_text(text: str) -> datetime | None:
    try:
        return parse(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        pass
    if re.fullmatch(r"\d{9,13}", text):
        return _from_number(int(text))
    for form in _FORMS:
        if match := form.fullmatch(text):
            return _moment(match, match["day"], match["month"], match["year"])
    if match := _SLASHES.fullmatch(text):
        first, second = int(match[1]), int(match[2])
        if first > 12 or first == second:
            return _moment(match, match[1], match[2], match[3])
        if second > 12:
            return _moment(match, match[2], match[1], match[3])
        return None
    try:
        return parse(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _moment(match: re.Match[str], day: str, month: str, year: str) -> datetime | None:
    number = int(month) if month.isdigit() else _MONTHS.get(month.lower(), 0)
    hour = int(match["hour"] or 0)
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    try:
        return datetime(int(year), number, int(day), hour, int(match["minute"] or 0), int(match["second"] or 0), tzinfo=UTC)
    except ValueError:
        return None
