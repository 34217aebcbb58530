"""Articles made up from a vocabulary whose words are as unequally frequent as those of a language; the same for the same seed."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING

from bot.model import Act, Passage, PassageKind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SENTENCES, STATEMENTS, RELATIONS = 20, 4, 1
"""Passages of each kind that an article has."""
PASSAGES = SENTENCES + STATEMENTS + RELATIONS
_WORDS, _NAMES, _OUTLETS = 60_000, 20_000, 200
_SYLLABLES = "ba be bi bo da de di do fa fe ga go ka ke ki la le li lo ma me mi mo na ne no pa po ra re ri ro sa se si so ta te".split()
_START = datetime(2020, 1, 1, tzinfo=UTC)


class MadeUp:
    """A source of passages and of words to ask for."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)  # noqa: S311 - nothing secret
        self._words = self._zipf(_WORDS, lambda: "".join(self._random.choices(_SYLLABLES, k=self._random.randint(2, 4))))
        self._names = self._zipf(_NAMES, lambda: f"{self._name()} {self._name()}")
        self._outlets = [f"{self._name()} Post" for _ in range(_OUTLETS)]

    def _zipf(self, many: int, make: Callable[[], str]) -> tuple[list[str], list[float]]:
        """So many words, and the running sums of how often they come."""
        return [make() for _ in range(many)], list(accumulate(1 / rank for rank in range(1, many + 1)))

    def _name(self) -> str:
        return "".join(self._random.choices(_SYLLABLES, k=3)).capitalize()

    def words(self, many: int) -> str:
        """So many words, frequent ones more often."""
        words, sums = self._words
        return " ".join(self._random.choices(words, cum_weights=sums, k=many))

    def rare_words(self, many: int) -> str:
        """So many words as somebody asks for them: none of the hundred most frequent."""
        return " ".join(self._random.choices(self._words[0][100:20_000], k=many))

    def name(self) -> str:
        """A speaker, frequent ones more often."""
        names, sums = self._names
        return self._random.choices(names, cum_weights=sums, k=1)[0]

    def outlet(self) -> str:
        return self._random.choice(self._outlets)

    def day(self) -> datetime:
        return _START + timedelta(days=self._random.randrange(2000))

    def article(self, number: int) -> Iterator[Passage]:
        """The passages of one article."""
        outlet, published, title = self.outlet(), self.day(), self.words(8)
        start = 0
        for kind, many in ((PassageKind.SENTENCE, SENTENCES), (PassageKind.STATEMENT, STATEMENTS), (PassageKind.RELATION, RELATIONS)):
            for ordinal in range(many):
                text = self.words(self._random.randint(8, 30))
                yield Passage(
                    article_id=f"{number:016x}",
                    kind=kind,
                    ordinal=ordinal,
                    span=Span(start, start + len(text)),
                    text=text,
                    title=title,
                    outlet=outlet,
                    language="en",
                    published=published,
                    act=None if kind is PassageKind.SENTENCE else self._random.choice(list(Act)),
                    actor=None if kind is PassageKind.SENTENCE else self.name(),
                    target=self.name() if kind is PassageKind.RELATION else None,
                )
                start += len(text) + 1
