"""Which languages the bot speaks itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.languages import FALLBACK, by_language

if TYPE_CHECKING:
    from bot.languages.looking import Looking
    from bot.languages.phrases import Phrases
    from bot.languages.verdicts import Verdicts

PHRASEBOOK: dict[str, Phrases] = by_language("phrases", "PHRASES")
_LOOKING: dict[str, Looking] = by_language("looking", "LOOKING")
_VERDICTS: dict[str, Verdicts] = by_language("verdicts", "VERDICTS")


def spoken(language: str | None) -> str:
    """The language to speak where ``language`` (ISO 639-1, with or without a country) is wanted."""
    short = (language or FALLBACK).replace("_", "-").split("-")[0].lower()
    return short if short in PHRASEBOOK else FALLBACK


def phrases(language: str | None) -> Phrases:
    """Our own words in that language, or in English."""
    return PHRASEBOOK[spoken(language)]


def looking(language: str | None) -> Looking:
    """Our words around what is looked at, in that language or in English."""
    return _LOOKING[spoken(language)]


def verdicts(language: str | None) -> Verdicts:
    """Our words around what became of a claim, in that language or in English."""
    return _VERDICTS[spoken(language)]
