"""Asks the questions over news articles that are not part of the project, and counts what comes of them.

``python -m tests.quality.news_answers news_dev`` shows each question that fails; ``--all`` has every article as a distractor,
``--show`` every citation, for somebody to judge who is named for what. The index is kept in the cache folder between runs.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import tomllib
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from filelock import FileLock

from bot import names
from bot.answering.answerer import Answerer
from bot.answering.context import Context
from bot.indexing.indexer import Indexer
from bot.indexing.places import library_path, passages_path
from bot.retrieval.library import Library
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Answer, Citation

ARTICLES = Path(__file__).parents[3] / "shared" / "bench" / "multihop" / "corpus" / "articles.jsonl.gz"
QUESTIONS = Path(__file__).parent / "answers"
FIRST = 3
EVERY = 12
"""One article in so many is a distractor."""
ANYWHERE = "*"
Words = tuple[str, str]
"""An article, or anywhere, and a few words of it."""


@dataclass(frozen=True, slots=True)
class Told:
    """Who says or does what some words of an article tell."""

    words: Words
    by: str


@dataclass
class Measured:
    """What came of the questions; each list names those that failed. ``named`` citations had somebody named that is told of."""

    answerable: int = 0
    unanswerable: int = 0
    not_among_first: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    answered_without_answer: list[str] = field(default_factory=list)
    named: int = 0
    wrongly_named: list[str] = field(default_factory=list)

    @property
    def right(self) -> float:
        return 1 - len(self.not_among_first) / self.answerable

    @property
    def refused_of_answerable(self) -> float:
        return len(self.refused) / self.answerable

    @property
    def refused_of_unanswerable(self) -> float:
        return 1 - len(self.answered_without_answer) / self.unanswerable

    @property
    def wrong(self) -> float:
        return len(self.wrongly_named) / max(1, self.named)


def questions(name: str) -> dict[str, Any]:
    """The file of questions with that name."""
    return tomllib.loads((QUESTIONS / f"{name}.toml").read_text(encoding="utf-8"))


@contextmanager
def answerer(gold: dict[str, Any], *, every: int = EVERY) -> Iterator[Answerer]:
    """An answerer over the articles that the questions touch and one in ``every`` of the others."""
    touched = {article for asked in gold["answerable"] for article, _ in asked["right"]}
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        rows = [line for number, line in enumerate(lines) if number % every == 0 or json.loads(line)["id"] in touched]
    text = "".join(rows)
    folder = Path(platformdirs.user_cache_dir("receipts")) / "quality" / hashlib.sha256(text.encode()).hexdigest()[:16]
    corpus, index = folder / "corpus", folder / "index"
    corpus.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / "lock"):
        (corpus / "articles.jsonl").write_text(text, encoding="utf-8")
        Indexer(corpus, index, workers=0).run()
    passages, library = TantivyIndex(passages_path(index)), Library(library_path(index))
    yield Answerer(passages, library)
    passages.close()
    library.close()


def texts() -> dict[str, str]:
    """The articles by their own ids, with straight apostrophes."""
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return {row["id"]: row["text"].replace("’", "'") for row in rows}


def measure(gold: dict[str, Any], answerer: Answerer) -> Measured:
    """Asks everything."""
    result = Measured(len(gold["answerable"]), len(gold["unanswerable"]))
    told = [Told((article, text), asked["by"]) for asked in gold["answerable"] if "by" in asked for article, text in asked["right"]]
    for asked in gold["answerable"]:
        answer = ask(asked, answerer)
        if not answer.found:
            result.refused.append(asked["q"])
        first = [citation for finding in answer.findings for citation in finding.citations][:FIRST]
        if not any(_holds(citation, words) for citation in first for words in asked["right"]):
            result.not_among_first.append(asked["q"])
        _count_names(answer, told, result)
    for asked in gold["unanswerable"]:
        answer = ask(asked, answerer)
        if answer.found:
            result.answered_without_answer.append(asked["q"])
        _count_names(answer, told, result)
    return result


def ask(asked: dict[str, Any], answerer: Answerer) -> Answer:
    """The answer on the day that the question names."""
    now = datetime.combine(asked["now"], time(12), UTC) if "now" in asked else None
    return answerer.answer(asked["q"], Context(now=now))


def _holds(citation: Citation, words: Words) -> bool:
    article, text = words
    return article in {ANYWHERE, own_id(citation)} and text in citation.text.replace("’", "'")


def own_id(citation: Citation) -> str:
    """The id that the article has in its own corpus."""
    return citation.article.path.rpartition("#")[2]


def _count_names(answer: Answer, told: list[Told], result: Measured) -> None:
    """Every passage of an answer that is told of, and whether somebody else is named for it."""
    for finding in answer.findings:
        for citation in finding.citations:
            name = finding.actor or (citation.speaker.name if citation.speaker else None)
            known = [each for each in told if _holds(citation, each.words)]
            if name and known:
                result.named += 1
                if not any(_same(name, each.by) for each in known):
                    result.wrongly_named.append(f"{answer.question.text}: {name}: {citation.text}")


def _same(name: str, other: str) -> bool:
    """One of the names is part of the other, or stands for it by its initials."""
    one, two = names.words(name), names.words(other)
    return set(one) <= set(two) or set(two) <= set(one) or _initials(two) == one or _initials(one) == two


def _initials(words: tuple[str, ...]) -> tuple[str, ...]:
    return ("".join(word[0] for word in words),)


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("name")
    options.add_argument("--all", action="store_true")
    options.add_argument("--show", action="store_true")
    chosen = options.parse_args()
    gold = questions(chosen.name)
    with answerer(gold, every=1 if chosen.all else EVERY) as asking:
        if chosen.show:
            for asked in [*gold["answerable"], *gold["unanswerable"]]:
                _print(ask(asked, asking), asked)
        result = measure(gold, asking)
    for title in ("not_among_first", "refused", "answered_without_answer", "wrongly_named"):
        print(f"{title}:", *getattr(result, title), sep="\n  ")
    print(f"right {result.right:.3f}  refused of answerable {result.refused_of_answerable:.3f}", end="  ")
    print(f"refused of unanswerable {result.refused_of_unanswerable:.3f}  wrong {len(result.wrongly_named)} of {result.named}")


def _print(answer: Answer, asked: dict[str, Any]) -> None:
    print("\n#", asked["q"], "|", answer.question.kind, "|", answer.understood, "" if "right" in asked else "| HAS NO ANSWER")
    for finding in answer.findings:
        print("  =", finding.actor, "|", finding.act, "|", finding.target, "|", finding.polarity)
        for citation in finding.citations:
            right = "right" if any(_holds(citation, words) for words in asked.get("right", ())) else "-"
            print(
                "     ",
                right,
                own_id(citation),
                citation.tier,
                citation.speaker and citation.speaker.name,
                "|",
                " ".join(citation.text.split())[:300],
            )


if __name__ == "__main__":
    main()
