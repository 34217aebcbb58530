"""Names in a language that writes all nouns with a capital: by what stands around them, and by words that no dictionary holds."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.annotation.german.verbs import forms, known, lemma
from bot.languages.english.names import NAME_WORDS as ENGLISH
from bot.languages.german.acts import ACTS
from bot.languages.german.cues import DIRECTIVES, SOURCE_ENDINGS, SOURCES, STANCES, STATEMENTS
from bot.languages.german.names import (
    BODIES,
    DOCUMENTS,
    LEGAL_FORMS,
    LOCAL_BODIES,
    NOT_NAMES,
    ORGANISATION_ROLES,
    PERSON_ROLES,
    PLACES,
    VOICES,
)
from bot.languages.german.names import (
    FEMALE_NAMES as GERMAN_FEMALE,
)
from bot.languages.german.names import (
    MALE_NAMES as GERMAN_MALE,
)
from bot.languages.german.words import ADVERBS, ARTICLES, CONTRACTED, NOMINATIVE_PRONOUNS, PREPOSITIONS, SUBORDINATORS, TIMES, TITLES
from bot.languages.names import Gender
from bot.model import Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MALE_NAMES = GERMAN_MALE | {name for name, gender in ENGLISH.first_names.items() if gender is Gender.MALE} - GERMAN_FEMALE
FEMALE_NAMES = GERMAN_FEMALE | {name for name, gender in ENGLISH.first_names.items() if gender is Gender.FEMALE} - GERMAN_MALE
_WORD = r"(?:[A-ZÄÖÜ][\w’'&+]*|al-[A-Z]\w+|\d+[A-Z]\w*)(?:-[\w’']+)*"
_RUN = re.compile(rf"{_WORD}(?: (?:(?:von|van|de|del|la|bin|ben|zu|den|di|da|du|ibn|el|the|of) ){{0,2}}{_WORD})*")
_WITH_ARTICLE = re.compile(
    r"\b(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[rnms]?|[Kk]eine?[rnms]?|[Ss]eine?[rnms]?|[Ii]hre?[rnms]?|[Dd]iese[rnms]?|[Zz]u[mr]|[Ii][mn]s?"
    r"|[Aa]m|[Vv]om|[Bb]eim|[Vv]iele|[Ee]inige|[Mm]ehrere)\s+([A-ZÄÖÜ][\w’'-]*\w)"
)
_SPEAKS = re.compile(
    r"\b(?:[Ll]aut|so|sag(?:t|te)|erklärte?|teilte?|berichtete?|schreibt|schrieb|betonte?|meinte?|lob(?:t|te)|kritisier(?:t|te)|warn(?:t|te)"
    r"|forder(?:t|te)|kündig(?:t|te)|bestätig(?:t|te)|wirft|warf|untersuch(?:t|te)|gegen|Angaben von|Aussage von)\s+"
    r"([A-ZÄÖÜ][\w-]*\w)\b(?!\s+[A-ZÄÖÜ])"
)
_FIRST = re.compile(r"(?:^|[.!?:“\"]\s+|\n)([A-ZÄÖÜ][\w-]*\w)\s+([a-zäöü]+)\b")
_ACRONYMS = frozenset("KI IT TV PC API SLA SLAs DVD CD PR WM EM OK DNA ID AKW".split())
_INSTITUTIONS = frozenset(
    "polizei feuerwehr regierung gericht staatsanwaltschaft verteidigung opposition justiz armee militär presse kirche zoll bahn stadt "
    "kritik betrug gewalt unbekannt israelis zeuge krieg terror korruption gott wasser bericht gesetz anklage wm em".split()
)
_BEFORE = re.compile(r"([\w-]+)[ „“\"»«‚]*\Z")
_FUNCTION = frozenset(ADVERBS | ARTICLES | PREPOSITIONS | SUBORDINATORS | NOMINATIVE_PRONOUNS | TITLES)
_PARTICLES = frozenset("von van de del la bin ben zu den di da du ibn el".split())
_FIRST_NAMES = MALE_NAMES | FEMALE_NAMES
_TRAILING = LEGAL_FORMS | NOT_NAMES | TIMES | _PARTICLES
_PERSON_ROLES = tuple(PERSON_ROLES)
_ORGANISATION_ROLES = tuple(ORGANISATION_ROLES)
_COMMON_ENDS = (
    "ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse tum chen lein linge ling innen "
    "gruppe truppen "
    "behörden behörde kreise kreisen berichten angaben medien leute bürger truppe haus kräfte kraft amt zentrum kammer quote "
    "zahl zahlen"
).split()
_ENDS = tuple(_COMMON_ENDS)
_NO_NAME_ENDS = _ENDS + _PERSON_ROLES
_SOMEBODY = ("er", "in", "ent", "ant", "ist", "or", "eur", "wart", "mann", "frau", "leute", "wirt", "loge", "anwälte", *_PERSON_ROLES)
"""Ends of nouns for people: such a noun before a name makes it a person's."""
_NEAR = 500
_NEARBY = 9
_TWO = 2


