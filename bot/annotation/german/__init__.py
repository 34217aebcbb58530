"""German attributions, relations and names, by rules of its own: there is no parser for it here."""

from __future__ import annotations

from bot.annotation.german.extraction import extract

__all__ = ["extract"]
