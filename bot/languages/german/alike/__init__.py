"""German words of like meaning, and English ones for them, a text a field; written with ss for ß."""

from __future__ import annotations

from bot.languages.alike import AlikeWords, Meant, texts

_FIELDS = (
    "general",
    "health",
    "law",
    "life",
    "money",
    "politics",
    "sport",
    "talk",
    "technology",
    "spoken",
    "nouns",
    "verbs",
    "qualities",
)
ALIKE = AlikeWords(
    words=Meant(texts(__name__, "words"), {"en": texts(__name__, *(f"english_{field}" for field in _FIELDS))}),
    names=Meant(texts(__name__, "world"), {"en": texts(__name__, "english_world")}),
    links=("s", "", "n", "en", "es", "er", "e"),
    endings=("innen", "in", "ern"),
)
