"""JSON and JSON lines: one article or many, each an object under any of the usual keys."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING

import msgspec

from bot.corpus import encoding, metadata
from bot.corpus.drafts import Refusal
from bot.corpus.formats.whole import size, whole
from bot.corpus.markup import fragment
from bot.errors import CorpusError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from bot.corpus.drafts import Draft

_LISTS = ("articles", "items", "entries", "results", "data", "docs", "documents", "rows")
_FILE_OVER_ARTICLE = 20
"""A JSON file is read whole; it may be this many times as large as the largest article. JSON lines have no limit."""

_TOO_LARGE = "broken JSON: a number of more digits than are read"


def read_json(path: str, stream: BinaryIO, max_bytes: int) -> Iterator[Draft | Refusal]:
    """The article that the file's object is, or those of its list (bare, or under a key such as "articles")."""
    text = encoding.decode(whole(stream, max_bytes * _FILE_OVER_ARTICLE))
    try:
        data = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        if "\n" in text.strip() and text.lstrip().startswith("{") and _is_row(text.lstrip().split("\n", 1)[0]):
            yield from _lines(path, text.encode("utf-8", "surrogatepass").split(b"\n"), max_bytes)
            return
        raise CorpusError(f"broken JSON in line {error.lineno}: {error.msg}") from None
    except RecursionError:
        raise CorpusError("broken JSON: nested too deeply") from None
    except ValueError:
        raise CorpusError(_TOO_LARGE) from None
    if isinstance(data, dict) and "text" not in metadata.fields(data):
        data = next((data[key] for key in _LISTS if isinstance(data.get(key), list)), data)
    if isinstance(data, dict):
        yield _draft(data, max_bytes)
        return
    if not isinstance(data, list):
        raise CorpusError("no readable article: neither an object nor a list of objects")
    for number, row in enumerate(data, start=1):
        yield _row(f"{path}#{number}", row, str(number), None, max_bytes)


def read_lines(path: str, stream: BinaryIO, max_bytes: int) -> Iterator[Draft | Refusal]:
    """The articles of a file with one object a line, one line at a time."""
    head = stream.readline(max_bytes + 1)
    if encoding.encoding_of(head or b" ").startswith("utf-16"):
        text = encoding.decode(head + whole(stream, max_bytes * _FILE_OVER_ARTICLE))
        yield from _lines(path, text.encode("utf-8", "surrogatepass").split(b"\n"), max_bytes)
        return
    yield from _lines(path, _streamed(head, stream, max_bytes), max_bytes)


def _streamed(line: bytes, stream: BinaryIO, max_bytes: int) -> Iterator[bytes]:
    while line:
        yield line
        while len(line) > max_bytes and not line.endswith(b"\n"):  # the rest of a row that is too long
            line = stream.readline(max_bytes + 1)
        line = stream.readline(max_bytes + 1)


def _lines(path: str, lines: Iterator[bytes] | list[bytes], max_bytes: int) -> Iterator[Draft | Refusal]:
    empty = True
    for number, line in enumerate(lines, start=1):
        if not line.strip(b" \t\r\n\xef\xbb\xbf"):
            continue
        empty = False
        place = f"{path}#{number}"
        if len(line) > max_bytes:
            yield Refusal(place, f"over the size limit of {size(max_bytes)}", number)
            continue
        try:
            row = _parsed(line)
        except CorpusError as error:
            yield Refusal(place, str(error), number)
            continue
        yield _row(place, row, str(number), number, max_bytes)
    if empty:
        raise CorpusError("empty")


def _parsed(line: bytes) -> object:
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    try:  # other encodings, byte order marks, NaN, control characters and lone surrogates
        return json.loads(encoding.decode(line), strict=False)
    except json.JSONDecodeError as error:
        raise CorpusError(f"broken JSON at character {error.colno}: {error.msg}") from None
    except RecursionError:
        raise CorpusError("broken JSON: nested too deeply") from None
    except ValueError:
        raise CorpusError(_TOO_LARGE) from None


def _row(place: str, row: object, number: str, line: int | None, max_bytes: int) -> Draft | Refusal:
    if not isinstance(row, dict):
        return Refusal(place, "no readable article: not an object", line)
    try:
        draft = _draft(row, max_bytes)
    except CorpusError as error:
        return Refusal(place, str(error), line)
    return dataclasses.replace(draft, key=draft.key or number, line=line)


def _draft(row: dict[object, object], max_bytes: int) -> Draft:
    draft = metadata.draft(row)
    if not draft.text:
        raise CorpusError("no readable article: no text under any of the known keys")
    if len(draft.text) > max_bytes:
        raise CorpusError(f"over the size limit of {size(max_bytes)}")
    return dataclasses.replace(draft, text=fragment(draft.text))


def _is_row(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False
