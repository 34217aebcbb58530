"""A picture beside a message."""

from __future__ import annotations

import io
from dataclasses import dataclass

import discord

NAME = "map.png"


@dataclass(frozen=True, slots=True)
class Picture:
    """PNG data, and what it shows in words (1,024 characters at most)."""

    data: bytes
    alt: str

    @property
    def address(self) -> str:
        """How the message that it is attached to refers to it."""
        return f"attachment://{NAME}"

    def file(self) -> discord.File:
        """The attachment, to be sent once."""
        return discord.File(io.BytesIO(self.data), NAME, description=self.alt)
