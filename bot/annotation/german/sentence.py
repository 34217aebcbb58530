"""One German sentence, analysed: its tokens, its segments, and the questions that every rule asks of them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.annotation.german.clauses import Kind, Segment, reported_mood, segments
from bot.annotation.german.phrases import Range, noun_phrase
from bot.annotation.german.speakers import is_he
from bot.annotation.german.subjects import FOCUS, after, front, nominative, plural_phrase
from bot.annotation.german.tokens import QUOTE, Token, Unit, parts, tokens_of
from bot.annotation.german.triggers import heard, heard_in, triggers
from bot.annotation.german.verbs import known, subjunctive
from bot.annotation.memo import lazily
from bot.languages.german.words import PREPOSITIONS
from bot.model import Modality, Polarity, Span


@dataclass(slots=True)
class Draft:
    """An attribution before its source is resolved; ``source`` is None where nobody is named."""

    rule: str
    content: list[Span]
    cue: list[Span]
    source: Span | None
    polarity: Polarity = Polarity.ASSERTED
    modality: Modality = Modality.STATED
    core: bool = False
    reporter: Span | None = None


_SUBJECTS_ALONE = frozenset({"er", "wir", "ich", "man"})
"""Pronouns that can be nothing but a subject."""
_POSSESSIVE_RELATIVES = frozenset({"dessen", "deren"})
_NOMINATIVE_RELATIVES = frozenset({"der", "die", "das", "welcher", "welche", "welches"})


class Sentence:
    """A unit with its segments; whatever is derived from its words is made when a rule first asks: most sentences hold no cue."""

    def __init__(self, text: str, unit: Unit) -> None:
        self.text = text
        self.unit = unit
        words = parts(text, unit)
        self.heard = heard_in(self.tokens) if words is None else heard(words)
        """What its words call for, and those of them in lower case that can be part of a verb cue."""
        self.triggers = triggers(self.heard, lambda: self.tokens)
        """The kinds of rules that it has words for."""
        if words is not None and self.triggers and text.find("(", unit.span.start, unit.span.end) >= 0:
            self.heard = heard_in(self.tokens)  # without what stands in brackets
            self.triggers = triggers(self.heard, lambda: self.tokens)

    @lazily
    def tokens(self) -> list[Token]:
        return tokens_of(self.text, self.unit)

    @lazily
    def lowers(self) -> frozenset[str]:
        """Its words in lower case."""
        return frozenset(token.lower for token in self.tokens)

    @property
    def first_words(self) -> list[str]:
        """Its first two words in lower case."""
        return [token.lower for token in self.tokens[:2]]

    @lazily
    def segments(self) -> list[Segment]:
        return segments(self.tokens)

    def segment_at(self, token: int) -> int:
        """The number of the segment that holds a token."""
        for number, segment in enumerate(self.segments):
            if segment.start <= token < segment.end:
                return number
        return -1

    def span(self, start: int, end: int) -> Span:
        """The characters of tokens ``start`` to ``end``, with the mark that closes a short quotation in them."""
        first, last = self.tokens[start].start, self.tokens[end - 1].end
        if self.tokens[end - 1].quoted and self.text[last : last + 1] in {"“", "”", '"', "«", "»"}:
            last += 1
        if self.tokens[start].quoted and first and self.text[first - 1] in '„“"»«':
            first -= 1
        return Span(first, last)

    def words(self, start: int, end: int) -> set[str]:
        return {token.lower for token in self.tokens[start:end]}

    def spans_without(self, start: int, end: int, holes: list[Range]) -> list[Span]:
        """Tokens ``start`` to ``end`` less ``holes``, as spans without punctuation at their edges."""
        found: list[Span] = []
        position = start
        for low, high in [*sorted(holes), (end, end)]:
            left, right = position, max(position, min(low, end))
            while left < right and not self._edge(left):
                left += 1
            while right > left and not self._edge(right - 1):
                right -= 1
            if right > left and any(token.word or token.text == QUOTE for token in self.tokens[left:right]):
                found.append(self.span(left, right))
            position = max(position, high)
        return found

    def _edge(self, position: int) -> bool:
        token = self.tokens[position]
        return token.word or token.text == QUOTE

    def matrix(self, number: int) -> tuple[int, int]:
        """First and last segment of the clause whose finite verb stands in segment ``number``."""
        first = number
        if self.segments[number].kind is Kind.VERB_FIRST:
            back = number - 1
            while back >= 0 and self.segments[back].kind in {Kind.FRAGMENT, Kind.RELATIVE, Kind.INFINITIVE}:
                if self.segments[back + 1].separator in {";", ":"}:
                    break
                back -= 1
            back += 1
            while back < number and self.segments[back].kind is not Kind.FRAGMENT:
                back += 1
            if back < number and not self.tokens[self.segments[back].opener].quoted:
                opener = self.opening(back)
                if nominative(self.tokens, opener, self.segments[back].end):
                    first = back
        return first, number

    def opening(self, number: int) -> int:
        """The first token of a segment behind *auch*, *sogar* and the like."""
        segment = self.segments[number]
        opener = segment.opener
        while opener + 1 < segment.end and self.tokens[opener].lower in FOCUS:
            opener += 1
        return opener

    def subject(self, number: int, verb: int, *, plural: bool | None = None) -> Range | None:
        """The subject of the clause whose finite verb ``verb`` stands in segment ``number``."""
        segment = self.segments[number]
        if segment.kind in {Kind.SUBORDINATE, Kind.RELATIVE}:
            return self._of_verb_last(number, verb)
        if verb != segment.verb and segment.verb >= 0 and segment.kind in {Kind.MAIN, Kind.VERB_FIRST}:
            if segment.reported and not subjunctive(self.tokens[verb].lower):
                return self._of_clause_before(
                    number, {Kind.MAIN, Kind.VERB_FIRST}, plural=plural
                )  # …, *Norvik sei gesund, und kündigte an*
            return self.subject(number, segment.verb, plural=plural)
        if segment.kind is Kind.VERB_FIRST:
            return self._of_verb_first(number, verb, plural=plural)
        before = front(self.tokens, segment.opener, verb)
        behind = after(self.tokens, verb + 1, segment.end, plural=plural)
        if before is not None and (behind is None or not self._prefers_behind(before, behind, plural=plural)):
            return before
        if behind is None and verb + 1 < segment.end and self.tokens[verb + 1].lower == "es":
            return verb + 1, verb + 2
        return self._with_apposition(behind, number)

    def _of_verb_last(self, number: int, verb: int) -> Range | None:
        segment = self.segments[number]
        opener = segment.opener
        lower = self.tokens[opener].lower
        if segment.kind is Kind.SUBORDINATE or lower not in _NOMINATIVE_RELATIVES:
            start = opener + 1 + (segment.kind is Kind.RELATIVE and lower in PREPOSITIONS)
            if lower in PREPOSITIONS and self.tokens[opener + 1].lower in _POSSESSIVE_RELATIVES:
                start = noun_phrase(self.tokens, opener + 2, verb, attributes=False)  # *in dessen Folge das Gericht …*
            return after(self.tokens, start, verb)
        inner = after(self.tokens, opener + 1, verb)
        if inner is not None and lower != "der" and self.tokens[inner[0]].lower in {"er", "sie", "der", "es", "ich"}:
            return inner
        return self.antecedent(number) or (opener, opener + 1)

    def _of_verb_first(self, number: int, verb: int, *, plural: bool | None) -> Range | None:
        segment = self.segments[number]
        found = after(self.tokens, verb + 1, segment.end, plural=plural)
        if segment.coordinated and number:
            if found is not None and self.tokens[found[0]].lower in {"er", "sie", "der", "man"}:
                return found
            return self._of_clause_before(number, {Kind.MAIN, Kind.VERB_FIRST}, plural=plural) or found
        if found is not None and (self.tokens[found[0]].lower in _SUBJECTS_ALONE or is_he(self.tokens, found)):
            return found
        first, _ = self.matrix(number)
        if first < number:
            last = max(k for k in range(first, number) if self.segments[k].kind is Kind.FRAGMENT)
            return self.opening(first), self.segments[last].end if last - first <= 1 else self.segments[first].end
        goes_on = self.words(verb + 1, min(verb + 2, segment.end)) & {"aber", "jedoch", "zudem", "außerdem"}
        if (found is None or goes_on) and segment.separator == ",":
            found = self._of_clause_before(number, {Kind.MAIN}, plural=plural) or found
        return self._with_apposition(found, number)

    def _of_clause_before(self, number: int, kinds: set[Kind], *, plural: bool | None) -> Range | None:
        """The subject of the nearest clause before, which a clause without one shares; what somebody says is no such clause."""
        own_mood = reported_mood(self.tokens, self.segments[number]) and self.segments[number].kind is not Kind.MAIN
        for back in range(number - 1, -1, -1):
            if self.segments[back].kind in kinds and (own_mood or back == 0 or not reported_mood(self.tokens, self.segments[back])):
                return self.subject(back, self.segments[back].verb, plural=plural)
        return None

    def antecedent(self, number: int) -> Range | None:
        """The noun phrase that a relative clause explains: the last one before it."""
        if number == 0:
            return None
        before = self.segments[number - 1]
        for start in range(before.start, before.end):
            if self.tokens[start].lower in PREPOSITIONS or not self.tokens[start].word:
                continue
            if noun_phrase(self.tokens, start, before.end) == before.end:
                return start, before.end
        return None

    def _prefers_behind(self, before: Range, behind: Range, *, plural: bool | None) -> bool:
        first = self.tokens[before[0]].lower
        if first in {"er", "sie", "wir", "ich", "man"}:
            return False
        if self.tokens[behind[0]].lower in {"er", "wir", "ich", "man"} or (self.tokens[behind[0]].lower == "sie" and first != "der"):
            return True
        if is_he(self.tokens, behind) and not is_he(self.tokens, before) and behind[0] == before[1] + 1:
            return True
        if plural is False and plural_phrase(self.tokens, *before) and not plural_phrase(self.tokens, *behind):
            return True
        if (
            plural is not True
            and behind[1] == behind[0] + 1
            and self._is_thing(before)
            and not self._is_thing(behind)
            and self.tokens[behind[0]].capital
            and not known(self.tokens[behind[0]].text)
        ):
            return True
        return plural is True and not plural_phrase(self.tokens, *before) and plural_phrase(self.tokens, *behind)

    def _is_thing(self, phrase: Range) -> bool:
        """Whether the head of a phrase is an abstract noun, which says nothing."""
        end = noun_phrase(self.tokens, *phrase, attributes=False)
        word = self.tokens[max(end, phrase[0] + 1) - 1].lower
        return word.endswith(
            ("ung", "ungen", "heit", "keit", "keiten", "tion", "tionen", "tät", "nis", "tum", "schluss", "vorwurf", "vorwürfe", "nisse")
        )

    def _with_apposition(self, found: Range | None, number: int) -> Range | None:
        """A subject that closes its segment goes on in the next: *sagte der Minister, Jan Holt*."""
        if found is None or found[1] != self.segments[number].end or number + 1 >= len(self.segments):
            return found
        following = self.segments[number + 1]
        if following.kind is Kind.FRAGMENT and following.separator == "," and nominative(self.tokens, following.opener, following.end):
            end = noun_phrase(self.tokens, following.opener, following.end)
            if end == following.end:
                return found[0], end
        return found
