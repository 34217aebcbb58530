"""Digests and the ledger of their runs: claimed by compare-and-set, so that of many processes one runs each of them, once."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, exists, func, insert, select, update

from bot.store.records import Digest, Pause, Run, RunState, Wanted, moment, seconds
from bot.store.tables import DIGESTS, GUILDS, LEDGER

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Row
    from sqlalchemy.ext.asyncio import AsyncEngine


class DigestTable:
    """The digests of all servers."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def add(self, wanted: Wanted, next_run_at: datetime, now: datetime) -> Digest:
        """Keeps a digest; it tells what is indexed after ``now``."""
        row = {"next_run_at": seconds(next_run_at), "seen_until": seconds(now)}
        async with self._engine.begin() as connection:
            result = await connection.execute(insert(DIGESTS).values(**asdict(wanted), **row))
        key = result.inserted_primary_key
        return Digest(int(key[0]) if key else 0, wanted, moment(row["next_run_at"]), moment(row["seen_until"]))

    async def remove(self, guild_id: int, digest_id: int) -> bool:
        """Forgets a digest of the server; False where there is no such."""
        async with self._engine.begin() as connection:
            await connection.execute(delete(LEDGER).where(LEDGER.c.digest_id == digest_id, _of_guild(guild_id)))
            result = await connection.execute(delete(DIGESTS).where(DIGESTS.c.id == digest_id, DIGESTS.c.guild_id == guild_id))
        return bool(result.rowcount)

    async def of_guild(self, guild_id: int) -> tuple[Digest, ...]:
        """The digests of the server, oldest first."""
        return await self._digests(DIGESTS.c.guild_id == guild_id)

    async def get(self, digest_id: int) -> Digest | None:
        return next(iter(await self._digests(DIGESTS.c.id == digest_id)), None)

    async def due(self, now: datetime) -> tuple[Digest, ...]:
        """Digests that should run now; none of a server that the bot has left."""
        left = exists().where(GUILDS.c.id == DIGESTS.c.guild_id, GUILDS.c.left_at.is_not(None))
        return await self._digests(DIGESTS.c.next_run_at <= seconds(now), DIGESTS.c.paused.is_(None), ~left)

    async def claim(self, digest: Digest, next_run_at: datetime, now: datetime) -> Run | None:
        """Takes this run for the caller and notes it in the ledger, both or neither; None where another process was first."""
        due, since, until = seconds(digest.next_run_at), seconds(digest.seen_until), seconds(now)
        row = {
            "digest_id": digest.id,
            "due_at": due,
            "claimed_at": until,
            "since": since,
            "until": until,
            "state": RunState.CLAIMED.value,
        }
        async with self._engine.begin() as connection:
            taken = await connection.execute(
                update(DIGESTS)
                .where(DIGESTS.c.id == digest.id, DIGESTS.c.next_run_at == due, DIGESTS.c.paused.is_(None))
                .values(next_run_at=seconds(next_run_at), seen_until=until)
            )
            if not taken.rowcount:
                return None
            result = await connection.execute(insert(LEDGER).values(**row))
        key = result.inserted_primary_key
        claimed_at, state = moment(until), RunState.CLAIMED
        return Run(int(key[0]) if key else 0, digest.id, digest.next_run_at, claimed_at, moment(since), moment(until), state)

    async def unfinished(self, claimed_before: datetime) -> tuple[Run, ...]:
        """Runs that were claimed and neither sent nor given up, which is what a killed process leaves."""
        return await self._runs(LEDGER.c.state == RunState.CLAIMED.value, LEDGER.c.claimed_at < seconds(claimed_before))

    async def reclaim(self, run: Run, now: datetime) -> bool:
        """Takes over an unfinished run; False where another process was first."""
        async with self._engine.begin() as connection:
            taken = await connection.execute(
                update(LEDGER)
                .where(LEDGER.c.id == run.id, LEDGER.c.state == RunState.CLAIMED.value, LEDGER.c.claimed_at == seconds(run.claimed_at))
                .values(claimed_at=seconds(now))
            )
        return bool(taken.rowcount)

    async def finish(self, run: Run, state: RunState, message_id: int | None = None) -> None:
        """Notes how a run ended."""
        async with self._engine.begin() as connection:
            await connection.execute(update(LEDGER).where(LEDGER.c.id == run.id).values(state=state.value, message_id=message_id))

    async def give_back(self, run: Run, why: Pause | None = None) -> None:
        """Nothing was sent: what the run would have told is left for the next one, and the digest stops where there is a reason."""
        async with self._engine.begin() as connection:
            await connection.execute(update(LEDGER).where(LEDGER.c.id == run.id).values(state=RunState.FAILED.value))
            await connection.execute(
                update(DIGESTS)
                .where(DIGESTS.c.id == run.digest_id, DIGESTS.c.seen_until == seconds(run.until))
                .values(seen_until=seconds(run.since))
            )
            if why is not None:
                await connection.execute(update(DIGESTS).where(DIGESTS.c.id == run.digest_id).values(paused=why.value))

    async def resume(self, digest: Digest, next_run_at: datetime) -> None:
        """Lets a digest that has stopped run again, and tell what it missed."""
        async with self._engine.begin() as connection:
            await connection.execute(
                update(DIGESTS).where(DIGESTS.c.id == digest.id).values(paused=None, next_run_at=seconds(next_run_at))
            )

    async def forget_runs(self, claimed_before: datetime) -> int:
        """Takes runs that have ended out of the ledger; returns how many."""
        ended = LEDGER.c.state != RunState.CLAIMED.value
        async with self._engine.begin() as connection:
            result = await connection.execute(delete(LEDGER).where(ended, LEDGER.c.claimed_at < seconds(claimed_before)))
        return result.rowcount

    async def run(self, run_id: int) -> Run | None:
        """The run of that id, or None."""
        return next(iter(await self._runs(LEDGER.c.id == run_id)), None)

    async def count(self, guild_id: int) -> int:
        async with self._engine.connect() as connection:
            return await connection.scalar(select(func.count()).select_from(DIGESTS).where(DIGESTS.c.guild_id == guild_id)) or 0

    async def _digests(self, *conditions: Any) -> tuple[Digest, ...]:
        async with self._engine.connect() as connection:
            rows = (await connection.execute(select(DIGESTS).where(*conditions).order_by(DIGESTS.c.id))).all()
        return tuple(map(_digest, rows))

    async def _runs(self, *conditions: Any) -> tuple[Run, ...]:
        async with self._engine.connect() as connection:
            rows = (await connection.execute(select(LEDGER).where(*conditions).order_by(LEDGER.c.id))).all()
        return tuple(map(_run, rows))


def _of_guild(guild_id: int) -> Any:
    return exists().where(DIGESTS.c.id == LEDGER.c.digest_id, DIGESTS.c.guild_id == guild_id)


def _digest(row: Row[Any]) -> Digest:
    wanted = Wanted(row.guild_id, row.channel_id, row.at, row.zone, row.language, row.topic, row.speaker)
    return Digest(row.id, wanted, moment(row.next_run_at), moment(row.seen_until), Pause(row.paused) if row.paused else None)


def _run(row: Row[Any]) -> Run:
    times = (moment(row.due_at), moment(row.claimed_at), moment(row.since), moment(row.until))
    return Run(row.id, row.digest_id, *times, RunState(row.state), row.message_id)
