"""When a digest is due: a time of day in a time zone, through the days on which clocks change."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_TIME = re.compile(r"\s*(?P<hour>\d{1,2})(?:\s*[:.h]\s*(?P<minute>\d{2}))?\s*(?:(?P<half>am|pm)|uhr|h)?\s*", re.IGNORECASE)


def next_run_at(after: datetime, at: str, zone: str) -> datetime:
    """The first moment later than ``after`` (aware) at which clocks in ``zone`` show ``at`` (``HH:MM``), in UTC.

    A time that the clocks skip runs as much later as they jump; one that they show twice runs the first time only.
    """
    local, clock = ZoneInfo(zone), time.fromisoformat(at)
    day = after.astimezone(local).date()
    for offset in range(-1, 3):
        moment = datetime.combine(day + timedelta(days=offset), clock, local).astimezone(UTC)
        if moment > after:
            return moment
    raise ValueError(f"no {at} after {after} in {zone}")


def time_of_day(typed: str) -> str | None:
    """What somebody typed (``7:30``, ``07.30 Uhr``, ``7 pm``) as ``HH:MM``, or None where it is no time of day."""
    found = _TIME.fullmatch(typed)
    if found is None:
        return None
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), (found["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


@cache
def zones() -> tuple[str, ...]:
    """The names of all time zones that a person may mean, sorted; without aliases that only machines use."""
    return tuple(
        sorted(name for name in available_timezones() if ("/" in name and not name.startswith(("Etc/", "SystemV/"))) or name == "UTC")
    )


def zone_named(typed: str) -> str | None:
    """The time zone of that name, whatever its case and with spaces for underscores, or None."""
    wanted = _folded(typed)
    return next((name for name in zones() if _folded(name) == wanted), None)


def zones_like(typed: str, limit: int) -> list[str]:
    """Time zones whose city begins with what was typed, then those that contain it."""
    wanted = _folded(typed)
    found = [name for name in zones() if wanted in _folded(name)]
    return sorted(found, key=lambda name: (not _folded(name.rsplit("/", 1)[-1]).startswith(wanted), name))[:limit]


def _folded(name: str) -> str:
    return name.strip().casefold().replace(" ", "_")
