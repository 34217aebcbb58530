"""Puts a whole corpus into a library, as the indexer would, and draws questions that people may put to it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from bot.annotation.version import VERSION
from bot.indexing.places import library_path
from bot.model import Act, PassageKind
from bot.retrieval.library_writer import Accession, LibraryWriter
from bot.retrieval.passages import passages
from bot.retrieval.terms import telling_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.model import AnnotatedArticle
    from tests.bench.articles import Resampler

_BATCH = 500
_TRIES = 10
_DONE = {
    Act.ACCUSE: "accused",
    Act.CRITICISE: "criticised",
    Act.INVESTIGATE: "investigated",
    Act.PRAISE: "praised",
    Act.SUE: "sued",
    Act.SUPPORT: "supported",
    Act.WARN: "warned",
}


def stock(folder: Path, source: Resampler, many: int) -> None:
    """Puts the articles into the library of the index in ``folder``, as the indexer would have."""
    writer = LibraryWriter(library_path(folder))
    for start in range(0, many, _BATCH):
        some = [accession(source.article(number)) for number in range(start, min(start + _BATCH, many))]
        writer.write(some)
        writer.settle(one.annotated.article.id for one in some)
    writer.close()


def questions(source: Resampler, articles: int, many: int, seed: int = 1) -> dict[str, list[str]]:
    """``many`` questions of each kind, as people put them, out of articles drawn by chance; none twice where there are as many."""
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    drawn = [one for _ in range(many) for one in passages(source.article(rng.randrange(articles)))]
    said = [one for one in drawn if one.kind is PassageKind.STATEMENT and one.actor]
    telling = {id(one): telling_words(one.text, one.language) for one in drawn if one.kind is PassageKind.SENTENCE}
    sentences = [one for one in drawn if len(telling.get(id(one), ())) >= 7]

    def relation() -> str:
        while True:  # few articles tell of one
            done = [one for one in passages(source.article(rng.randrange(articles))) if one.act in _DONE and one.target]
            if done:
                return f"Who {_DONE[done[0].act or Act.SAY]} {done[0].target}?"

    def topic() -> str:
        one = rng.choice(said)
        return f"What did {one.actor} say about {rng.choice(telling_words(one.text, one.language))}?"

    def words() -> str:
        found = rng.choice(sentences).text.split()
        at = rng.randrange(max(1, len(found) - 6))
        return " ".join(found[at : at + 6]).replace('"', "")

    def fact() -> str:
        one = rng.choice(sentences)
        at = rng.randrange(len(telling[id(one)]) - 3)
        return " ".join(telling[id(one)][at : at + 4])

    def unknown() -> str:
        return f"Who accused {''.join(rng.choices('bdfgklmnprst', k=7)).capitalize()}?"

    make: dict[str, Callable[[], str]] = {
        "who accused, praised … X?": relation,
        "what did X say?": lambda: f"What did {rng.choice(said).actor} say?",
        "what did X say about Y?": topic,
        "who said “…”?": lambda: f'Who said "{words()}"?',
        "did X say “…”?": lambda: f'Did {rng.choice(said).actor} say "{words()}"?',
        "a fact": fact,
        "of an unknown name": unknown,
    }
    return {kind: _distinct(one, many) for kind, one in make.items()}


def _distinct(one: Callable[[], str], many: int) -> list[str]:
    """``many`` questions, each once as long as new ones come up."""
    found = dict.fromkeys(one() for _ in range(many))
    for _ in range(_TRIES * many):
        if len(found) == many:
            break
        found[one()] = None
    return [*found, *(one() for _ in range(many - len(found)))]


def accession(annotated: AnnotatedArticle) -> Accession:
    """The article as it is handed to the library."""
    return Accession(annotated, annotated.article.path, VERSION, b"")
