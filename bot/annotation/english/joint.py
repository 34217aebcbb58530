"""Several people who speak with one voice: "Ana Ruiz and Karl Boe said in a joint statement"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from bot.annotation.mentions import TOKEN
from bot.languages.english.names import NAME_WORDS

if TYPE_CHECKING:
    from bot.annotation.resolution import Resolution
    from bot.model import Mention

_JOINT = re.compile(r"\s*(?:,|,?\s+and\b)\s*")
_BELONGS = re.compile(r"\b(?:of|for|at|in|from|to|by|with)\s+(?:the\s+)?\Z")
_BEFORE_NAMES = NAME_WORDS.titles | NAME_WORDS.articles | NAME_WORDS.person_roles


def jointly(mention: Mention, text: str, resolution: Resolution) -> Mention:
    """The mention with all its names, where the words at its span join several that speak together."""
    run: list[Mention] = []
    joined = False
    for one in resolution.inside(mention.span):
        between = text[run[-1].span.end : one.span.start] if run else ""
        joint = _JOINT.match(between)
        if run and not (joint and all(word.lower() in _BEFORE_NAMES for word in TOKEN.findall(between[joint.end() :]))):
            if joined:
                break
            run = []
        joined = bool(run) and "and" in between
        run.append(one)
    names = list(dict.fromkeys(one.name for one in run if one.name))
    if not joined or len(names) < 2 or mention.name not in {None, *names}:
        return mention
    if _BELONGS.search(text, mention.span.start, run[0].span.start):
        return mention
    name = f"{', '.join(names[:-1])} and {names[-1]}"
    return replace(mention, kind=run[0].kind, name=name, confidence=min(one.confidence for one in run))
