"""The English parser as it is set here gives the trees that it gives as it comes."""

from __future__ import annotations

import importlib

from bot.annotation.english.language_model import language_model

TEXTS = [
    "Ana Ruiz said that the harbour was safe, and that the harbour would stay open.",
    "Boe won't say what the harbour's owners paid; it's theirs.",
    "The  harbour, Ruiz said,was closed.",
    "Harbour HARBOUR harbour, harbours and harbour-side 42 42.",
]


def test_words_that_are_embedded_once_get_the_trees_that_each_for_itself_gets() -> None:
    ours = language_model()
    plain = importlib.import_module(f"{ours.meta['lang']}_{ours.meta['name']}").load(exclude=["ner", "lemmatizer", "attribute_ruler"])
    for mine, theirs in zip(ours.pipe(TEXTS), plain.pipe(TEXTS), strict=True):
        assert [(t.tag_, t.dep_, t.head.i) for t in mine] == [(t.tag_, t.dep_, t.head.i) for t in theirs]
