"""Discord's markdown made harmless: what is escaped reads verbatim when it is shown, and neither pings, links nor formats.

Rules after the client's own grammar: a backslash takes the meaning from any sign that is no letter, digit or space. Signs that only
mean something at the start of a line are escaped there alone, so that quotes keep their length.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_INLINE = re.compile(r"[\\*_~|`<\[\]]+|(?<=\w):(?=//)|:(?=[\w+~-]+:)|@(?=everyone|here)|¯(?=\\_)")
_ESCAPED = {ord(sign): f"\\{sign}" for sign in "\\*_~|`<[]:@¯"}
_BLOCK = re.compile(r"^(?P<indent>[ \t]*)(?:(?P<sign>[#>+-])|(?P<number>\d+)(?P<stop>[.)]))", re.MULTILINE)
_LINE_BREAKS = re.compile(r"\r\n?|[\u2028\u2029\u0085\v\f]")
_UNSAFE_IN_URL = re.compile(r"[\s<>\"'`\\\[\]{}|^*]|[^\x21-\uffff]|\.{3}$")
_LONGEST_URL = 500


def escape(text: str) -> str:
    """``text`` so that Discord shows exactly it: no formatting, mentions, links, emoji codes, headings, lists or quotes."""
    return _BLOCK.sub(_block, _INLINE.sub(lambda signs: signs[0].translate(_ESCAPED), _LINE_BREAKS.sub("\n", text)))


def _block(found: re.Match[str]) -> str:
    if found["sign"]:
        return f"{found['indent']}\\{found['sign']}"
    return f"{found['indent']}{found['number']}\\{found['stop']}"


def safe_url(url: str | None) -> str | None:
    """``url`` where it may stand in a masked link: plain http or https with a host and nothing that could end the link, else None.

    Round brackets, which would end it, are percent-encoded; that is the same address.
    """
    if not url or len(url) > _LONGEST_URL or _UNSAFE_IN_URL.search(url):
        return None
    try:
        parts = urlsplit(url)
        host, user = parts.hostname, parts.username
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or user is not None:
        return None
    return url.replace("(", "%28").replace(")", "%29")
