"""Which languages the bot speaks itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.languages.english.phrases import PHRASES as ENGLISH
from bot.languages.german.phrases import PHRASES as GERMAN

if TYPE_CHECKING:
    from bot.languages.phrases import Phrases

PHRASEBOOK = {"en": ENGLISH, "de": GERMAN}
FALLBACK = "en"


def spoken(language: str | None) -> str:
    """The language to speak where ``language`` (ISO 639-1, with or without a country) is wanted."""
    short = (language or FALLBACK).replace("_", "-").split("-")[0].lower()
    return short if short in PHRASEBOOK else FALLBACK


def phrases(language: str | None) -> Phrases:
    """Our own words in that language, or in English."""
    return PHRASEBOOK[spoken(language)]
