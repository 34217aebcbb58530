"""What a question asks, by the first form of its language that fits; names are left as they were asked."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.questions import claims, negation, predicates, times
from bot.answering.questions.forms import QUOTED, forms
from bot.answering.questions.tongues import TONGUES, folded, tongue
from bot.languages import by_language
from bot.languages.alike import own_words
from bot.model import Act, Aspect, NameMatch, Question, QuestionKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.languages.questions import Pattern, QuestionWords

LONGEST_ASKED = 300
"""Characters; what is longer is no question in one of the forms, but a text whose source is asked."""
LONGEST_READ = 1000
_LONG_ENOUGH = 4
_LIKE = 0.75
"""One wrong letter in four, or two that changed places."""
_DESCRIBED = 3
"""Words at most that say who it is that is named behind them: his former boss."""
_QUOTATION = re.compile(QUOTED)
_OF_A_NAME = re.compile(r"\b[A-Z]\w+ of (?:the )?[A-Z]")
"""The Bank of England."""
_NAMED_THING = re.compile(r"(?:['’]s|s['’])(?: [A-Z0-9][\w.-]*)+$|^(?:the )?[A-Z][\w.-]*(?: [A-Z0-9][\w.-]*)* (?:in|at|from|on) ")
"""Norvik's Harbour Plan, and the Harbour Plan in Halden."""
_MARKS = " \t\n?!.,;:…¿¡"


@dataclass(frozen=True, slots=True)
class Known:
    """What the parser may ask of the corpus: how well a name is known (0 to 100), and which outlet somebody means."""

    name: Callable[[str], float]
    outlet: Callable[[str], NameMatch | None]
    latest: datetime | None = None
    """When the newest article was published: a month without a year is the last one before."""
    stands: Callable[[str], bool] = lambda _: False
    """Whether a word stands in the articles: what does is not mistyped."""


def parse(text: str, language: str, now: datetime, known: Known) -> Question:
    """The question in ``text``; actor, target and topic as asked, without the names they stand for. Never raises."""
    asked = _with_its_letters(tidy(text, language), language, known)
    for spoken in dict.fromkeys((language, *TONGUES)):  # a question in one language may quote another
        if claimed := claims.asked(text, spoken, known.name):
            return Question(text, spoken, QuestionKind.VERIFY, claims=claimed)
    if len(asked) > LONGEST_ASKED:
        quoted = _QUOTATION.search(asked)
        return Question(text, language, QuestionKind.WHO_SAID, quote=(quoted["quote"] if quoted else asked)[:LONGEST_READ])
    asked, languages = _take_language(asked, language)
    plain, period = times.take(asked, language, now, known.latest)
    plain, outlet = _take_outlet(plain, language, known)
    question = negation.asked(plain, language, lambda told: _recognised(told, language, known)) or _recognised(plain, language, known)
    if question is None:
        question = Question(text, language, QuestionKind.FACTS, topic=plain)
    if question.kind is QuestionKind.FACTS and not (question.topic and question.aspect in {Aspect.DEFINITION, Aspect.ROLE}):
        question = replace(question, topic=plain)
        if period is not None and period.dated and plain:  # when something happened is not when it was published
            period, question = None, replace(question, topic=asked)
    if period is not None:
        question = replace(question, since=period.since, until=period.until)
    said = question.kind is QuestionKind.WHO_SAID
    key = predicates.told(question.topic, language) if said else predicates.key(plain, language, question.aspect, known.name)
    return replace(question, text=text, outlet=outlet, languages=languages, key=key)


def tidy(text: str, language: str) -> str:
    """The question in one line, without greetings, thanks and marks at its ends, contractions written out."""
    words = tongue(language).questions
    line = " ".join(text[: 2 * LONGEST_READ].split())
    line = re.sub(r"(?<=\w)[’`´](?=\w)", "'", line)
    line = " ".join(_written_out(word, words) for word in line.split())
    line = re.sub(rf"^{words.openers}", "", f"{line.strip(_MARKS)} ", flags=re.IGNORECASE).strip(_MARKS)
    line = re.sub(rf"{words.closers}$", "", line, flags=re.IGNORECASE).strip(_MARKS)
    for roundabout, plainly in words.rephrased:
        line = re.sub(roundabout, plainly, line, flags=re.IGNORECASE)
    if _QUOTATION.search(line):
        return line
    return " ".join(word for word in line.split() if word.casefold() not in words.asides) or line


