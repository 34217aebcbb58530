"""The words around what became of a claim. They say what the corpus has, and never what is true. ``{fields}`` are filled in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.languages.phrases import Plural
    from bot.model import Bearing, Edit, Verdict


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The words of one language."""

    words: str
    """How the question was taken: whether the corpus has the words ``{quote}``."""
    words_of: str
    """The same with a ``{speaker}``."""
    report: str
    report_of: str
    several: Plural
    unchecked: Plural
    nothing_checkable: str
    of: dict[Verdict, str]
    """What the corpus has."""
    by: dict[Verdict, str]
    """The same where the speaker that is asked for is the one who is found; for others than these the words of ``of`` are taken."""
    other_speaker: str
    """Behind a verdict: the words are ``{speaker}``'s."""
    asked_of: str
    """Behind a claim: whom it names."""
    claim: str
    """Before the claim as it was given."""
    differences: dict[Edit, str]
    """How words differ: ``{claimed}`` and ``{printed}`` stand where there are such."""
    replaced_by_nothing: str
    """An editor's words that stand for none of the text's."""
    bearings: dict[Bearing, str]
    """Before a difference."""
    held: str
    nearest: str
    searched: str
    """Where a claim is absent: ``{corpus}`` was searched."""
    translated: str
    """What words cannot find, where the corpus has articles in other languages too."""
    no_difference: str
    """Below words that are put otherwise."""
