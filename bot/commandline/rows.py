"""JSON lines in and out."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import msgspec

from bot.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_rows(required: str) -> Iterator[dict[str, Any]]:
    """The rows of standard input, one JSON object a line; empty lines are passed over.

    Raises ConfigError, naming the line, where one is no object or lacks the key ``required``.
    """
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            row = _object(line)
        except RecursionError:
            raise ConfigError(f"line {number} of the input is not a JSON object that can be read: it is nested too deeply") from None
        except (msgspec.DecodeError, ValueError) as error:
            raise ConfigError(f"line {number} of the input is not a JSON object: {error}") from None
        if not isinstance(row.get(required), str):
            raise ConfigError(f'line {number} of the input needs the key "{required}" with a text in it')
        yield row


def _object(line: bytes) -> dict[str, Any]:
    """The object of a row. Half of a character, which some programs write for a broken one, is read as a question mark."""
    try:
        return msgspec.json.decode(line, type=dict[str, Any])
    except msgspec.DecodeError:
        if b"\\u" not in line:
            raise
        whole = json.dumps(json.loads(line, strict=False), ensure_ascii=False).encode("utf-8", "replace")
        return msgspec.json.decode(whole, type=dict[str, Any])


def write_row(row: object) -> None:
    """Writes one row to standard output and flushes, so that a pipe sees each as it is made."""
    sys.stdout.buffer.write(msgspec.json.encode(row) + b"\n")
    sys.stdout.buffer.flush()
