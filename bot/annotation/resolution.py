"""Who is meant: the names of an article, and the surnames, roles and pronouns that stand for them.

Nothing is looked up outside of the article: two people of one surname stay two, and what the text does not carry stays open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from bot.annotation.canonical import canonical_names
from bot.annotation.mentions import POSSESSIVE, TOKEN, Finder
from bot.annotation.quotations import among
from bot.languages.names import Gender
from bot.model import Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from bot.annotation.quotations import Quotation
    from bot.languages.names import NameWords

_REACH = 5
"""Sentences back, those inside quotations not counted, in which a pronoun's or a role's name is sought."""
SURE = 0.65
"""The confidence from which words are taken to mean somebody."""
_RIVAL = 0.6
"""How well a name fits that tells nothing of who bears it: too little to be meant, enough to make others doubtful."""
_LIKELY = 0.9
"""How well a name fits of which more is known than that nothing speaks against it."""
_DOUBT, _DOUBT_BESIDE_A_SPEAKER = 0.12, 0.05
"""What each other name that fits takes away; less beside somebody who spoke, since whoever speaks mostly goes on."""
_THING = 4
"""Mentions of a name for each one that tells that it is a place or a body."""
_VOTES = 4
"""Of so many pronouns one may be of the other gender: it means somebody else."""
_OFFICE = re.compile(r" (\w+)(?: the)?(?: [A-Z][\w&’'-]*| and)*? ([A-Z][\w&’'-]*) ")
_OWNED = re.compile(r"['’]s? ")
_OWNER = re.compile(r"(?:[A-Z][\w.-]*[ \u00a0])*[A-Z][\w.-]*(?:['’]s|s['’])\s")
_TELLS = re.compile(
    r"s?he (?:said|says|told|testified|added|wrote|claimed|argued|explained|recalled|insisted)\b(?! (?:that|he|she|it|the|a)\b)"
)
"""A pronoun that tells what stands before it."""
_IT = re.compile(r"\bit\b")
_HEAD_ENDS = re.compile(r"\b(?:of|for|at|in|from|to|with|on|by|who|that|which|familiar|close)\b|,")


@dataclass(frozen=True, slots=True)
class _Occurrence:
    """A place outside of quotations where somebody is named or was recognised."""

    offset: int
    name: str
    subject: bool
    """It is what its sentence is about, or somebody who speaks there."""
    speaks: bool = False


_offset, _order = attrgetter("offset"), attrgetter("offset", "name", "subject", "speaks")


class Resolution:
    """The names of one article, and what any words of it stand for.

    ``is_word`` says whether a word in lower case is an ordinary word of the language: it decides about capitals at the start of a
    sentence. ``subjects`` are offsets of words that are subjects, where the grammar is known.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        words: NameWords,
        is_word: Callable[[str], bool],
        *,
        quotations: Sequence[Quotation] = (),
        subjects: Collection[int] = (),
    ) -> None:
        self._text = text
        self._words = words
        self._starts = [sentence.start for sentence in sentences if not _is_quoted(sentence.start, quotations, behind=1)]
        self._found = Finder(text, sentences, words, is_word, subjects).names()
        canonical = canonical_names(self._found, words, is_word)
        self.names: tuple[Mention, ...] = tuple(
            Mention(name.span, MentionKind.NAME, *canonical[name.words, name.gender]) for name in self._found
        )
        """The mentions of names in the order of the text; a confidence below 1 says that a surname could be two people's."""
        self._ends = [name.span.end for name in self._found]
        self._genders = self._gender_table()
        self._roles = self._role_table()
        self._bearers = self._bearer_table()
        heads = sorted(subjects)
        self._subjects = frozenset(subjects)
        self._pronouns: dict[int, tuple[str | None, float]] = {}
        self._occurrences = [
            _Occurrence(name.span.start, mention.name or "", name.initial or _any_in(heads, name.span))
            for name, mention in zip(self._found, self.names, strict=True)
            if not _is_quoted(name.span.start, quotations)
        ]
        self._called = self._pronouns_table(heads)
        self._first = {each.name: each.offset for each in reversed(self._occurrences)}

    def inside(self, span: Span) -> tuple[Mention, ...]:
        """The names that lie wholly or partly inside ``span``."""
        last = first = bisect_left(self._ends, span.start + 1)
        while last < len(self.names) and self.names[last].span.start < span.end:
            last += 1
        return self.names[first:last]

    def _between(self, start: int, end: int) -> list[_Occurrence]:
        """The occurrences from ``start`` up to ``end``."""
        first = bisect_left(self._occurrences, start, key=_offset)
        return self._occurrences[first : bisect_left(self._occurrences, end, key=_offset)]

    def gender(self, name: str) -> Gender | None:
        """What titles and first names of the article tell of a canonical name."""
        return self._genders.get(name)

    def may_be_called(self, name: str, gender: Gender) -> bool:
        """Whether a pronoun of ``gender`` can mean the name, by what the article calls it elsewhere."""
        return self.gender(name) in {None, gender} and (gender is Gender.THING or self._called.get(name, gender) is gender)

    def heard(self, mention: Mention) -> None:
        """Remember that somebody speaks here: whoever speaks is whom the next pronoun means."""
        if mention.name is not None and mention.confidence >= SURE:
            self._first[mention.name] = min(mention.span.start, self._first.get(mention.name, mention.span.start))
            insort(self._occurrences, _Occurrence(mention.span.start, mention.name, subject=True, speaks=True), key=_order)

    def mention(self, span: Span, head: int | None = None) -> Mention:
        """What the words at ``span`` stand for; ``head`` is an offset in their main word, where the grammar is known.

        A name at the head or beside it counts, not one that only belongs to a description ("a critic of Norvik").
        """
        words = self._words
        lower = [token.lower() for token in TOKEN.findall(span.of(self._text))]
        if not lower:
            return Mention(span, MentionKind.ROLE, None, 0.0)
        if lower[0] in words.pronouns and (len(lower) == 1 or (len(lower) == 2 and lower[0] not in words.definite)):
            return Mention(span, MentionKind.PRONOUN, *self._pronoun(span.start, words.pronouns[lower[0]]))
        named = self._head_name(span, head)
        if named is not None:
            return Mention(span, MentionKind.NAME, named.name, named.confidence)
        role = self._head_word(span, head)
        if role in words.documents:
            return Mention(span, MentionKind.DOCUMENT)
        if role in words.voices:
            owner = next(iter(self.inside(span)), None)
            if owner is not None:
                return Mention(span, MentionKind.ROLE, owner.name, 0.8)
        if role in words.organisation_roles:
            owner = next((one for one in self.inside(span) if self._owns(one, span, role)), None)
            if owner is not None:
                end = owner.span.end + self._text[owner.span.end : span.end].lower().index(role) + len(role)
                return Mention(span, MentionKind.ROLE, _OWNED.sub("'s ", self._text[owner.span.start : end]), 0.8)
        if lower[0] in words.definite:
            return Mention(span, MentionKind.ROLE, *self._role(span, role))
        return Mention(span, MentionKind.ROLE, None, 0.0)

    def _owns(self, owner: Mention, span: Span, role: str) -> bool:
        """Whether the role is right behind the name: "the Ruiz campaign", "Ruiz's campaign"."""
        behind = self._text[owner.span.end : span.end].lower()
        return bool(re.match(r"(?:['’]s?)?(?:\s+\w+)?\s+" + re.escape(role) + r"\b", behind))

    def _head_word(self, span: Span, head: int | None) -> str:
        match = TOKEN.match(self._text, head) if head is not None else None
        if match:
            return POSSESSIVE.sub("", match.group()).lower()
        said = span.of(self._text)
        tokens = TOKEN.findall(_HEAD_ENDS.split(said, maxsplit=1)[0]) or TOKEN.findall(said)
        return POSSESSIVE.sub("", tokens[-1]).lower() if tokens else ""

    def _head_name(self, span: Span, head: int | None) -> Mention | None:
        inside = self.inside(span)
        if not inside:
            return None
        if head is not None:
            if self._is_of_office(span, head, inside[-1]):
                return inside[-1]
            covering = next((mention for mention in inside if mention.span.start <= head < self._end(mention)), None)
            return covering or next((m for m in inside if m.span.start > head and self._is_apposed(span, m)), None)
        first = inside[0]
        if self._text[first.span.end : first.span.end + 1] in {"'", "’"}:
            return inside[1] if len(inside) > 1 else None
        before = [word.lower() for word in TOKEN.findall(self._text[span.start : first.span.start])]
        if not before or any(before[-1] in kind for kind in (self._words.titles, self._words.articles, self._words.person_roles)):
            return first
        return next((mention for mention in inside if self._is_apposed(span, mention)), None)

    def _is_of_office(self, span: Span, head: int, last: Mention) -> bool:
        """Whether the name is that of whoever has the office before it: "Secretary to the Treasury *Ana Ruiz*"."""
        title = TOKEN.match(self._text, head)
        office = _OFFICE.fullmatch(self._text, title.end(), last.span.start) if title and last.span.end == span.end else None
        if title is None or office is None or title.group().lower() not in self._words.titles:
            return False
        return office[1] in self._words.office_prepositions and office[2].lower() not in self._words.titles

    def _end(self, mention: Mention) -> int:
        """Where the name ends, its legal form ("Inc.") included."""
        behind = TOKEN.match(self._text, mention.span.end + 1)
        return behind.end() if behind and behind.group().lower() in self._words.legal_forms else mention.span.end

    def _is_apposed(self, span: Span, mention: Mention) -> bool:
        """Whether the name stands between commas beside the description: "the chief executive of Norvik, Ana Ruiz"."""
        before = self._text[span.start : mention.span.start].rstrip()
        titled = re.search(r",\s+(?:\w+\.?\s+){0,3}\Z", self._text[span.start : mention.span.start])
        behind = self._text[mention.span.end : mention.span.end + 1]
        return (
            (before.endswith(",") or bool(titled))
            and (behind in ",.;:\n" or mention.span.end >= span.end)
            and self.gender(mention.name or "") is not Gender.THING
        )

    def _pronoun(self, offset: int, gender: Gender) -> tuple[str | None, float]:
        """Who a pronoun is, found once: who is heard later does not change it."""
        if offset not in self._pronouns:
            self._pronouns[offset] = self._meant(offset, gender)
        return self._pronouns[offset]

    def _meant(self, offset: int, gender: Gender) -> tuple[str | None, float]:
        if gender is Gender.THING:
            return self._only_subject(offset)
        if gender is Gender.PLURAL:
            return None, 0.0
        if self._described_between(offset):
            return None, 0.0
        name, sure = self._antecedent(offset, lambda name: self._could_be(name, gender))
        behind = self._named_after_clause(offset, gender)
        if behind is not None and behind != name:
            return (behind, 0.8) if name is None and not sure else (None, 0.0)
        shared = self._bearers.get(name or "", [])
        fitting = [one for one in shared if self.gender(one) in {gender, None}]
        return (fitting[0] if len(fitting) == 1 and fitting[0] == shared[0] else name), sure

    def _named_after_clause(self, offset: int, gender: Gender) -> str | None:
        """Who does what the sentence says, where the pronoun stands in a clause before it: "When she resigned, Ruiz ..."."""
        number = bisect_left(self._starts, offset + 1)
        start = self._starts[number - 1] if number else 0
        if not self._is_fronted(start, offset):
            return None
        end = self._starts[number] if number < len(self._starts) else len(self._text)
        for each in self._between(offset, end):
            behind_comma = re.search(r",\s+(?:[\w.-]+\s+){0,2}\Z", self._text[max(offset, each.offset - 40) : each.offset])
            if behind_comma and each.subject and self._could_be(each.name, gender) > 0:
                return each.name
        return None

    def _only_subject(self, offset: int) -> tuple[str | None, float]:
        """For *it*: the one organisation that the sentence names, if it is a subject; with two of them nothing tells which is meant."""
        number = bisect_left(self._starts, offset + 1)
        start = self._starts[number - 1] if number else 0
        end = self._starts[number] if number < len(self._starts) else len(self._text)
        here = [each for each in self._between(start, end) if self._could_be_organisation(each.name) > 0]
        first = here[0] if here else None
        if first is None or not first.subject or first.offset > offset or len({each.name for each in here}) > 1:
            return None, 0.0
        if any(it.start() not in self._subjects for it in _IT.finditer(self._text, first.offset, offset)):
            return None, 0.0  # what it does to something else may be done by that: "Norvik asked it to do what it had promised"
        return first.name, 0.8

    def _described_between(self, offset: int) -> bool:
        """Whether somebody is described and not named in the sentence before ``offset``: "said the doctor had ...; he"."""
        number = bisect_left(self._starts, offset + 1)
        start = self._starts[number - 1] if number else 0
        tokens = list(TOKEN.finditer(self._text, start, offset))
        for before, word in pairwise(tokens):
            if word.group().lower() in self._words.person_roles and before.group().lower() in self._words.articles:
                named = re.match(r",|\s+(?:[\w-]+\s+)?[A-Z]", self._text[word.end() : word.end() + 20])
                if not named and not self._text[start : before.start()].rstrip().endswith(","):
                    return True
        return False

    def _could_be(self, name: str, gender: Gender) -> float:
        """How well a pronoun of ``gender`` fits the name, 0..1."""
        known = self.gender(name)
        if known is not None:
            return 1.0 if known is gender else 0.0
        if self._called.get(name, gender) is not gender:
            return 0.0
        if self._roles.get(name):
            return 0.9
        if name in self._bearers:
            return 0.9 if self.gender(self._bearers[name][0]) is gender else _RIVAL
        if name.isupper() or any(word.lower() in self._words.organisation_words for word in name.split()):
            return 0.0
        return 0.8 if 1 < len(name.split()) < 4 else _RIVAL

    def _antecedent(self, offset: int, fits: Callable[[str], float]) -> tuple[str | None, float]:
        """The nearest fitting subject before ``offset``; sure only if no other one that fits stands nearer or beside it."""
        sentence = bisect_left(self._starts, offset + 1) - 1
        last = bisect_left(self._occurrences, offset, key=_offset)
        rivals: set[str] = set()
        beside: set[str] = set()
        after, told = self._named_behind(offset), self._told_before(offset)
        for distance in range(_REACH):
            number = sentence - distance
            if number < 0:
                break
            start = self._starts[number]
            first = bisect_left(self._occurrences, start, key=_offset)
            here = [each for each in self._occurrences[first:last] if each.name not in after and fits(each.name) > 0]
            last = first
            doing = [each for each in here if each.subject and each.name not in told]
            main = self._in_main_clause(start, doing) if distance else doing
            subjects = list(dict.fromkeys(each.name for each in main if fits(each.name) > _RIVAL))
            if main != doing and not subjects:
                return None, 0.0
            rivals |= {each.name for each in here}
            if not subjects and any(each.speaks for each in here if each.name not in told):
                return self._alone(rivals, start, offset) if distance < 2 else (None, 0.0)
            if not subjects and not distance:
                beside = {each.name for each in here if fits(each.name) >= _LIKELY and each.name not in told}
            if subjects:
                best = subjects[-1] if distance == 0 else subjects[0]
                if beside and best not in beside:
                    return None, 0.0  # who is named in the sentence may be meant, though they do nothing there
                likely = any(fits(name) >= _LIKELY for name in rivals - {best})
                if likely and all(self._is_owner(each) for each in main if each.name == best):
                    return None, 0.0
                paragraphs = self._text.count("\n\n", start, offset)
                spoke = any(each.speaks and each.name == best for each in here)
                doubt = _DOUBT_BESIDE_A_SPEAKER if spoke else _DOUBT
                sure = fits(best) * (0.95 - 0.06 * distance - 0.04 * paragraphs - doubt * len(rivals - {best}))
                return (best if sure >= SURE else None), round(sure, 2)
        return None, 0.0

    def _in_main_clause(self, start: int, subjects: list[_Occurrence]) -> list[_Occurrence]:
        """Without those of a clause before the main one, where that has a subject: "When Ruiz came, *Boe* left"."""
        comma = self._text.find(",", start, subjects[-1].offset) if subjects else -1
        behind = [each for each in subjects if each.offset > comma]
        return behind if comma > 0 and self._is_fronted(start, comma) else subjects

    def _is_owner(self, each: _Occurrence) -> bool:
        """Whether the name only says whose something is: "Ruiz's lawsuit hit Boe"."""
        return not each.speaks and bool(_OWNER.match(self._text, each.offset, each.offset + 80))

    def _told_before(self, offset: int) -> frozenset[str]:
        """Who does what a pronoun tells behind it: "Ruiz lied, he said" is not said by Ruiz."""
        number = bisect_left(self._starts, offset + 1)
        start = self._starts[number - 1] if number else 0
        if (
            self._text[max(0, offset - 2) : offset] != ", "
            or not _TELLS.match(self._text, offset)
            or self._is_fronted(start, offset - 2)
        ):
            return frozenset()
        return frozenset(each.name for each in self._between(start, offset) if each.subject and not each.speaks)

    def _is_fronted(self, start: int, offset: int) -> bool:
        """Whether ``offset`` stands in a clause before the main one of the sentence that begins at ``start``."""
        opening = TOKEN.match(self._text, start)
        return opening is not None and opening.group().lower() in self._words.fronting and "," not in self._text[start:offset]

    def _alone(self, names: set[str], start: int, offset: int) -> tuple[str | None, float]:
        """Somebody of whom nothing is known but the surname, where nobody else is named or described beside them."""
        described = any(word.lower() in self._words.person_roles for word in TOKEN.findall(self._text[start:offset]))
        return (None, 0.0) if described or len(names) > 1 else (next(iter(names)), SURE)

    def _named_behind(self, offset: int) -> frozenset[str]:
        """Names in the rest of the sentence: whoever is named behind a pronoun or role is somebody else ("he said Ruiz lied").

        Behind a clause before the main one that tells nothing: "When he left, a clerk said Ruiz had lied".
        """
        number = bisect_left(self._starts, offset + 1)
        if number and self._is_fronted(self._starts[number - 1], offset):
            return frozenset()
        end = self._starts[number] if number < len(self._starts) else len(self._text)
        return frozenset(each.name for each in self._between(offset, end))

    def _role(self, span: Span, role: str) -> tuple[str | None, float]:
        """The name that "the company" or "the senator" stands for, and how sure that is."""
        words = self._words
        if role in words.organisation_roles:
            inside = self._antecedent(span.start, lambda name: 1.0 if role in name.lower().split() else 0.0)
            if inside[0] is not None or role not in words.company_roles:
                return inside
            return self._antecedent(span.start, self._could_be_company)
        if role in words.person_roles or role in words.titles:
            near = {role} | {title for title in words.titles if title.rstrip(".") == role[: len(title)] and len(title) > 2}
            holders = {name for name, roles in self._roles.items() if roles & near}
            before = {name for name in holders if self._first.get(name, span.start) < span.start}
            if len(before) == 1 and self._text[span.start : span.start + 3].lower() == "the":
                return before.pop(), 0.8
        return None, 0.0

    def _could_be_organisation(self, name: str) -> float:
        known = self.gender(name)
        if known in {Gender.MALE, Gender.FEMALE} or self._roles.get(name):
            return 0.0
        return 1.0 if known is Gender.THING else 0.9 if len(name.split()) == 1 else 0.0

    def _could_be_company(self, name: str) -> float:
        """A firm's own name has no article: "the Falcon" is what it makes."""
        return 0.0 if name in self._articled else self._could_be_organisation(name)

    @cached_property
    def _articled(self) -> frozenset[str]:
        """Names of one word that mostly stand behind an article."""
        behind, all_ = Counter[str](), Counter[str]()
        for mention in self.names:
            if mention.name and " " not in mention.name:
                before = TOKEN.findall(self._text[max(0, mention.span.start - 12) : mention.span.start].rpartition("\n")[2])
                all_[mention.name] += 1
                behind[mention.name] += bool(before) and before[-1].lower() in self._words.articles
        return frozenset(name for name, count in behind.items() if 2 * count > all_[name])

    def _gender_table(self) -> dict[str, Gender]:
        counts: dict[str, Counter[Gender]] = defaultdict(Counter)
        mentions: Counter[str] = Counter()
        for name, mention in zip(self._found, self.names, strict=True):
            if mention.name:
                mentions[mention.name] += 1
                if name.gender is not None:
                    counts[mention.name][name.gender] += 1
        likeliest = {name: count.most_common(1)[0] for name, count in counts.items()}
        return {
            name: gender
            for name, (gender, count) in likeliest.items()
            if gender is not Gender.THING or _THING * count >= mentions[name]  # one "at Ruiz" makes nobody a place
        }

    def _pronouns_table(self, subjects: Sequence[int]) -> dict[str, Gender]:
        """Names → whether the article says *he* or *she* of them, where nobody else is named before: "Ruiz said she left"."""
        votes: dict[str, Counter[Gender]] = defaultdict(Counter)
        for start, end in pairwise([*self._starts, len(self._text)]):
            here = self._between(start, end)
            people = [each for each in here if self.gender(each.name) is not Gender.THING]
            if not people or not people[0].subject or self._is_owner(people[0]):
                continue
            first = people[0]
            others = [each.offset for each in people if each.name != first.name]
            for word in TOKEN.finditer(self._text, first.offset, min([end, *others])):
                gender = self._words.pronouns.get(word.group().lower())
                if gender in {Gender.MALE, Gender.FEMALE} and _any_in(subjects, Span(word.start(), word.end())):
                    votes[first.name][gender] += 1
                    break
        return {name: cast.most_common(1)[0][0] for name, cast in votes.items() if _is_clear(cast)}

    def _bearer_table(self) -> dict[str, list[str]]:
        """For a surname that several share, those who bear it, whoever is named most first."""
        counts = Counter(mention.name for mention in self.names if mention.name)
        found: dict[str, list[str]] = defaultdict(list)
        for name, _ in counts.most_common():
            words = name.split()
            if 1 < len(words) < 4 and words[-1] in counts and self.gender(name) is not Gender.THING:
                found[words[-1]].append(name)
        return dict(found)

    def _role_table(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = defaultdict(frozenset)
        for name, mention in zip(self._found, self.names, strict=True):
            if mention.name and name.roles:
                found[mention.name] |= name.roles
        return dict(found)


def _is_quoted(offset: int, quotations: Sequence[Quotation], behind: int = 0) -> bool:
    """Whether ``offset`` lies inside a quotation, at least so many characters ``behind`` its first."""
    return any(one.inner.start + behind <= offset < one.inner.end for one in among(quotations, Span(offset, offset + 1)))


def _is_clear(votes: Counter[Gender]) -> bool:
    """Whether nearly all of them are for one."""
    return _VOTES * max(votes.values()) >= (_VOTES - 1) * votes.total()


def _any_in(offsets: Sequence[int], span: Span) -> bool:
    at = bisect_left(offsets, span.start)
    return at < len(offsets) and offsets[at] < span.end
