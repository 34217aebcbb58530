"""English words of like meaning, a text a field."""

from __future__ import annotations

from bot.languages.alike import AlikeWords, Meant, texts

_FIELDS = (
    "business",
    "crime",
    "disaster",
    "everyday",
    "football",
    "forms",
    "general",
    "health",
    "law",
    "life",
    "media",
    "money",
    "phrasal",
    "politics",
    "science",
    "sport",
    "talk",
    "technology",
    "travel",
    "war",
    "work",
)
ALIKE = AlikeWords(words=Meant(texts(__name__, *_FIELDS)), names=Meant(texts(__name__, "world")))