@lru_cache(maxsize=200_000)
def _common(word: str) -> bool:
    """Whether a word that stands alone is an ordinary noun, or any word at the start of a sentence."""
    lower = word.lower()
    if lower in PLACES or lower.removesuffix("s") in PLACES:
        return False
    if lower in _FUNCTION or lower in NOT_NAMES or lower in TIMES:
        return True
    plain = word[1:].replace("-", "")
    if plain.islower() and "-" not in word:
        return known(word) or lower.endswith(_ENDS) or _compound(word)
    return False


@lru_cache(maxsize=200_000)
def _compound(word: str) -> bool:
    """Whether an unknown word ends in a noun that a dictionary holds: Schiffs*verkehr*."""
    if not known(word) and len(word) >= 9:
        for at in range(3, len(word) - 4):
            tail = word[at:].capitalize()
            if (
                known(tail)
                and lemma(tail)[0].isupper()
                and (known(word[:at]) or known(word[:at].rstrip("s")) or known(word[:at] + "e"))
            ):
                return True
    return False


@cache
def _does() -> frozenset[str]:
    """Forms of verbs that only somebody can be the subject of."""
    acts = (verb.split()[0] for frame in ACTS.verbs for verb in frame.words)
    speech = (verb.split()[0] for verb in STATEMENTS + STANCES + DIRECTIVES)
    return frozenset(form for verb in (*acts, *speech) for form in forms(verb)) | {"hat", "hatte", "will", "wollte"}


@cache
def _says() -> frozenset[str]:
    """Forms of verbs behind which their subject often stands: *sagte* Else Holt."""
    return frozenset(form for verb in ("sagen", "erklären", "meinen", "betonen", "berichten", "antworten") for form in forms(verb))


