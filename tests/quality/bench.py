"""The attribution bench beside the project: its scorer, and what the annotator finds in its articles."""

from __future__ import annotations

import copy
import importlib.util
import sys
from functools import cache
from pathlib import Path
from typing import Any

from bot.annotation.annotator import Annotator
from bot.annotation.rows import attribution_row

BENCH = Path(__file__).parents[3] / "shared" / "bench"


@cache
def scorer() -> Any:
    """The module ``score_attribution`` of the bench."""
    sys.path.insert(0, str(BENCH))
    spec = importlib.util.spec_from_file_location("score_attribution", BENCH / "score_attribution.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(BENCH))
    return module


@cache
def predicted(gold: Path, language: str) -> list[dict[str, Any]]:
    """The rows that the annotator gives for the articles of a gold file."""
    articles = scorer().read_jsonl(str(gold))
    annotations = Annotator().annotate((row["text"], language) for row in articles)
    return [
        attribution_row(row["doc_id"], row["text"], one)
        for row, found in zip(articles, annotations, strict=True)
        for one in found.attributions
    ]


def score(gold: Path, rows: list[dict[str, Any]], types: set[str] | None = None) -> Any:
    """The scorer's figures for ``rows``, all or those of some content types; it changes what it is given, so it gets copies."""
    return scorer().score(scorer().read_jsonl(str(gold)), copy.deepcopy(rows), types)
