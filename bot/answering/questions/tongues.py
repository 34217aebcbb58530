"""In which language a question is asked, and the words of that language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.languages.english.answers import ANSWER_WORDS as ENGLISH_ANSWERS
from bot.languages.english.claims import CLAIM_WORDS as ENGLISH_CLAIMS
from bot.languages.english.evidence import EVIDENCE_WORDS as ENGLISH_EVIDENCE
from bot.languages.english.looking import LOOKING as ENGLISH_LOOKING
from bot.languages.english.questions import QUESTION_WORDS as ENGLISH
from bot.languages.english.replies import REPLIES as ENGLISH_REPLIES
from bot.languages.english.stopwords import STOPWORDS as ENGLISH_STOPWORDS
from bot.languages.english.times import TIME_WORDS as ENGLISH_TIMES
from bot.languages.english.verdicts import VERDICTS as ENGLISH_VERDICTS
from bot.languages.german.answers import ANSWER_WORDS as GERMAN_ANSWERS
from bot.languages.german.claims import CLAIM_WORDS as GERMAN_CLAIMS
from bot.languages.german.evidence import EVIDENCE_WORDS as GERMAN_EVIDENCE
from bot.languages.german.looking import LOOKING as GERMAN_LOOKING
from bot.languages.german.questions import QUESTION_WORDS as GERMAN
from bot.languages.german.replies import REPLIES as GERMAN_REPLIES
from bot.languages.german.stopwords import STOPWORDS as GERMAN_STOPWORDS
from bot.languages.german.times import TIME_WORDS as GERMAN_TIMES
from bot.languages.german.verdicts import VERDICTS as GERMAN_VERDICTS

if TYPE_CHECKING:
    from bot.languages.answers import AnswerWords
    from bot.languages.claims import ClaimWords
    from bot.languages.evidence import EvidenceWords
    from bot.languages.looking import Looking
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


TONGUES = {
    "en": Tongue(
        ENGLISH,
        ENGLISH_ANSWERS,
        ENGLISH_TIMES,
        ENGLISH_REPLIES,
        ENGLISH_LOOKING,
        ENGLISH_EVIDENCE,
        ENGLISH_STOPWORDS,
        ENGLISH_CLAIMS,
        ENGLISH_VERDICTS,
    ),
    "de": Tongue(
        GERMAN,
        GERMAN_ANSWERS,
        GERMAN_TIMES,
        GERMAN_REPLIES,
        GERMAN_LOOKING,
        GERMAN_EVIDENCE,
        GERMAN_STOPWORDS,
        GERMAN_CLAIMS,
        GERMAN_VERDICTS,
    ),
}
DEFAULT = "en"
_TELLING = {
    code: it.questions.function_words.union(*((*act.finite, *act.done, *act.doing, *act.nouns) for act in it.questions.acts.values()))
    for code, it in TONGUES.items()
}


def tongue(language: str) -> Tongue:
    """The words of ``language`` (ISO 639-1), or English where questions of it are not understood."""
    return TONGUES.get(language, TONGUES[DEFAULT])


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
