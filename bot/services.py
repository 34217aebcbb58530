"""What the Discord side needs of the rest: the parts of a running bot, and a way to call the synchronous ones off the event loop."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from bot.answering.answerer import Answerer
    from bot.retrieval.library import Library
    from bot.settings import Settings
    from bot.store.store import Store

Given = ParamSpec("Given")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Services:
    """The parts, opened by whoever builds this and closed by them too.

    ``answerer`` and ``library`` are synchronous and safe in any thread; ``store`` is asynchronous. ``heartbeat`` is a file
    that is touched while the bot is connected to Discord, for a health check from outside; none is written where it is None.
    """

    answerer: Answerer
    library: Library
    store: Store
    settings: Settings
    executor: Executor | None = None
    """Where the synchronous parts run; the event loop's own threads where it is None."""
    heartbeat: Path | None = None

    async def run(self, call: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs) -> Result:
        """What ``call`` returns or raises, from a thread of the pool, so that the event loop never waits for it."""
        return await asyncio.get_running_loop().run_in_executor(self.executor, partial(call, *args, **kwargs))
