"""The patterns of a language, compiled: how a slot of a form reads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bot.answering.questions.tongues import TONGUES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.languages.questions import Pattern
    from bot.model import Act

QUOTED = r"(?:(?<=[\s:])|^)[\"“”„«»‚‘'](?P<quote>.+?)[\"“”’‘»«'](?=[\s.,!?]|$)"
_SLOTS = {
    "{actor}": r"(?P<actor>\S.*?)",
    "{target}": r"(?P<target>\S.*?)",
    "{topic}": r"(?P<topic>\S.*?)",
    "{pair}": r"(?P<pair>\S+(?: \S+)+?)",
    "{house}": r"(?P<house>\S.*?)",
    "{quote}": QUOTED,
    "{words}": r"(?P<words>\S+(?: \S+)+)",
}
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Forms:
    """A language's patterns, the act of each of its verb forms and nouns by slot, and every word that has a meaning in a pattern."""

    patterns: tuple[Pattern, ...]
    slots: dict[str, str]
    acts: dict[str, dict[str, Act]]
    words: frozenset[str]

    def matches(self, text: str) -> Iterator[tuple[Pattern, re.Match[str]]]:
        """The patterns that fit the whole of ``text``, in order; one with a slot for an act is tried only where an act is named."""
        lower = text.casefold()
        named = {slot for slot, forms in self.acts.items() if any(form in lower for form in forms)}
        for pattern in self.patterns:
            slots = {slot for slot in self.acts if f"{{{slot}}}" in pattern.form}
            if (not slots or slots & named) and (found := _compiled(pattern.form, tuple(self.slots.items())).fullmatch(text)):
                yield pattern, found


@cache
def forms(language: str) -> Forms:
    """The forms of a language that questions are understood in."""
    words = TONGUES[language].questions
    by_slot = {
        "act": {form: act for act, its in words.acts.items() for form in (*its.finite, *its.done)},
        "done": {form: act for act, its in words.acts.items() for form in its.done},
        "doing": {form: act for act, its in words.acts.items() for form in its.doing},
        "noun": {form: act for act, its in words.acts.items() for form in its.nouns},
    }
    slots = _SLOTS | {f"{{{slot}}}": f"(?P<{slot}>{_any(of)})" for slot, of in by_slot.items()}
    known = {word for pattern in words.patterns for word in _WORD.findall(re.sub(r"\{\w+\}|\(\?P?<?\w*>?", " ", pattern.form))}
    known |= {form for of in by_slot.values() for form in of}
    return Forms(words.patterns, slots, by_slot, frozenset(known | words.function_words))


def _any(forms: Iterable[str]) -> str:
    """An expression for any of the forms, the longest first; one that never fits where there are none."""
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True))) or r"(?!)"


@cache
def _compiled(form: str, slots: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Compiled when first needed: all of them at once would take a tenth of a second."""
    for slot, expression in slots:
        form = form.replace(slot, expression)
    return re.compile(form, re.IGNORECASE)
