"""The English parser as it is set here gives the trees that it gives as it comes."""

from __future__ import annotations

import importlib
import subprocess
import sys

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


def test_loading_the_model_brings_no_web_client_and_leaves_the_command_line_of_spacy_whole() -> None:
    program = (
        "import sys; from bot.annotation.english.language_model import language_model; language_model();"
        "assert not {'requests', 'httpx', 'typer'} & sys.modules.keys(); from spacy.cli.info import info; assert info"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603
