"""The tables of the store. Times are whole seconds since 1970, in UTC, so that every database keeps them alike."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text, UniqueConstraint

METADATA = MetaData()
_ID = BigInteger().with_variant(Integer, "sqlite")

NOTES = Table(
    "notes",
    METADATA,
    Column("name", String(100), primary_key=True),
    Column("value", Text, nullable=False),
    comment="What the bot remembers of itself, such as the hash of the commands it has registered.",
)

GUILDS = Table(
    "guilds",
    METADATA,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String(8)),
    Column("left_at", BigInteger),
    comment="Settings of a server; they stay when the bot is removed and are there again when it is invited back.",
)

QUESTIONS = Table(
    "questions",
    METADATA,
    Column("key", String(16), primary_key=True),
    Column("question", LargeBinary, nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    comment="Questions as understood, for the buttons below their answers. No user is stored with them.",
)

ANSWERS = Table(
    "answers",
    METADATA,
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("channel_id", BigInteger, nullable=False, index=True),
    Column("key", String(16), nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    comment="Which question a message answers, so that the next one may leave out what it takes from it.",
)

DIGESTS = Table(
    "digests",
    METADATA,
    Column("id", _ID, primary_key=True),
    Column("guild_id", BigInteger, nullable=False, index=True),
    Column("channel_id", BigInteger, nullable=False),
    Column("at", String(5), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("topic", Text),
    Column("speaker", Text),
    Column("language", String(8), nullable=False),
    Column("next_run_at", BigInteger, nullable=False, index=True),
    Column("seen_until", BigInteger, nullable=False),
    Column("paused", String(32)),
    comment="Who gets which digest when; next_run_at is what a process changes to claim a run.",
)

LEDGER = Table(
    "ledger",
    METADATA,
    Column("id", _ID, primary_key=True),
    Column("digest_id", _ID, ForeignKey("digests.id", ondelete="CASCADE"), nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("claimed_at", BigInteger, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
    Column("state", String(10), nullable=False),
    Column("message_id", BigInteger),
    UniqueConstraint("digest_id", "due_at"),
    Index("ledger_by_state", "state"),
    comment="One row a run, written before anything is sent, so that a run is never sent twice.",
)
