"""Floors of the English relations on sentences of PLOVER records; they only go up. Skipped where the bench is absent."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from bot.annotation.english.extraction import extract
from bot.annotation.quotations import pair
from bot.annotation.sentences import split

BENCH = Path(__file__).parents[3] / "shared" / "bench"
GOLD = BENCH / "gold" / "plover_even_cc-by-sa.json"
FLOORS = {"found": 0.88, "actor_right": 0.92, "target_right": 0.88}


def scorer() -> Any:
    spec = importlib.util.spec_from_file_location("score_relations", BENCH / "score_relations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not GOLD.exists(), reason=f"no bench at {BENCH}")
def test_relations_of_plover_sentences_stay_above_their_floors() -> None:
    score = scorer()
    records = [(identifier, text) for identifier, _, text, _ in score.records(GOLD)]
    found = extract((text, split(text, "en"), pair(text)) for _, text in records)
    rows = [
        {
            "doc_id": identifier,
            "act": relation.act.value,
            "actor_text": relation.actor.span.of(text) if relation.actor else None,
            "target_text": relation.target.span.of(text) if relation.target else None,
        }
        for (identifier, text), (_, relations, *_) in zip(records, found, strict=True)
        for relation in relations
    ]
    figures = score.score(GOLD, rows)
    assert {name: figures[name] >= floor for name, floor in FLOORS.items()} == dict.fromkeys(FLOORS, True), json.dumps(figures)
