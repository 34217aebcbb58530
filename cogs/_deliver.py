"""Sending: Components V2 first; where Discord refuses them an embed, and plain text where embeds are not allowed either."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import discord

from bot.presentation.pages import PLAIN, repaginated
from cogs._embeds import buttons, embed, plain
from cogs._layout import layout

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.presentation.message import Message
    from cogs._links import Source
    from cogs._pictures import Picture

log = logging.getLogger(__name__)
Sent = TypeVar("Sent")


@dataclass(frozen=True, slots=True)
class Sendable:
    """A checked message and where its further pages come from; ``mark`` is an id by which it can be known again.

    A ``picture`` stands below the heading, in answers to interactions alone.
    """

    message: Message
    source: Source | None = None
    mark: int | None = None
    picture: Picture | None = None


async def respond(interaction: discord.Interaction[Any], sendable: Sendable, number: int = 0) -> discord.InteractionMessage:
    """Fills the answer that was deferred with page ``number``, or the last one where there are not so many."""
    return await _delivered(interaction.edit_original_response, sendable, number, embeds=interaction.app_permissions.embed_links)


async def post(send: Callable[..., Awaitable[discord.Message]], sendable: Sendable, *, embeds: bool, **further: Any) -> discord.Message:
    """Sends the first page with ``send`` (of a channel or of a message to reply to), which gets ``further`` as it is."""
    return await _delivered(send, sendable, 0, embeds=embeds, **further)


async def _delivered(send: Callable[..., Awaitable[Sent]], sendable: Sendable, number: int, *, embeds: bool, **further: Any) -> Sent:
    message, source, picture = sendable.message, sendable.source, sendable.picture
    place = min(number, len(message.pages) - 1)

    def attached() -> dict[str, Any]:
        return {**further, "attachments": [picture.file()]} if picture else further  # anew each time: sending uses a file up

    try:
        return await send(view=layout(message, place, source, mark=sendable.mark, picture=picture), **attached())
    except discord.HTTPException as error:
        if error.status != 400:
            raise
        log.warning("Discord refused a layout (%s), so it goes out in the older way", error.code)
    if embeds:
        return await send(embed=embed(message, place), view=buttons(message, place, source, picture=picture), **attached())
    smaller = repaginated(message, PLAIN)
    place = min(number, len(smaller.pages) - 1)
    text = plain(smaller.pages[place], smaller.language)
    return await send(content=text, view=buttons(smaller, place, source, picture=picture), **attached())
