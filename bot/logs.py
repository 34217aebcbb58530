"""The log: one form for our lines and those of libraries, to standard error, with secrets masked."""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING, Literal

import structlog

if TYPE_CHECKING:
    from collections.abc import Iterable

    from structlog.typing import Processor

MASK = "[secret]"
_TOKEN = re.compile(r"\b[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}")  # what Discord's tokens look like
_CREDENTIALS = re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)")  # user and password in an address


def configure(level: str, form: Literal["console", "json"], secrets: Iterable[str] = ()) -> None:
    """Sets up the log of this process; called once, by whoever starts it.

    ``level`` is a name such as "info". ``secrets`` are masked wherever they occur in a line, in tracebacks too; so is whatever looks
    like a Discord token or like credentials in an address.
    """
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[Processor] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta]
    if form == "json":
        last += [structlog.processors.dict_tracebacks, structlog.processors.JSONRenderer(ensure_ascii=False)]
    else:
        last += [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Masking(secrets, foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()], processors=last))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    structlog.configure(
        processors=[*shared, structlog.stdlib.PositionalArgumentsFormatter(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


class _Masking(structlog.stdlib.ProcessorFormatter):
    """Masks in the finished line, because a secret may stand in any field, message or traceback."""

    def __init__(self, secrets: Iterable[str], *, foreign_pre_chain: list[Processor], processors: list[Processor]) -> None:
        super().__init__(foreign_pre_chain=foreign_pre_chain, processors=processors)
        self._secrets = sorted(filter(None, secrets), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, MASK)
        return _CREDENTIALS.sub(MASK, _TOKEN.sub(MASK, line))
