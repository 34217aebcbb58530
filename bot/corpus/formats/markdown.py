"""Markdown: one article, with YAML front matter or without."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

from bot.corpus import encoding, metadata
from bot.corpus.formats.whole import whole
from bot.corpus.markup import plain
from bot.corpus.mojibake import repair
from bot.errors import CorpusError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from bot.corpus.drafts import Draft

_FRONT = re.compile(r"\A\s*---[ \t]*\r?\n(?P<front>.*?)(?:^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z))", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r"\s*#[ \t]+(?P<title>\S.*?)[ \t]*#*[ \t]*(?:\r?\n|\Z)")
_FENCE = re.compile(r"\A\s*---[ \t]*\r?\n[ \t]*[A-Za-z_][\w -]*:")


def read(path: str, stream: BinaryIO, max_bytes: int) -> Iterator[Draft]:  # noqa: ARG001 - every reader takes the path
    """The article, with the metadata of its front matter; raises CorpusError where that is broken."""
    text = encoding.decode(whole(stream, max_bytes))
    data: dict[object, object] = {}
    if _FENCE.match(text):
        match = _FRONT.match(text)
        if not match:
            raise CorpusError("broken front matter: it is never closed")
        data, text = _parsed(repair(match["front"])), text[match.end() :]
    draft = metadata.draft(data, plain(text))
    heading = _TITLE.match(text)
    yield draft if draft.title or not heading else dataclasses.replace(draft, title=plain(heading["title"]))


def _parsed(front: str) -> dict[object, object]:
    import yaml  # noqa: PLC0415 - only where a corpus has front matter

    try:
        data = yaml.safe_load(front)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 2}" if mark else ""
        raise CorpusError(f"broken front matter{where}: {getattr(error, 'problem', None) or _said(error)}") from None
    if not isinstance(data, dict):
        raise CorpusError("broken front matter: it names no fields")
    return data


def _said(error: Exception) -> str:
    return f"no such date or number ({error})" if isinstance(error, ValueError) else "not YAML"
