"""Whether a sentence tells an act in other words of like meaning, over the matter asked and in the direction asked."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.answering.alike import alike
from bot.answering.nearness import Surroundings, can_stand, nearness
from bot.answering.questions.tongues import TONGUES
from bot.answering.words import held_in, holds, stems
from bot.model import Act, Polarity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.nearness import Weighed
    from bot.answering.questions.tongues import Tongue
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Hit

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LONGEST = 3
"""Words of a phrase for an act."""
_REACH = 40
"""Characters behind a noun of an act in which the words for by whom and on whom stand."""
_NEAR = 0.6
"""How near the sentence must be to the matter, with what stands beside it."""
_SAID = 0.8
"""The same where no word tells the act, but somebody says it."""
_BY_SAYING = frozenset((Act.ACCUSE, Act.WARN))
"""Acts that are done by saying what somebody did, or what may come."""


class Telling:
    """A sentence with what is asked: an act, who does it, to whom, and over what, with weights."""

    def __init__(self, hit: Hit, annotated: AnnotatedArticle, act: Act, matter: Sequence[Weighed], language: str) -> None:
        self.hit, self.annotated, self.act = hit, annotated, act
        self.text, self.language = hit.span.of(annotated.article.text), annotated.article.language
        self.there = Surroundings(annotated, hit.span)
        self.matter = can_stand(matter, language, self.language)

    def of(self, actor: Sequence[AskedWord], target: Sequence[AskedWord], by: Sequence[int], to: Sequence[int]) -> bool:
        """Whether the act is told so; ``by`` and ``to``: where those who are asked for stand in the sentence."""
        its = TONGUES.get(self.language)
        if its is None or not its.answers.passive or not self._is_on_matter(_NEAR) or not self._tells_of((*actor, *target)):
            return False
        if any(self._done(its, start, end, by if actor else None, to if target else None) for start, end in self._told(its)):
            return True
        return not actor and self.act in _BY_SAYING and self._is_on_matter(_SAID) and self._said(target)

    def _is_on_matter(self, enough: float) -> bool:
        own = any(holds(word, self.there.own) for word, *_ in self.matter)
        return bool(self.matter) and own and nearness(self.matter, self.there) >= enough

    def _tells_of(self, parties: Sequence[AskedWord]) -> bool:
        return all(self.there.hold(word) for word in parties)

    def _told(self, its: Tongue) -> Iterator[tuple[int, int]]:
        """Where a word or phrase for the act stands that is not negated."""
        meant, forms = _stems(self.act, self.language), _forms(self.act, self.language)
        tokens = list(_TOKEN.finditer(self.text))
        for at, token in enumerate(tokens):
            if negates(self.text[max(0, token.start() - _REACH) : token.start()], its.answers.negations):
                continue
            for length, last in enumerate(tokens[at : at + _LONGEST]):
                phrase = self.text[token.start() : last.end()]
                if phrase.casefold() in forms or any(stem.count("_") == length for stem in stems(phrase, self.language) & meant):
                    yield token.start(), last.end()
                    break

    def _done(self, its: Tongue, start: int, end: int, by: Sequence[int] | None, to: Sequence[int] | None) -> bool:
        """Whether it is done by whom and to whom it is asked of: a noun names them behind it, a verb has them at its sides."""
        for relation in self.annotated.annotation.relations:
            if relation.cue.start - self.hit.span.start in range(start, end) and (relation.actor or relation.target):
                return False  # who does it to whom is known, and is nobody asked for
        before, behind = self.text[:start], self.text[end : end + _REACH]
        doer = re.match(rf"\W+(?:\w+ )?{its.answers.by_noun}", behind, re.IGNORECASE)
        on = re.search(its.answers.on_noun, behind, re.IGNORECASE)
        if self.text[start:end].casefold() in _nouns(self.act, self.language) or is_noun(before, its):
            done_by = by is None or (doer is not None and _any(by, end + doer.end()))
            done_to = to is None or (on is not None and _any(to, end + on.end())) or (doer is not None and not _any(to, end))
            return done_by and done_to
        if re.search(its.answers.passive, before, re.IGNORECASE):
            doer = re.search(its.answers.by, behind, re.IGNORECASE)
            return (to is None or min(to, default=start) < start) and (by is None or (doer is not None and _any(by, end)))
        return (by is None or min(by, default=start) < start) and (to is None or _any(to, end))

    def _said(self, target: Sequence[AskedWord]) -> bool:
        """Whether somebody else says the matter of whom it is asked."""
        for said in self.annotated.annotation.attributions:
            if not said.span.overlaps(self.hit.span) or said.polarity is not Polarity.ASSERTED or said.speaker is None:
                continue
            if said.speaker.name is not None and _holds_any(target, held_in(self.annotated, said.speaker.span)):
                continue
            here = [span for span in said.content if span.overlaps(self.hit.span)]
            own = (Span(max(span.start, self.hit.span.start), min(span.end, self.hit.span.end)) for span in here)
            if any(self._tells_matter(span, target) for span in own):
                return True
        return False

    def _tells_matter(self, span: Span, target: Sequence[AskedWord]) -> bool:
        """Whether most of the matter stands there, behind whom it is asked of."""
        held = held_in(self.annotated, span)
        told = sum(weight for word, weight, _ in self.matter if holds(word, held))
        if not all(holds(word, held) for word in target) or 2 * told < sum(weight for _, weight, _ in self.matter):
            return False
        text, plain = span.of(self.annotated.article.text), [word for word, *_ in self.matter if not word.weighty]
        first = next((token.start() for token in _TOKEN.finditer(text) if _holds_any(plain, stems(token[0], self.language))), len(text))
        return all(holds(word, held_in(self.annotated, Span(span.start, span.start + first))) for word in target)


def _any(places: Sequence[int], end: int) -> bool:
    return any(place >= end for place in places)


def _holds_any(words: Sequence[AskedWord], held: frozenset[str]) -> bool:
    return any(holds(word, held) for word in words)


def is_noun(before: str, its: Tongue) -> bool:
    """Whether the word behind ``before`` is no verb, though it looks like one: in *charge*, the *attack*."""
    return announces_noun(next(reversed(_TOKEN.findall(before.casefold())), ""), its)


def announces_noun(word: str, its: Tongue) -> bool:
    """Whether what stands behind the word (in small letters) is no verb: a determiner or a preposition."""
    return word in its.predicates.determiners or (word in its.predicates.prepositions and word != "to")


def negates(text: str, negations: frozenset[str]) -> bool:
    """Whether a word of the text turns round what follows it."""
    return any(word in negations or word.endswith(("n't", "n’t")) for word in _TOKEN.findall(text.casefold()))


@cache
def _stems(act: Act, language: str) -> frozenset[str]:
    """The stems of what means the same as the act's first verb, but not of words for it or another act."""
    acts = TONGUES[language].questions.acts
    if act in _BY_SAYING or act not in acts:
        return frozenset()
    told = (form for words in acts.values() for form in (*words.finite, *words.done, *words.doing, *words.nouns) if " " not in form)
    return alike(acts[act].finite[0], language).stems - frozenset[str]().union(*(stems(form, language) for form in told))


@cache
def _forms(act: Act, language: str) -> frozenset[str]:
    words = TONGUES[language].questions.acts.get(act)
    return frozenset((*words.finite, *words.done, *words.doing, *words.nouns)) if words else frozenset()


@cache
def _nouns(act: Act, language: str) -> frozenset[str]:
    words = TONGUES[language].questions.acts.get(act)
    return frozenset(words.nouns).difference(words.finite) if words else frozenset()
