"""Floors of the German attributions on articles of the Wikinews dev split; they only go up. Skipped where the bench is absent."""

from __future__ import annotations

import json

import pytest

from tests.quality.bench import BENCH, predicted, score

GOLD = BENCH / "gold" / "wikinews_de_dev.jsonl"
FLOORS = {"attributed F1": 0.665, "P*": 0.85, "content m50 F1": 0.805, "exact F1": 0.70}
TIERS = {"A": (0.93, 0.187), "AB": (0.885, 0.47), "ABC": (0.85, 0.605)}
"""Precision and recall of an answer from these tiers alone: content at least half right, and the right speaker."""

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason=f"no bench at {BENCH}")


def test_german_attributions_stay_above_their_floors() -> None:
    whole = score(GOLD, predicted(GOLD, "de"))
    figures = {
        "attributed F1": whole["attributed"]["F"],
        "P*": whole["attributed_P_claimed"],
        "content m50 F1": whole["m50"]["F"],
        "exact F1": whole["exact"]["F"],
    }
    assert {name: figures[name] >= floor for name, floor in FLOORS.items()} == dict.fromkeys(FLOORS, True), json.dumps(figures)


@pytest.mark.parametrize("tiers", TIERS)
def test_a_german_tier_is_as_sure_as_it_says(tiers: str) -> None:
    figures = score(GOLD, [row for row in predicted(GOLD, "de") if row["tier"] in tiers])
    precision, recall = TIERS[tiers]
    assert figures["attributed_P_claimed"] >= precision
    assert figures["attributed"]["R"] >= recall
