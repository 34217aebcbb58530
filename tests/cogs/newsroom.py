"""Short invented articles, and the real parts over them: reading, annotation, library, index, answerer."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answering.answerer import Answerer
from bot.indexing import Indexer
from bot.indexing.places import library_path, passages_path
from bot.retrieval.library import Library
from bot.retrieval.packing import pack, unpack_article
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

ARTICLES = {
    "norvik.md": """---
title: Norvik under fire
outlet: Daily Ledger
published: 2025-03-03
url: https://ledger.example/norvik
---
The Ministry of Trade accused Norvik of hiding the results of two crash tests.

"We handed every file to the ministry," said Ana Ruiz, the chief executive of Norvik. Ruiz said the recall would cost nothing.

Norvik makes vans in Tromso.
""",
    "wire.md": """---
title: Norvik in trouble
outlet: North Wire
published: 2025-03-04
---
The Ministry of Trade accused Norvik of hiding the results of two crash tests.

"We handed every file to the ministry," said Ana Ruiz, the chief executive of Norvik. Ruiz said the recall would cost nothing.

Norvik makes vans in Tromso.
""",
    "questions.md": """---
title: Questions for Norvik
outlet: Harbour Post
published: 2025-03-05
url: https://harbour.example/q
---
The union Halden accused Norvik of bribing two inspectors in March.

"The vans are safe," said Jens Brandvik, who builds them. He said that nobody had been hurt.
""",
    "nordblatt.md": """---
title: Norvik und die Prüfer
outlet: Nordblatt
published: 2025-02-10
---
Die Gewerkschaft Halden wirft Norvik vor, Prüfer getäuscht zu haben.

„Der Falcon ist sicher“, sagte Jens Brandvik am Montag in Kiel.
""",
    "hostile.md": """---
title: "@everyone [free money](https://evil.example) <@1> **now**"
outlet: "# Loud <#1> News"
published: 2025-01-02
url: https://evil.example/(x)?a=1
---
"Everything here, @everyone, is *free* and [linked](https://evil.example) to <@123> and <#456> at <t:1700000000>," said Odile Marchetti.
""",
}


def build(folder: Path) -> Path:
    """An index over the articles; returns its folder."""
    corpus, index = folder / "corpus", folder / "index"
    corpus.mkdir()
    for name, text in ARTICLES.items():
        (corpus / name).write_text(text, "utf-8")
    (corpus / "empty.txt").write_text("", "utf-8")
    report = Indexer(corpus, index, workers=0).run()
    assert report.added == len(ARTICLES), opened(index)._sources.library.refusals()
    return index


def copied(index: Path, folder: Path) -> Path:
    """A copy that a test may change."""
    return shutil.copytree(index, folder / "index")


def opened(index: Path) -> Answerer:
    return Answerer(TantivyIndex(passages_path(index)), Library(library_path(index)))


def known_since(index: Path, moment: datetime, outlet: str = "") -> None:
    """Sets when articles (of one outlet, or all) became known; the simulation's clock is another than this machine's."""
    with sqlite3.connect(library_path(index)) as database:
        database.execute("UPDATE articles SET indexed_at = ? WHERE ? IN (outlet, '')", (moment.timestamp(), outlet))
    database.close()


def change_text(index: Path, outlet: str) -> None:
    """What a correction does: the stored text of the outlet's article is another."""
    with sqlite3.connect(library_path(index)) as database:
        row = database.execute("SELECT id, article FROM articles WHERE outlet = ?", (outlet,)).fetchone()
        article = unpack_article(row[1])
        changed = replace(article, text=article.text.replace("Norvik", "Norvig"))
        database.execute("UPDATE articles SET article = ?, hash = ? WHERE id = ?", (pack(changed), changed.hash, row[0]))
    database.close()
