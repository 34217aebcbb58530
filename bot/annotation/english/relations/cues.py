"""Words → frames: which words of a text may be the cue of an act."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from bot.languages.english.acts import ACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.english.parsing import Token
    from bot.languages.acts import Frame

_VOWELS = "aeiou"


def forms(base: str) -> tuple[str, ...]:
    """The regular forms of a verb or noun; a form too many does no harm, as the parser decides what a word is."""
    endings = [base, base + "s"]
    if base.endswith("y") and base[-2] not in _VOWELS:
        endings += [base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    elif base.endswith("e"):
        endings += [base + "d", base[:-1] + "ing"]
    else:
        endings += [base + "es", base + "ed", base + "ing"]
        if base[-1] not in _VOWELS + "wxy" and base[-2] in _VOWELS:
            endings += [base + base[-1] + "ed", base + base[-1] + "ing"]
    return (*endings, *_IRREGULAR.get(base, ()))


_IRREGULAR = {"say": ("said",), "beseech": ("besought",), "fire": ("fire",)}


@cache
def _tables() -> tuple[dict[str, list[Frame]], dict[str, list[Frame]], dict[str, list[Frame]]]:
    tables: tuple[dict[str, list[Frame]], ...] = (defaultdict(list), defaultdict(list), defaultdict(list))
    for table, frames in zip(tables, (ACTS.verbs, ACTS.nouns, ACTS.adjectives), strict=True):
        for frame in frames:
            for word in frame.words:
                base = word.partition(" ")[0]
                for form in dict.fromkeys(forms(base)):
                    table[form].append(frame)
    verbs, nouns, adjectives = tables
    return dict(verbs), dict(nouns), dict(adjectives)


def frames_of(form: str) -> tuple[list[Frame], list[Frame], list[Frame]]:
    """The frames of which ``form`` (lower case) is a word, as a verb, a noun and an adjective; their particles stand elsewhere."""
    verbs, nouns, adjectives = _tables()
    return verbs.get(form, []), nouns.get(form, []), adjectives.get(form, [])


_KINDS = {"NN": 1, "NNS": 1, "JJ": 2}
"""The tables that a tag's words stand in; a verb's stand in the first."""


def frames(token: Token) -> Iterator[Frame]:
    """The frames that ``token`` may be the cue of, by its form, its part of speech and its particle."""
    if token.quotation is not None:
        return
    kind = 0 if token.is_verb else _KINDS.get(token.tag)
    for frame in _tables()[kind].get(token.lower, ()) if kind is not None else ():
        for word in frame.words:
            base, _, particle = word.partition(" ")
            if token.lower in forms(base) and (not particle or any(child.lower == particle for child in token.children)):
                yield frame
                break
