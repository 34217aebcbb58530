"""The one name that every form of a name stands for in an article: the fullest, where only one can be meant."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from bot.languages.names import Gender

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bot.annotation.mentions import Name
    from bot.languages.names import NameWords


def canonical_names(
    names: Sequence[Name], words: NameWords, is_word: Callable[[str], bool]
) -> dict[tuple[tuple[str, ...], Gender | None], tuple[str, float]]:
    """For every name as written, with what is known of its gender, the fullest name of the article that it is a part of."""
    counts = Counter(name.words for name in names)
    genders = {name.words: name.gender for name in names if name.gender is not None}
    shortened: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    first = {name.words: name.span.start for name in reversed(names)}
    for full in counts:
        for short in _short_forms(full, genders.get(full), words, is_word, first):
            shortened[short].append(full)
    people: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
    for full in counts:
        if 1 < len(full) < 5 and genders.get(full) is not Gender.THING:
            people[full[0], full[-1]].append(full)
    things = {_acronym(full, words): full for full in counts if len(full) > 1}
    found: dict[tuple[tuple[str, ...], Gender | None], tuple[str, float]] = {}
    for name in names:
        if (name.words, name.gender) not in found:
            bearers = [full for full in shortened[name.words[0]] if _agree(genders.get(full), name.gender)]
            found[name.words, name.gender] = _fullest(name, bearers, people, things, counts)
    return found


def _short_forms(
    full: tuple[str, ...], gender: Gender | None, words: NameWords, is_word: Callable[[str], bool], first: Mapping[tuple[str, ...], int]
) -> tuple[str, ...]:
    """The single words that may stand for the whole name: a person's surname or first name, and what is a firm's own.

    Other longer names are other things: a maker's product, a division, the team of a town. ``first`` are the offsets of the first
    mentions: who is not known to be a person must be introduced by the full name, as papers do.
    """
    if not 1 < len(full) < 5 or any(char.isdigit() for word in full for char in word):
        return ()
    kinds = words.organisation_words | words.legal_forms
    if all(word.lower() in kinds for word in full[1:]) and full[0].lower() not in kinds:
        return (full[0],)
    if gender in {Gender.MALE, Gender.FEMALE}:
        return (full[0], full[-1])
    if gender is not None or full[-1].isupper() or len(full[0]) < 2 or full[0].lower() in words.not_names:
        return ()
    if (full[0],) in first or first.get(full[-1:], first[full]) < first[full]:
        return ()
    if len(full) > 2 and any(is_word(word.lower()) for word in full[:-1]):
        return ()
    return (full[-1],)


def _fullest(
    name: Name,
    bearers: list[tuple[str, ...]],
    people: Mapping[tuple[str, str], list[tuple[str, ...]]],
    things: dict[str, tuple[str, ...]],
    counts: Counter[tuple[str, ...]],
) -> tuple[str, float]:
    written = name.words
    if len(written) == 1:
        alone = written[0]
        distinct = {full[-1] if full[0] == alone else full[0] for full in bearers}
        if len(distinct) == 1:
            fullest = max(bearers, key=lambda full: (counts[full], -len(full)))
            return " ".join(fullest), 1.0
        if distinct:
            return alone, 0.75
        if alone.isupper() and len(alone) > 2 and alone in things:
            return " ".join(things[alone]), 1.0
    elif name.gender is not Gender.THING:  # a middle name more or less
        same = people.get((written[0], written[-1])) or [written]
        usual = max(same, key=lambda full: (counts[full], -len(full)))
        return " ".join(usual), 1.0
    return " ".join(written), 1.0


def _agree(one: Gender | None, other: Gender | None) -> bool:
    return one is None or other is None or one is other


def _acronym(name: tuple[str, ...], words: NameWords) -> str:
    return "".join(word[0] for word in name if word.lower() not in words.connectors | words.articles).upper()
