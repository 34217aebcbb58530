"""Who is meant: the names of an article, and the surnames, roles and pronouns that stand for them.

Nothing is looked up outside of the article: two people of one surname stay two, and what the text does not carry stays open.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.languages.names import Gender, NameWords
from bot.model import Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’.&/][^\W_]+)*|&")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_GAP = re.compile(r"\.? \Z|\. \Z|\Z")
_NEAR = 600
"""Characters back in which a pronoun's or a role's name is sought."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A stretch of capitalised words, and what they were before resolution."""

    span: Span
    words: tuple[str, ...]
    initial: bool
    """It starts a sentence."""
    gender: Gender | None
    """What the title before it or its first name tells; THING for an organisation."""
    titled: bool = False


class Resolution:
    """The names of one article, and what any words of it stand for.

    ``is_word`` says whether a word in lower case is an ordinary word of the language: it decides about capitals at the start of a
    sentence, and in German about all of them.
    """

    def __init__(self, text: str, sentences: Sequence[Span], words: NameWords, is_word: Callable[[str], bool]) -> None:
        self._text = text
        self._words = words
        self._is_word = is_word
        self._starts = frozenset(sentence.start for sentence in sentences)
        self._sentences = sentences
        found = _Finder(text, sentences, words, is_word).names()
        self._canonical = _canonical(found, words)
        self._found = [name for name in found if self._canonical.get(name.words)]
        self.names: tuple[Mention, ...] = tuple(
            Mention(name.span, MentionKind.NAME, self._canonical[name.words]) for name in self._found
        )
        self._ends = [name.span.end for name in self._found]

    def inside(self, span: Span) -> tuple[Mention, ...]:
        """The names that lie wholly or partly inside ``span``."""
        first = bisect_left(self._ends, span.start + 1)
        found: list[Mention] = []
        for mention in self.names[first:]:
            if mention.span.start >= span.end:
                break
            found.append(mention)
        return tuple(found)

    def mention(self, span: Span, head: int | None = None) -> Mention:
        """What the words at ``span`` stand for; ``head`` is an offset in their main word, where the grammar is known.

        A name at the head or beside it counts, not one that only belongs to a description ("a critic of Norvik").
        """
        words = self._words
        said = span.of(self._text)
        lower = [token.lower() for token in _TOKEN.findall(said)]
        if not lower:
            return Mention(span, MentionKind.ROLE)
        if len(lower) == 1 and lower[0] in words.pronouns:
            return self._pronoun(span, words.pronouns[lower[0]])
        named = self._head_name(span, head)
        if named is not None:
            return Mention(span, MentionKind.NAME, named.name)
        content = [word for word in lower if word not in words.articles]
        kind = MentionKind.ROLE
        head_word = self._head_word(span, head)
        if head_word in words.documents:
            kind = MentionKind.DOCUMENT
        if head_word in words.voices:
            owner = next(iter(self.inside(span)), None)
            if owner is not None:
                return Mention(span, kind, owner.name, 0.8)
        if kind is MentionKind.ROLE and lower[0] in words.definite and len(content) <= 2:
            name, confidence = self._role(span, head_word)
            return Mention(span, kind, name, confidence)
        return Mention(span, kind, None, 0.0 if kind is MentionKind.ROLE else 1.0)

    def _head_word(self, span: Span, head: int | None) -> str:
        if head is not None:
            match = _TOKEN.match(self._text, head)
            if match:
                return match.group().lower()
        first = re.split(r"\b(?:of|for|at|in|from|to|with|on|by|who|that|which|familiar|close)\b|,", span.of(self._text), maxsplit=1)[0]
        tokens = _TOKEN.findall(first) or _TOKEN.findall(span.of(self._text))
        return _POSSESSIVE.sub("", tokens[-1]).lower() if tokens else ""

    def _head_name(self, span: Span, head: int | None) -> Mention | None:
        inside = self.inside(span)
        if not inside:
            return None
        if head is not None:
            covering = next((mention for mention in inside if mention.span.start <= head < mention.span.end), None)
            if covering is not None:
                return covering
            # an apposition: "the chief executive of Norvik, Ana Ruiz"
            for mention in inside:
                before = self._text[span.start : mention.span.start].rstrip()
                if before.endswith(",") and mention.span.start > head:
                    return mention if self._text[mention.span.end : mention.span.end + 1] in {"", ",", ".", " ", "\n", ";"} else None
            return None
        first = inside[0]
        before = self._text[span.start : first.span.start].strip(' "“”„').lower()
        last = before.split()[-1] if before else ""
        free = not before or last in self._words.titles or last in self._words.articles or last in self._words.person_roles
        owner = self._text[first.span.end : first.span.end + 2].startswith(("'", "’"))
        if owner:
            return inside[1] if len(inside) > 1 else None
        return first if free else next((m for m in inside[1:] if self._text[: m.span.start].rstrip().endswith(",")), None)

    def _before(self, offset: int) -> list[_Name]:
        """The names that end before ``offset``, nearest first, not further away than a few sentences."""
        last = bisect_left(self._ends, offset + 1)
        near = [name for name in self._found[max(0, last - 30) : last] if name.span.end >= offset - _NEAR]
        return near[::-1]

    def _pronoun(self, span: Span, gender: Gender) -> Mention:
        kind = MentionKind.PRONOUN
        if gender in {Gender.PLURAL, Gender.THING}:
            return Mention(span, kind, None, 0.0)
        candidates: dict[str, float] = {}
        for name in self._before(span.start):
            canonical = self._canonical[name.words] or ""
            known = self.gender(canonical)
            if known is Gender.THING or (known is not None and known is not gender):
                continue
            if known is None and not self._is_person(canonical):
                continue
            weight = (1.0 if known is gender else 0.6) * (1.0 if self._is_subject(name) else 0.5)
            weight *= 0.5 ** (
                self._text.count("\n", name.span.end, span.start) + self._sentences_between(name.span.end, span.start) / 2
            )
            candidates[canonical] = candidates.get(canonical, 0.0) + weight
        if not candidates:
            return Mention(span, kind, None, 0.0)
        best = max(candidates, key=lambda name: candidates[name])
        confidence = candidates[best] / (sum(candidates.values()) + 0.2)
        return Mention(span, kind, best if confidence >= 0.6 else None, round(confidence, 2))

    def _sentences_between(self, start: int, end: int) -> int:
        return sum(1 for sentence in self._sentences if start <= sentence.start <= end)

    def _is_subject(self, name: _Name) -> bool:
        """Whether the name stands where a subject stands: first in its sentence, or right before or after a verb of speech."""
        before = self._text[max(0, name.span.start - 30) : name.span.start]
        return name.initial or before.rstrip()[-1:] in '\n."”' or bool(re.search(r"(?:said|says|added|asked|told)\s\Z", before))

    def gender(self, canonical: str) -> Gender | None:
        """What titles and first names of the article tell of a canonical name."""
        return self._genders().get(canonical)

    def _genders(self) -> dict[str, Gender]:
        found: dict[str, Counter[Gender]] = defaultdict(Counter)
        for name in self._found:
            if name.gender is not None:
                found[self._canonical[name.words] or ""][name.gender] += 1
        return {name: counts.most_common(1)[0][0] for name, counts in found.items()}

    def _is_person(self, canonical: str) -> bool:
        parts = canonical.split()
        return len(parts) in {2, 3} and not canonical.isupper() and not any(p.lower() in self._words.organisation_words for p in parts)

    def _role(self, span: Span, role: str) -> tuple[str | None, float]:
        """The name that "the company" or "the ministry" stands for, and how sure that is."""
        if role in self._words.organisation_roles:
            return self._organisation(span, role)
        return None, 0.0

    def _organisation(self, span: Span, role: str) -> tuple[str | None, float]:
        before = self._before(span.start)
        for name in before:  # the role is a word of the name: "the ministry" of the Defence Ministry
            if role in (word.lower() for word in name.words):
                return self._canonical[name.words], 0.9
        things: dict[str, float] = {}
        for name in before:
            canonical = self._canonical[name.words] or ""
            if self.gender(canonical) in {Gender.MALE, Gender.FEMALE}:
                continue
            if self.gender(canonical) is None and self._is_person(canonical):
                continue
            weight = (1.0 if self._is_subject(name) else 0.5) * 0.5 ** self._sentences_between(name.span.end, span.start)
            things[canonical] = things.get(canonical, 0.0) + weight
        if not things:
            return None, 0.0
        best = max(things, key=lambda name: things[name])
        confidence = things[best] / (sum(things.values()) + 0.1)
        return (best if confidence >= 0.6 else None), round(confidence, 2)


