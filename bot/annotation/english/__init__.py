"""English annotation: dependency rules over trees whose quotations are masked."""

from __future__ import annotations

from bot.annotation.english.extraction import extract

__all__ = ["extract"]
