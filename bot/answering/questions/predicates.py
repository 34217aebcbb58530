"""The words of a question that an answer must tell: its main verb, what is counted, the role asked for.

They are told by their place, without a parser: behind an auxiliary and its subject, before a preposition, at the end of a clause in
German. Where places do not tell, there is none; a sentence is not refused for a word that may be a mere circumstance.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answering.questions.tongues import tongue
from bot.model import Aspect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.languages.predicates import PredicateWords

_WORD = re.compile(r"[^\W_]+(?:['’&./-][^\W_]+)*['’]?")
POSSESSIVE = re.compile(r"(?:['’]s|s['’])$", re.IGNORECASE)
_LONGEST_NAME = 4


def key(text: str, language: str, aspect: Aspect, name: Callable[[str], float]) -> tuple[str, ...]:
    """The telling words of the predicate, each once; ``name`` tells how well the corpus knows one (0: not at all).

    Phrases that are read as another word are that word: turned down, rejected.
    """
    its = tongue(language).predicates
    for phrase, word in tongue(language).answers.same.items():
        if phrase in text.casefold():
            text = re.sub(rf"\b{re.escape(phrase)}\b", word, text, flags=re.IGNORECASE)
    words = _WORD.findall(text)
    if aspect is Aspect.DEFINITION:
        found = _what_one_is(words, its, name)
    else:
        found = _verb_last(text, words, its) if its.verb_last else _verb_within(text, words, its, name)
        if not found and text.casefold().startswith(its.what_is):
            found = _what_one_is(words, its, name)
    telling = (word for word in found if word.casefold() not in its.light and not any(map(str.isdigit, word)))
    return tuple(dict.fromkeys(telling))


def told(words: str, language: str) -> tuple[str, ...]:
    """The same of words that somebody is asked to have said: ridiculous in "the idea was ridiculous", hero in "Ana Ruiz a hero"."""
    its = tongue(language).predicates
    tokens = _WORD.findall(words)
    lower = [word.casefold() for word in tokens]
    if its.verb_last or not tokens:
        return ()
    verb = next((at for at, word in enumerate(lower) if at and word in its.auxiliaries), None)
    article = next((at for at in range(len(lower) - 1, -1, -1) if lower[at] in its.indefinite), None)
    if lower[0] in its.indefinite or (verb is None and article is not None):
        found = _before_preposition(tokens[(0 if lower[0] in its.indefinite else article or 0) + 1 :], its)[-1:]
    elif verb is None or (tokens[0] == lower[0] and lower[1] in its.prepositions):  # relieved that …
        found = tokens[:1] if len(tokens) > 1 and lower[1] in its.prepositions else []
    else:
        empty = its.auxiliaries | its.determiners | tongue(language).answers.negations
        start = next((at for at in range(verb, len(lower)) if lower[at] not in empty), len(lower))
        verbal = start < len(lower) and (lower[start] in its.verbs or re.fullmatch(its.participle, lower[start]))
        found = [tokens[start]] if verbal else _before_preposition(tokens[start:], its)[-1:]
    return tuple(word for word in found if word.casefold() not in its.light)


def _what_one_is(words: Sequence[str], its: PredicateWords, name: Callable[[str], float]) -> list[str]:
    """CEO in "who is the CEO of Norvik" and "who is Norvik's CEO"; threshold in "what is the threshold for fines"."""
    if not words[1:] or words[1].casefold() not in its.auxiliaries:
        return []
    rest = words[2:]
    lower = [word.casefold() for word in rest]
    for at, word in enumerate(lower):
        if POSSESSIVE.search(word):
            own = _before_preposition(rest[at + 1 :], its)
            return own[-1:]
        if word in its.of and at:
            head = rest[at - 1]
            is_name = head[0].isupper() and not head.isupper() and not its.verb_last and name(head)
            return [] if is_name or lower[at - 1] in its.determiners else [head]
        if word in its.prepositions:
            return []
    return []


def _verb_within(text: str, words: Sequence[str], its: PredicateWords, name: Callable[[str], float]) -> list[str]:
    """The predicate where the auxiliary stands before its subject and the verb behind it."""
    lower = [word.casefold() for word in words]
    asked = next((at for at, word in enumerate(lower) if word in its.asking), None)
    if asked is None or (asked > 0 and lower[0] in its.auxiliaries):
        return _behind(words, 0, its, name) if lower and lower[0] in its.auxiliaries else []
    counted, measured = re.match(its.counting, text, re.IGNORECASE), re.match(its.measuring, text, re.IGNORECASE)
    start = asked + (len(_WORD.findall((counted or measured).group())) if counted or measured else 1)  # type: ignore[union-attr]
    if counted or lower[asked] in its.choosing:
        end = next((at for at in range(start, len(lower)) if _ends(lower[at], words[at], its)), len(lower))
        heads = list(words[max(start, end - 1) : end]) if counted else []
        while end < len(lower) and lower[end] in its.prepositions:  # which claim about the vans did …
            end = next((at for at in range(end + 1, len(lower)) if lower[at] in its.auxiliaries), len(lower))
        return heads + _at(words, end, its, name)
    if measured:
        return _subject_head(words, start, its)
    if start < len(lower) and lower[start] in its.prepositions:  # who at Norvik said …
        start = next((at for at in range(start + 1, len(lower)) if _ends(lower[at], words[at], its)), len(lower))
    return _at(words, start, its, name)


def _at(words: Sequence[str], at: int, its: PredicateWords, name: Callable[[str], float]) -> list[str]:
    """The verb that stands there, or the one that its auxiliary goes with."""
    if at >= len(words):
        return []
    if words[at].casefold() in its.auxiliaries:
        return _behind(words, at, its, name)
    return [words[at], *_goes_on(words, at, its)]


def _behind(words: Sequence[str], at: int, its: PredicateWords, name: Callable[[str], float]) -> list[str]:
    """The verb behind the auxiliary number ``at`` and its subject."""
    based = words[at].casefold() in its.with_base
    for place in _verbs(words, at + 1, its, name):
        lower = words[place].casefold()
        if lower in its.auxiliaries:
            continue
        if (based and lower in its.verbs) or (not based and re.fullmatch(its.participle, lower)) or (based and lower in its.light):
            return [words[place], *_goes_on(words, place, its)]
    return []


def _verbs(words: Sequence[str], start: int, its: PredicateWords, name: Callable[[str], float]) -> Iterator[int]:
    """Where a verb may stand: behind a name or a pronoun, and then wherever no determiner or preposition stands before."""
    longest = range(min(_LONGEST_NAME, len(words) - start), 0, -1)
    named = next((length for length in longest if _is_name(words[start : start + length], name)), 0)
    small = all(word == word.lower() for word in words[start:])
    for place in range(start + named, len(words)):
        word, before = words[place], words[place - 1].casefold() if place > start else ""
        if (word[0].isupper() and not small) or word.casefold() in its.prepositions | its.determiners:
            continue
        if before in its.determiners | its.prepositions or POSSESSIVE.search(before):
            continue
        yield place


def _is_name(words: Sequence[str], name: Callable[[str], float]) -> bool:
    """Whether the words are a name; one in small letters may be any word."""
    return (len(words) > 1 or words[0][0].isupper()) and name(" ".join(words)) > 0


def _goes_on(words: Sequence[str], at: int, its: PredicateWords) -> list[str]:
    """The verb behind the one at ``at``: (wanted to) resign, (asked to be) interviewed."""
    place = at + 1
    while place < len(words) and re.fullmatch(its.also, words[place].casefold()):
        place += 1
    if not at + 1 < place < len(words):
        return []
    lower = words[place].casefold()
    return (
        [words[place]]
        if lower in its.verbs or (words[place - 1].casefold() in its.auxiliaries and re.fullmatch(its.participle, lower))
        else []
    )


def _verb_last(text: str, words: Sequence[str], its: PredicateWords) -> list[str]:
    """The predicate where the finite verb comes second, and participle or infinitive at the end."""
    lower = [word.casefold() for word in words]
    if not words:
        return []
    counted, measured = re.match(its.counting, text, re.IGNORECASE), re.match(its.measuring, text, re.IGNORECASE)
    heads = list[str]()
    if counted or measured or lower[0] in its.choosing:
        start = len(_WORD.findall((counted or measured).group())) if counted or measured else 1  # type: ignore[union-attr]
        finite = next((at for at in range(start, len(lower)) if _is_finite(words, at, its)), None)
        if finite is None:
            return []
        heads = (
            list(words[finite - 1 : finite])
            if counted and finite > start
            else _subject_head(words, finite + 1, its)
            if measured
            else []
        )
    elif lower[0] in its.asking:
        finite = 1
    elif lower[0] in its.auxiliaries:
        finite = 0
    else:
        return []
    if finite >= len(words):
        return heads
    last = words[-1]
    if lower[finite] in its.auxiliaries:
        ends = re.fullmatch(its.participle, lower[-1]) or (lower[finite] in its.with_base and lower[-1].endswith("n"))
        cut = not last[0].isupper() or words[finite + 1 : -1] == []
        return heads if measured else [*heads, last] if ends and cut and len(words) - finite > 1 else heads
    if lower[-1] in its.prefixes and finite < len(words) - 1:
        return [*heads, lower[-1] + lower[finite]]
    return [*heads, words[finite]]


def _is_finite(words: Sequence[str], at: int, its: PredicateWords) -> bool:
    """Whether the finite verb stands there: an auxiliary, or a small word with a verb's ending behind a noun."""
    word = words[at].casefold()
    noun = at > 1 and words[at - 1][0].isupper()
    return word in its.auxiliaries or (noun and not words[at][0].isupper() and re.fullmatch(its.inflected, word) is not None)


def _subject_head(words: Sequence[str], start: int, its: PredicateWords) -> list[str]:
    """The noun that is measured: fines in "how high are the record fines under the act"."""
    at = next((at for at in range(start, len(words)) if words[at].casefold() in its.determiners), None)
    named = _before_preposition(words[at + 1 :], its) if at is not None else []
    if its.verb_last and named:
        nouns = [word for word in named if word[0].isupper()]
        return nouns[:1] if nouns else []
    return list(named[-1:])


def _before_preposition(words: Sequence[str], its: PredicateWords) -> list[str]:
    end = next((at for at, word in enumerate(words) if word.casefold() in its.prepositions | its.determiners | its.auxiliaries), None)
    return list(words[:end])


def _ends(lower: str, word: str, its: PredicateWords) -> bool:
    """Whether a noun phrase ends before the word: an auxiliary, a preposition or a verb's form."""
    return lower in its.auxiliaries or lower in its.prepositions or (word == lower and re.fullmatch(its.inflected, lower) is not None)