class _Finder:
    """Finds stretches of capitalised words that are names."""

    def __init__(self, text: str, sentences: Sequence[Span], words: NameWords, is_word: Callable[[str], bool]) -> None:
        self._text = text
        self._words = words
        self._is_word = is_word
        self._sentences = sentences

    def names(self) -> list[_Name]:
        runs = [run for sentence in self._sentences for run in self._runs(sentence)]
        inside = {word for run in runs for position, (_, word) in enumerate(run[1]) if position or not run[0]}
        found: list[_Name] = []
        for initial, tokens in runs:
            found.extend(self._names_of(initial, tokens, inside))
        return found

    def _runs(self, sentence: Span) -> list[tuple[bool, list[tuple[Span, str]]]]:
        """Stretches of tokens that could belong to one name, and whether they start the sentence."""
        runs: list[tuple[bool, list[tuple[Span, str]]]] = []
        tokens = [(Span(m.start(), m.end()), m.group()) for m in _TOKEN.finditer(self._text, sentence.start, sentence.end)]
        run: list[tuple[Span, str]] = []
        first = True
        for number, (span, word) in enumerate(tokens):
            joined = bool(run) and self._joined(run[-1], span)
            capital = word[0].isupper() or (word[0].isdigit() and joined and len(word) <= 2 and False)
            small = joined and word.lower() in self._small(run) and self._capital_follows(tokens, number)
            if run and not (joined and (capital or small)):
                runs.append((first and run[0][0].start == tokens[0][0].start, run))
                run = []
            if capital or (small and run):
                run.append((span, word))
        if run:
            runs.append((run[0][0].start == tokens[0][0].start, run))
        return runs

    def _joined(self, last: tuple[Span, str], span: Span) -> bool:
        between = self._text[last[0].end : span.start]
        if between in {" ", "\u00a0"}:
            return not _POSSESSIVE.search(last[1])
        abbreviated = len(last[1]) == 1 or last[1].lower() in self._words.titles or last[1].lower() == "st"
        return between in {". ", ".\u00a0"} and abbreviated

    def _small(self, run: list[tuple[Span, str]]) -> frozenset[str]:
        if any(word.lower() in self._words.organisation_words for _, word in run):
            return self._words.connectors | self._words.particles
        return self._words.particles | {"&"}

    def _capital_follows(self, tokens: list[tuple[Span, str]], number: int) -> bool:
        for span, word in tokens[number + 1 : number + 3]:
            if self._text[tokens[number][0].end : span.start].strip():
                return False
            if word[0].isupper():
                return word.lower() not in self._words.pronouns
            if word.lower() not in self._words.connectors | self._words.particles:
                return False
        return False

    def _names_of(self, initial: bool, tokens: list[tuple[Span, str]], inside: set[str]) -> list[_Name]:  # noqa: FBT001
        """The names in a stretch: titles are taken out and part what stands before from what stands after them."""
        words = self._words
        parts: list[tuple[list[tuple[Span, str]], list[str]]] = []
        part: list[tuple[Span, str]] = []
        titles: list[str] = []
        organisation = any(word.lower() in words.organisation_words for _, word in tokens)
        for position, (span, word) in enumerate(tokens):
            lower = _POSSESSIVE.sub("", word).lower()
            title = lower in words.titles and not (
                organisation and position + 1 < len(tokens) and tokens[position + 1][1].lower() in words.connectors
            )
            if title and position + 1 < len(tokens) and not (part and lower in words.organisation_words):
                if part:
                    parts.append((part, titles))
                    part, titles = [], []
                titles = [*titles, lower]
            else:
                part.append((span, word))
        parts.append((part, titles))
        found: list[_Name] = []
        for number, (kept, before) in enumerate(parts):
            name = self._name(kept, before, initial=initial and number == 0 and not before, inside=inside)
            if name is not None:
                found.append(name)
        return found

    def _name(self, tokens: list[tuple[Span, str]], titles: list[str], *, initial: bool, inside: set[str]) -> _Name | None:
        words = self._words
        while (
            tokens
            and (tokens[0][1].lower() in words.starters or tokens[0][1].lower() in words.articles)
            and (initial or len(tokens) > 1)
        ):
            tokens = tokens[1:]
        while tokens and len(tokens) > 1 and tokens[-1][1].lower().rstrip(".") in words.legal_forms:
            tokens = tokens[:-1]
        while tokens and tokens[-1][1].lower() in words.connectors | words.particles:
            tokens = tokens[:-1]
        if not tokens or all(_POSSESSIVE.sub("", word).lower() in words.not_names for _, word in tokens):
            return None
        if (
            initial
            and len(tokens) > 1
            and tokens[0][1] not in inside
            and self._ordinary(tokens[0][1])
            and tokens[0][1].lower() not in words.first_names
        ):
            rest = tokens[1:]
            if all(word in inside for _, word in rest) and len(rest) >= 1 and tokens[0][1].lower() not in words.organisation_words:
                tokens = rest
                initial = False
        plain = tuple(_POSSESSIVE.sub("", word) for _, word in tokens)
        if not any(char.isalpha() for char in "".join(plain)) or len("".join(plain)) < 2:
            return None
        if not self._is_name(plain, titles, initial=initial, inside=inside):
            return None
        last_span, last_word = tokens[-1]
        end = last_span.end - (len(last_word) - len(plain[-1]))
        gender = next(
            (words.forms_of_address[title.rstrip(".")] for title in titles if title.rstrip(".") in words.forms_of_address), None
        )
        if any(word.lower() in words.organisation_words for word in plain) or (
            plain[-1].isupper() and len(plain) == 1 and len(plain[0]) > 1
        ):
            gender = gender or Gender.THING
        elif gender is None and len(plain) > 1:
            gender = words.first_names.get(plain[0].lower())
        return _Name(Span(tokens[0][0].start, end), plain, initial, gender, titled=bool(titles))

    def _ordinary(self, word: str) -> bool:
        plain = _POSSESSIVE.sub("", word)
        return self._is_word(plain.lower())

    def _is_name(self, plain: tuple[str, ...], titles: list[str], *, initial: bool, inside: set[str]) -> bool:
        words = self._words
        if len(plain) == 1 and plain[0].lower() in words.titles | words.not_names | words.starters:
            return False
        if words.capital_nouns:
            hinted = bool(titles) or plain[0].lower() in words.first_names or any(not self._ordinary(word) for word in plain)
            return hinted or (len(plain) > 1 and not initial)
        if not initial:
            return True
        if len(plain) == 1:
            return plain[0] in inside or not self._ordinary(plain[0])
        return True


