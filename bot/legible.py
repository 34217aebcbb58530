"""Text in which everything is seen: what somebody typed, and names and addresses that files give."""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def is_legible(text: str) -> bool:
    """Whether ``text`` has no control characters, nothing that turns the direction of writing, and no halves of characters."""
    return not _UNSEEN.search(text)


def legible(text: str) -> str:
    """``text`` with a space for each character that is not seen, line breaks included; the joiners of emoji stay."""
    return _UNSEEN.sub(" ", text)