class Names:
    """The names of one article, and whom its words stand for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = Counter(re.findall(r"[A-ZÄÖÜ][\w’'-]*\w", text))
        with_article = set(_WITH_ARTICLE.findall(text))
        speaking = (
            set(_SPEAKS.findall(text))
            | {word for word, verb in _FIRST.findall(text) if verb in _does()}
            | {word for word in self._words if self._words.get(word + "s") and lemma(word + "s") != word + "s"}
        )
        self._evident = {
            word
            for word in speaking - with_article
            if lemma(word) == word and word.lower() not in _INSTITUTIONS and not word.lower().endswith(_NO_NAME_ENDS) and len(word) > 2
        }
        self._female: set[str] = set()
        self._male: set[str] = set()
        self._people: set[str] = set()
        runs: list[tuple[Span, tuple[str, ...], bool]] = []
        for match in _RUN.finditer(text):
            run = match.group()
            if " " not in run and run not in self._evident and _common(run):
                continue
            runs.extend(self._names_in(match.start(), run))
        self._canonical = self._resolve(runs)
        self.mentions: tuple[Mention, ...] = tuple(
            Mention(span, MentionKind.NAME, self._canonical[words]) for span, words, _ in runs if words in self._canonical
        )
        self._starts = [mention.span.start for mention in self.mentions]

    def _names_in(self, start: int, run: str) -> Iterable[tuple[Span, tuple[str, ...], bool]]:  # noqa: C901 - one case of the grammar a line
        """The names in a run of capitalised words: roles before it and genitives part it."""
        part: list[tuple[int, str]] = []
        titled = False
        female = False
        offset = start
        parts = run.split(" ")
        for number, word in enumerate(parts):
            here = offset
            offset += len(word) + 1
            lower = word.lower()
            if not part and (lower in _FUNCTION or lower in NOT_NAMES or lower in TIMES):
                titled = (titled and lower in TITLES) or lower in TITLES
                female = female or lower == "frau"
                continue
            if lower in _PARTICLES and not part:
                continue
            role = lower.endswith(_PERSON_ROLES) and lower not in MALE_NAMES and (len(lower) > 5 or lower in _PERSON_ROLES)
            if role and not (part and known(word) is False):
                if part:
                    yield from self._name(part, titled=titled, female=female)
                head = self._owner(word)
                if head:
                    yield Span(here, here + len(head)), (head,), False
                part, titled, female = [], True, lower.endswith(("in", "frau"))
                continue
            if not part and lower.endswith(_ORGANISATION_ROLES) and known(word):
                titled = True
                continue
            if lower in _PARTICLES and self._known_noun(part[-1][1]):
                part, titled = [], False
                continue
            part.append((here, word))
            if (
                self._bare(
                    word, genitive=number + 1 < len(parts) and self._owns(word, parts[number + 1], first=titled and len(part) == 1)
                )
                != word
            ):
                part[-1] = (here, self._bare(word, genitive=True))
                yield from self._name(part, titled=titled, female=female)
                part, titled, female = [], False, False
        if part:
            yield from self._name(part, titled=titled, female=female)

    def _known_noun(self, word: str) -> bool:
        """Whether a dictionary holds the word, or its last part, as a noun."""
        last = word.rpartition("-")[2]
        lower = word.lower()
        if lower in MALE_NAMES or lower in FEMALE_NAMES or self._odd(word):
            return False
        return lower.endswith(_ENDS) or _compound(word) or (last[:1].isupper() and known(last) and lemma(last)[:1].isupper())

    def _owns(self, word: str, following: str, *, first: bool) -> bool:
        """Whether a word can be the owner of the noun behind it; ``first``: it stands behind a title, as first names do."""
        if word.lower() in MALE_NAMES or not self._known_noun(following):
            return False
        lower = following.lower()
        surname = lemma(following) == following and not lower.endswith(_NO_NAME_ENDS) and not self._words[word[:-1]]
        return not (first and surname)

    def _owner(self, word: str) -> str | None:
        """The name in front of a hyphen: *Norvik*-Chef."""
        head, hyphen, _ = word.partition("-")
        return head if hyphen and self._words[head] and (self._odd(head)) else None

    def _bare(self, word: str, *, genitive: bool = False) -> str:
        """A word without its genitive ending; ``genitive`` says that a noun follows, which the word can belong to."""
        if word.endswith(("'", "’")):
            return word[:-1]
        if word.endswith(("'s", "’s")):
            return word[:-2]
        if word.endswith("s") and len(word) > 3 and (self._words[word[:-1]] or (not known(word) and word[:-1].lower() in PLACES)):
            return word[:-1] if self._words[word[:-1]] or word[:-1].lower() in PLACES else word
        if word.endswith("s") and (
            word[:-1].lower() in PLACES or (genitive and len(word) > 4 and not known(word) and not word.endswith("ss"))
        ):
            return word[:-1]
        return word

    def _odd(self, word: str) -> bool:
        """Whether a word looks like no common noun."""
        if word in _ACRONYMS:
            return False
        if len(word) > 1 and (
            (word[1:].upper() == word[1:] and word[1:].isalpha()) or any(char.isupper() for char in word[1:].replace("-", ""))
        ):
            return "-" not in word or not known(word.rpartition("-")[2])
        lower = word.lower()
        if lower in NOT_NAMES or lower in TIMES or lower.endswith(_ENDS) or lower in _FUNCTION:
            return False
        return lower in PLACES or word in self._evident or (not known(word) and "-" not in word and not _compound(word))

    def _name(self, part: list[tuple[int, str]], *, titled: bool, female: bool) -> Iterable[tuple[Span, tuple[str, ...], bool]]:  # noqa: C901 - one case of the grammar a line
        while part and part[-1][1].lower().strip(".") in _TRAILING:
            part = part[:-1]
        if not part:
            return
        while len(part) > 1 and self._is_common_before(part, titled=titled):
            titled = titled or part[0][1].lower().endswith(_SOMEBODY)
            female = female or part[0][1].lower().endswith("in")
            part = part[1:]
        words = [word for _, word in part]
        words[-1] = self._bare(words[-1])
        lower = words[0].lower()
        first = lower in MALE_NAMES or lower in FEMALE_NAMES
        before = _BEFORE.search(self._text, max(0, part[0][0] - 25), part[0][0])
        article = before is not None and before.group(1).lower() in ARTICLES
        if not titled and before is not None and before.group(1).lower().endswith(_ORGANISATION_ROLES):
            titled = True
        titled = titled or (len(words) == _TWO and before is not None and before.group(1) in _says() and not lower.endswith(_ENDS))
        good = (len(words) > 1 and first) or any(self._odd(word) for word in words)
        if len(words) == 1:
            good = good or (titled and not article and not words[0].lower().endswith(_ENDS))
        elif not good:
            good = (titled and not article) or (article and words[0].endswith(("e", "en", "er", "es")) and lemma(words[0]).islower())
        if not good:
            return
        span = Span(part[0][0], part[-1][0] + len(words[-1]))
        key = tuple(words)
        if len(words) > 1 and (first or titled):
            self._people.add(" ".join(key))
            if female or lower in FEMALE_NAMES:
                self._female.add(" ".join(key))
            elif lower in MALE_NAMES or titled:
                self._male.add(" ".join(key))
        yield span, key, titled

    def _is_common_before(self, part: list[tuple[int, str]], *, titled: bool) -> bool:
        """Whether the first of capitalised words is a noun that stands before a name: *Techniker* Luc Holt."""
        word, following = part[0][1], part[1][1]
        lower = word.lower()
        if len(part) > _TWO and lower.endswith(_SOMEBODY) and lower not in _FIRST_NAMES and lower.removesuffix("er") not in PLACES:
            return True
        if titled and len(part) == _TWO and not lower.endswith(_ENDS):
            return False
        return self._known_noun(word) and (self._odd(following) or following.lower() in _FIRST_NAMES)

    def _resolve(self, runs: list[tuple[Span, tuple[str, ...], bool]]) -> dict[tuple[str, ...], str]:
        """For each name the fullest one of the article that it is a part of, where there is only one."""
        counts = Counter(words for _, words, _ in runs)
        longer: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._join(runs)
        for words in counts:
            if len(words) > 1:
                longer[words[-1]].append(words)
        found: dict[tuple[str, ...], str] = {}
        for words in counts:
            full = [other for other in longer.get(words[-1], []) if " ".join(other) in self._people] if len(words) == 1 else []
            if full and len({other[0] for other in full}) == 1:
                best = max(full, key=lambda other: (counts[other], len(other)))
                found[words] = " ".join(best)
            else:
                found[words] = " ".join(words)
        # a surname that no rule of its own found is a name wherever it stands
        people = [(words, name) for words, name in found.items() if len(words) > 1 and name in self._people]
        bearers = Counter(words[-1] for words, _ in people)
        surnames = {words[-1]: name for words, name in people if bearers[words[-1]] == 1}
        have = {span.start for span, _, _ in runs}
        ends = {span.end for span, _, _ in runs}
        for surname, name in surnames.items():
            if (surname,) in found and found[(surname,)] != name:
                continue
            for start in self._places(surname):
                if start not in have and start + len(surname) not in ends and not self._behind_article(start, surname):
                    runs.append((Span(start, start + len(surname)), (surname,), False))
                    found[(surname,)] = name
        runs.sort(key=lambda run: (run[0].start, -run[0].end))
        return found

    def _join(self, runs: list[tuple[Span, tuple[str, ...], bool]]) -> None:
        """Whoever stands with a person in one breath is one as well: *Jan Holt und Mira Sand*."""
        for (first, words, _), (second, others, _) in pairwise(runs):
            between = self._text[first.end : second.start].strip() if second.start - first.end < _NEARBY else ""
            if between in {"und", "sowie"} and len(words) == len(others) == _TWO:
                names = {" ".join(words), " ".join(others)}
                if names & self._people:
                    self._people |= names

    def _behind_article(self, start: int, surname: str) -> bool:
        """Whether a surname that is a noun as well stands for the thing: *das Feld*."""
        before = _BEFORE.search(self._text, max(0, start - 25), start)
        return before is not None and before.group(1).lower() in ARTICLES | CONTRACTED and known(surname)

    def _places(self, word: str) -> Iterable[int]:
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

    def inside(self, span: Span) -> tuple[Mention, ...]:
        """The names that lie inside ``span``."""
        first = bisect_left(self._starts, span.start)
        found = []
        for mention in self.mentions[first:]:
            if mention.span.start >= span.end:
                break
            if mention.span.end <= span.end + 1:
                found.append(mention)
        return tuple(found)

    def mention(self, span: Span) -> Mention:  # noqa: C901 - one case of the grammar a line
        """Whom the words at ``span`` stand for."""
        said = span.of(self._text)
        words = re.findall(r"[\w'’-]+", said)
        if not words:
            return Mention(span, MentionKind.ROLE, None, 0.0)
        lower = [word.lower() for word in words]
        if len(words) == 1 and lower[0] in NOMINATIVE_PRONOUNS | {"demnach", "danach", "wonach", "denen", "demzufolge"}:
            return self._pronoun(span, lower[0])
        content = [word for word in lower if word not in ARTICLES]
        head = next((word for word in words if word[0].isupper() and word.lower() not in ARTICLES | PREPOSITIONS), words[-1]).lower()
        named = self.inside(span)
        quoted = re.search(r"[„“\"»«‚]([^„“”\"»«]{2,40})[“”\"»«]?", said)
        if quoted and quoted.group(1)[0].isupper() and not any(m.span.end <= span.start + quoted.start() for m in named):
            return Mention(span, MentionKind.NAME, quoted.group(1), 0.9)
        saying = head in SOURCES or head.endswith(SOURCE_ENDINGS)
        kind = MentionKind.DOCUMENT if head.endswith(tuple(DOCUMENTS)) and not named else MentionKind.ROLE
        joint = self._joint(span, named)
        if joint is not None:
            return Mention(span, MentionKind.NAME, joint, 1.0)
        body = self._body(span, words, named)
        if body is not None:
            return Mention(span, MentionKind.NAME, body, 0.75)
        if named and self._is_document(span, named):
            return Mention(span, MentionKind.DOCUMENT, None, 0.0)
        if named:
            person = next((mention for mention in named if mention.name in self._people), None)
            lead = named[0]
            if self._text[lead.span.end : lead.span.end + 1] == "-" and lead.span.end < span.end:
                compound = re.match(r"-[\w-]+", self._text[lead.span.end : span.end])
                end = lead.span.end + (compound.end() if compound else 0)
                if person is None and self._text[lead.span.start : end].lower().endswith(VOICES):
                    return Mention(span, MentionKind.ROLE, lead.name, 0.7)
                if person is None:
                    return Mention(span, kind, None, 0.0)
            between = self._text[span.start : lead.span.start].lower().split()
            free = all(
                word.strip('„“",()') in ARTICLES or word.strip('„“",()') in _SMALL or word.endswith(_PERSON_ROLES + _ORGANISATION_ROLES)
                for word in between
            )
            if person is not None and self._own(span, person):
                return Mention(span, MentionKind.NAME, person.name, 1.0 if person is lead else 0.9)
            if free or (saying and len(between) <= 5):
                return Mention(span, MentionKind.NAME, lead.name, 1.0 if not saying else 0.9)
            if head.endswith(VOICES):
                return Mention(span, MentionKind.ROLE, lead.name, 0.7)
            return Mention(span, kind, None, 0.0)
        if len(content) == 1 and kind is MentionKind.ROLE and lower[0] in {"der", "die", "das", "dem", "den"}:
            return self._role(span, content[0])
        return Mention(span, kind, None, 0.0)

    def _joint(self, span: Span, named: Sequence[Mention]) -> str | None:
        """The names of two people that speak as one: *Ruiz und Holt*."""
        people = [mention for mention in named if mention.name in self._people]
        if len(people) != _TWO or self._text[people[0].span.end : people[1].span.start].split() not in (["und"], ["sowie"]):
            return None
        first, second = people[0].name, people[1].name
        return f"{first} und {second}" if first != second and people[1].span.end >= span.end - 1 else None

    def _body(self, span: Span, words: Sequence[str], named: Sequence[Mention]) -> str | None:
        """The name of a body by its noun: *die Staatsanwaltschaft Aldhaven*, *der Verkehrsclub*."""
        start = 1 if words[0].lower() in _DEFINITE else 0
        if start >= len(words) or not words[start][0].isupper():
            return None
        noun, rest = words[start], words[start + 1 :]
        lower = noun.lower()
        if named and rest and lower.endswith(LOCAL_BODIES) and noun not in named[0].span.of(self._text):
            name = named[0].span.of(self._text)
            first = self._text.find(noun, span.start)
            direct = self._text[first + len(noun) : named[0].span.start] == " "
            return f"{noun} {name}" if direct and " ".join(rest) == name else None
        own = not named and not rest and start == 1 and lower.endswith(BODIES) and lower not in _PLAIN_BODIES
        return noun if own and not lower.endswith(_PERSON_BODIES) else None

    def _is_document(self, span: Span, named: Sequence[Mention]) -> bool:
        """Whether a phrase is a document of somebody, who does not speak by it himself: *Norviks Nutzungsbedingungen*."""
        said = span.of(self._text)
        own = {mention.span.of(self._text) for mention in named}
        nouns = [
            word for word in re.findall(r"[A-ZÄÖÜ][\w’'-]*", said) if word not in own and word.lower() not in ARTICLES | PREPOSITIONS
        ]
        nouns = [
            word for word in nouns if not any(word.startswith(name) and word[len(name) :] in {"s", "’s", "’", "'s"} for name in own)
        ]
        return bool(nouns) and nouns[0].lower().endswith(_OWN_DOCUMENTS)

    def _own(self, span: Span, person: Mention) -> bool:
        """Whether a person in a phrase is its head: in apposition, or after nothing but a role and its attributes."""
        before = self._text[span.start : person.span.start].rstrip(' „“"')
        if before.endswith(","):
            return True
        last = before.rpartition(" ")[2].lower()
        return last not in _OF and last not in {"der", "des", "dem", "den", "die", "seiner", "ihrer"}

    def _near(self, offset: int) -> list[Mention]:
        last = bisect_left(self._starts, offset)
        return [mention for mention in self.mentions[max(0, last - 12) : last][::-1] if mention.span.start >= offset - _NEAR]

    def _pronoun(self, span: Span, word: str) -> Mention:
        if word not in {"er", "sie"}:
            return Mention(span, MentionKind.PRONOUN, None, 0.0)
        against = self._female if word == "er" else self._male
        near = [m.name for m in self._near(span.start) if m.name in self._people and m.name not in against]
        if "\n\n" in self._text[max(0, span.start - 2) : span.start] and len(set(near)) != 1:
            return Mention(span, MentionKind.PRONOUN, None, 0.0)
        if not near or (len(set(near[:3])) > 1):
            return Mention(span, MentionKind.PRONOUN, None, 0.3 if near else 0.0)
        return Mention(span, MentionKind.PRONOUN, near[0], 0.8)

    def _role(self, span: Span, role: str) -> Mention:
        if role.endswith(_ORGANISATION_ROLES):
            near = [m.name for m in self._near(span.start) if m.name not in self._people and (m.name or "").lower() not in PLACES]
            if near and len(set(near)) == 1:
                return Mention(span, MentionKind.ROLE, near[0], 0.7)
        return Mention(span, MentionKind.ROLE, None, 0.0)


_OWN_DOCUMENTS = tuple(
    word for word in DOCUMENTS if not word.startswith(("bericht", "meldung", "mitteilung", "medienbericht", "erklärung"))
)
_DEFINITE = frozenset("der die das dem den".split())
_PLAIN_BODIES = frozenset(BODIES) | frozenset(ORGANISATION_ROLES)
_PERSON_BODIES = ("stadtrat", "landrat", "verrat", "vorrat", "abend")
_OF = frozenset("von vom für aus bei beim gegen über mit an am im in zu zur zum".split())
_SMALL = frozenset("der die das auch selbst neue ehemalige frühere damalige amtierende deutsche scheidende".split())