def _written_out(word: str, words: QuestionWords) -> str:
    bare = word.strip(_MARKS)
    return word.replace(bare, words.contractions[bare.casefold()]) if bare.casefold() in words.contractions else word


def _with_its_letters(text: str, language: str, known: Known) -> str:
    """``text`` with the letters that a keyboard lacks: über for ueber, where that is a word of the language or of the articles."""
    its = tongue(language)
    written = [(two, one) for two, one in its.questions.spellings if two in text]
    if not written or _QUOTATION.search(text):
        return text
    words = forms(language).words | its.stopwords | its.predicates.auxiliaries
    alike = by_language("alike", "ALIKE")
    words = words.union(its.answers.roles, its.answers.fillers, own_words(alike[language]) if language in alike else ())

    def spelt(found: re.Match[str]) -> str:
        word = found.group()
        if word.casefold() in words:
            return word
        for pairs in (written, [pair for pair in written if pair[1] != "ß"], [pair for pair in written if pair[1] == "ß"]):
            other = word
            for two, one in pairs:
                other = other.replace(two, one)
            if other != word and (other.casefold() in words or (known.stands(other) and not known.stands(word))):
                return other
        return word

    return re.sub(r"[^\W\d_]+", spelt, text)


def _take_language(text: str, language: str) -> tuple[str, frozenset[str] | None]:
    """Takes away the language that alone is asked for."""
    words = tongue(language).questions
    form = words.in_language.replace("{language}", f"({'|'.join(words.languages)})")
    if found := re.search(form, text, re.IGNORECASE):
        named = next(filter(None, found.groups()))
        return text[: found.start()].strip(_MARKS), frozenset((words.languages[folded(named)],))
    return text, None


def _take_outlet(text: str, language: str, known: Known) -> tuple[str, NameMatch | None]:
    """Takes away an outlet with its preposition from the end of the question, or from its beginning up to a comma."""
    prepositions = "|".join(sorted(tongue(language).questions.outlet_words, key=len, reverse=True))
    for found in reversed(list(re.finditer(rf"(?<=\s)(?:{prepositions}) (?=(\S.*)$)", text, re.IGNORECASE))):
        if outlet := known.outlet(found[1]):
            return text[: found.start()].strip(_MARKS), outlet
    if (found_first := re.match(rf"(?:{prepositions}) ([^,]+), (?=.)", text, re.IGNORECASE)) and (
        outlet := known.outlet(found_first[1])
    ):
        return text[found_first.end() :], outlet
    asking = "|".join(sorted(tongue(language).predicates.asking))
    before = re.match(rf"(?:{prepositions}) (\S+(?: \S+){{0,4}}?) (?=(?:{asking}) )", text, re.IGNORECASE)
    if before and (outlet := known.outlet(before[1])):  # according to the Harbour Post who said …
        return text[before.end() :], outlet
    return text, None


def _recognised(text: str, language: str, known: Known) -> Question | None:
    """What a form of the language makes of the text, mistyped words of the forms put right where need be."""
    return _understood(text, language, known) or _understood(_respelled(text, language, known), language, known)


def _understood(text: str, language: str, known: Known) -> Question | None:
    read = (_read(pattern, found, language, known) for pattern, found in forms(language).matches(text))
    return next((question for question in read if question), None)


def _read(pattern: Pattern, found: re.Match[str], language: str, known: Known) -> Question | None:
    """The question that a pattern's slots hold, or None where they hold what they must not."""
    words = tongue(language).questions
    slots = {name: value.strip(_MARKS) for name, value in found.groupdict().items() if value}
    topic = slots.get("topic", "")
    if "pair" in slots:
        slots["actor"], slots["target"], behind = _parted(slots["pair"], words, known)
        topic = topic or behind
    if pattern.kind is QuestionKind.RELATIONS and not topic:
        last = "target" if "target" in slots else "actor"
        if last in slots:
            slots[last], topic = _detached(slots[last], words, known)
    if pattern.named and not all(known.name(slots[slot]) for slot in ("actor", "target") if slot in slots):
        return None
    return Question(
        text="",
        language=language,
        kind=pattern.kind,
        act=Act.SAY if pattern.kind is QuestionKind.STATEMENTS else pattern.act or _act(slots, language),
        actor=_asked(slots.get("actor")),
        target=_asked(slots.get("target")),
        topic="" if topic.casefold() in words.anything else " ".join(filter(None, (slots.get("house"), slots.get("words", topic)))),
        quote=slots.get("quote") or slots.get("words"),
        aspect=Aspect.ANYTHING if _seeks_a_part(topic, pattern.aspect, language, known) else pattern.aspect,
    )


