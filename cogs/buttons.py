"""What happens on a click; the buttons themselves are made in ``_links``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ui

from bot.model import Span
from cogs import _links
from cogs._answers import show_surroundings, turn_page
from cogs._tables import send_table

if TYPE_CHECKING:
    import re
    from collections.abc import Awaitable

    import discord

    from bot.client import ReceiptsClient

    Click = discord.Interaction[ReceiptsClient]


class _Button(ui.DynamicItem[ui.Button[Any]], template=r"(?!)"):
    """A button that is known by its ``custom_id`` alone."""

    def __init__(self, item: ui.Button[Any], match: re.Match[str]) -> None:
        super().__init__(item)
        self.match = match

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /) -> _Button:
        assert isinstance(item, ui.Button)  # noqa: S101 - only buttons carry these ids
        return cls(item, match)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """discord.py only logs what this raises, so it goes to the one error handler from here."""
        try:
            await self.clicked(interaction)
        except Exception as error:  # noqa: BLE001 - whatever it is, the user is told
            await interaction.client.interaction_failed(interaction, error)

    def clicked(self, interaction: Click) -> Awaitable[None]:
        raise NotImplementedError


class ContextButton(_Button, template=_links.CONTEXT):
    """Shows a passage in its surroundings."""

    def clicked(self, interaction: Click) -> Awaitable[None]:
        start, end = sorted((int(self.match["start"]), int(self.match["end"])))  # anybody can send an id that no button has
        place = Span(start, end)
        return show_surroundings(interaction, self.match["article"], place, self.match["hash"])


class PageButton(_Button, template=_links.PAGE):
    """Turns to another page."""

    def clicked(self, interaction: Click) -> Awaitable[None]:
        of = _links.Source(self.match["kind"], self.match["key"], int(self.match["finding"]), int(self.match["asker"]))
        return turn_page(interaction, of, int(self.match["number"]))


class FindingButton(_Button, template=_links.FINDING):
    """Shows all citations of a finding."""

    def clicked(self, interaction: Click) -> Awaitable[None]:
        of = _links.Source("f", self.match["key"], int(self.match["finding"]))
        return turn_page(interaction, of, 0, anew=True)


class TableButton(_Button, template=_links.TABLE):
    """Attaches what an answer shows as a table."""

    def clicked(self, interaction: Click) -> Awaitable[None]:
        return send_table(interaction, self.match["key"])


async def setup(bot: ReceiptsClient) -> None:
    """Makes the buttons of messages sent earlier work again."""
    bot.add_dynamic_items(ContextButton, PageButton, FindingButton, TableButton)
