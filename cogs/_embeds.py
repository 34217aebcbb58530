"""A page where Components V2 cannot go: an embed with the same buttons below, or plain text where embeds may not be posted either."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import ui

from bot.presentation.markdown import text_of
from bot.presentation.message import Quote
from bot.presentation.phrasebook import phrases
from cogs._layout import ACCENT
from cogs._links import context_button, row_buttons

if TYPE_CHECKING:
    from bot.presentation.message import Message, Page
    from cogs._links import Source
    from cogs._pictures import Picture

_ROWS, _IN_A_ROW = 5, 5


def embed(message: Message, number: int) -> discord.Embed:
    """The page as one embed, whose description takes 4,096 characters."""
    return discord.Embed(description=plain(message.pages[number], message.language), colour=ACCENT)


def plain(page: Page, language: str) -> str:
    """The page as one text."""
    return "\n".join(text_of(block, phrases(language)) for block in page.blocks)


def buttons(message: Message, number: int, source: Source | None, *, picture: Picture | None = None) -> ui.View:
    """The buttons of the page: one a quote, in its order and with its number where there are several, then those below."""
    words = phrases(message.language)
    view = ui.View(timeout=None)
    quotes = [block for block in message.pages[number].blocks if isinstance(block, Quote) and block.opens]
    for place, block in enumerate(quotes[: (_ROWS - 1) * _IN_A_ROW]):
        view.add_item(context_button(block.citation, words, f"{words.context} {place + 1}" if len(quotes) > 1 else words.context))
    for item in row_buttons(message, number, source, row=_ROWS - 1, pictured=picture is not None):
        view.add_item(item)
    view.stop()
    return view
