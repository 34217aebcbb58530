"""A digest is due once a day at its time of day, whatever clocks do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests.schedule import next_run_at, time_of_day, zone_named, zones, zones_like


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("after", "at", "zone", "expected"),
    [
        ("2025-01-10 05:00", "07:30", "UTC", "2025-01-10 07:30"),
        ("2025-01-10 07:30", "07:30", "UTC", "2025-01-11 07:30"),
        ("2025-01-10 07:00", "07:30", "Europe/Berlin", "2025-01-11 06:30"),
        ("2025-01-10 23:30", "07:30", "Asia/Tokyo", "2025-01-11 22:30"),
        # 30 March 2025, 2:00 to 3:00 does not exist in Berlin: 2:30 runs when it would have been, which is 3:30 there
        ("2025-03-29 12:00", "02:30", "Europe/Berlin", "2025-03-30 01:30"),
        # 26 October 2025, 2:30 comes twice in Berlin: the first one, and then not before the next day
        ("2025-10-25 12:00", "02:30", "Europe/Berlin", "2025-10-26 00:30"),
        ("2025-10-26 00:30", "02:30", "Europe/Berlin", "2025-10-27 01:30"),
        ("2025-10-26 01:00", "02:30", "Europe/Berlin", "2025-10-27 01:30"),
        # Samoa skipped 30 December 2011 as a whole
        ("2011-12-30 09:00", "23:30", "Pacific/Apia", "2011-12-30 09:30"),
    ],
)
def test_the_next_time(after: str, at: str, zone: str, expected: str) -> None:
    assert next_run_at(utc(after), at, zone) == utc(expected)


@given(
    st.datetimes(datetime(2015, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001 - made aware below
    st.times(),
    st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Chatham"]),
)
def test_it_is_later_and_within_a_day_and_a_bit(after: datetime, at: object, zone: str) -> None:
    start = after.replace(tzinfo=UTC)
    due = next_run_at(start, f"{at:%H:%M}", zone)
    assert start < due <= start + timedelta(hours=26)
    if due.astimezone(ZoneInfo(zone)).utcoffset() == start.astimezone(ZoneInfo(zone)).utcoffset():
        assert f"{due.astimezone(ZoneInfo(zone)):%H:%M}" == f"{at:%H:%M}"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("7:30", "07:30"),
        ("07.30 Uhr", "07:30"),
        ("19", "19:00"),
        ("7 pm", "19:00"),
        ("12 am", "00:00"),
        ("12:15pm", "12:15"),
        ("8h15", "08:15"),
    ],
)
def test_times_as_people_write_them(typed: str, expected: str) -> None:
    assert time_of_day(typed) == expected


@pytest.mark.parametrize("typed", ["24:00", "7:60", "13 pm", "soon", "", "7:3", "-1"])
def test_what_is_no_time(typed: str) -> None:
    assert time_of_day(typed) is None


def test_zones_are_found_by_city() -> None:
    assert zone_named("europe/berlin") == "Europe/Berlin"
    assert zone_named("america/new york") == "America/New_York"
    assert zone_named("Berlin") is None
    assert zones_like("york", 25)[0] == "America/New_York"
    assert len(zones_like("a", 25)) == 25
    assert "UTC" in zones()
