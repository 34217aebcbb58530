"""Dates as files write them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.corpus.dates import parse

DAY = datetime(2025, 3, 3, tzinfo=UTC)
MOMENT = datetime(2025, 3, 3, 10, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        *(
            "2025-03-03",
            "20250303",
            "3 March 2025",
            "3rd March 2025",
            "March 3, 2025",
            "Mar. 3, 2025",
            "Monday, March 3, 2025",
            "Mon 3 Mar 2025",
        ),
        *("3. März 2025", "3. Maerz 2025", "Montag, 3. März 2025", "03.03.2025", "3.3.2025", "2025/03/03", "3/3/2025"),
        *(date(2025, 3, 3), 1740960000, 1740960000000, "1740960000"),
    ],
)
def test_a_date_without_a_time_is_midnight_in_utc(written: object) -> None:
    assert parse(written) == DAY


@pytest.mark.parametrize(
    "written",
    [
        *("2025-03-03T10:15:00Z", "2025-03-03T11:15:00+01:00", "2025-03-03 10:15:00", "2025-03-03T05:15:00.000-05:00"),
        *("Mon, 03 Mar 2025 10:15:00 GMT", "Mon, 03 Mar 2025 11:15:00 +0100", "3 March 2025, 10:15", "March 3, 2025 at 10:15 AM"),
        *("03.03.2025, 10:15 Uhr", "3. März 2025 um 10:15 Uhr", "March 3, 2025 10:15 a.m."),
    ],
)
def test_a_moment_is_aware_and_in_utc(written: str) -> None:
    found = parse(written)
    assert found == MOMENT
    assert found.tzinfo is UTC


def test_a_date_with_slashes_is_read_only_where_it_can_mean_one_day_alone() -> None:
    assert parse("25/03/2025") == parse("03/25/2025") == datetime(2025, 3, 25, tzinfo=UTC)
    assert parse("03/04/2025") is None


@pytest.mark.parametrize(
    "written", ["", "soon", "32 March 2025", "3 Marchember 2025", "2025", 0, -5, 1e30, True, None, [], "99999999999999999999"]
)
def test_what_is_no_date_is_none(written: object) -> None:
    assert parse(written) is None
