"""Whether a sentence may answer a question of fact: it holds enough of it itself, or is near to all of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from bot import names
from bot.answering import carrying, fitting
from bot.answering.nearness import Weighed, can_stand, nearness
from bot.answering.questions.tongues import tongue
from bot.answering.words import NAME, AskedWord, coverage, holds, stems
from bot.model import Aspect, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.nearness import Surroundings
    from bot.model import AnnotatedArticle, Hit

_ENOUGH = 0.6
"""The share of the question's words that a sentence with the one before must hold, and itself half of that.

Names and figures must all be there, or in the title.
"""
_ENOUGH_THAT_FITS = 0.5
"""The share where all names stand in the sentence itself, or one and the form that the question seeks."""
_NEAR = 0.55
"""How near a sentence must be that does not hold enough itself."""
_VERY_NEAR = 0.75
"""How near it must be where it does not tell what the question is after in words that are known to mean that."""
_SHORT = 5
"""Letters of a stem that must all stand there; the last of a longer one may be changed: countri, country."""
_RARE = 0.8
"""The weight from which on a word must at least stand in the article."""
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


def goes_on(hit: Hit, annotated: AnnotatedArticle, asked: Asked) -> bool:
    """Whether the sentence tells what he is whom the one before names and whose role is asked."""
    plain, named = _parted(asked, annotated)
    return asked.question.aspect is Aspect.ROLE and carrying.goes_on(hit, annotated, named or plain)


def holding(hit: Hit, annotated: AnnotatedArticle, asked: Asked, there: Surroundings) -> float | None:
    """How well the sentence has the form that the question seeks, 0 to 1, if it holds enough of it; None where it does not."""
    article, question = annotated.article, asked.question
    text = hit.span.of(article.text)
    deeds = _deeds(stems(text, article.language), text, asked.words, question, article.language)
    plain, named = _parted(asked, annotated)
    if coverage(plain, deeds) < _ENOUGH / 2:
        return None
    own, before, title = there.own, deeds | carrying.before(hit, annotated), there.title
    around, on = own | before | title, goes_on(hit, annotated, asked)
    if any(not holds(word, around) for word in named):
        return None
    missing = [word for word in named if not holds(word, own)]
    if missing and not on and carrying.turned(hit, annotated, asked.words, missing, question):
        return None
    fit = _GOES_ON if on else fitting.fit(hit, annotated, asked.words, question)
    if fit is None:
        return None
    has_name = any(holds(word, own) for word in named)
    if not on and (not plain and article.language != question.language and not (has_name and fit)):
        return None
    enough = _ENOUGH_THAT_FITS if (fit and has_name) or (named and not missing) else _ENOUGH
    holds_enough = coverage(plain, before | title if has_name else before) >= enough
    return fit if holds_enough and _tells(deeds, there, asked) and _holds_what_is_rare(annotated, asked) else None


def is_near(hit: Hit, annotated: AnnotatedArticle, asked: Asked, there: Surroundings) -> bool:
    """Whether most of the question stands in the sentence, beside it and in the title; what must be told, in it or beside it.

    Its names may stand anywhere in the article, if one of them is close; the first of them, where it is asked when, where or how much.
    """
    words = can_stand(asked.weighed, asked.question.language, annotated.article.language)
    named, plain = [word for word, *_ in words if word.weighty], [word for word, *_ in words if not word.weighty]
    told = [word for word in named if holds(word, there.own)]
    circumstances, act = asked.question.aspect in _CIRCUMSTANCES, asked.question.act
    missing = [word for word in named if word not in told]
    if missing and circumstances and named[0] not in told and carrying.begins_with_another(hit, annotated, asked.words, missing):
        return False
    text, language = hit.span.of(annotated.article.text), annotated.article.language
    deeds = _deeds(there.own, text, asked.words, asked.question, language)
    only_names = all(word.weighty for word in asked.words)
    if act is None and not any(holds(word, deeds) for word in plain) and not (told and circumstances and only_names):
        return False  # before anything else is read
    anywhere = act is None and (not circumstances or (bool(told) and there.hold(named[0])))
    return (
        (not named or bool(told) or _any_close(hit, annotated, asked, there, named))
        and nearness(words, there) >= (_NEAR if _tells(deeds, there, asked) else _VERY_NEAR)
        and all(there.hold(word) or (anywhere and _stands_in(annotated, word)) for word in named)
        and _holds_what_is_rare(annotated, asked)
    )


def _any_close(hit: Hit, annotated: AnnotatedArticle, asked: Asked, there: Surroundings, named: Sequence[AskedWord]) -> bool:
    """Whether one of the names stands beside the sentence; before it, where it is asked when something was."""
    close = carrying.before(hit, annotated) if asked.question.aspect is Aspect.TIME else there.beside
    return any(holds(word, close) for word in named)


def _holds_what_is_rare(annotated: AnnotatedArticle, asked: Asked) -> bool:
    """Whether the article holds the words asked that hardly any other does: names in small letters may be among them."""
    own_tongue = annotated.article.language == asked.question.language
    return not own_tongue or all(
        _stands_in(annotated, word) for word, weight, _ in asked.weighed if weight >= _RARE and not word.weighty
    )


def _stands_in(annotated: AnnotatedArticle, word: AskedWord) -> bool:
    """Whether the article holds the word, one of like meaning, or one that begins like them, without taking all of its text apart."""
    text = _unaccented(annotated.article.text)

    def begins(stem: str) -> bool:
        return (stem[:-1] if len(stem) > _SHORT else stem) in text

    if word.parts and all(any(map(begins, part)) for part in word.parts):
        return True
    if word.weighty and any(NAME + names.key(mention.name) in word.stems for mention in annotated.annotation.names if mention.name):
        return True
    return any(map(begins, (_unaccented(word.word), *(stem.removeprefix(NAME) for stem in word.stems), *word.alike)))


def _unaccented(text: str) -> str:
    """The text in small letters without accents, as stems are."""
    lower = text.casefold()
    return lower if lower.isascii() else "".join(char for char in normalize("NFKD", lower) if not combining(char))


def _tells(deeds: frozenset[str], there: Surroundings, asked: Asked) -> bool:
    """Whether the sentence, or one beside it, tells what the question is after."""
    return not asked.key or any(holds(word, deeds) or holds(word, there.beside) for word in asked.key)


def _parted(asked: Asked, annotated: AnnotatedArticle) -> tuple[tuple[AskedWord, ...], tuple[AskedWord, ...]]:
    """The ordinary words that a text in the article's language can hold, and the names."""
    words = [word for word, *_ in can_stand(asked.weighed, asked.question.language, annotated.article.language)]
    return tuple(word for word in words if not word.weighty), tuple(word for word in words if word.weighty)


def _deeds(own: frozenset[str], text: str, words: Sequence[AskedWord], question: Question, language: str) -> frozenset[str]:
    """What the sentence tells; when, where or how much something was done, a word for who did it (founder) does not tell."""
    if question.aspect not in _CIRCUMSTANCES:
        return own
    others = tongue(language).answers.roles - {part.casefold() for word in words for part in word.word.split()}
    return stems(re.sub(r"[^\W\d_]+(?:-[^\W\d_]+)*", lambda found: "" if found[0].casefold() in others else found[0], text), language)
