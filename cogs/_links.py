"""Buttons as data: all that one needs stands in its ``custom_id`` (100 characters), so that it works after a restart."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import discord
from discord import ui

from bot.presentation.message import Quote
from bot.presentation.phrasebook import looking, phrases

if TYPE_CHECKING:
    from bot.languages.phrases import Phrases
    from bot.model import Citation
    from bot.presentation.message import Message

_LONGEST_LABEL = 80
CONTEXT = re.compile(r"ctx:(?P<article>[0-9a-f]{16}):(?P<start>\d+):(?P<end>\d+):(?P<hash>[0-9a-f]{8})")
PAGE = re.compile(r"page:(?P<number>\d+):(?P<kind>[qfdvs]):(?P<key>[0-9a-f]+):(?P<finding>\d+):(?P<asker>\d+)")
FINDING = re.compile(r"all:(?P<key>[0-9a-f]+):(?P<finding>\d+)")
TABLE = re.compile(r"table:(?P<key>[0-9a-f]+)")
_ANSWERS = frozenset("qf")


@dataclass(frozen=True, slots=True)
class Source:
    """What pages are made from.

    Kinds: an answer (``q``), a finding of it (``f``), a digest's run (``d``) or preview (``v``), the sources (``s``). ``key`` is a
    question's key in the store, or the id of a run or a digest in hexadecimal. ``asker`` is who turns the pages for all who read along;
    others get a page of their own.
    """

    kind: str
    key: str
    finding: int = 0
    asker: int = 0


def context_button(citation: Citation, words: Phrases, label: str | None = None) -> ui.Button[Any]:
    """Opens the surroundings of a passage, as long as its article's text is what it was."""
    article, span = citation.article, citation.span
    return _button(label or words.context, f"ctx:{article.id}:{span.start}:{span.end}:{article.hash[:8]}")


def finding_button(source: Source, finding: int, label: str) -> ui.Button[Any]:
    """Opens all citations of one finding."""
    return _button(label, f"all:{source.key}:{finding}")


def row_buttons(
    message: Message, number: int, source: Source | None, *, row: int | None = None, pictured: bool
) -> list[ui.Button[Any]]:
    """What stands below a message: below a picture the way to its quotes, else the turning of pages; and an answer's table."""
    if source is None:
        return []
    words, around = phrases(message.language), looking(message.language)
    if pictured:
        items = [_button(around.quotes, _page(replace(source, asker=0), 0), row=row)]
    else:
        items = page_buttons(source, number, len(message.pages), words, row=row)
    quotes = any(isinstance(block, Quote) for page in message.pages for block in page.blocks)
    if source.kind in _ANSWERS and (pictured or quotes):
        items.append(_button(around.export, f"table:{source.key}", row=row))
    return items


def page_buttons(source: Source, number: int, total: int, words: Phrases, *, row: int | None = None) -> list[ui.Button[Any]]:
    """Back, where we are, next; nothing where there is one page."""
    if total < 2:
        return []
    here = _button(words.page.format(n=number + 1, total=total), "here", row=row)
    here.disabled = True
    items = [here]
    if number > 0:
        items.insert(0, _button(words.previous, _page(source, number - 1), row=row))
    if number + 1 < total:
        items.append(_button(words.next, _page(source, number + 1), row=row))
    return items


def _page(source: Source, number: int) -> str:
    return f"page:{number}:{source.kind}:{source.key}:{source.finding}:{source.asker}"


def _button(label: str, custom_id: str, *, row: int | None = None) -> ui.Button[Any]:
    return ui.Button(label=label[:_LONGEST_LABEL], style=discord.ButtonStyle.secondary, custom_id=custom_id, row=row)
