"""The patterns of a language, compiled: how a slot of a form reads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bot.answering.questions.tongues import TONGUES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.languages.questions import Pattern
    from bot.model import Act

QUOTED = r"(?:(?<=[\s:])|^)[\"“”„«»‚‘'](?P<quote>.+?)[\"“”’‘»«'](?=[\s.,!?]|$)"
_SLOTS = {
    "{actor}": r"(?P<actor>\S.*?)",
    "{target}": r"(?P<target>\S.*?)",
    "{topic}": r"(?P<topic>\S.*?)",
    "{pair}": r"(?P<pair>\S+(?: \S+)+?)",
    "{quote}": QUOTED,
    "{words}": r"(?P<words>\S+(?: \S+)+)",
}
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Form:
    """A pattern that can be matched against a whole question."""

    pattern: Pattern
    expression: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Forms:
    """A language's forms, whose act each of its verb forms and nouns is, and every word that has a meaning in a form."""

    forms: tuple[Form, ...]
    acts: dict[str, Act]
    words: frozenset[str]


@cache
def forms(language: str) -> Forms:
    """The compiled forms of a language that questions are understood in."""
    words = TONGUES[language].questions
    by_slot = {
        "act": {form: act for act, its in words.acts.items() for form in (*its.finite, *its.done)},
        "done": {form: act for act, its in words.acts.items() for form in its.done},
        "doing": {form: act for act, its in words.acts.items() for form in its.doing},
        "noun": {form: act for act, its in words.acts.items() for form in its.nouns},
    }
    slots = _SLOTS | {f"{{{slot}}}": f"(?P<{slot}>{_any(of)})" for slot, of in by_slot.items()}
    acts = {f"{slot} {form}": act for slot, of in by_slot.items() for form, act in of.items()}
    compiled = tuple(Form(pattern, _compile(pattern.form, slots)) for pattern in words.patterns)
    known = {word for pattern in words.patterns for word in _WORD.findall(re.sub(r"\{\w+\}|\(\?P?<?\w*>?", " ", pattern.form))}
    known |= {word for key in acts for word in key.split()[1:]}
    return Forms(compiled, acts, frozenset(known | words.function_words))


def _any(forms: Iterable[str]) -> str:
    """An expression for any of the forms, the longest first; one that never fits where there are none."""
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True))) or r"(?!)"


def _compile(form: str, slots: dict[str, str]) -> re.Pattern[str]:
    for slot, expression in slots.items():
        form = form.replace(slot, expression)
    return re.compile(form, re.IGNORECASE)
