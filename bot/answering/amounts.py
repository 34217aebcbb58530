"""How well a sentence tells an amount, a time, a place or a reason."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.answering.questions.tongues import tongue
from bot.answering.words import asked_words, holds, stems
from bot.model import Aspect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.words import AskedWord
    from bot.model import Question

_LOOSE = 0.25
"""What a share is worth where a sum of money is asked."""
_WORDS_BESIDE = 3
"""Words between a number and what it counts, and that itself."""
_REASON = 0.5
"""What a reason is worth where one is asked: it is told in too many ways to be a must."""
_CODE = re.compile(r"\b[A-Za-z]\w*[-‐‑]\d[\w.]*")
"""The number is part of a name: R7-2."""


def fit(text: str, language: str, words: Sequence[AskedWord], question: Question) -> float | None:
    """How well the text has the form that is asked for, 0 to 1; None where it cannot be an answer."""
    asked = {part.casefold() for word in words for part in word.word.split()}
    rest = re.sub(r"[^\W_]+", lambda found: "" if found[0].casefold() in asked else found[0], text)  # Black Friday is no Friday
    its = tongue(language).answers
    if question.aspect is Aspect.AMOUNT:
        return _amount(text, language, question, _CODE.sub("", rest))
    if question.aspect is Aspect.TIME:
        return 1.0 if re.search(its.times, rest, re.IGNORECASE) else None
    if question.aspect is Aspect.PLACE:
        return 1.0 if re.search(its.places, rest, re.IGNORECASE) else 0.0
    if re.search(tongue(question.language).answers.superlative, question.topic, re.IGNORECASE):
        return 0.0 if re.search(its.superlatives, rest, re.IGNORECASE) else None
    if re.match(tongue(question.language).answers.why, question.topic, re.IGNORECASE):
        return _REASON if re.search(its.reasons, text, re.IGNORECASE) else 0.0
    return 0.0


def _amount(text: str, language: str, question: Question, rest: str) -> float | None:
    """The number beside what is counted, in the unit in which it is measured, or a sum where money is asked."""
    its, asker, topic = tongue(language).answers, tongue(question.language).answers, question.topic
    if unit := measured(topic, question.language):
        return 1.0 if re.search(its.units[unit], rest, re.IGNORECASE) else None
    if re.match(asker.counted, topic, re.IGNORECASE):
        text, rest = (re.sub(its.no_counts, "", each, flags=re.IGNORECASE) for each in (text, rest))
    if not re.search(its.amounts, rest, re.IGNORECASE):
        return None
    if counted := _counted(topic, question.language):
        beside = (_words_beside(text, found) for found in re.finditer(its.amounts, text, re.IGNORECASE))
        return 1.0 if any(holds(word, stems(words, language)) for words in beside for word in counted) else None
    lower = topic.casefold()
    if asker.paid.isdisjoint(lower.split()) and not re.match(asker.priced, lower):
        return 1.0
    return 1.0 if re.search(its.sums, rest, re.IGNORECASE) else _LOOSE if re.search(its.shares, rest, re.IGNORECASE) else None


@lru_cache(maxsize=64)
def measured(topic: str, language: str) -> str | None:
    """In what the answer is measured (age, span, speed …): the name of its units in ``AnswerWords``; None where in nothing special."""
    measures = tongue(language).answers.measures
    return next((unit for asked, unit in measures.items() if re.match(asked, topic, re.IGNORECASE)), None)


def told(words: Sequence[AskedWord], question: Question) -> tuple[AskedWord, ...]:
    """The words without those that only tell in what is measured, which an answer need not hold: how *fast*, how much *cheaper*."""
    measures = tongue(question.language).answers.measures if question.aspect is Aspect.AMOUNT else {}
    asked = (re.match(measure, question.topic, re.IGNORECASE) for measure in measures)
    measure = {word for found in asked if found for word in found[0].casefold().split()}
    return tuple(word for word in words if word.word.casefold() not in measure)


@lru_cache(maxsize=64)
def _counted(topic: str, language: str) -> tuple[AskedWord, ...]:
    """What is counted: specialists in "how many outside specialists looked …"."""
    found = re.match(tongue(language).answers.counted, topic, re.IGNORECASE)
    return asked_words(found[1] or found[2], language, loosely=True)[:1] if found else ()


def _words_beside(text: str, found: re.Match[str]) -> str:
    """The words of ``text`` before and behind what was found."""
    return " ".join((*text[: found.start()].split()[-_WORDS_BESIDE:], *text[found.start() :].split()[: _WORDS_BESIDE + 1]))
