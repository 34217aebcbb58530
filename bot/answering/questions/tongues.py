"""In which language a question is asked, and the words of that language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.languages import FALLBACK, by_language

if TYPE_CHECKING:
    from bot.languages.answers import AnswerWords
    from bot.languages.claims import ClaimWords
    from bot.languages.evidence import EvidenceWords
    from bot.languages.looking import Looking
    from bot.languages.predicates import PredicateWords
    from bot.languages.questions import QuestionWords
    from bot.languages.replies import Replies
    from bot.languages.times import TimeWords
    from bot.languages.verdicts import Verdicts

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language that questions may be asked in."""

    questions: QuestionWords
    answers: AnswerWords
    times: TimeWords
    replies: Replies
    looking: Looking
    evidence: EvidenceWords
    stopwords: frozenset[str]
    claims: ClaimWords
    verdicts: Verdicts
    predicates: PredicateWords


_CONSTANTS = {
    "questions": "QUESTION_WORDS",
    "answers": "ANSWER_WORDS",
    "times": "TIME_WORDS",
    "replies": "REPLIES",
    "looking": "LOOKING",
    "evidence": "EVIDENCE_WORDS",
    "stopwords": "STOPWORDS",
    "claims": "CLAIM_WORDS",
    "verdicts": "VERDICTS",
    "predicates": "PREDICATE_WORDS",
}
_HELD = {concern: by_language(concern, constant) for concern, constant in _CONSTANTS.items()}
TONGUES = {code: Tongue(**{concern: held[code] for concern, held in _HELD.items()}) for code in _HELD["questions"]}
"""The languages that have words for questions; these need the other concerns as well."""
_TELLING = {
    code: it.questions.function_words.union(*((*act.finite, *act.done, *act.doing, *act.nouns) for act in it.questions.acts.values()))
    for code, it in TONGUES.items()
}


def tongue(language: str) -> Tongue:
    """The words of ``language`` (ISO 639-1), or English where questions of it are not understood."""
    return TONGUES.get(language, TONGUES[FALLBACK])


def folded(word: str) -> str:
    """A word that fitted a form, as tables have it: forms take the Turkish i with and without its dot for an i."""
    return word.casefold().replace("i\u0307", "i").replace("ı", "i")


def detect(text: str, usual: str | None = None) -> str:
    """The language whose function words and words for acts ``text`` holds most of; ``usual`` where that does not tell."""
    found = [word.lower() for word in _WORD.findall(text.replace("’", "'"))]
    counts = {code: sum(word in telling for word in found) for code, telling in _TELLING.items()}
    best = max(counts.values())
    leading = [code for code, count in counts.items() if count == best]
    if len(leading) == 1:
        return leading[0]
    return usual if usual in leading else leading[0]
