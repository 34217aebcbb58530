"""Claims over the sample corpus, and what is said of them: no word is called exact that is not, and nothing invented is found.

The floors are pinned a little below what was measured.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot.model import Verdict

if TYPE_CHECKING:
    from bot.answering.answerer import Answerer
    from bot.model import Verification

GOLD: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "claims" / "claims.toml").read_text(encoding="utf-8"))
RIGHT = 0.95
Judged = list[tuple[str, dict[str, Any], "Verification"]]


@pytest.fixture(scope="module")
def judged(answerer: Answerer) -> Judged:
    found = []
    for verdict, entries in GOLD.items():
        for entry in entries:
            (verification,) = answerer.answer_question(answerer.verified(entry["text"], entry.get("speaker"))).verifications
            found.append((verdict, entry, verification))
    return found


def shown(judged: Judged) -> list[str]:
    return [f"{verdict}: {entry['text']} ({entry.get('speaker')}) → {it.verdict}" for verdict, entry, it in judged]


def test_there_are_more_than_sixty_claims_of_every_verdict() -> None:
    assert sum(map(len, GOLD.values())) > 60
    assert set(GOLD) == {verdict.value for verdict in Verdict} - {"rephrased"}


def test_nothing_is_exact_that_is_not(judged: Judged) -> None:
    assert not shown([one for one in judged if one[2].verdict is Verdict.EXACT and one[0] != "exact"])


def test_nothing_exact_is_missed(judged: Judged) -> None:
    assert not shown([one for one in judged if one[0] == "exact" and one[2].verdict is not Verdict.EXACT])


def test_nothing_invented_is_found(judged: Judged) -> None:
    assert not shown([one for one in judged if one[0] == "absent" and one[2].verdict is not Verdict.ABSENT])


def test_nearly_all_verdicts_are_right(judged: Judged) -> None:
    wrong = [one for one in judged if one[2].verdict != one[0]]
    assert 1 - len(wrong) / len(judged) >= RIGHT, shown(wrong)


def test_whose_the_words_are_is_told(judged: Judged) -> None:
    named = [(entry["by"], it) for _, entry, it in judged if "by" in entry and it.verdict is not Verdict.ABSENT]
    assert not [(by, it.claim.text) for by, it in named if by not in {finding.actor for finding in it.evidence}]


def test_numbers_negations_and_acts_that_differ_are_pointed_out(judged: Judged) -> None:
    wanted = [(set(entry["points"]), it) for _, entry, it in judged if "points" in entry]
    assert not [it.claim.text for points, it in wanted if not points <= {one.bearing for one in it.differences}]
