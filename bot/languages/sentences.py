"""What a language's writing does around the ends of sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re


@dataclass(frozen=True, slots=True)
class SentenceEnds:
    """Words before a full stop and words after a quotation that do not end a sentence; all in lower case."""

    abbreviations: frozenset[str]
    """Never the end of a sentence: a name or a number follows (``mr``, ``sen``)."""
    before_numbers: frozenset[str]
    """Abbreviations only where a number follows; else words (``no. 3``)."""
    closing_abbreviations: frozenset[str]
    """The end of a sentence only where a word follows that starts sentences often (``inc``, ``p.m``)."""
    starters: frozenset[str]
    """Words that start sentences often, in lower case: they decide after a closing abbreviation or an initial."""
    speech_verbs: frozenset[str]
    """Verb forms that go on with the sentence after a quoted question or exclamation."""
    run_together: bool = False
    """Sentences are parted as well where the space behind a full stop is missing."""
    ordinals: bool = False
    """A number with a full stop is an ordinal (``am 3. Mai``)."""
    debris: re.Pattern[str] | None = None
    """What a page leaves before a sentence within a line: credits of pictures, the words of a button."""
