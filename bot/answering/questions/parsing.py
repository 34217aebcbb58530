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
_QUOTATION = re.compile(QUOTED)
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
    asked = tidy(text, language)
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
    key = predicates.key(plain, language, question.aspect, known.name)
    return replace(question, text=text, outlet=outlet, languages=languages, key=key)


def tidy(text: str, language: str) -> str:
    """The question in one line, without greetings, thanks and marks at its ends, contractions written out."""
    words = tongue(language).questions
    line = " ".join(text[: 2 * LONGEST_READ].split())
    line = re.sub(r"(?<=\w)[’`´](?=\w)", "'", line)
    line = " ".join(_written_out(word, words) for word in line.split())
    line = re.sub(rf"^{words.openers}", "", f"{line.strip(_MARKS)} ", flags=re.IGNORECASE).strip(_MARKS)
    line = re.sub(rf"{words.closers}$", "", line, flags=re.IGNORECASE).strip(_MARKS)
    if _QUOTATION.search(line):
        return line
    return " ".join(word for word in line.split() if word.casefold() not in words.asides) or line


def _written_out(word: str, words: QuestionWords) -> str:
    bare = word.strip(_MARKS)
    return word.replace(bare, words.contractions[bare.casefold()]) if bare.casefold() in words.contractions else word


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
    if "pair" in slots:
        slots["actor"], slots["target"] = _parted(slots["pair"], known)
    topic = slots.get("topic", "")
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
        topic="" if topic.casefold() in words.anything else slots.get("words", topic),
        quote=slots.get("quote") or slots.get("words"),
        aspect=pattern.aspect,
    )


def _act(slots: dict[str, str], language: str) -> Act | None:
    acts = forms(language).acts
    return next((of[folded(slots[slot])] for slot, of in acts.items() if slot in slots), None)


def _asked(name: str | None) -> NameMatch | None:
    return NameMatch(name, (), exact=False) if name else None


def _parted(pair: str, known: Known) -> tuple[str, str]:
    """An actor and a target that stand side by side: parted where both are known best."""
    words = pair.split()
    parts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return max(parts, key=lambda both: (min(map(known.name, both)), sum(map(known.name, both))))


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
