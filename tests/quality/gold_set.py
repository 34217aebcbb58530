"""The project's own gold set: short articles with their attributions and relations in full, and how an annotation is held against them.

A gold file is TOML: ``language``, ``cases`` (numbers of the list of cases in CONTRIBUTING), ``text``, then ``[[attribution]]`` and
``[[relation]]`` tables in the order of the text. Spans are written as fragments of the text; one that stands there more than once is
told apart by ``#2`` behind it. Whatever is not listed must not be found: a near miss is a text that lists nothing for it.

    [[attribution]]
    content = ["“We will rebuild,”", "“It takes a year.”"]   # a fragment a span
    source = "Ana Ruiz"                                       # head of the source, the found one must cover it; left out: no source
    speaker = "Ana Ruiz"                                      # left out: not resolved
    polarity = "negated"                                      # default asserted
    modality = "hedged"                                       # default stated
    core = true                                               # must be right; others may fail within the floor

    [[relation]]
    act = "accuse"
    actor = "Ana Ruiz"                                        # canonical name, or the words of a description; left out: not named
    target = "Norvik"
    polarity, modality, core                                  # as above
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.model import Annotation, Mention, Modality, Polarity, Span
from bot.names import key

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent / "gold"
_EDGE = " \n\t.,;:!?“”„‟\"«»‹›‘’'–—-()…"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that must be found, or was. Right is an equal ``what`` and a source that covers the expected one."""

    kind: str
    what: tuple[object, ...]
    source: tuple[int, int] | None = None
    core: bool = False

    def is_met_by(self, other: Item) -> bool:
        """Whether ``other``, which was found, is what this one expects."""
        if (self.kind, self.what) != (other.kind, other.what) or (self.source is None) != (other.source is None):
            return False
        return not (self.source and other.source) or (other.source[0] <= self.source[0] and self.source[1] <= other.source[1])


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text and all that must be found in it."""

    name: str
    language: str
    cases: tuple[int, ...]
    text: str
    items: tuple[Item, ...]


def load(folder: Path = FOLDER) -> list[GoldArticle]:
    """All gold articles, by name. Raises ValueError where a fragment does not stand in its text."""
    return [_article(path) for path in sorted(folder.glob("*/*.toml"))]


def _article(path: Path) -> GoldArticle:
    row = tomllib.loads(path.read_text(encoding="utf-8"))
    text = row["text"].strip()
    items = [_expected_attribution(path, text, entry) for entry in row.get("attribution", ())]
    items += [_expected_relation(path, text, entry) for entry in row.get("relation", ())]
    return GoldArticle(f"{path.parent.name}/{path.stem}", row["language"], tuple(row["cases"]), text, tuple(items))


def _find(path: Path, text: str, fragment: str) -> Span:
    numbered = re.fullmatch(r"(.*)#(\d+)", fragment, re.DOTALL)
    wanted, number = (numbered[1], int(numbered[2])) if numbered else (fragment, 1)
    starts = [match.start() for match in re.finditer(re.escape(wanted), text)]
    if len(starts) < number or (not numbered and len(starts) > 1):
        raise ValueError(f"{path.name}: {wanted!r} stands {len(starts)} times in the text")
    return Span(starts[number - 1], starts[number - 1] + len(wanted))


def trimmed(text: str, spans: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
    """The spans without white space, quotation marks, punctuation and a leading that (dass) at their edges, empty ones dropped."""
    found = []
    for span in spans:
        words = span.of(text)
        left, right = len(words) - len(words.lstrip(_EDGE)), len(words.rstrip(_EDGE))
        if conjunction := re.match(r"(?:that|dass)\b\W*", words[left:right], re.IGNORECASE):
            left += conjunction.end()
        if left < right:
            found.append((span.start + left, span.start + right))
    return tuple(found)


def _expected_attribution(path: Path, text: str, entry: dict[str, Any]) -> Item:
    source = trimmed(text, (_find(path, text, entry["source"]),)) if "source" in entry else ()
    what = (
        trimmed(text, tuple(_find(path, text, fragment) for fragment in entry["content"])),
        key(entry["speaker"]) if "speaker" in entry else None,
        Polarity(entry.get("polarity", "asserted")),
        Modality(entry.get("modality", "stated")),
    )
    return Item("attribution", what, source[0] if source else None, core=entry.get("core", False))


def _expected_relation(path: Path, text: str, entry: dict[str, Any]) -> Item:
    for party in ("actor", "target"):
        if party in entry and not set(key(entry[party]).split()) <= set(key(text).split()):
            raise ValueError(f"{path.name}: {entry[party]!r} has words that the text has not")
    what = (
        entry["act"],
        key(entry["actor"]) if "actor" in entry else None,
        key(entry["target"]) if "target" in entry else None,
        Polarity(entry.get("polarity", "asserted")),
        Modality(entry.get("modality", "stated")),
    )
    return Item("relation", what, core=entry.get("core", False))


def _shown(text: str, party: Mention | None) -> str | None:
    if party is None:
        return None
    return key(party.name or party.span.of(text))


def found(text: str, annotation: Annotation) -> list[Item]:
    """What an annotation says, in the form that gold is compared in."""
    items = [
        Item(
            "attribution",
            (
                trimmed(text, one.content),
                key(one.speaker.name) if one.speaker and one.speaker.name else None,
                one.polarity,
                one.modality,
            ),
            (one.speaker.span.start, one.speaker.span.end) if one.speaker else None,
        )
        for one in annotation.attributions
    ]
    items += [
        Item("relation", (str(one.act), _shown(text, one.actor), _shown(text, one.target), one.polarity, one.modality))
        for one in annotation.relations
    ]
    return items


def differences(gold: GoldArticle, annotation: Annotation) -> Iterator[tuple[str, Item]]:
    """("missed", expected item) and ("extra", found item) for all that is not equal."""
    left = found(gold.text, annotation)
    for item in gold.items:
        if match := next((other for other in left if item.is_met_by(other)), None):
            left.remove(match)
        else:
            yield "missed", item
    for item in left:
        yield "extra", item
