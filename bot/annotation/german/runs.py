"""The names of an article: parts of runs of capitalised words, and for each the fullest form that the article has of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.annotation.german import capitals
from bot.annotation.german.capitals import COMMON_ENDS, FEMALE_NAMES, FIRST_NAMES, MALE_NAMES, TRAILING
from bot.annotation.german.evidence import CAPITAL, evident
from bot.annotation.german.verbs import forms, known, lemma
from bot.languages.german.names import ORGANISATION_ROLES, PERSON_ROLES, PLACES
from bot.languages.german.words import ARTICLES, CONTRACTED, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    Run = tuple[int, int, tuple[str, ...]]
    """Where a name starts and ends, and its words."""

_WORD = r"(?:[A-ZÄÖÜ][\w’'&+]*|al-[A-Z]\w+|(?<!\d)\d+[A-Z]\w*)(?:-[\w’']+)*"
_FIRST = r"[A-ZÄÖÜa\d](?:(?<=[A-ZÄÖÜ])[\w’'&+]*|(?<=a)l-[A-Z]\w+|(?<=\d)(?<!\d\d)\d*[A-Z]\w*)(?:-[\w’']+)*"
"""The same, written so that the search jumps from one of the characters that a word can start with to the next."""
_RUN = re.compile(rf"{_FIRST}(?: (?:(?:von|van|de|del|la|bin|ben|zu|den|di|da|du|ibn|el|the|of) ){{0,2}}{_WORD})*")
_SOMEBODY = ("er", "in", "ent", "ant", "ist", "or", "eur", "wart", "mann", "frau", "leute", "wirt", "loge", "anwälte", *PERSON_ROLES)
"""Ends of nouns for people: such a noun before a name makes it a person's."""
_NOT_THE = ARTICLES | CONTRACTED
_WORD_BACKWARDS = re.compile(r"[\w-]+")
_BEFORE = 25
"""Characters before a name in which the word before it is sought."""
_NEARBY = 9
_TWO = 2


@cache
def _says() -> frozenset[str]:
    """Forms of verbs behind which their subject often stands: *sagte* Else Holt."""
    return frozenset(form for verb in ("sagen", "erklären", "meinen", "betonen", "berichten", "antworten") for form in forms(verb))


_APPOSED = re.compile(r", (?:der|die|dem|den|ein|eine|einem|einen|einer) (?:[a-zäöüß]+ )?([A-ZÄÖÜ][\w-]+)")
_VERB_BEHIND = re.compile(r"(?:, (d(?:ie|er)) [^,.;\n]{3,90},)? ([a-zäöüß]+)")


