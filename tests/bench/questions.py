"""What is asked of every engine, drawn from the passages themselves, so that each question has something to find."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.model import PassageKind, Query
from bot.retrieval.terms import asked_terms, telling_words

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Sequence

    from bot.model import Passage

KINDS = ("a word", "four words", "seven words", "a phrase", "words, outlet, dates", "what somebody said", "who accused whom")
"""Each is measured by itself."""
CHECK = "rare words"
"""Asked to see that all engines find the same passages; not timed."""
_RARE = 10


def queries(drawn: Sequence[Passage], many: int, seed: int = 1) -> dict[str, list[Query]]:
    """``many`` queries of each kind out of passages that were drawn by chance, and forty for rare words."""
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    of_kind = {kind: [one for one in drawn if one.kind is kind] for kind in PassageKind}
    sentences = [one for one in of_kind[PassageKind.SENTENCE] if len(_telling(one)) >= 7]
    said = [one for one in of_kind[PassageKind.STATEMENT] if one.actor]
    done = [one for one in of_kind[PassageKind.RELATION] if one.target]

    def words(count: int) -> Query:
        one = rng.choice(sentences)
        return Query(words=" ".join(rng.sample(_telling(one), count)), language=one.language)

    def phrase() -> Query:
        one = rng.choice(sentences)
        found = one.text.split()
        at = rng.randrange(len(found) - 2)
        return Query(phrase=" ".join(found[at : at + 3]), language=one.language)

    def filtered() -> Query:
        one = rng.choice(sentences)
        since = one.published and one.published - timedelta(days=30)
        return Query(
            words=" ".join(rng.sample(_telling(one), 4)),
            language=one.language,
            outlets=frozenset({one.outlet}),
            since=since,
            until=since and since + timedelta(days=60),
        )

    def statements() -> Query:
        return Query(kind=PassageKind.STATEMENT, actors=frozenset({rng.choice(said).actor or ""}))

    def accusations() -> Query:
        one = rng.choice(done)
        return Query(kind=PassageKind.RELATION, acts=frozenset({one.act} if one.act else ()), targets=frozenset({one.target or ""}))

    make: tuple[Callable[[], Query], ...] = (
        lambda: words(1),
        lambda: words(4),
        lambda: words(7),
        phrase,
        filtered,
        statements,
        accusations,
    )
    return {kind: [one() for _ in range(many)] for kind, one in zip(KINDS, make, strict=True)}


def rare(counts: Counter[str], titles: frozenset[str], many: int = 40, seed: int = 1) -> list[Query]:
    """Words that few passages hold (``counts`` by term) and no title, so that whoever finds them must find the same passages."""
    few = sorted(term for term, count in counts.items() if 2 <= count <= _RARE and term not in titles)
    known = [term for term in few if asked_terms(term, "en") == [term]]
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    return [Query(words=term) for term in rng.sample(known, min(many, len(known)))]


def _telling(one: Passage) -> list[str]:
    return telling_words(one.text, one.language)
