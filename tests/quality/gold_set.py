"""The project's own gold set: short articles with their attributions and relations in full.

A gold file is TOML: ``language``, ``cases`` (numbers of the list of cases in CONTRIBUTING), ``text``, then ``[[attribution]]`` and
``[[relation]]`` tables in the order of the text. Spans are written as fragments of the text. One that stands there more than once is
told apart by ``#2`` behind it, or by words around it: in ``[he] told`` the brackets hold the span. Whatever is not listed must not be
found: a near miss is a text that lists nothing for it.

    [[attribution]]
    content = ["“We will rebuild,”", "“It takes a year.”"]   # a fragment a span
    source = "Ana Ruiz"                                       # head of the source, the found one must cover it; left out: no source
    speaker = "Ana Ruiz"                                      # left out: not resolved
    polarity = "negated"                                      # default asserted
    modality = "hedged"                                       # default stated
    core = true                                               # must be right; others may fail within the floor
    optional = true                                           # may be found, and need not be

    [[relation]]
    act = "accuse"
    actor = "Ana Ruiz"                                        # canonical name, or a description's words; left out: not named
    target = ["Norvik", "firm"]                               # one of several that a careful reader would accept; "" is nobody
    polarity, modality, core, optional                        # as above

Names must be equal. A description is written with a small first letter (the bureau, das Ministerium); its words may be fewer or more.
An utterance that goes on in another paragraph counts as one a paragraph. Sentences that only the mood of speech carries on (German) are
an entry of their own, a span a sentence. How an annotation is held against it says ``tests/quality/comparison.py``.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.model import Act, Modality, Polarity, Span
from bot.names import key

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = Path(__file__).parent / "gold"
_EDGE = " \n\t.,;:!?“”„‟\"«»‹›‘’'–—-()…"
_FIELDS = {
    "attribution": {"content", "source", "speaker", "polarity", "modality", "core", "optional"},
    "relation": {"act", "actor", "target", "polarity", "modality", "core", "optional"},
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Somebody who is expected: the key of a name, or of the words of a description, which is written with a small first letter."""

    key: str
    described: bool

    def is_met_by(self, shown: str) -> bool:
        """Names must be equal. A description may be longer or shorter: the bureau is the competition bureau."""
        mine, theirs = set(self.key.split()), set(shown.split())
        return self.key == shown or (self.described and (mine <= theirs or theirs <= mine))


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that must be found. ``what`` is the content or the act, polarity and modality; ``parties`` are those accepted."""

    kind: str
    what: tuple[object, ...]
    parties: tuple[tuple[Wanted | None, ...], ...]
    source: tuple[int, int] | None = None
    elsewhere: bool = False
    """The source stands in another paragraph than the content: only its name is compared."""
    core: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text and all that must be found in it."""

    name: str
    language: str
    cases: tuple[int, ...]
    text: str
    items: tuple[Item, ...]


def load(folder: Path = FOLDER) -> list[GoldArticle]:
    """All gold articles, by name. Raises ValueError where a fragment does not stand in its text, or a field is none."""
    return [_article(path) for path in sorted(folder.glob("*/*.toml"))]


def _article(path: Path) -> GoldArticle:
    row = tomllib.loads(path.read_text(encoding="utf-8"))
    text = row["text"].strip()
    items: list[Item] = []
    for kind, read in (("attribution", _expected_attribution), ("relation", _expected_relation)):
        for entry in row.get(kind, ()):
            if unknown := entry.keys() - _FIELDS[kind]:
                raise ValueError(f"{path.name}: no field of an {kind}: {unknown}")
            items += read(path, text, entry)
    return GoldArticle(f"{path.parent.name}/{path.stem}", row["language"], tuple(row["cases"]), text, tuple(items))


def _find(path: Path, text: str, fragment: str) -> Span:
    numbered = re.fullmatch(r"(.*)#(\d+)", fragment, re.DOTALL)
    wanted, number = (numbered[1], int(numbered[2])) if numbered else (fragment, 1)
    held = re.fullmatch(r"(.*)\[(.+)\](.*)", wanted, re.DOTALL)
    before, inside, after = held.groups() if held else ("", wanted, "")
    starts = [match.start() + len(before) for match in re.finditer(re.escape(before + inside + after), text)]
    if len(starts) < number or (not numbered and len(starts) > 1):
        raise ValueError(f"{path.name}: {wanted!r} stands {len(starts)} times in the text")
    return Span(starts[number - 1], starts[number - 1] + len(inside))


def trimmed(text: str, spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
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


def _paragraph(text: str, offset: int) -> int:
    return text.count("\n", 0, offset)


def by_paragraph(text: str, spans: Iterable[Span]) -> list[tuple[tuple[int, int], ...]]:
    """The spans, trimmed, a group a paragraph."""
    groups: dict[int, list[tuple[int, int]]] = {}
    lines = [Span(span.start + m.start(), span.start + m.end()) for span in spans for m in re.finditer(r"[^\n]+", span.of(text))]
    for piece in trimmed(text, lines):
        groups.setdefault(_paragraph(text, piece[0]), []).append(piece)
    return [tuple(group) for group in groups.values()]


def _wanted(path: Path, text: str, value: str | list[str] | None) -> tuple[Wanted | None, ...]:
    names = [value] if isinstance(value, str) else value or [""]
    for name in names:
        if not set(key(name).split()) <= set(key(text).split()):
            raise ValueError(f"{path.name}: {name!r} has words that the text has not")
    return tuple(Wanted(key(name), name[0].islower()) if name else None for name in names)


def _marks(entry: dict[str, Any]) -> tuple[Polarity, Modality]:
    return Polarity(entry.get("polarity", "asserted")), Modality(entry.get("modality", "stated"))


def _expected_attribution(path: Path, text: str, entry: dict[str, Any]) -> list[Item]:
    source = trimmed(text, (_find(path, text, entry["source"]),))[0] if "source" in entry else None
    return [
        Item(
            "attribution",
            (content, *_marks(entry)),
            (_wanted(path, text, entry.get("speaker")),),
            source,
            elsewhere=source is not None and _paragraph(text, source[0]) != _paragraph(text, content[0][0]),
            core=entry.get("core", False),
            optional=entry.get("optional", False),
        )
        for content in by_paragraph(text, [_find(path, text, fragment) for fragment in entry["content"]])
    ]


def _expected_relation(path: Path, text: str, entry: dict[str, Any]) -> list[Item]:
    parties = _wanted(path, text, entry.get("actor")), _wanted(path, text, entry.get("target"))
    marks = {mark: entry.get(mark, False) for mark in ("core", "optional")}
    return [Item("relation", (Act(entry["act"]), *_marks(entry)), parties, **marks)]
