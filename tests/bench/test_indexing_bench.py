"""The benchmark of indexing tells all stages, at a size that says nothing about speed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.bench.indexing import measure, table

if TYPE_CHECKING:
    from pathlib import Path


def test_every_stage_of_the_first_run_is_told(tmp_path: Path) -> None:
    rows = [
        json.dumps({"title": f"Nr. {n}", "text": f"Ana Ruiz sagte am Montag, die Werft {n} sei gesund.", "language": "de"})
        for n in range(3)
    ]
    figures = measure(rows, tmp_path, workers=0)
    assert figures.articles == 3
    assert {"scanning", "reading", "annotating", "comparing stories", "storing articles", "indexing passages"} <= figures.stages.keys()
    assert table(figures, "three").row_count == len(figures.stages) + 3
