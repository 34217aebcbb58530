"""Whether a sentence may answer a question of fact: it holds enough of it itself, or is near to all of it."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from bot import names
from bot.answering import carrying, fitting
from bot.answering.fitting import WORD
from bot.answering.nearness import Surroundings, Weighed, can_stand, nearness
from bot.answering.questions.tongues import tongue
from bot.answering.words import NAME, AskedWord, among, asked_words, coverage, holds, stems
from bot.model import Aspect, Question

if TYPE_CHECKING:
    from bot.model import AnnotatedArticle, Hit

_ENOUGH = 0.6
"""The share of the question's words that a sentence with the one before must hold, and itself half of that.

Names and figures must all be there, or in the title.
"""
_ENOUGH_THAT_FITS = 0.5
"""The share where all names stand in the sentence itself, or one and the form that the question seeks."""
_NEAR = 0.4
"""How near a sentence must be that does not hold enough itself."""
_NEARER = 0.5
"""How near it must be where what the question is after is told elsewhere in the article …"""
_NEAR_AN_ACT = 0.55
"""… where an act is asked and told …"""
_VERY_NEAR = 0.8
"""… and where what the question is after is told nowhere, or an act is asked and not told."""
_SHORT = 5
"""Letters of a stem that must all stand there; the last of a longer one may be changed: countri, country."""
_RARE = 0.9
"""The weight from which on a word that no other stands for must at least stand in the article."""
_FORMED = 0.45
"""How well a sentence must define the term, whatever else the question tells of it."""
_GOES_ON = 0.9
"""How well a sentence fits that tells what he is who was named in the sentence before."""
_CIRCUMSTANCES = frozenset((Aspect.TIME, Aspect.PLACE, Aspect.AMOUNT))
"""Aspects of how something came about, not of who somebody is."""


class Asked(NamedTuple):
    """A question of fact with its telling words, these with their weights, and those of them that an answer must tell."""

    question: Question
    words: tuple[AskedWord, ...]
    weighed: tuple[Weighed, ...]
    key: tuple[AskedWord, ...]


class Considered:
    """A sentence that may answer, with what of the question its text can hold; what is read of it is read once."""

    def __init__(self, hit: Hit, annotated: AnnotatedArticle, asked: Asked) -> None:
        self.hit, self.annotated, self.asked = hit, annotated, asked
        self.sought = asked.words + asked.key
        self.there = Surroundings(annotated, hit.span, self.sought)
        self.words = can_stand(asked.weighed, asked.question.language, annotated.article.language)
        self.plain = tuple(word for word, *_ in self.words if not word.weighty)
        self.named = tuple(word for word, *_ in self.words if word.weighty)
        self.circumstances = asked.question.aspect in _CIRCUMSTANCES

    @cached_property
    def goes_on(self) -> bool:
        """Whether the sentence tells what he is whom the one before names and whose role is asked."""
        role = self.asked.question.aspect is Aspect.ROLE
        return role and carrying.goes_on(self.hit, self.annotated, self.named or self.plain)

    @cached_property
    def deeds(self) -> frozenset[str]:
        """What the sentence tells; when, where or how much something was done, a word for who did it (founder) does not tell."""
        text, language = self.hit.span.of(self.annotated.article.text), self.annotated.article.language
        if not self.circumstances:
            return among(stems(text, language), self.sought)
        others = tongue(language).answers.roles - {part.casefold() for word in self.asked.words for part in word.word.split()}
        told = stems(WORD.sub(lambda found: "" if found[0].casefold() in others else found[0], text), language)
        return among(told, self.sought)

    @cached_property
    def before(self) -> frozenset[str]:
        """What the sentence before tells that this one may go on with."""
        return carrying.before(self.hit, self.annotated, self.sought)

    @cached_property
    def tells_itself(self) -> bool:
        """Whether the sentence tells what the question is after."""
        return any(holds(word, self.there.own) for word in self.asked.key)

    def fit(self) -> float | None:
        """How well the sentence has the form that the question seeks, as ``fitting.fit`` tells."""
        return self._fit

    @cached_property
    def _fit(self) -> float | None:
        return fitting.fit(self.hit, self.annotated, self.asked.words, self.asked.question)


def formed(it: Considered) -> float | None:
    """How well the sentence defines what is asked or tells who holds the office, where the article holds the rest of the question.

    None where it does not.
    """
    context = fitting.context(it.asked.question)
    fit = it.fit() if context is not None else None
    if context is None or fit is None or fit < _FORMED:
        return None
    words = _names_in(context, it.asked.question.language)
    there = Surroundings(it.annotated, it.hit.span, words)
    return fit if all(there.hold(word) or stands_in(it.annotated, word) for word in words) else None


@lru_cache(maxsize=16)
def _names_in(context: str, language: str) -> tuple[AskedWord, ...]:
    return tuple(word for word in asked_words(context, language, loosely=True) if word.weighty)


def holding(it: Considered) -> float | None:
    """How well the sentence has the form that the question seeks, 0 to 1, if it holds enough of it; None where it does not."""
    if coverage(it.plain, it.deeds) < _ENOUGH / 2:
        return None
    own, before, title = it.there.own, it.deeds | it.before, it.there.title
    around = own | before | title
    if any(not holds(word, around) for word in it.named):
        return None
    missing = [word for word in it.named if not holds(word, own)]
    if missing and not it.goes_on and carrying.turned(it.hit, it.annotated, it.asked.words, missing, it.asked.question):
        return None
    fit = _GOES_ON if it.goes_on else it.fit()
    if fit is None:
        return None
    has_name = len(missing) < len(it.named)
    other_tongue = it.annotated.article.language != it.asked.question.language
    if not it.goes_on and (not it.plain and other_tongue and not (has_name and fit)):
        return None
    enough = _ENOUGH_THAT_FITS if (fit and has_name) or (it.named and not missing) else _ENOUGH
    holds_enough = coverage(it.plain, before | title if has_name else before) >= enough
    return fit if holds_enough and _tells(it, it.deeds) and _holds_what_is_rare(it) else None


def is_near(it: Considered) -> bool:
    """Whether most of the question stands in the sentence, beside it and in the title; what must be told, in it or beside it.

    Its names may stand anywhere in the article, if one of them is close; the first of them, where it is asked how much.
    """
    named, there, act = it.named, it.there, it.asked.question.act
    told = [word for word in named if holds(word, there.own)]
    missing = [word for word in named if word not in told]
    another = missing and it.circumstances and named[0] not in told
    if another and carrying.begins_with_another(it.hit, it.annotated, it.asked.words, missing):
        return False
    deeds = it.deeds if it.circumstances else there.own
    only_names = all(word.weighty for word in it.asked.words)
    if act is None and not any(holds(word, deeds) for word in it.plain):  # before anything else is read
        rest_is_told = told and not missing and _tells(it, deeds) and all(stands_in(it.annotated, word) for word in it.plain)
        if not (told and only_names) if it.circumstances else not rest_is_told:
            return False
    counted = it.asked.question.aspect is Aspect.AMOUNT  # a figure is one of whatever stands beside it
    anywhere = act is None and (not counted or (bool(told) and there.hold(named[0])))
    return (
        (not named or bool(told) or _any_close(it))
        and nearness(it.words, there) >= _near_enough(it, deeds)
        and all(there.hold(word) or (anywhere and stands_in(it.annotated, word)) for word in named)
        and _holds_what_is_rare(it)
    )


def _any_close(it: Considered) -> bool:
    """Whether one of the names stands beside the sentence or in the title; before it, where it is asked when something was."""
    if it.asked.question.aspect is Aspect.TIME:
        return any(holds(word, it.before) for word in it.named)
    return any(holds(word, it.there.beside) or holds(word, it.there.title) for word in it.named)


def _near_enough(it: Considered, deeds: frozenset[str]) -> float:
    """How near the sentence must be, by where it is told what the question is after."""
    if it.asked.question.act is not None:  # who did it to whom is not told by what stands beside it
        return _NEAR_AN_ACT if _tells(it, deeds) else _VERY_NEAR
    if _tells(it, deeds):
        return _NEAR
    return _NEARER if any(stands_in(it.annotated, word) for word in it.asked.key) else _VERY_NEAR


def _tells(it: Considered, deeds: frozenset[str]) -> bool:
    """Whether the sentence, or one beside it, tells what the question is after."""
    return not it.asked.key or any(holds(word, deeds) or holds(word, it.there.beside) for word in it.asked.key)


def _holds_what_is_rare(it: Considered) -> bool:
    """Whether the article holds those words asked that hardly any other does: names in small letters may be among them."""
    rare = (each.word for each in it.words if each.weight >= _RARE and not (each.word.alike or each.word.weighty))
    return all(stands_in(it.annotated, word) for word in rare)


def stands_in(annotated: AnnotatedArticle, word: AskedWord) -> bool:
    """Whether the article holds the word, one of like meaning, or one that begins like them, without taking all of its text apart."""
    text = _unaccented_article(annotated.article.text)

    def begins(stem: str) -> bool:
        return (stem[:-1] if len(stem) > _SHORT else stem) in text

    if word.parts and all(any(map(begins, part)) for part in word.parts):
        return True
    if word.weighty and any(NAME + names.key(mention.name) in word.stems for mention in annotated.annotation.names if mention.name):
        return True
    return any(map(begins, (_unaccented(word.word), *(stem.removeprefix(NAME) for stem in word.stems), *word.alike)))


def _unaccented(text: str) -> str:
    """The text in small letters without accents and with plain hyphens, as stems are."""
    lower = names.with_hyphens(text.casefold())
    return lower if lower.isascii() else "".join(char for char in normalize("NFKD", lower) if not combining(char))


_unaccented_article = lru_cache(maxsize=32)(_unaccented)
"""Kept for those whose sentences are looked at."""
