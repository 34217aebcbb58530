"""The repair of text that was once read in the wrong encoding.

Repair works line by line and leaves a line without signs of damage exactly as it is. Each run of characters that a code page turns
back into strict UTF-8 is mended if the outcome is ordinary text and the broken form could not have been meant. Where that finds
nothing, ftfy is asked, which knows less of Central European code pages and more of bytes that were lost.
"""

from __future__ import annotations

import re
from functools import cache

_PAGES = {
    "cp1252": "sloppy-windows-1252",
    "cp1250": "sloppy-windows-1250",
    "cp1251": "sloppy-windows-1251",
    "cp1254": "sloppy-windows-1254",
    "cp1257": "sloppy-windows-1257",
    "latin2": "iso-8859-2",
    "latin1": "latin-1",
    "mac": "mac-roman",
    "dos": "cp850",
    "us-dos": "cp437",
}
"""The encodings that UTF-8 is misread in, likeliest first; ``sloppy`` ones (from ftfy) also map the bytes that the page leaves open."""
_LOST = "\ufffd"
_ALPHABET = 6
"""Letters of an alphabet that are no accident."""
_ROUNDS = 3
"""Text may have been misread more than once."""


def repair(text: str) -> str:
    """The text with each line mended that holds UTF-8 read as something else; other lines are untouched."""
    if text.isascii() or not _suspect().search(text):
        return text
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    if line.isascii() or not _suspect().search(line):
        return line
    import ftfy  # noqa: PLC0415 - few corpora need repair
    from ftfy.badness import is_bad  # noqa: PLC0415

    for _ in range(_ROUNDS):
        mended = _search(line)
        if mended == line and is_bad(line):
            mended = ftfy.fix_encoding(line, uncurl_quotes=False)
            if not _gained(line, mended):
                return line
        if mended == line:
            return line
        line = mended
    return line


def _gained(line: str, mended: str) -> bool:
    """Whether what ftfy put in is ordinary text, or enough of another alphabet to be no accident."""
    new = [character for character in mended if character not in line and not character.isascii()]
    return all(map(_ORDINARY.fullmatch, new)) or len([character for character in new if character.isalpha()]) >= _ALPHABET


def _search(line: str) -> str:
    """The line read back through the code page that mends most of it; the line itself if none does."""
    best, fewest = line, len(_suspect().findall(line))
    for page in _PAGES:
        pattern = _sequences(page)
        if not any(_unmistakable(line, match) and _outcome(match[0], page) for match in pattern.finditer(line)):
            continue
        mended = pattern.sub(lambda match, page=page: _outcome(match[0], page) or match[0], line)  # type: ignore[misc]
        left = len(_suspect().findall(mended))
        if left < fewest:
            best, fewest = mended, left
    return best


def _outcome(broken: str, page: str) -> str | None:
    """What a run of misread characters stood for; None if that is not strictly UTF-8 or not ordinary text."""
    try:
        mended = broken.encode(_PAGES[page]).decode("utf-8")
    except UnicodeError:
        return None
    return mended if _ORDINARY.fullmatch(mended) else None


_ORDINARY = re.compile(
    "[\u0080-\u017f\u0192\u0218-\u021b\u02c6\u02dc\u2000-\u2064\u20a0-\u20bf\u2100-\u214f\u2190-\u21ff\u2200-\u22ff\u25a0-\u27bf\ufe0f\ufeff"
    "\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]+"
)
"""What Western text holds beyond ASCII: letters, punctuation, signs, emoji; and control bytes that wait for the next round."""


def _unmistakable(line: str, match: re.Match[str]) -> bool:
    """Whether nobody can have meant these characters where they stand.

    Three in a row, or a sign that never follows a capital (as in "Ã¼"), speak for themselves. Two that might end a word or a
    quotation ("Ä“", "É…") count only in the middle of one.
    """
    broken = match[0]
    if len(broken) > 2:
        return True
    before = line[match.start() - 1 : match.start()] if match.start() else ""
    after = line[match.end() : match.end() + 1]
    first, second = broken[0], broken[1]
    if first.isalpha() and (_alien(before, first) or _alien(second, after)):
        return True
    if first.isalpha() and after.islower() and second not in _PARTING and not second.isspace():
        return second.isupper() or before.isalpha() or not second.isalpha()
    if second.isalpha() or second in _CLOSING:
        return first.isalpha() and before.islower() and first.isupper()
    if second.isspace():
        return first in "ÂÃĂ" and (before.islower() or before.isdigit() or before in ".,;:!?)" or after.isspace())
    return not (first.isalpha() and before.isupper())


def _alien(one: str, other: str) -> bool:
    """Whether two neighbouring letters are of different alphabets."""
    return one.isalpha() and other.isalpha() and ("\u0400" <= one <= "\u04ff") != ("\u0400" <= other <= "\u04ff")


_CLOSING = "‘’‚“”„‹›«»–—…•·˜´®™©§"
_PARTING = "–—…·"
"""Of the signs that may close a word, those that a letter may follow all the same."""


@cache
def _sequences(page: str) -> re.Pattern[str]:
    """Characters of the code page that stand for the bytes of one UTF-8 character of two to four bytes."""
    import ftfy.bad_codecs  # noqa: F401, PLC0415 - registers the sloppy code pages

    def characters(first: int, last: int) -> str:
        found = (bytes([byte]).decode(_PAGES[page], "ignore") for byte in range(first, last + 1))
        return "[" + "".join(re.escape(character) for character in found) + "]"

    tail = characters(0x80, 0xBF)
    return re.compile(f"{characters(0xC2, 0xDF)}{tail}|{characters(0xE0, 0xEF)}{tail}{{2}}|{characters(0xF0, 0xF4)}{tail}{{3}}")


@cache
def _suspect() -> re.Pattern[str]:
    """A cheap first look: two neighbouring characters that some code page could have made of one UTF-8 character."""
    import ftfy.bad_codecs  # noqa: F401, PLC0415 - registers the sloppy code pages

    leads, tails = set(), set()
    for codec in _PAGES.values():
        leads |= {bytes([byte]).decode(codec, "ignore") for byte in range(0xC2, 0xF5)}
        tails |= {bytes([byte]).decode(codec, "ignore") for byte in range(0x80, 0xC0)}
    return re.compile(f"[{re.escape(''.join(leads))}][{re.escape(''.join(tails))}{_LOST}]")
