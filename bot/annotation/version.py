"""Which annotations are up to date; apart from the annotator, so that asking need not load it."""

from __future__ import annotations

VERSION = "35"
"""Goes up whenever the output for some text can change: what was annotated by another version is annotated again."""
