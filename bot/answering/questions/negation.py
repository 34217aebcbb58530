"""Questions who did *not*, or what somebody did not: the question without its negation, and that it is negated."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from bot.answering.questions.tongues import tongue
from bot.model import Polarity, QuestionKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.model import Question

_OF_ACTS = frozenset((QuestionKind.RELATIONS, QuestionKind.STATEMENTS, QuestionKind.WHO_SAID))


def asked(text: str, language: str, read: Callable[[str], Question | None]) -> Question | None:
    """The negated question about acts in ``text``, which ``read`` understands without its negation; None where it is none.

    "Did X not accuse Y?" asks the same as "did X accuse Y?", and so does why X did not: both acts and their negations answer it.
    """
    found = _beginning(language).match(text)
    if found is None:
        return None
    word = found["not"].strip()
    kept = f" {word} " if word.casefold() in tongue(language).questions.anyone else " "  # "nobody" stands for somebody
    question = read(" ".join(f"{text[: found.start('not')]}{kept}{text[found.end('not') :]}".split()))
    if question is None or question.kind not in _OF_ACTS:
        return None
    both = question.actor is not None and question.target is not None
    return question if both or not found["asks"] else replace(question, polarity=Polarity.NEGATED)


@cache
def _beginning(language: str) -> re.Pattern[str]:
    return re.compile(tongue(language).questions.negated, re.IGNORECASE)
