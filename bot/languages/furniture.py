"""What stands around an article on a page in some language: buttons, credits, notes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Furniture:
    """Regular expressions that a whole line must match; case does not matter. Groups say what the line tells of the article."""

    buttons: tuple[str, ...]
    """Labels; a line of nothing but labels is furniture."""
    lines: tuple[str, ...]
    """Lines that tell a reader nothing about the matter."""
    credits: tuple[str, ...]
    """Who made a picture, with the picture's caption or without."""
    outlets: tuple[str, ...]
    """Lines that name the page's own outlet in the group ``outlet``."""
    sources: tuple[str, ...]
    """Lines that name in the group ``outlet`` where the article was taken from."""
    translations: tuple[str, ...]
    """Lines that say that the article is a translation."""
    origins: tuple[str, ...]
    """Lines that say where it first appeared: an outlet, or a language, in the group ``outlet``."""
    bylines: tuple[str, ...]
    """Lines that name the authors, in the group ``authors``."""
    dates: tuple[str, ...]
    """What may stand before and after the date in a line that gives the day of publication; ``%s`` is the date."""
    teasers: tuple[str, ...]
    """Headings of lists of other articles: what follows to the end is furniture while it reads like headlines."""
    languages: frozenset[str]
    """The names of languages, in lower case."""
