"""Floors of the English attributions on articles of the PolNeAR dev split; they only go up. Skipped where the bench is absent."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import pytest

from tests.quality.bench import BENCH, predicted, scorer

GOLD = BENCH / "gold" / "polnear_speech_dev.jsonl"
FLOORS = {"attributed F1": 0.835, "P*": 0.905, "exact F1": 0.705, "direct and mixed F1": 0.925, "accusing F1": 0.66}
ACCUSING = re.compile("accus|den[iy]|blam|charg|investigat|critici", re.IGNORECASE)
TIERS = {"A": (0.955, 0.50), "AB": (0.91, 0.67), "ABC": (0.905, 0.77)}
"""Precision and recall of an answer from these tiers alone: content at least half right, and the right speaker."""

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason=f"no bench at {BENCH}")


def score(rows: list[dict[str, Any]], types: set[str] | None = None, cue: re.Pattern[str] | None = None) -> Any:
    gold = scorer().read_jsonl(str(GOLD))
    if cue is not None:
        rows = [row for row in rows if row["cue_text"] is None or cue.search(row["cue_text"])]
        for article in gold:
            for quote in article["quotes"]:
                quote["ignore"] |= not cue.search(" ".join(article["text"][start:end] for start, end in quote["cue"]))
    return scorer().score(gold, copy.deepcopy(rows), types)


def test_attributions_stay_above_their_floors() -> None:
    whole, quoted = score(predicted(GOLD, "en")), score(predicted(GOLD, "en"), {"direct", "mixed"})
    figures = {
        "attributed F1": whole["attributed"]["F"],
        "P*": whole["attributed_P_claimed"],
        "exact F1": whole["exact"]["F"],
        "direct and mixed F1": quoted["attributed"]["F"],
        "accusing F1": score(predicted(GOLD, "en"), cue=ACCUSING)["attributed"]["F"],
    }
    assert {name: figures[name] >= floor for name, floor in FLOORS.items()} == dict.fromkeys(FLOORS, True), json.dumps(figures)


@pytest.mark.parametrize("tiers", TIERS)
def test_a_tier_is_as_sure_as_it_says(tiers: str) -> None:
    figures = score([row for row in predicted(GOLD, "en") if row["tier"] in tiers])
    precision, recall = TIERS[tiers]
    assert figures["attributed_P_claimed"] >= precision
    assert figures["attributed"]["R"] >= recall
