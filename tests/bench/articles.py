"""Any number of annotated articles out of a few: real ones under other names and in partly other words; the same for the same seed.

Every word that is replaced has the length of the one before, so that the annotation of the first holds for all that are made of it.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate, count
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from bot import sample
from bot.corpus.files import scan
from bot.corpus.reading import read
from bot.indexing.tasks import annotate
from bot.model import AnnotatedArticle, Article
from bot.retrieval.passages import passages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bot.model import Annotation, Mention, Passage

NEWS = Path(__file__).resolve().parents[3] / "shared" / "bench" / "news" / "news_5k.jsonl.gz"
BASE = 500
"""Real articles that all others are made of."""
_START = datetime(2020, 1, 1, tzinfo=UTC)
_DAYS = 2000
_OUTLETS = 200
_INVENTED = 3000
"""Words of each length that stand for names."""
_SYLLABLES = "ba be bi bo da de di do fa fe ga go ka ke ki la le li lo ma me mi mo na ne no pa po ra re ri ro sa se si so ta te".split()
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Base:
    """Annotated articles that others are made of, and whether they are real news."""

    articles: tuple[AnnotatedArticle, ...]
    real: bool


class Choice:
    """Words, the first of them far more often than the last, as those of a language are."""

    def __init__(self, words: Sequence[str], weights: Iterable[float] | None = None) -> None:
        self._words = words
        self._sums = list(accumulate(weights or (1 / rank for rank in range(1, len(words) + 1))))

    def draw(self, rng: random.Random) -> str:
        return rng.choices(self._words, cum_weights=self._sums)[0]


class Resampler:
    """Makes article after article out of ``base``.

    Of real news few words become others of their kind; of the sample, which is small, most become invented ones.
    """

    def __init__(self, base: Base, seed: int = 1) -> None:
        self._base, self._seed, self._changed = base.articles, seed, 0.1 if base.real else 0.6
        rng = self._rng(-1)
        self._outlets = Choice([f"{_invented(6, rng).capitalize()} Post" for _ in range(_OUTLETS)])
        self._names = {length: Choice([_invented(length, rng) for _ in range(_INVENTED)]) for length in range(1, 41)}
        counts = Counter(word for one in base.articles for word in _WORD.findall(one.article.text) if word.islower())
        by_length: dict[int, list[str]] = defaultdict(list)
        for word, _ in counts.most_common():
            by_length[len(word)].append(word)
        frequent = {length: Choice(found, [counts[one] for one in found]) for length, found in by_length.items()}
        self._words = frequent if base.real else self._names

    def article(self, number: int) -> AnnotatedArticle:
        """The article of that number, whatever was made before it."""
        one, rng = self._base[number % len(self._base)], self._rng(number)
        renamed = self._renaming(one, rng)

        def other(found: re.Match[str]) -> str:
            word = found.group()
            if word in renamed:
                return renamed[word]
            changes = word.islower() and len(word) > 3 and rng.random() < self._changed and len(word) in self._words
            return self._words[len(word)].draw(rng) if changes else word

        def name(known: str) -> str:
            return _WORD.sub(lambda found: renamed.get(found.group(), found.group()), known)

        article = replace(
            one.article,
            id=f"{number:016x}",
            path=f"{number}.txt",
            text=_WORD.sub(other, one.article.text),
            title=_WORD.sub(other, one.article.title),
            outlet=self._outlets.draw(rng),
            published=_START + timedelta(days=rng.randrange(_DAYS)),
        )
        return AnnotatedArticle(article, _with_names(one, name), article.id)

    def passages(self, many: int) -> Iterator[Passage]:
        """Those of article after article, until there are as many; the last article is whole."""
        for number in count():
            if many <= 0:
                return
            for passage in passages(self.article(number)):
                yield passage
                many -= 1

    def _renaming(self, one: AnnotatedArticle, rng: random.Random) -> dict[str, str]:
        """Every word of a name in the article, and what stands for it in this one."""
        names = (mention.name for mention in one.annotation.names if mention.name)
        words = dict.fromkeys(word for name in names for word in _WORD.findall(name) if not word.islower() and len(word) in self._names)
        drawn = {word: self._names[len(word)].draw(rng) for word in words}
        return {word: other.upper() if word.isupper() else other.capitalize() for word, other in drawn.items()}

    def _rng(self, number: int) -> random.Random:
        return random.Random(f"{self._seed} {number}")  # noqa: S311 - nothing secret


def base(many: int = BASE, news: Path = NEWS) -> Base:
    """So many articles of ``news`` (JSON lines, gzip), or the sample corpus where there is no such file."""
    real = news.exists()
    found = _news(news, many) if real else _samples()
    texts = [(article.text, article.language) for article in found]
    annotated = zip(found, annotate(texts).results, strict=True)
    return Base(tuple(AnnotatedArticle(article, each, article.id) for article, each in annotated if not isinstance(each, str)), real)


def _news(path: Path, many: int) -> list[Article]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    some = rows[:: max(1, len(rows) // many)][:many]
    return [Article(row["id"], row["id"], row["text"], row["title"], row["outlet"], "en") for row in some if row["text"]]


def _samples() -> list[Article]:
    return [found for file in scan(sample.CORPUS) for found in read(sample.CORPUS, file.path) if isinstance(found, Article)]


def _invented(length: int, rng: random.Random) -> str:
    return "".join(rng.choices(_SYLLABLES, k=length // 2 + 1))[:length]


def _with_names(one: AnnotatedArticle, name: Callable[[str], str]) -> Annotation:
    """The annotation with every name in it replaced; spans stay."""

    def renamed(mention: Mention | None) -> Mention | None:
        return mention and structs.replace(mention, name=mention.name and name(mention.name))

    found = one.annotation
    return replace(
        found,
        attributions=tuple(replace(it, speaker=renamed(it.speaker), reporter=renamed(it.reporter)) for it in found.attributions),
        relations=tuple(
            replace(it, actor=renamed(it.actor), target=renamed(it.target), reporter=renamed(it.reporter)) for it in found.relations
        ),
        names=tuple(structs.replace(it, name=it.name and name(it.name)) for it in found.names),
        relies_on=tuple(map(name, found.relies_on)),
    )
