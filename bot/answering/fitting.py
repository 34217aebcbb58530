"""How well a sentence has the form that a question seeks: a definition, a role, an amount, a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answering import defining
from bot.answering.questions.tongues import tongue
from bot.answering.words import asked_words, held_in, holds, one_spelling, stems
from bot.model import Aspect, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Hit, Question

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LOOSE = 0.25
"""What a number is worth that stands somewhere else than beside what is counted, or is no sum of money where one is asked."""
_WORDS_BESIDE = 3
"""Words between a number and what it counts, and that itself."""
_BESIDE = 0.85
"""What a role right beside a name is worth; that somebody is said to be something tells more."""
_REACH = 60
"""Characters between a name and its role."""
_FIRST_PART = 4
_LAST_PART = 5
"""Letters that the parts of a compound have at least."""
_FORMED = frozenset((Aspect.AMOUNT, Aspect.TIME))
"""Aspects that a sentence without their form does not answer."""
_OFFICE = re.compile(r" (?:of|at|in|von|der|des|bei) ")


def fit(hit: Hit, annotated: AnnotatedArticle, words: tuple[AskedWord, ...], question: Question) -> float | None:
    """How well the sentence has the form that the question seeks, 0 to 1; None where it cannot be an answer."""
    text, language = hit.span.of(annotated.article.text), annotated.article.language
    its = tongue(language).answers
    if question.aspect is Aspect.DEFINITION:
        mentioned = " " in defining.term(question.topic).names[-1] and defining.mentions(
            question.topic, text
        )  # what one word means is told or it is not
        return defining.defines(hit, annotated, question.topic) or (0.0 if mentioned else None)
    if question.aspect is Aspect.ROLE:
        topic = re.sub(f"^{defining.ARTICLE}", "", question.topic, flags=re.IGNORECASE)
        if _names_office(topic, question.language):
            return _holds_office(one_spelling(topic, question.language), one_spelling(text, language), question.language, language)
        if not _holds_all([word for word in words if word.weighty] or words, held_in(annotated, hit.span)):
            return None
        surname = topic.split()[-1] if topic else ""
        return max(_role_beside(text, words, its.roles), defining.told(topic, text, language), defining.told(surname, text, language))
    asked = {part.casefold() for word in words for part in word.word.split()}
    wanted = {Aspect.AMOUNT: its.amounts, Aspect.TIME: its.times, Aspect.PLACE: its.places}.get(question.aspect)
    rest = re.sub(r"[^\W_]+", lambda found: "" if found[0].casefold() in asked else found[0], text)  # Black Friday is no Friday
    fits = wanted is not None and re.search(wanted, rest, re.IGNORECASE)
    if fits and question.aspect is Aspect.AMOUNT:
        return _counts(text, language, question, rest)
    return 1.0 if fits else None if question.aspect in _FORMED else 0.0


def _counts(text: str, language: str, question: Question, rest: str) -> float | None:
    """How well the sentence tells the amount that is asked: its number beside what is counted, or a sum where money is asked."""
    counted = re.search(tongue(question.language).answers.counted, question.topic, re.IGNORECASE)
    asked = next(iter(asked_words(counted[1], question.language, loosely=True)), None) if counted else None
    if asked is not None:
        if not holds(asked, stems(text, language)):
            return None
        amount = tongue(language).answers.amounts
        beside = (_words_beside(text, found) for found in re.finditer(amount, text, re.IGNORECASE))
        return 1.0 if any(holds(asked, stems(words, language)) for words in beside) else None
    its, topic = tongue(question.language).answers, question.topic.casefold()
    money = not its.paid.isdisjoint(topic.split()) or re.match(its.priced, topic)
    return _LOOSE if money and not re.search(tongue(language).answers.sums, rest, re.IGNORECASE) else 1.0


def _words_beside(text: str, found: re.Match[str]) -> str:
    """The words of ``text`` before and behind what was found."""
    return " ".join((*text[: found.start()].split()[-_WORDS_BESIDE:], *text[found.start() :].split()[: _WORDS_BESIDE + 1]))


def _holds_all(words: Sequence[AskedWord], held: frozenset[str]) -> bool:
    """Whether every word asked is held."""
    return all(holds(word, held) for word in words)


def _names_office(topic: str, language: str) -> bool:
    """Whether it is asked who holds an office ("the CEO of Norvik"), not what somebody is."""
    office = _OFFICE.split(one_spelling(topic, language).casefold(), maxsplit=1)[0]
    return any(is_role(word, tongue(language).answers.roles) for word in office.split())


def _holds_office(topic: str, text: str, asked_in: str, language: str) -> float | None:
    """1 where the sentence names the office as asked, half where it leaves open whose it is; None where it does not, or another's."""
    if topic.casefold() in text.casefold():
        return 1.0
    office, *house = _OFFICE.split(topic.casefold(), maxsplit=1)
    own = {word for part in house for word in re.findall(r"[^\W_]+", part)}
    meant = asked_words(office, asked_in, loosely=True)
    places = [*re.finditer(rf"\b{re.escape(office)}\b", text, re.IGNORECASE), *_roles_in(text, tongue(language).answers.roles)]
    named = (place for place in places if place[0].casefold() == office or _holds_all(meant, stems(place[0], language)))
    return 0.5 if any(not _is_anothers(text, place, own) for place in named) else None


def _roles_in(text: str, roles: frozenset[str]) -> list[re.Match[str]]:
    return [found for found in WORD.finditer(text) if is_role(found[0].casefold(), roles)]


def _is_anothers(text: str, office: re.Match[str], own: set[str]) -> bool:
    """Whether a name that is not in ``own`` stands before the office or, with "of", behind it: the Norvik CEO, the CEO of Norvik."""
    before = re.search(r"([A-ZÄÖÜ][\w-]*)(?:['’]s?)? $", text[: office.start()])
    behind = re.match(rf"{_OFFICE.pattern}(?:the |der |des )?([A-ZÄÖÜ][\w-]*)", text[office.end() :])
    named = [found[1].casefold() for found in (before, behind) if found]
    return any(name not in own for name in named)


def _role_beside(text: str, words: Sequence[AskedWord], roles: frozenset[str]) -> float:
    """Most where a word that says what somebody is stands beside the name, less with the distance, 0 where none does."""
    called = [word.word if word.word.casefold() in text.casefold() else word.word.split()[-1] for word in words]
    at = [Span(*found.span()) for name in called for found in re.finditer(re.escape(name), text, re.IGNORECASE)]
    near = [min(abs(found.start() - span.end), abs(span.start - found.end())) for found in _roles_in(text, roles) for span in at]
    return max(0.0, _BESIDE - min(near) / _REACH) if near else 0.0


def is_role(word: str, roles: frozenset[str]) -> bool:
    """Whether a word is one for what somebody is, alone or as the end of a compound: Oberstaatsanwältin."""
    return word in roles or any(word[at:] in roles for at in range(_FIRST_PART, len(word) - _LAST_PART))