def _canonical(names: Sequence[_Name], words: NameWords) -> dict[tuple[str, ...], str | None]:
    """For the words of every name the name they stand for: the fullest one of the article that they are a part of."""
    counts = Counter(name.words for name in names)
    things = {name.words for name in names if name.gender is Gender.THING}
    full = [w for w in counts if len(w) > 1]
    by_last: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in full:
        by_last[name[-1].lower()].append(name)
    acronyms = {_acronym(name, words): name for name in full}
    found: dict[tuple[str, ...], str | None] = {}
    for name in counts:
        target = name
        if len(name) == 1:
            longer = [other for other in by_last.get(name[0].lower(), []) if other not in things]
            people = sorted(longer, key=lambda other: -counts[other])
            if people and len({other[0].lower() for other in people}) == 1:
                target = max(people, key=lambda other: (counts[other], len(other)))
            elif name[0].isupper() and name[0] in acronyms and len(name[0]) > 2:
                target = acronyms[name[0]]
        elif len(name) == 2:  # a middle name more or less
            longer = [other for other in by_last.get(name[-1].lower(), []) if len(other) > 2 and other[0].lower() == name[0].lower()]
            if longer and counts[longer[0]] > counts[name]:
                target = longer[0]
        elif len(name) == 3 and name not in things:
            shorter = (name[0], name[2])
            if counts.get(shorter, 0) >= counts[name]:
                target = shorter
        found[name] = " ".join(target)
    return found


def _acronym(name: tuple[str, ...], words: NameWords) -> str:
    return "".join(word[0] for word in name if word.lower() not in words.connectors | words.articles).upper()
