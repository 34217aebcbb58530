"""What the bot remembers: settings of servers, questions behind buttons, digests, and a few notes of its own."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import delete, event, insert, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import ConfigError
from bot.model import Question
from bot.store.digests import DigestTable
from bot.store.records import seconds
from bot.store.tables import ANSWERS, GUILDS, METADATA, NOTES, QUESTIONS

if TYPE_CHECKING:
    from datetime import datetime
    from types import TracebackType

    from sqlalchemy.ext.asyncio import AsyncEngine

_WANTED = "must be the address of a database that can be reached, such as postgresql+asyncpg://user:password@host/receipts"
_encode = msgspec.msgpack.Encoder(order="deterministic").encode
_decode = msgspec.msgpack.Decoder(Question).decode


class Store:
    """Opened with ``async with``; ``url`` is SQLAlchemy's (``sqlite+aiosqlite:///path``, ``postgresql+asyncpg://…``).

    Raises ConfigError, which does not repeat the address, where it cannot be used or nothing answers there.
    """

    def __init__(self, url: str) -> None:
        try:
            self._engine: AsyncEngine = create_async_engine(url)
        except (SQLAlchemyError, ImportError, ValueError):
            raise ConfigError(f"database_url (or RECEIPTS_DATABASE_URL) {_WANTED}") from None
        if self._engine.dialect.name == "sqlite":
            event.listen(self._engine.sync_engine, "connect", _tune_sqlite)
        self.digests = DigestTable(self._engine)

    async def __aenter__(self) -> Store:
        try:
            async with self._engine.begin() as connection:
                await connection.run_sync(METADATA.create_all)
        except (SQLAlchemyError, OSError) as error:
            await self._engine.dispose()
            reason = type(getattr(error, "orig", None) or error).__name__  # its text may hold the address
            raise ConfigError(f"the database cannot be opened ({reason}); database_url {_WANTED}") from None
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._engine.dispose()

    async def note(self, name: str) -> str | None:
        """What was last noted under ``name``."""
        async with self._engine.connect() as connection:
            found: str | None = await connection.scalar(select(NOTES.c.value).where(NOTES.c.name == name))
        return found

    async def set_note(self, name: str, value: str) -> None:
        await self._put(NOTES, {"name": name}, {"value": value})

    async def language(self, guild_id: int) -> str | None:
        """The language that the server chose, or None where it did not."""
        async with self._engine.connect() as connection:
            found: str | None = await connection.scalar(select(GUILDS.c.language).where(GUILDS.c.id == guild_id))
        return found

    async def set_language(self, guild_id: int, language: str | None) -> None:
        await self._put(GUILDS, {"id": guild_id}, {"language": language})

    async def guild_joined(self, guild_id: int) -> None:
        """The bot is in the server (again); its settings and digests go on as they were."""
        await self._put(GUILDS, {"id": guild_id}, {"left_at": None})

    async def guild_left(self, guild_id: int, now: datetime) -> None:
        """The bot was removed from the server; settings and digests are kept, and no digest runs."""
        await self._put(GUILDS, {"id": guild_id}, {"left_at": seconds(now)})

    async def guilds_present(self, guild_ids: frozenset[int]) -> None:
        """The bot is in these servers, also in those among them that it had left."""
        async with self._engine.connect() as connection:
            left = (await connection.scalars(select(GUILDS.c.id).where(GUILDS.c.left_at.is_not(None)))).all()
        for guild_id in guild_ids.intersection(left):
            await self.guild_joined(guild_id)

    async def remember(self, question: Question, now: datetime) -> str:
        """Keeps the question for the buttons of its answer; returns its key, 16 hexadecimal digits, the same for the same question."""
        packed = _encode(question)
        key = hashlib.blake2b(packed, digest_size=8).hexdigest()
        await self._put(QUESTIONS, {"key": key}, {"question": packed, "asked_at": seconds(now)})
        return key

    async def question(self, key: str) -> Question | None:
        """The question that was kept under ``key``, or None where it has been forgotten or is of an older version."""
        async with self._engine.connect() as connection:
            packed: bytes | None = await connection.scalar(select(QUESTIONS.c.question).where(QUESTIONS.c.key == key))
        try:
            return None if packed is None else _decode(packed)
        except msgspec.DecodeError:
            return None

    async def answered(self, message_id: int, channel_id: int, key: str, now: datetime) -> None:
        """Notes that a message answers the question of that key, so that a follow-up has something to follow."""
        await self._put(ANSWERS, {"message_id": message_id}, {"channel_id": channel_id, "key": key, "asked_at": seconds(now)})

    async def question_of(self, message_id: int) -> Question | None:
        """The question that the message answers."""
        return await self._answered(ANSWERS.c.message_id == message_id)

    async def last_question(self, channel_id: int, asked_after: datetime) -> Question | None:
        """The newest question that was answered in the channel since then."""
        return await self._answered(ANSWERS.c.channel_id == channel_id, ANSWERS.c.asked_at >= seconds(asked_after))

    async def _answered(self, *conditions: Any) -> Question | None:
        newest = select(ANSWERS.c.key).where(*conditions).order_by(ANSWERS.c.asked_at.desc(), ANSWERS.c.message_id.desc()).limit(1)
        async with self._engine.connect() as connection:
            key: str | None = await connection.scalar(newest)
        return None if key is None else await self.question(key)

    async def forget_questions(self, asked_before: datetime) -> int:
        """Removes old questions; returns how many."""
        async with self._engine.begin() as connection:
            await connection.execute(delete(ANSWERS).where(ANSWERS.c.asked_at < seconds(asked_before)))
            result = await connection.execute(delete(QUESTIONS).where(QUESTIONS.c.asked_at < seconds(asked_before)))
        return result.rowcount

    async def _put(self, table: Any, key: dict[str, Any], values: dict[str, Any]) -> None:
        """Updates the row or inserts it; a second process that inserts it first is no error."""
        same = [table.c[name] == value for name, value in key.items()]
        async with self._engine.begin() as connection:
            if (await connection.execute(update(table).where(*same).values(**values))).rowcount:
                return
        try:
            async with self._engine.begin() as connection:
                await connection.execute(insert(table).values(**key, **values))
        except IntegrityError:
            async with self._engine.begin() as connection:
                await connection.execute(update(table).where(*same).values(**values))


def _tune_sqlite(connection: Any, _: object) -> None:
    """Readers beside a writer, patience with a second process, and foreign keys that hold."""
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "busy_timeout=10000", "foreign_keys=ON", "synchronous=NORMAL"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