class Runs:
    """The names of one article.

    ``found`` holds them in the order of the text, the longer of two that start together first; ``canonical`` tells for the words of
    each the fullest form of the name. ``people``, ``male`` and ``female`` are such fullest forms.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = frozenset(CAPITAL.findall(text))
        self._evident = evident(text, self._words)
        self.female: set[str] = set()
        self.male: set[str] = set()
        self.people: set[str] = set()
        self.found: list[Run] = []
        for match in _RUN.finditer(text):
            run, start = match[0], match.start()
            opened = False
            while " " in run and capitals.OPENS[(first := run.partition(" ")[0])]:
                start += len(first) + 1
                run, opened = run[len(first) + 1 :], True
            if " " not in run:
                clear = capitals.CLEAR[run]
                if clear:
                    self.found.append((start, match.end(), (run,)))
                    continue
                if clear is None and run not in self._evident and not (opened and run[-1] in "s'’"):
                    continue
            self.found.extend(self._names_in(start, run))
        self._part()
        self.canonical = self._resolve()

    def _names_in(self, start: int, run: str) -> Iterator[Run]:
        """The names in a run of capitalised words: roles before it and genitives part it."""
        part: list[tuple[int, str]] = []
        titled = False
        female = False
        offset = start
        parts = run.split(" ")
        for number, word in enumerate(parts):
            here = offset
            offset += len(word) + 1
            lower, never, particle, person, organisation = capitals.READING[word]
            if not part and (never or particle):
                if never:
                    titled = lower in TITLES
                    female = female or lower == "frau"
            elif person and (not part or known(word)):
                yield from self._name(part, titled=titled, female=female)
                head = self._owner(word)
                if head:
                    yield here, here + len(head), (head,)
                part, titled, female = [], True, lower.endswith(("in", "frau"))
            elif not part and organisation:
                titled = True
            elif particle and self._noun(part[-1][1]):
                part, titled = [], False
            else:
                part.append((here, word))
                if word[-1] in "s'’" and self._is_genitive(parts, number, first=titled and len(part) == 1):
                    part[-1] = (here, self._bare(word, genitive=True))
                    yield from self._name(part, titled=titled, female=female)
                    part, titled, female = [], False, False
        yield from self._name(part, titled=titled, female=female)

    def _is_genitive(self, parts: list[str], number: int, *, first: bool) -> bool:
        word = parts[number]
        owner = number + 1 < len(parts) and self._owns(word, parts[number + 1], first=first)
        return self._bare(word, genitive=owner) != word

    def _noun(self, word: str) -> bool:
        """Whether a dictionary holds the word, or its last part, as a noun."""
        return word.lower() not in FIRST_NAMES and not self._odd(word) and capitals.noun(word)

    def _owns(self, word: str, following: str, *, first: bool) -> bool:
        """Whether a word can be the owner of the noun behind it; ``first``: it stands behind a title, as first names do."""
        if word.lower() in MALE_NAMES or not self._noun(following):
            return False
        return not (first and capitals.plain(following) and word[:-1] not in self._words)

    def _owner(self, word: str) -> str | None:
        """The name in front of a hyphen: *Norvik*-Chef."""
        head, hyphen, _ = word.partition("-")
        return head if hyphen and head in self._words and self._odd(head) else None

    def _bare(self, word: str, *, genitive: bool = False) -> str:
        """A word without its genitive ending; ``genitive`` says that a noun follows, which the word can belong to."""
        if word.endswith(("'", "’")):
            return word[:-1]
        if word.endswith(("'s", "’s")):
            return word[:-2]
        if not word.endswith("s"):
            return word
        bare = word[:-1]
        if (len(bare) > _TWO and bare in self._words) or bare.lower() in PLACES:
            return bare
        return bare if genitive and len(word) > 4 and not known(word) and not word.endswith("ss") else word

    def _odd(self, word: str) -> bool:
        """Whether a word looks like no common noun."""
        by_itself = capitals.odd(word)
        return word in self._evident if by_itself is None else by_itself

    def _name(self, part: list[tuple[int, str]], *, titled: bool, female: bool) -> Iterator[Run]:
        """The name that a part of a run is or ends with, if it is one."""
        while part and part[-1][1].lower().strip(".") in TRAILING:
            part = part[:-1]
        while len(part) > 1 and self._is_common_before(part, titled=titled):
            lower = part[0][1].lower()
            titled = titled or lower.endswith(_SOMEBODY)
            female = female or lower.endswith("in")
            part = part[1:]
        if not part:
            return
        start, words = part[0][0], [word for _, word in part]
        words[-1] = self._bare(words[-1])
        end = part[-1][0] + len(words[-1])
        if (
            self._is_name(words, start, titled=titled)
            if len(words) == 1
            else self._is_long_name(words, start, end, titled=titled, female=female)
        ):
            yield start, end, tuple(words)

    def _is_name(self, words: list[str], start: int, *, titled: bool) -> bool:
        """Whether a word that stands alone is a name: it looks like one, or stands behind what somebody is."""
        if self._odd(words[0]):
            return True
        if words[0].lower().endswith(COMMON_ENDS):
            return False
        before = self._word_before(start).lower()
        return (titled or before.endswith(_ROLES_BEFORE)) and before not in ARTICLES

    def _is_long_name(self, words: list[str], start: int, end: int, *, titled: bool, female: bool) -> bool:
        """Whether several words are a name; a person's is kept as such."""
        lower = words[0].lower()
        first = lower in FIRST_NAMES
        before = self._word_before(start)
        article = before.lower() in ARTICLES
        titled = titled or before.lower().endswith(_ROLES_BEFORE)
        speaks, relative = self._speaks(end, before) if len(words) == _TWO else (False, "")
        role = self._apposed(end) if len(words) == _TWO and not article else ""
        female = female or role.endswith(("in", "frau"))
        titled = titled or bool(role)
        speaks = speaks and not lower.endswith(COMMON_ENDS)
        good = first or any(map(self._odd, words)) or ((titled or speaks) and not article)
        if not good and not (article and words[0].endswith(("e", "en", "er", "es")) and lemma(words[0]).islower()):
            return False
        if first or titled or speaks:
            name = " ".join(words)
            self.people.add(name)
            if female or lower in FEMALE_NAMES or (relative == "die" and lower not in MALE_NAMES):
                self.female.add(name)
            elif lower in MALE_NAMES or titled or relative == "der":
                self.male.add(name)
        return True

    def _speaks(self, end: int, before: str) -> tuple[bool, str]:
        """Whether a verb of saying stands before a name or right behind it, and the pronoun of a relative clause between."""
        behind = _VERB_BEHIND.match(self._text, end)
        relative = behind[1] or "" if behind else ""
        return before in _says() or bool(behind and behind[2] in _says()), relative

    def _apposed(self, end: int) -> str:
        """What the apposition behind a name says that somebody is: Luc Holt, der *Techniker*; empty where none does."""
        behind = _APPOSED.match(self._text, end)
        noun = behind[1].lower() if behind else ""
        return noun if noun.endswith(_APPOSED_ENDS) else ""

    def _word_before(self, start: int) -> str:
        """The word before ``start``, through quotation marks; empty where there is none."""
        found = _WORD_BACKWARDS.match(self._text[max(0, start - _BEFORE) : start].rstrip(' „“"»«‚')[::-1])
        return found.group()[::-1] if found else ""

    def _is_common_before(self, part: list[tuple[int, str]], *, titled: bool) -> bool:
        """Whether the first of capitalised words is a noun that stands before a name: *Techniker* Luc Holt."""
        word, following = part[0][1], part[1][1]
        lower = word.lower()
        if len(part) > _TWO and lower.endswith(_SOMEBODY) and lower not in FIRST_NAMES and lower.removesuffix("er") not in PLACES:
            return True
        if titled and len(part) == _TWO and not lower.endswith(COMMON_ENDS):
            return False
        return self._noun(word) and (self._odd(following) or following.lower() in FIRST_NAMES)

    def _part(self) -> None:
        """Parts two names that only stand side by side: *hat Ana Ruiz | Norvik verklagt*."""
        names = {words for _, _, words in self.found}
        for number, (start, end, words) in enumerate(self.found):
            for k in range(1, len(words)):
                first, second = words[:k], words[k:]
                person = any(len(part) > 1 and " ".join(part) in self.people for part in (first, second))
                if person and first in names and second in names:
                    middle = start + len(" ".join(first))
                    self.found[number] = (start, middle, first)
                    self.found.append((middle + 1, end, second))
                    break

    def _resolve(self) -> dict[tuple[str, ...], str]:
        """For each name the fullest one of the article that it is a part of, where there is only one."""
        counts = Counter(words for _, _, words in self.found)
        longer: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._join()
        for words in counts:
            if len(words) > 1:
                longer[words[-1]].append(words)
        resolved: dict[tuple[str, ...], str] = {}
        for words in counts:
            full = [other for other in longer.get(words[-1], []) if " ".join(other) in self.people] if len(words) == 1 else []
            if full and len({other[0] for other in full}) == 1:
                words_of_best = max(full, key=lambda other: (counts[other], len(other)))
                resolved[words] = " ".join(words_of_best)
            else:
                resolved[words] = " ".join(words)
        self._add_surnames(resolved)
        self.found.sort(key=lambda run: (run[0], -run[1]))
        return resolved

    def _add_surnames(self, resolved: dict[tuple[str, ...], str]) -> None:
        """A surname that no rule of its own found is a name wherever it stands."""
        people = [(words, name) for words, name in resolved.items() if len(words) > 1 and name in self.people]
        bearers = Counter(words[-1] for words, _ in people)
        surnames = {words[-1]: name for words, name in people if bearers[words[-1]] == 1}
        starts = {start for start, _, _ in self.found}
        ends = {end for _, end, _ in self.found}
        for surname, name in surnames.items():
            if resolved.get((surname,), name) != name:
                continue
            for start in self._places(surname):
                end = start + len(surname)
                if start not in starts and end not in ends and not self._behind_article(start, surname):
                    self.found.append((start, end, (surname,)))
                    resolved[(surname,)] = name

    def _join(self) -> None:
        """Whoever stands with a person in one breath is one as well: *Jan Holt und Mira Sand*."""
        for (_, end, words), (start, _, others) in pairwise(self.found):
            if start - end < _NEARBY and len(words) == len(others) == _TWO and self._text[end:start].strip() in {"und", "sowie"}:
                names = {" ".join(words), " ".join(others)}
                if names & self.people:
                    self.people |= names

    def _behind_article(self, start: int, surname: str) -> bool:
        """Whether a surname that is a noun as well stands for the thing: *das Feld*."""
        return known(surname) and self._word_before(start).lower() in _NOT_THE

    def _places(self, word: str) -> Iterator[int]:
        """Where ``word`` stands as a word of its own, or with a genitive ending."""
        start = self._text.find(word)
        while start >= 0:
            end = start + len(word)
            behind = self._text[end : end + 2]
            if not self._text[max(0, start - 1) : start].isalnum() and not (
                behind[:1].isalnum() and (behind[0] != "s" or behind[1:].isalnum())
            ):
                yield start
            start = self._text.find(word, end)


_ROLES_BEFORE = tuple(ORGANISATION_ROLES)
_APPOSED_ENDS = ("eur", "ent", "ant", "ist", "wart", "mann", "frau", "eurin", "entin", "antin", "istin", *PERSON_ROLES)
