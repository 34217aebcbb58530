"""What the store hands out: immutable rows with aware times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum


class Pause(StrEnum):
    """Why a digest does not run; it says so in its list and waits for somebody to add it anew."""

    CHANNEL_GONE = "channel_gone"
    FORBIDDEN = "forbidden"
    UNSURE = "unsure"
    """It cannot be told whether the last run was sent."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A digest that somebody asks for: what goes where, at which time of day (``HH:MM``) in which time zone (IANA)."""

    guild_id: int
    channel_id: int
    at: str
    zone: str
    language: str
    topic: str | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """A digest that is kept. What was indexed until ``seen_until`` has been told; ``next_run_at`` is when it is due."""

    id: int
    wanted: Wanted
    next_run_at: datetime
    seen_until: datetime
    paused: Pause | None = None


class RunState(StrEnum):
    """How far a run has come."""

    CLAIMED = "claimed"
    SENT = "sent"
    EMPTY = "empty"
    """There was nothing new, so nothing was posted."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a digest over what was indexed after ``since`` and not after ``until``; its id marks the message it becomes."""

    id: int
    digest_id: int
    due_at: datetime
    claimed_at: datetime
    since: datetime
    until: datetime
    state: RunState
    message_id: int | None = None


def seconds(moment: datetime) -> int:
    """Whole seconds since 1970."""
    return int(moment.timestamp())


def moment(stored: int) -> datetime:
    """The aware moment, in UTC."""
    return datetime.fromtimestamp(stored, UTC)
