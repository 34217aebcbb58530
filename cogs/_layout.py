"""A page as Components V2: a container of texts, each quote a section with its own button."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import ui

from bot.presentation.markdown import text_of, texts_of
from bot.presentation.message import Line, More, Quote
from bot.presentation.phrasebook import phrases
from cogs._links import context_button, finding_button, row_buttons

if TYPE_CHECKING:
    from bot.presentation.message import Block, Message
    from cogs._links import Source
    from cogs._pictures import Picture

ACCENT = discord.Colour(0x3B6EA5)


def layout(
    message: Message, number: int, source: Source | None, *, mark: int | None = None, picture: Picture | None = None
) -> ui.LayoutView:
    """Page ``number`` (from 0) of the message; ``source`` is where its other pages come from, ``mark`` becomes the container's id.

    A picture stands below the rest.
    """
    view = ui.LayoutView(timeout=None)
    container: ui.Container[ui.LayoutView] = ui.Container(accent_colour=ACCENT, id=mark)
    for place, block in enumerate(message.pages[number].blocks):
        if place > 1 and isinstance(block, Line) and block.gap:
            container.add_item(ui.Separator())
        for item in _items(block, message, source):
            container.add_item(item)
    if picture is not None:
        gallery: ui.MediaGallery[ui.LayoutView] = ui.MediaGallery()
        container.add_item(gallery.add_item(media=picture.address, description=picture.alt))
    view.add_item(container)
    if row := row_buttons(message, number, source, pictured=picture is not None):
        view.add_item(ui.ActionRow(*row))
    view.stop()  # nothing waits for it: every button is found again by its custom_id
    return view


def _items(block: Block, message: Message, source: Source | None) -> list[ui.Item[ui.LayoutView]]:
    words = phrases(message.language)
    if isinstance(block, Quote):
        texts: list[ui.Item[ui.LayoutView]] = [ui.TextDisplay(text) for text in texts_of(block, words)]
        return [ui.Section(*texts, accessory=context_button(block.citation, words))] if block.opens else texts
    text: ui.TextDisplay[ui.LayoutView] = ui.TextDisplay(text_of(block, words))
    if isinstance(block, More) and source is not None:
        return [ui.Section(text, accessory=finding_button(source, block.finding, block.label))]
    return [text]
