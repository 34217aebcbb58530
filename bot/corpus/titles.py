"""An article's title: the one it has, or the first words of its text as a label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.corpus.cleaning import ends_sentence, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 220
"""Characters of a headline."""
_LABEL = 90
"""Characters of a label."""
_ABBREVIATED = re.compile(r"\b(?:(?:[A-Z]\.){2,}|Inc\.|Corp\.|Ltd\.|Co\.|Jr\.|Sr\.|\.\.\.|…)[\"'”’]?$")
_SENTENCE = re.compile(r".+?[.!?…][\"'”’“»)]*(?=\s|$)")
_SUFFIX = re.compile(r"^(?P<title>.{8,}?)\s+(?P<sign>\||::|»|–|—|-)\s+(?P<outlet>[^|]{2,45})$")


def find(lines: Sequence[str]) -> tuple[str, str | None] | None:
    """The title at the head of the lines and the section label above it, if any; None if the text begins without a title."""
    for start in (0, 1):
        if len(lines) < start + 2:
            return None
        if _is_title(lines, start):
            if start == 0 and _is_kicker(lines):
                continue
            return lines[start], lines[0] if start else None
        if start == 0 and not _is_kicker(lines):
            return None
    return None


def label(text: str) -> str:
    """The first sentence of a text without a title, cut at a word (with "…") where it is long."""
    line = text.split("\n", 1)[0]
    match = _SENTENCE.match(line)
    sentence = match[0] if match else line
    if len(sentence) <= _LABEL:
        return sentence
    cut = sentence[: _LABEL - 1].rsplit(" ", 1)[0] if " " in sentence[: _LABEL - 1] else sentence[: _LABEL - 1]
    return cut.rstrip(" ,;:–—-") + "…"


def split(title: str, known: str | None) -> tuple[str, str | None]:
    """A page's title without the name of its outlet, and that name. A dash counts only before an outlet that is ``known``."""
    match = _SUFFIX.match(title)
    if not match:
        return title, None
    outlet = match["outlet"].strip()
    named = known is not None and _same(outlet, known)
    if named or (match["sign"] in "|::»" and len(outlet.split()) <= 5 and outlet[0].isupper() and not ends_sentence(outlet)):
        return match["title"].strip(), outlet
    return title, None


def _same(outlet: str, known: str) -> bool:
    one, other = (fold(name).replace(" ", "").removeprefix("the").removeprefix("www") for name in (outlet, known))
    return one == other or (len(one) > 3 and other.startswith(one))


def _is_title(lines: Sequence[str], start: int) -> bool:
    line, rest = lines[start], lines[start + 1 :]
    if len(line) > _LONGEST:
        return False
    if fold(line) and any(fold(line) == fold(other) for other in rest[:5]):
        return True
    words = line.split()
    sentence = ends_sentence(line) and line.rstrip("\"'”’“»")[-1] not in "?!" and not _ABBREVIATED.search(line)
    return 2 <= len(words) <= 32 and not sentence and line[-1] not in ",-–—" and not line[0].islower() and any(map(ends_sentence, rest))


def _is_kicker(lines: Sequence[str]) -> bool:
    """Whether the first line is a section's name ("Politics") above the title."""
    first = lines[0].split()
    return (
        len(lines) > 2
        and len(first) <= 2
        and not ends_sentence(lines[0])
        and len(lines[1].split()) >= 4
        and _is_title(lines, 1)
        and fold(lines[0]) != fold(lines[1])
    )
