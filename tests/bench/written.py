"""Any number of articles in a file, made from the sample corpus: what indexing is measured with."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from bot import sample
from bot.corpus.files import scan
from bot.corpus.reading import read
from bot.model import Article

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("Norvik", "Ana Ruiz", "Ruiz", "Kestrel", "Delmar", "Lena Brandt", "Brandt", "Tomas Keller", "Keller", "Ilse Vogt", "Vogt")
SYLLABLES = (
    "bar",
    "den",
    "fal",
    "gor",
    "hul",
    "jen",
    "kos",
    "lin",
    "mar",
    "nev",
    "ost",
    "pel",
    "rud",
    "sor",
    "tam",
    "vil",
    "wen",
    "zor",
)


def generate(folder: Path, many: int) -> None:
    """Writes ``many`` articles as JSON lines: the sample's, each with other names; the same ones every time."""
    rng = random.Random(7)  # noqa: S311 - nothing secret about it
    articles = [found for file in scan(sample.CORPUS) for found in read(sample.CORPUS, file.path) if isinstance(found, Article)]
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as rows:
        for number in range(many):
            article = articles[number % len(articles)]
            text, title = article.text, article.title
            for name in NAMES:
                other = "".join(rng.sample(SYLLABLES, 2)).title()
                text, title = text.replace(name, other), title.replace(name, other)
            row = {"title": title, "text": text, "outlet": article.outlet, "language": article.language}
            rows.write(json.dumps(row | {"published": f"2025-{1 + number % 12:02}-{1 + number % 28:02}"}) + "\n")