def _seeks_a_part(topic: str, aspect: Aspect, language: str, known: Known) -> bool:
    """Whether no definition or office is sought, but a fact: Norvik's real name, the risks of fog, who was sent home, Ruiz's sister."""
    if aspect not in {Aspect.DEFINITION, Aspect.ROLE} or not topic or known.name(topic):
        return False
    its = tongue(language)
    part = re.fullmatch(its.questions.part, topic, re.IGNORECASE) is not None
    if (
        _OF_A_NAME.search(topic) or _NAMED_THING.search(topic)
    ) and not its.questions.capital_nouns:  # the Bank of England, Norvik's Harbour Plan
        part = False
    if aspect is Aspect.DEFINITION:
        return part
    first, *rest = topic.split()
    if re.fullmatch(its.predicates.participle, first, re.IGNORECASE) and first == first.lower() and rest:
        return True
    until = next((at for at, word in enumerate(topic.split()) if at and word.casefold() in its.predicates.prepositions), None)
    kind = topic.split()[:until][-1].casefold()
    return part and not any(kind.endswith(role) for role in its.answers.roles)


def _act(slots: dict[str, str], language: str) -> Act | None:
    acts = forms(language).acts
    return next((of[folded(slots[slot])] for slot, of in acts.items() if slot in slots), None)


def _asked(name: str | None) -> NameMatch | None:
    return NameMatch(name, (), exact=False) if name else None


def _parted(pair: str, words: QuestionWords, known: Known) -> tuple[str, str, str]:
    """An actor and a target that stand side by side, parted where both are known best, and the matter behind them.

    What says who the target is does not stand in the way: (Norvik) *seinem Nachfolger* Karl Boe *bei Brandvik*.
    """
    ends = [len(pair), *(found.start() for found in re.finditer(rf" (?:{'|'.join(words.matter_words)}) ", pair, re.IGNORECASE))]
    best, found = (-1.0, -1.0, 0, 0, 0), ("", "", "")
    determiners = tongue(words.language).predicates.determiners
    for end in ends:
        parts, matter = pair[:end].split(), pair[end:].split(maxsplit=1)[1:]
        for at in range(1, len(parts)):
            actor = " ".join(parts[:at])
            described = _DESCRIBED if parts[at].casefold() in determiners else 0
            for start in range(at, min(at + described + 1, len(parts))):
                target = " ".join(parts[start:])
                sides = known.name(actor), known.name(target)
                longest = (
                    0 if all(sides) else max(at * bool(sides[0]), (len(parts) - start) * bool(sides[1]))
                )  # a name is not cut in two
                if (rank := (min(sides), sum(sides), at - start, longest, end)) > best:
                    best, found = rank, (actor, target, "".join(matter))
    return found


def _detached(name: str, words: QuestionWords, known: Known) -> tuple[str, str]:
    """A name and the matter behind it ("Norvik of bribery"); the longest beginning that is a known name, else the shortest."""
    if known.name(name):
        return name, ""
    breaks = list(re.finditer(rf" (?:{'|'.join(words.matter_words)}) ", name, re.IGNORECASE))
    if not breaks:
        return name, ""
    at = next((found for found in reversed(breaks) if known.name(name[: found.start()])), breaks[0])
    return name[: at.start()], name[at.end() :]


def _respelled(text: str, language: str, known: Known) -> str:
    """``text`` with mistyped words of the forms put right; names that the corpus knows stay."""
    vocabulary = forms(language).words
    return " ".join(_nearest(word, vocabulary, known) for word in text.split())


def _nearest(word: str, vocabulary: frozenset[str], known: Known) -> str:
    lower = word.casefold()
    if len(lower) < _LONG_ENOUGH or lower in vocabulary or known.name(word) or known.stands(word):
        return word
    alike = [form for form in vocabulary if form[0] == lower[0]]  # few mistype the first letter, and other words end alike
    near = process.extractOne(lower, alike, scorer=OSA.normalized_similarity, score_cutoff=_LIKE)
    return near[0] if near else word
