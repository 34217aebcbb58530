"""Tells when a corpus folder has changed: as soon as the system says so, and every so often where it does not."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

log = logging.getLogger(__name__)

_SETTLED = 300
"""Milliseconds without a change after which what is written counts as written."""
_LONGEST = 1_000
"""Milliseconds after which a change is told though others still come."""


async def changes(folder: Path, ignored: Path, every: float) -> AsyncGenerator[None, None]:
    """Yields at once, after each change below ``folder``, and every ``every`` seconds in any case; never ends by itself.

    Hidden files and what is below ``ignored`` (the index may stand in the corpus) count for nothing. Network drives and links to
    files elsewhere do not tell of changes, and a system has only so many watches: there it is ``every`` alone.
    """
    while True:
        try:
            async with aclosing(_told(folder, ignored, every)) as told:
                async for _ in told:
                    yield
        except (OSError, RuntimeError) as error:
            log.info("the system does not tell of changes in %s (%s): it is looked through every %g seconds", folder, error, every)
            await asyncio.sleep(every)


async def _told(folder: Path, ignored: Path, every: float) -> AsyncGenerator[None, None]:
    """Yields first once it watches, so that no change falls between; ends where another folder has come in the place of this one."""
    from watchfiles import awatch  # noqa: PLC0415 - asking does without it

    def counts(_: object, path: str) -> bool:
        changed = Path(path)
        inside = changed.relative_to(folder) if changed.is_relative_to(folder) else changed
        return not any(part.startswith(".") for part in inside.parts) and not changed.is_relative_to(ignored)

    watched = _identity(folder)
    watch = awatch(
        folder,
        watch_filter=counts,
        debounce=_LONGEST,
        step=_SETTLED,
        rust_timeout=int(every * 1000),
        yield_on_timeout=True,
        ignore_permission_denied=True,
    )
    async with aclosing(watch):
        while True:
            change = asyncio.ensure_future(anext(watch))
            try:
                await asyncio.sleep(0)
                yield
                await change
            finally:
                change.cancel()
                await asyncio.gather(change, return_exceptions=True)
            if _identity(folder) != watched:
                yield
                return


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        state = folder.stat()
    except FileNotFoundError:
        return None
    return state.st_dev, state.st_ino
