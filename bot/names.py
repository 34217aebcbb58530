"""How names are compared: by a key that small differences of writing do not change."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*", re.UNICODE)
_JOINT = "[.'’&-]"
_END = rf"(?:['’]s)?(?![^\W_]|{_JOINT}[^\W_])"
"""Behind a word that ends there, or in its possessive ending."""
_TOGETHER = re.compile(r",\s+|\s+(?:and|und|&)\s+")
_DROPPED = frozenset(
    {"the", "a", "an", "der", "die", "das", "den", "dem", "des"}
    | {"mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "herr", "herrn", "frau"}
)
_LEFT_OUT = rf"(?:(?:{'|'.join(sorted(_DROPPED))}){_END}[\W_]+)*"
PARTING = frozenset(
    "north south east west northern southern eastern western central upper lower inner outer new old greater".split()
    + "nord süd sued ost mittel ober unter neu neue neuer neues alt".split()
)
"""Words before a name that make it another one: Central Falkenau is not Falkenau. Folded as names are."""
_FOREIGN = re.compile(r"[^\x00-\x7F]+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_HYPHENS = re.compile(r"[\u2010-\u2013\u2212](?<=\w.)(?=\w)")
"""Begins with the signs themselves, so that the search jumps from one to the next."""


def words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it apart, folded: no case, accents, possessive endings, titles or articles.

    German umlauts fold to their two-letter spelling, other accents are dropped. A name of titles alone keeps them.
    """
    plain = folded(name)
    found = _WORD.findall(plain)
    if "'s" in plain or "’s" in plain:
        found = [word[:-2] if word.endswith(("'s", "’s")) else word for word in found]
    return tuple([word for word in found if word not in _DROPPED]) or tuple(found)


@lru_cache(maxsize=256)
def side_by_side(found: tuple[str, ...]) -> re.Pattern[str]:
    """Where the ``words`` of a name stand in a text that is ``folded``, one behind the other, as ``words`` would find them there."""
    first, *rest = map(re.escape, found)
    begins = rf"{first}(?<![^\W_]{first})(?<![^\W_]{_JOINT}{first}){_END}"  # the word first, since that is sought fastest
    return re.compile("".join((begins, *(rf"[\W_]+{_LEFT_OUT}{word}{_END}" for word in rest))))


def folded(text: str) -> str:
    """The text without case and accents, with plain hyphens: what the words of a name are read from."""
    if text.isascii():  # most are, and this is asked all the time
        return text.lower()
    return _FOREIGN.sub(_unaccented, with_hyphens(text.lower()))


def with_hyphens(text: str) -> str:
    """The text with a plain hyphen for each sign that stands for one within a word: one that does not break, a dash."""
    return text if text.isascii() else _HYPHENS.sub("-", text)


def _unaccented(found: re.Match[str]) -> str:
    plain = unicodedata.normalize("NFKD", found[0].translate(_UMLAUTS)).casefold()
    return "".join([char for char in plain if not unicodedata.combining(char)])


@lru_cache(maxsize=1 << 14)
def key(name: str) -> str:
    """The form under which a name is indexed; two spellings with one key are one name."""
    return " ".join(words(name))


def bearers(name: str) -> tuple[str, ...]:
    """The keys under which somebody is found: the name's own, and each person's where two speak or act together.

    "Ana Ruiz and Karl Boe" are two people; "Ministry of Trade and Industry" is one, since "Industry" alone is nobody's full name.
    """
    parts = [key(part) for part in _TOGETHER.split(name)]
    joint = len(parts) > 1 and all(len(part.split()) > 1 for part in parts)
    return tuple(dict.fromkeys((key(name), *(parts if joint else ()))))
