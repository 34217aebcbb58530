"""The project's own gold set: short articles with their attributions and relations in full, and how an annotation is held against them.

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
    actor = "Ana Ruiz"                                        # canonical name, or the words of a description; left out: not named
    target = ["Norvik", "firm"]                               # one of several that a careful reader would accept; "" is nobody
    polarity, modality, core, optional                        # as above

An utterance that goes on in another paragraph counts as one a paragraph. What a relation is about may also be found as what its actor
says ("praised the design"); that is neither right nor wrong.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.model import Act, Annotation, Attribution, Mention, MentionKind, Modality, Polarity, Span
from bot.names import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = Path(__file__).parent / "gold"
_EDGE = " \n\t.,;:!?“”„‟\"«»‹›‘’'–—-()…"
_FIELDS = {
    "attribution": {"content", "source", "speaker", "polarity", "modality", "core", "optional"},
    "relation": {"act", "actor", "target", "polarity", "modality", "core", "optional"},
}


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who was found: the key of the name, or else of the words; and whether the words describe rather than name."""

    shown: str
    described: bool
    resolved: bool

    def is_one_of(self, wanted: tuple[str | None, ...]) -> bool:
        """Whether one of ``wanted`` is meant. A description may be longer or shorter: the bureau is the competition bureau."""
        mine = set(self.shown.split())
        for each in filter(None, wanted):
            theirs = set(each.split())
            if self.shown == each or (self.described and (mine <= theirs or theirs <= mine)):
                return True
        return False


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that must be found. ``what`` is the content or the act, polarity and modality; ``parties`` are those accepted."""

    kind: str
    what: tuple[object, ...]
    parties: tuple[tuple[str | None, ...], ...]
    source: tuple[int, int] | None = None
    elsewhere: bool = False
    """The source stands in another paragraph than the content: only its name is compared."""
    core: bool = False
    optional: bool = False

    def is_met_by(self, other: Found) -> bool:
        if (self.kind, self.what) != (other.kind, other.what):
            return False
        if self.kind == "attribution":
            return self._has_source(other) and self._has_speaker(other.parties[0])
        return all(
            None in wanted if party is None else party.is_one_of(wanted)
            for wanted, party in zip(self.parties, other.parties, strict=True)
        )

    def _has_source(self, other: Found) -> bool:
        if self.elsewhere or self.source is None or other.source is None:
            return self.elsewhere or self.source is other.source
        return other.source[0] <= self.source[0] and self.source[1] <= other.source[1]

    def _has_speaker(self, party: Party | None) -> bool:
        (wanted,) = self.parties
        return (None in wanted and (party is None or not party.resolved)) or (party is not None and party.is_one_of(wanted))


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that an annotation holds, in the form that gold is compared in."""

    kind: str
    what: tuple[object, ...]
    parties: tuple[Party | None, ...]
    source: tuple[int, int] | None = None
    cues: tuple[Span, ...] = ()

    def is_matter_of(self, relation: Found) -> bool:
        """Whether this attribution, by the cue of ``relation``, only says what that is about; what is denied is not asserted."""
        same = self.kind == "attribution" and self.parties[0] == relation.parties[0]
        denied = relation.what[0] != Act.DENY or self.what[1] is Polarity.NEGATED
        return same and denied and any(mine.overlaps(cue) for mine in self.cues for cue in relation.cues)


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


def _paragraphs(text: str, spans: Iterable[Span]) -> list[tuple[tuple[int, int], ...]]:
    """The spans, trimmed, a group a paragraph."""
    groups: dict[int, list[tuple[int, int]]] = {}
    lines = [Span(span.start + m.start(), span.start + m.end()) for span in spans for m in re.finditer(r"[^\n]+", span.of(text))]
    for piece in trimmed(text, lines):
        groups.setdefault(_paragraph(text, piece[0]), []).append(piece)
    return [tuple(group) for group in groups.values()]


def _names(path: Path, text: str, value: str | list[str] | None) -> tuple[str | None, ...]:
    names = tuple(key(name) or None for name in ([value] if isinstance(value, str) else value or [""]))
    for name in names:
        if name and not set(name.split()) <= set(key(text).split()):
            raise ValueError(f"{path.name}: {name!r} has words that the text has not")
    return names


def _marks(entry: dict[str, Any]) -> tuple[Polarity, Modality]:
    return Polarity(entry.get("polarity", "asserted")), Modality(entry.get("modality", "stated"))


def _expected_attribution(path: Path, text: str, entry: dict[str, Any]) -> list[Item]:
    source = trimmed(text, (_find(path, text, entry["source"]),))[0] if "source" in entry else None
    return [
        Item(
            "attribution",
            (content, *_marks(entry)),
            (_names(path, text, entry.get("speaker")),),
            source,
            elsewhere=source is not None and _paragraph(text, source[0]) != _paragraph(text, content[0][0]),
            core=entry.get("core", False),
            optional=entry.get("optional", False),
        )
        for content in _paragraphs(text, [_find(path, text, fragment) for fragment in entry["content"]])
    ]


def _expected_relation(path: Path, text: str, entry: dict[str, Any]) -> list[Item]:
    parties = _names(path, text, entry.get("actor")), _names(path, text, entry.get("target"))
    marks = {mark: entry.get(mark, False) for mark in ("core", "optional")}
    return [Item("relation", (Act(entry["act"]), *_marks(entry)), parties, **marks)]


def _party(text: str, mention: Mention | None) -> Party | None:
    if mention is None:
        return None
    described = mention.kind in {MentionKind.ROLE, MentionKind.DOCUMENT}
    words = set(key(mention.span.of(text)).split())
    repeated = described and mention.name is not None and set(key(mention.name).split()) <= words
    return Party(key(mention.name or mention.span.of(text)), described, resolved=mention.name is not None and not repeated)


def found(text: str, annotation: Annotation) -> list[Found]:
    """What an annotation says, in the form that gold is compared in."""
    items = [each for one in annotation.attributions for each in _found_attributions(text, one)]
    return items + [
        Found("relation", (one.act, one.polarity, one.modality), (_party(text, one.actor), _party(text, one.target)), cues=(one.cue,))
        for one in annotation.relations
    ]


def _found_attributions(text: str, one: Attribution) -> list[Found]:
    source = (one.speaker.span.start, one.speaker.span.end) if one.speaker else None
    whole = Found("attribution", (), (_party(text, one.speaker),), source, one.cue)
    return [replace(whole, what=(content, one.polarity, one.modality)) for content in _paragraphs(text, one.content)]


def differences(gold: GoldArticle, annotation: Annotation) -> Iterator[tuple[str, Item | Found]]:
    """("missed", expected item) and ("extra", found item) for all that is not equal."""
    left = found(gold.text, annotation)
    right: list[Found] = []
    for item in sorted(gold.items, key=lambda item: item.optional):
        if match := next((other for other in left if item.is_met_by(other)), None):
            left.remove(match)
            right.append(match)
        elif not item.optional:
            yield "missed", item
    for other in left:
        if not any(other.is_matter_of(relation) for relation in right if relation.kind == "relation"):
            yield "extra", other
