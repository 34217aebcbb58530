"""Discord's markup taken out of a message, so that what remains are its words."""

from __future__ import annotations

import re

_CODE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_GONE = re.compile(
    r"<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|</[^>]{1,100}:\d+>|<?https?://\S+|\bwww\.\S+|(?<!\S):[\w+~-]{2,}:(?!\S)|@(?:everyone|here)\b"
)
_MASKED_LINK = re.compile(r"(!?)\[([^\]\n]{1,500})\]\(\s*<?(?:https?://|/)[^)\s]*>?(?:\s+\"[^\"]*\")?\s*\)")
_LINE_START = re.compile(r"^[ \t]*(?:(?:>>>|>|#{1,3}|-#|[-*+•]|\d{1,2}[.)])[ \t]+)+", re.MULTILINE)
_EMPHASIS = re.compile(r"\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|~~|\|\||`")
_KEPT = 0xE000
"""Signs behind a backslash stand for themselves: meanwhile they are other characters."""
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_KEPT_SIGN = re.compile(f"[{chr(_KEPT)}-{chr(_KEPT + 0x7F)}]")


def plain(message: str) -> str:
    """The words of a message, line by line: no emphasis, spoilers, quote signs, code blocks, addresses, mentions or emoji codes."""
    text = _ESCAPED.sub(lambda sign: chr(_KEPT + ord(sign[1])), _CODE.sub("\n", message))
    text = _MASKED_LINK.sub(r"\2", text)
    text = _GONE.sub(" ", text)
    text = _LINE_START.sub("", text)
    text = _KEPT_SIGN.sub(lambda sign: chr(ord(sign[0]) - _KEPT), _EMPHASIS.sub("", text))
    return "\n".join(" ".join(line.split()) for line in text.splitlines()).strip()
