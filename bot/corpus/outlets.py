"""Which outlet an article is from, and which one it was taken from."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.corpus.cleaning import fold
from bot.corpus.files import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

AGENCIES = (
    *("Reuters", "Associated Press", "AP", "AFP", "Agence France-Presse", "dpa", "APA", "epd", "KNA", "SID", "ddp", "dapd", "DTS"),
    *("Bloomberg", "UPI", "PA Media", "Press Association", "PTI", "ANI", "IANS", "Xinhua", "TASS", "Interfax", "EFE", "ANSA", "Kyodo"),
    *("Anadolu", "Ritzau", "NTB", "TT", "PAP", "CTK", "ČTK", "Keystone-SDA", "Dow Jones", "dpa-AFX", "Canadian Press"),
)
"""News agencies, as they sign."""
_NAMES = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
_DATELINE = re.compile(rf"^[\w ,./'’-]{{0,60}}\((?P<agency>{_NAMES})\)\s?[-–—:]?\s")
_SIGNATURE = re.compile(rf"\((?:\w+\s?/\s?)*(?P<agency>{_NAMES})(?:\s?[/,]\s?\w+)*\)")
_BEGINS = re.compile(rf"(?P<agency>{_NAMES})(?!\w)")
_HOST = re.compile(r"(?:https?://)?(?:www\.|m\.|amp\.)?((?:[\w-]+\.)+[a-z]{2,})(?::\d+)?(?:/\S*)?", re.IGNORECASE)
_SCRIPTS = re.compile(r"^([^A-Za-z]*[^\W\d_a-zA-Z\u00c0-\u024f][^A-Za-z]*)\s(?=[A-Z])")
_LONGEST = 8
"""Words of an outlet's name."""


def host(url: str) -> str | None:
    """The site of an address, without "www."."""
    try:
        name = urlsplit(url).hostname or ""
    except ValueError:
        return None
    return re.sub(r"^(?:www|m|amp)\.", "", name) or None


def file_name(path: str) -> str:
    """The name of an article's file without its endings: what is left to call an outlet that nothing names."""
    name = PurePosixPath(path.partition("#")[0]).name
    for ending in sorted(ENDINGS, key=len, reverse=True):
        if name.lower().endswith(f".{ending}") and len(name) > len(ending) + 1:
            return name[: -len(ending) - 1]
    return name


def source(told: str, title: str) -> str | None:
    """The outlet in what follows "Source:": an address, an agency, or a name before the title that the line goes on with."""
    if match := _HOST.fullmatch(told):
        return match[1].lower()
    name = re.split(r"\s+[|–—-]\s+|,\s|:\s|\s\(|https?://", told, maxsplit=1)[0]
    start = " ".join(title.split()[:2])
    if start and (at := _place(name, start)) > 0:
        name = name[:at]
    elif match := _BEGINS.match(name):
        name = match["agency"]
    elif match := _SCRIPTS.match(name):
        name = match[1]
    name = name.strip(" .,;:–—-|")
    return name if name and len(name.split()) <= _LONGEST else None


def dateline(text: str) -> str | None:
    """The agency in a text's first words ("HALDEN (Reuters) - ...")."""
    match = _DATELINE.match(text)
    return match["agency"] if match else None


def signed(lines: Iterable[str]) -> str | None:
    """The agency that signs in brackets ("(dpa)", "(dpa/tl)") among the lines that were taken out."""
    found = (match["agency"] for line in lines if (match := _SIGNATURE.fullmatch(line)))
    return next(found, None)


def differs(one: str | None, other: str) -> bool:
    """Whether two names are of two outlets."""
    return bool(one) and fold(one or "") != fold(other)


def _place(text: str, start: str) -> int:
    return text.casefold().find(start.casefold())
