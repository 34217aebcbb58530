"""The frames of acts, by the verbs and nouns that open them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.annotation.german.lexicon import Index, index
from bot.annotation.german.verbs import lemma
from bot.annotation.memo import remembered
from bot.languages.german.acts import ACTS

if TYPE_CHECKING:
    from bot.languages.acts import Frame


@cache
def act_index() -> Index:
    """The verbs of acts; a cue's kind is the number of its frame."""
    return index((str(number), line) for number, frame in enumerate(ACTS.verbs) for line in frame.words)


@cache
def giver_index() -> Index:
    """The verbs whose subject does what their object, a noun, is: *erhob* Vorwürfe."""
    return index(("giver", verb) for verb in ACTS.givers)


@cache
def _nouns() -> dict[str, Frame]:
    return {word: frame for frame in ACTS.nouns for word in frame.words}


@remembered
def noun_frame(word: str) -> Frame | None:
    """The frame that a form of a noun opens."""
    return _nouns().get(lemma(word).lower())
