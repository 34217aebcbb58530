"""Whom the words of an article stand for: by its names, and by what stands around them."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import takewhile
from typing import TYPE_CHECKING

from bot.annotation.german.capitals import organisation
from bot.annotation.german.runs import Runs
from bot.languages.german.cues import SOURCE_ENDINGS, SOURCES
from bot.languages.german.names import BODIES, COMPANY_ROLES, DOCUMENTS, LOCAL_BODIES, ORGANISATION_ROLES, PERSON_ROLES, PLACES, VOICES
from bot.languages.german.words import ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS
from bot.model import Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROLES = (*PERSON_ROLES, *ORGANISATION_ROLES)
_DOCUMENTS = tuple(DOCUMENTS)
_PRONOUNS = NOMINATIVE_PRONOUNS | {"demnach", "danach", "wonach", "denen", "demzufolge"}
_BEFORE_NOUNS = ARTICLES | PREPOSITIONS
_WORD, _CAPITAL, _COMPOUND = re.compile(r"[\w'’-]+"), re.compile(r"[A-ZÄÖÜ][\w’'-]*"), re.compile(r"-[\w-]+")
_QUOTED = re.compile(r"[„“\"»«‚]([^„“”\"»«]{2,40})[“”\"»«]?")
_NEAR = 500
_TWO = 2


class Names:
    """The names of one article, and whom its words stand for."""

    def __init__(self, text: str) -> None:
        self._text = text
        runs = Runs(text)
        self._people, self._male, self._female = runs.people, runs.male, runs.female
        kind = MentionKind.NAME
        self.mentions: tuple[Mention, ...] = tuple(
            Mention(Span(start, end), kind, runs.canonical[words]) for start, end, words in runs.found
        )
        self._starts = [start for start, _, _ in runs.found]

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
        words = _WORD.findall(said)
        if not words:
            return Mention(span, MentionKind.ROLE, None, 0.0)
        lower = [word.lower() for word in words]
        if len(words) == 1 and lower[0] in _PRONOUNS:
            return self._pronoun(span, lower[0])
        content = [word for word in lower if word not in ARTICLES]
        head = next((word for word in words if word[0].isupper() and word.lower() not in _BEFORE_NOUNS), words[-1]).lower()
        named = self.inside(span)
        quoted = _QUOTED.search(said)
        if quoted and quoted.group(1)[0].isupper() and not any(m.span.end <= span.start + quoted.start() for m in named):
            return Mention(span, MentionKind.NAME, quoted.group(1), 0.9)
        saying = head in SOURCES or head.endswith(SOURCE_ENDINGS)
        kind = MentionKind.DOCUMENT if head.endswith(_DOCUMENTS) and not named else MentionKind.ROLE
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
                compound = _COMPOUND.match(self._text, lead.span.end, span.end)
                end = compound.end() if compound else lead.span.end
                if person is None and self._text[lead.span.start : end].lower().endswith(VOICES):
                    return Mention(span, MentionKind.ROLE, lead.name, 0.7)
                if person is None:
                    return Mention(span, kind, None, 0.0)
            between = self._text[span.start : lead.span.start].lower().split()
            free = all(word.strip('„“",()') in _SMALL or word.endswith(_ROLES) for word in between)
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
        if len(people) != _TWO or self._text[people[0].span.end : people[1].span.start].split() not in _JOINTS:
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
        nouns = [word for word in _CAPITAL.findall(said) if word not in own and word.lower() not in _BEFORE_NOUNS]
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
        before = self._near(span.start)
        near = [m.name for m in before if m.name in self._people and m.name not in against]
        if "\n\n" in self._text[max(0, span.start - 2) : span.start] and len(set(near)) != 1:
            return Mention(span, MentionKind.PRONOUN, None, 0.0)
        if not near or (len(set(near[:3])) > 1):
            return Mention(span, MentionKind.PRONOUN, None, 0.3 if near else 0.0)
        if any(self._may_be_person(m) for m in takewhile(lambda m: m.name != near[0], before)):
            return Mention(span, MentionKind.PRONOUN, None, 0.3)
        return Mention(span, MentionKind.PRONOUN, near[0], 0.8)

    def _may_be_person(self, mention: Mention) -> bool:
        """Whether a sentence is about two words of which nothing tells that they are no person: *Else Fjord* kam."""
        name, start = mention.name or "", mention.span.start
        opens = self._text[max(0, start - 2) : start].strip(" ") in {"", ".", "!", "?", "\n", "\n\n", ".\n"}
        return opens and name.count(" ") == 1 and name not in self._people and not any(map(organisation, name.split()))

    def _role(self, span: Span, role: str) -> Mention:
        if role.endswith(COMPANY_ROLES):
            near = [m.name for m in self._near(span.start) if m.name not in self._people and (m.name or "").lower() not in PLACES]
            if near and len(set(near)) == 1:
                return Mention(span, MentionKind.ROLE, near[0], 0.7)
        return Mention(span, MentionKind.ROLE, None, 0.0)


_OWN_DOCUMENTS = tuple(
    word for word in DOCUMENTS if not word.startswith(("bericht", "meldung", "mitteilung", "medienbericht", "erklärung"))
)
_JOINTS = (["und"], ["sowie"], ["noch"])
_DEFINITE = frozenset("der die das dem den".split())
_PLAIN_BODIES = frozenset(BODIES) | frozenset(ORGANISATION_ROLES)
_PERSON_BODIES = ("stadtrat", "landrat", "verrat", "vorrat", "abend")
_OF = frozenset("von vom für aus bei beim gegen über mit an am im in zu zur zum".split())
_SMALL = ARTICLES | frozenset("auch selbst neue ehemalige frühere damalige amtierende deutsche scheidende".split())
