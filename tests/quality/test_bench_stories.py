"""Floors for stories on texts of others: different reports stay apart, and copies made of them here are found.

Skipped where the bench is absent. What is copied is changed at run time; nothing of it is kept.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot.annotation.quotations import pair
from bot.annotation.sentences import split
from bot.corpus.articles import finish
from bot.corpus.drafts import Draft
from bot.corpus.stories import Fingerprint, Stories, fingerprint
from bot.model import Annotation

if TYPE_CHECKING:
    from collections.abc import Callable

BENCH = Path(__file__).parents[3] / "shared" / "bench"
REPORTS = BENCH / "multihop" / "corpus" / "articles.jsonl.gz"
GERMAN = BENCH / "gold" / "wikinews_de_dev.jsonl"
LONG = 800
"""Characters of an article that is worth copying."""
SAMPLE = 40

pytestmark = pytest.mark.skipif(not (REPORTS.exists() and GERMAN.exists()), reason=f"no bench at {BENCH}")


@cache
def reports() -> list[dict[str, Any]]:
    with gzip.open(REPORTS, "rt", encoding="utf-8") as rows:
        return [json.loads(row) for row in rows][::2]


def printed(text: str, name: str, *, language: str = "en", outlet: str = "", title: str = "") -> Fingerprint:
    article = finish(Draft(text, outlet=outlet, title=title, language=language), name, name)
    spans = tuple(quotation.span for quotation in pair(article.text))
    return fingerprint(article, Annotation(sentences=split(article.text, language), quotations=spans))


@cache
def told() -> tuple[Stories, dict[str, str]]:
    stories = Stories()
    return stories, {
        row["id"]: stories.add(printed(row["text"], row["id"], outlet=row["outlet"], title=row["title"])) for row in reports()
    }


def changed(text: str, share: float, chance: random.Random) -> str:
    """Each long word in lower case replaced by another of the text, with this probability."""
    words = re.findall(r"\b[a-z]{4,}\b", text)
    return re.sub(r"\b[a-z]{4,}\b", lambda match: chance.choice(words) if chance.random() < share else match[0], text)


def shortened(text: str, share: float, chance: random.Random) -> str:
    """Without each sentence with this probability."""
    paragraphs = (" ".join(s.of(part) for s in split(part, "en") if chance.random() > share) for part in text.split("\n"))
    return "\n".join(part for part in paragraphs if part)


def swapped(text: str, _share: float, chance: random.Random) -> str:
    """Every fourth paragraph or so before the one above it."""
    parts = text.split("\n")
    for _ in range(len(parts) // 4):
        at = chance.randrange(len(parts) - 1)
        parts[at], parts[at + 1] = parts[at + 1], parts[at]
    return "\n".join(parts)


def cut(text: str, share: float, _chance: random.Random) -> str:
    """The beginning, to the end of a line if one is near."""
    end = int(len(text) * share)
    return text[: text.find("\n", end)] if text.find("\n", end) > 0 else text[:end]


def test_reports_by_different_hands_stay_apart() -> None:
    _, found = told()
    assert len(set(found.values())) == len(found)


def test_no_german_article_is_taken_for_the_translation_of_another_report() -> None:
    stories, _ = told()
    rows = [json.loads(row) for row in GERMAN.read_text(encoding="utf-8").splitlines()]
    for number, row in enumerate(rows):
        name = f"german {number}"
        assert stories.add(printed(row["text"], name, language="de")) == name
        stories.remove(name)


@pytest.mark.parametrize(
    ("copy", "share", "floor"),
    [
        (cut, 1.0, 1.0),
        (shortened, 0.1, 1.0),
        (shortened, 0.4, 0.95),
        (cut, 0.5, 0.95),
        (swapped, 0.0, 1.0),
        (changed, 0.05, 1.0),
        (changed, 0.1, 1.0),
        (changed, 0.2, 0.97),
    ],
)
def test_a_copy_under_another_headline_is_found(copy: Callable[[str, float, random.Random], str], share: float, floor: float) -> None:
    stories, known = told()
    chance = random.Random(7)  # noqa: S311 - the same copies in every run
    sample = chance.sample([row for row in reports() if len(row["text"]) > LONG], SAMPLE)
    found = []
    for row in sample:
        made = printed(copy(row["text"], share, chance), "copy", outlet="North Wire", title="Under another headline")
        found.append(stories.add(made))
        stories.remove("copy")
    assert not [story for story, row in zip(found, sample, strict=True) if story not in {"copy", known[row["id"]]}]
    assert sum(story == known[row["id"]] for story, row in zip(found, sample, strict=True)) / SAMPLE >= floor
