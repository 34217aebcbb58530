"""Finds the names in a text by its capitals, and what the words around them tell; no list of names decides."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from bot.languages.names import Gender
from bot.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from bot.languages.names import NameWords

TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’.&/][^\W_]+)*|&")
POSSESSIVE = re.compile(r"['’]s?\Z")
_APPOSITION = re.compile(r",\s+([^,.;:\n\"“”]{3,80})[,.;]")
_DESCRIPTION = re.compile(r"\w+-[a-zß-ÿ]+")
"""An adjective before a name and no part of it: Paris-based, US-led."""
_RIGHT_BEFORE = re.compile(r"(?:[\w'’.-]+[ \u00a0]+){1,3}\Z")
_ROLE_REACH = 8
"""Words of an apposition in which a role is sought."""
_MARKS = frozenset("\"“„«‘'")
_HEADLINE = 0.9
"""Share of words with a capital from which a line is a headline: there capitals tell nothing."""

_Word = tuple[int, int, str]
"""Where it starts and ends, and the word."""


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name, as it is written."""

    span: Span
    words: tuple[str, ...]
    initial: bool
    """It starts a sentence."""
    gender: Gender | None = None
    """What the title before it or its first name tells; THING for an organisation."""
    roles: frozenset[str] = frozenset()
    """Role nouns right before it or in the apposition behind it."""


