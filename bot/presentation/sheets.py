"""Records as a table for spreadsheets (CSV) or programs (JSON)."""

from __future__ import annotations

import csv
import io
from dataclasses import fields
from typing import TYPE_CHECKING

import msgspec

from bot.answering.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COLUMNS = tuple(field.name for field in fields(Record))
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the start of a formula (OWASP, CSV Injection)."""


def csv_lines(records: Iterable[Record]) -> Iterator[str]:
    """The heading and a row a record, each ending in a line break (RFC 4180)."""
    yield _row(COLUMNS)
    for record in records:
        cells: dict[str, object] = msgspec.to_builtins(record)
        yield _row(cell(cells[column]) for column in COLUMNS)


def json_pieces(records: Iterable[Record]) -> Iterator[str]:
    """One JSON array of objects, piece by piece."""
    before = "[\n"
    for record in records:
        yield before + msgspec.json.encode(record).decode()
        before = ",\n"
    yield "[]\n" if before.startswith("[") else "\n]\n"


def cell(value: object) -> object:
    """The value so that no spreadsheet computes it: an apostrophe stands before what would begin a formula."""
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value


def limited(pieces: Iterable[str], most_bytes: int) -> tuple[bytes, int, int]:
    """As many whole pieces as fit, with a mark that tells spreadsheets of UTF-8; how many of how many pieces they are."""
    kept, count, total = bytearray(b"\xef\xbb\xbf"), 0, 0
    for piece in pieces:
        total += 1
        data = piece.encode("utf-8", "replace")
        if count == total - 1 and len(kept) + len(data) <= most_bytes:
            kept += data
            count += 1
    return bytes(kept), count, total


def _row(values: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(values)
    return line.getvalue()