class Finder:
    """Finds names. ``is_word`` says whether a word in lower case is an ordinary word of the language.

    ``subjects`` are offsets of words that are subjects, where the grammar is known.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        words: NameWords,
        is_word: Callable[[str], bool],
        subjects: Collection[int] = (),
    ) -> None:
        self._subjects = subjects
        self._text = text
        self._words = words
        self._is_word = is_word
        self._sentences = sentences
        self._joining = words.connectors | words.particles
        self._joining_people = words.particles | {"&"}
        self._small_words = self._joining | words.articles
        self._inside: frozenset[str] = frozenset()  # words of names inside of sentences
        self._seen: frozenset[str] = frozenset()  # and words behind the first one of a name at the start of a sentence

    def names(self) -> list[Name]:
        """All names in the order of the text."""
        headlines: list[list[_Word]] = []
        runs: list[tuple[bool, list[_Word]]] = []
        for sentence in self._sentences:
            tokens = [(*match.span(), match.group()) for match in TOKEN.finditer(self._text, sentence.start, sentence.end)]
            if self._is_headline(tokens):
                headlines.append(tokens)
            else:
                runs.extend(self._runs(tokens))
        inside = [(start, word) for initial, run in runs if not initial for start, _, word in run]
        self._inside = frozenset(word for start, word in inside if self._word_before(start) not in self._words.place_prepositions)
        self._seen = frozenset(word for _, word in inside) | {word for _, run in runs for _, _, word in run[1:]}
        self._seen |= {run[0][2] for initial, run in runs if initial and self._is_firm(run)}
        found = [name for initial, run in runs for name in self._names_of(run, initial=initial)]
        found = [self._with_roles(name) for name in found]
        found += self._in_headlines(headlines, found)
        return sorted(found, key=lambda name: name.span)

    def _is_firm(self, run: list[_Word]) -> bool:
        """A word and an organisation's: "Kestrel Motors", after which the first one alone is a name."""
        first, rest = run[0][2].lower(), [POSSESSIVE.sub("", word).lower() for _, _, word in run[1:]]
        kinds = self._words.organisation_words | self._words.legal_forms
        return bool(rest) and all(word in kinds for word in rest) and first not in kinds | self._words.starters | self._words.articles

    def _is_headline(self, tokens: list[_Word]) -> bool:
        words = small_letters = 0
        for _, _, word in tokens:
            if word[0].isalpha() and word.lower() not in self._small_words:
                words += 1
                if not word[0].isupper():
                    small_letters += 1
                    if small_letters > len(tokens) - _HEADLINE * len(tokens):
                        return False
        if words < 2 or words - small_letters < _HEADLINE * words:
            return False
        end = tokens[-1][1]
        return words > 3 or self._text[end : end + 2].strip() in {"", ":", "?"}

    def _in_headlines(self, headlines: list[list[_Word]], found: list[Name]) -> Iterator[Name]:
        """Names of the body that a headline has too."""
        known = {name.words: name for name in found}
        for tokens in headlines:
            at = 0
            while at < len(tokens):
                for length in (4, 3, 2, 1):
                    plain = tuple(POSSESSIVE.sub("", word) for _, _, word in tokens[at : at + length])
                    if plain in known and len(plain) == length:
                        end = tokens[at + length - 1]
                        last = end[1] - (len(end[2]) - len(plain[-1]))
                        yield replace(known[plain], span=Span(tokens[at][0], last), initial=at == 0, roles=frozenset())
                        at += length - 1
                        break
                at += 1

    def _runs(self, tokens: list[_Word]) -> Iterator[tuple[bool, list[_Word]]]:
        """Stretches of words that could belong to one name, and whether they start the sentence."""
        run: list[_Word] = []
        first = 0
        for number, token in enumerate(tokens):
            start, _, word = token
            capital = word[0].isupper()
            if not run:
                if capital:
                    first = number
                    run.append(token)
                continue
            joined = self._joined(run[-1], start)
            small = joined and not capital and word.lower() in self._small(run) and self._capital_follows(tokens, number)
            if not (joined and (capital or small)):
                yield self._opens(tokens, first), run
                run = []
            if capital or (small and run):
                first = first if run else number
                run.append(token)
        if run:
            yield self._opens(tokens, first), run

    def _opens(self, tokens: list[_Word], number: int) -> bool:
        """Whether a sentence starts with this word, or goes on with it behind a colon, or a quotation with a word that starts many."""
        if number == 0:
            return True
        before, word = self._text[tokens[number - 1][1] : tokens[number][0]], tokens[number][2].lower()
        return ":" in before or (word in self._words.starters and not _MARKS.isdisjoint(before))

    def _joined(self, last: _Word, start: int) -> bool:
        between = self._text[last[1] : start]
        if between in {" ", "\u00a0"}:
            return not POSSESSIVE.search(last[2])
        if between not in {". ", ".\u00a0"}:
            return False
        return len(last[2]) == 1 or last[2].lower() in self._words.titles or last[2].lower() in {"st", "jr"}

    def _small(self, run: list[_Word]) -> frozenset[str]:
        organised = any(word.lower() in self._words.organisation_words for _, _, word in run)
        return self._joining if organised else self._joining_people

    def _capital_follows(self, tokens: list[_Word], number: int) -> bool:
        for before, (start, _, word) in zip(tokens[number : number + 2], tokens[number + 1 : number + 3], strict=False):
            if self._text[before[1] : start].strip():
                return False
            if word[0].isupper():
                return word.lower() not in self._words.pronouns
            if word.lower() not in self._small_words:
                return False
        return False

    def _names_of(self, tokens: list[_Word], *, initial: bool) -> Iterator[Name]:
        """The names in a stretch: titles are left out and part what stands before from what stands after them."""
        part: list[_Word] = []
        titles: list[str] = []
        started = initial
        if office := self._office(tokens):
            if tokens[0][2].lower() not in self._words.offices:
                yield from self._name(tokens[:office], [], initial=False)
            tokens, started = tokens[office:], False
        for position, token in enumerate(tokens):
            if position + 1 < len(tokens) and self._is_title(tokens, position):
                if part:
                    yield from self._name(part, titles, initial=started and not titles)
                    part, titles = [], []
                started = False
                titles.append(token[2].lower())
            else:
                part.append(token)
        yield from self._name(part, titles, initial=started and not titles)

    def _office(self, tokens: list[_Word]) -> int:
        """How many words belong to an office before the name: "Secretary of *State* Ana Ruiz", "Mayor of *New Harbour* Ana Ruiz"."""
        words, lower = self._words, [word.lower() for _, _, word in tokens]
        before = TOKEN.findall(self._text[max(0, tokens[0][0] - 40) : tokens[0][0]].lower())
        before = before[:-1] if before and before[-1] in words.articles else before
        if (
            len(tokens) < 3
            or len(before) < 2
            or before[-1] not in words.office_prepositions
            or before[-2] not in words.titles | words.offices
        ):
            return 0
        named = [at for at in range(1, len(lower) - 1) if lower[at] in words.first_names and not tokens[at - 1][2].isupper()]
        office = 1 if lower[0] in words.offices else named[-1] if named else 0
        return 0 if words.organisation_words.intersection(lower[office:]) else office

    def _is_title(self, tokens: list[_Word], position: int) -> bool:
        if tokens[position][2].lower() not in self._words.titles:
            return False
        return tokens[position + 1][2].lower() not in self._words.connectors | self._words.organisation_words

    def _name(self, tokens: list[_Word], titles: list[str], *, initial: bool) -> Iterator[Name]:
        words = self._words
        tokens = self._trimmed(tokens, initial=initial)
        plain = tuple(POSSESSIVE.sub("", word) for _, _, word in tokens)
        if len("".join(plain)) < 2 or not self._is_name(plain, titles, initial=initial):
            return
        end = tokens[-1][1] - (len(tokens[-1][2]) - len(plain[-1]))
        gender = next((words.forms_of_address[title] for title in titles if title in words.forms_of_address), None)
        if (
            gender is None
            and not titles
            and (
                any(word.lower() in words.organisation_words for word in plain)
                or (len(plain) == 1 and plain[0].isupper() and len(plain[0]) > 1)
            )
        ):
            gender = Gender.THING
        if gender is None and len(plain) > 1:
            gender = words.first_names.get(plain[0].lower())
        if gender is None and not titles and self._word_before(tokens[0][0]) in words.place_prepositions:
            gender = Gender.THING
        yield Name(Span(tokens[0][0], end), plain, initial, gender, frozenset(titles))

    def _word_before(self, offset: int) -> str:
        found = TOKEN.findall(self._text[max(0, offset - 12) : offset])
        return found[-1] if found else ""

    def _trimmed(self, tokens: list[_Word], *, initial: bool) -> list[_Word]:
        """Without common words at its start and legal forms and small words at its end."""
        words = self._words
        while tokens and (tokens[0][2].lower() in words.articles or (initial and tokens[0][2].lower() in words.starters)):
            tokens = tokens[1:]
        while len(tokens) > 1 and _DESCRIPTION.fullmatch(tokens[0][2]):
            tokens = tokens[1:]
        while len(tokens) > 1 and tokens[-1][2].lower().rstrip(".") in words.legal_forms:
            tokens = tokens[:-1]
        while tokens and tokens[-1][2].lower() in self._joining:
            tokens = tokens[:-1]
        if not initial or len(tokens) < 2:
            return tokens
        first = tokens[0][2]
        ordinary = first not in self._seen and first.lower() not in words.first_names and self._is_word(first.lower())
        if ordinary and all(word in self._inside for _, _, word in tokens[1:]):
            return tokens[1:]  # "Yesterday Norvik"
        return tokens

    def _is_name(self, plain: tuple[str, ...], titles: list[str], *, initial: bool) -> bool:
        words = self._words
        lower = [word.lower().replace("’", "'") for word in plain]
        if not plain or all(word in words.not_names for word in lower):
            return False
        if len(plain) == 1 and (lower[0] in words.titles or lower[0] in words.starters):
            return False
        if words.capital_nouns:
            hinted = bool(titles) or lower[0] in words.first_names or not all(self._is_word(word) for word in lower)
            return hinted or (len(plain) > 1 and not initial)
        return not initial or len(plain) > 1 or plain[0] in self._seen or not self._is_common(plain[0])

    def _is_common(self, word: str) -> bool:
        """Whether a word with a capital at the start of a sentence is an ordinary one, or joined of such: "Brake-by-wire"."""
        first, *rest = word.split("-")
        return self._is_word(word.lower()) or (bool(rest) and all(part.islower() for part in rest) and self._is_word(first.lower()))

    def _with_roles(self, name: Name) -> Name:
        """Add the role nouns before the name ("chief executive Ana Ruiz") and behind it ("Ana Ruiz, a senator")."""
        leading = _RIGHT_BEFORE.search(self._text, max(0, name.span.start - 40), name.span.start)
        before = list(takewhile(self._is_role, reversed(leading.group().split()))) if leading else []
        behind = _APPOSITION.match(self._text, name.span.end)
        if behind and any(
            word.start() in self._subjects and self._is_role(word.group())
            for word in TOKEN.finditer(self._text, behind.start(1), behind.end(1))
        ):
            behind = None  # "a car of Norvik, the senator said": a clause of its own
        after = TOKEN.findall(behind.group(1))[:_ROLE_REACH] if behind else []
        behind_article = next((at for at, word in enumerate(after) if at and word.lower() in self._words.articles), len(after))
        after = after[:behind_article]  # "a critic of the mayor" and "was praised by the mayor" are no mayors
        roles = {word.lower() for word in [*before, *after] if self._is_role(word)}
        if after and after[0] == "who":  # whatever they are, they are a person
            roles.add("who")
        return replace(name, roles=name.roles | roles) if roles else name

    def _is_role(self, word: str) -> bool:
        return word.lower() in self._words.person_roles or word.lower() in self._words.titles
