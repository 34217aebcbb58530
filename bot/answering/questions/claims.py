"""A text → the claims in it that can be looked up: quotations, reports of what somebody said, sentences with figures or acts.

Whoever is named for a claim is left as asked. Greetings, questions and opinions are no claims.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from bot.annotation.quotations import pair
from bot.annotation.sentences import split
from bot.answering.questions.forms import forms
from bot.answering.questions.tongues import TONGUES, tongue
from bot.model import Claim, NameMatch, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST = 8
"""Claims of one text that are looked up."""
_MOST_READ = 60
"""Quotations of one text that are read."""
LONGEST = 6_000
"""Characters of a text that are read."""
_LONGEST_CLAIM = 1_200
_FEW_WORDS = 4
_QUOTED_WORDS, _QUOTED_ALONE = 3, 2
"""Words of a quotation that is a claim; of one whose speaker is named."""
_PASTED_WORDS = 6
_JOINING = frozenset(("and", "und"))
"""They begin no name and stand within many."""
_OWN = frozenset(("i", "i'm", "i’m", "ich"))
"""Words that begin an opinion."""
_AROUND = 160
"""Characters beside a quotation in which its speaker is sought."""
_WHO = r"(?P<who>(?:(?:[^\W_]|[$€&])[\w'’.&-]*(?: (?!(?:{not_names})\b)[\w'’.&-]+){{0,5}}?))"
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_MARK = "\ue0ff"
"""Stands for the quotation while the words around it are read."""
_ENDS = " \t\n?!.,;:…¿¡"
_MARKS = " \t\n.,;:!…-–—*_~|\"“”„«»'’"


def claims(text: str, language: str, known: Callable[[str], float]) -> tuple[tuple[Claim, ...], int]:
    """The claims of a text without markup, in its order, and how many more there are than are looked up.

    ``known`` tells how well the corpus knows a name (0: not at all).
    """
    found = list(dict.fromkeys(claim for _, claim in sorted(_found(text[:LONGEST], language, known), key=lambda pair: pair[0])))
    return tuple(found[:MOST]), max(0, len(found) - MOST)


def asked(text: str, language: str, known: Callable[[str], float]) -> tuple[Claim, ...]:
    """The claims of a question whether something was said, and of a text that puts words in somebody's mouth; else none."""
    line = " ".join(text[:LONGEST].split())
    quotations = [quotation for quotation in pair(line) if _WORD.search(quotation.inner.of(line))]
    quoted = max(quotations, key=lambda quotation: len(quotation.span), default=None)
    rest = line if quoted is None else f"{line[: quoted.span.start]}{_MARK}{line[quoted.span.end :]}"
    rest = re.sub(rf"^{tongue(language).questions.openers}", "", f"{rest.strip(_ENDS)} ", flags=re.IGNORECASE).strip(_ENDS)
    for match in _fitting(rest, language, "asks"):
        who = _who(match)
        speaker = _speaker(who, language, known)
        if who and speaker is None and not _is_pronoun(who, language):
            continue
        if quoted is not None and match.groupdict().get("quote"):
            words = quoted.inner.of(line).strip(" ,")
            return claims(line, language, known)[0] if len(quotations) > 1 else (Claim(words, quoted=True, speaker=speaker),)
        claim = match["claim"].replace(_MARK, quoted.span.of(line) if quoted is not None else "").strip()
        if speaker is not None:
            return (Claim(claim, quoted=False, speaker=speaker),)
        return claims(claim, language, known)[0] or (Claim(claim.strip(_MARKS), quoted=False),)
    return ()


def of_message(text: str, language: str, known: Callable[[str], float]) -> tuple[tuple[Claim, ...], int]:
    """The claims of a message; where it has none, its sentences that may be words of others, pasted without marks."""
    found, more = claims(text, language, known)
    if found:
        return found, more
    lines = (" ".join(sentence.of(text).split()) for sentence in split(text[:LONGEST], language))
    pasted = [
        Claim(line.strip(_MARKS)[:_LONGEST_CLAIM], quoted=False)
        for line in lines
        if not line.endswith("?") and len(words := _WORD.findall(line)) >= _PASTED_WORDS and words[0].casefold() not in _OWN
    ]
    return tuple(pasted[:MOST]), max(0, len(pasted) - MOST)


def whole(text: str, speaker: str | None, language: str, known: Callable[[str], float]) -> tuple[tuple[Claim, ...], int]:
    """What is meant by somebody who gives a quotation and perhaps its speaker: the text itself, or the claims in it."""
    line = " ".join(text.split())
    who = NameMatch(speaker, (), exact=False) if speaker else None
    quoted = [quotation for quotation in pair(line) if quotation.inner.of(line).strip()]
    if len(quoted) == 1 and len(quoted[0].span) >= len(line.strip(_MARKS)):
        return (Claim(quoted[0].inner.of(line).strip(), quoted=True, speaker=who),), 0
    if who is None and (found := asked(line.strip(" ?"), language, known)):
        return found, 0
    if who is None and (quoted or "\n" in text or _report(line, language, known)):
        return of_message(text, language, known)
    return (Claim(line[:_LONGEST_CLAIM], quoted=True, speaker=who),), 0


def points(text: str, language: str) -> bool:
    """Whether a text only asks whether another one is so: "is that true?"."""
    plain = " ".join(text.split()).strip(" ?!.,:")
    return any(re.fullmatch(TONGUES[code].claims.pointing, plain, re.IGNORECASE) for code in dict.fromkeys((language, *TONGUES)))


def _found(text: str, language: str, known: Callable[[str], float]) -> Iterator[tuple[int, Claim]]:
    quotations = [quotation for quotation in pair(text) if _is_checkable(quotation.inner.of(text), _QUOTED_ALONE)][:_MOST_READ]
    taken: list[Span] = []
    for quotation in quotations:
        words = " ".join(quotation.inner.of(text).split()).strip(" ,")
        who = _mouth(text, quotation.span, language, known)
        if who is None and len(_WORD.findall(words)) < _QUOTED_WORDS:
            continue
        taken.append(quotation.span)
        yield quotation.span.start, Claim(words[:_LONGEST_CLAIM], quoted=True, speaker=who)
    for sentence in split(text, language):
        if any(sentence.overlaps(span) for span in taken):
            continue
        line = " ".join(sentence.of(text).split())
        if not line.endswith("?") and (claim := _reported(line, language, known)):
            yield sentence.start, claim


def _reported(line: str, language: str, known: Callable[[str], float]) -> Claim | None:
    """The claim that a sentence makes, or None where it makes none that can be looked up."""
    if report := _report(line, language, known):
        return report
    words = _WORD.findall(line)
    if len(words) < _FEW_WORDS or words[0].casefold() in _OWN:
        return None
    figures = any(char.isdigit() for char in line) or any(word.casefold() in tongue(language).claims.numbers for word in words)
    acts = {form for slot in forms(language).acts.values() for form in slot}
    named = any(word[0].isupper() and known(word) for word in words)
    if (figures and len(words) > _FEW_WORDS) or (named and any(word.casefold() in acts for word in words)):
        return Claim(line[:_LONGEST_CLAIM].strip(_MARKS), quoted=False)
    return None


def _report(line: str, language: str, known: Callable[[str], float]) -> Claim | None:
    plain = line.strip(_MARKS)
    for match in _fitting(plain, language, "reports"):
        who = _who(match)
        speaker = _speaker(who, language, known)
        if (speaker or (who and _is_pronoun(who, language))) and _is_checkable(match["claim"], _QUOTED_WORDS):
            return Claim(match["claim"].strip(_MARKS)[:_LONGEST_CLAIM], quoted=False, speaker=speaker)
    return None


def _is_checkable(words: str, least: int) -> bool:
    return len(_WORD.findall(words)) >= least


def _mouth(text: str, at: Span, language: str, known: Callable[[str], float]) -> NameMatch | None:
    """Who is named for a quotation, before it or behind it in its line."""
    start, end = text.rfind("\n", 0, at.start) + 1, text.find("\n", at.end)
    before = text[max(start, at.start - _AROUND) : at.start]
    behind = text[at.end : at.end + _AROUND if end < 0 else min(end, at.end + _AROUND)]
    if end >= 0 and not behind.strip() and re.match(r"\s*[-–—]", text[end:]):
        behind = text[end:].lstrip("\n").split("\n", 1)[0]  # — Ana Ruiz, on a line of its own
    inside = text[at.start : at.end].rstrip("\"”“«»'’")[-1:]
    behind = inside + behind if inside == "," and not behind.startswith(",") else behind
    its = tongue(language).claims
    for source in its.behind:
        if (match := _form(language, source).match(behind)) and (speaker := _speaker(_who(match), language, known)):
            return speaker
    last = re.split(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ])", before)[-1]
    for source in its.before:
        for match in [_form(language, source).fullmatch(last, place.start()) for place in _WORD.finditer(last)]:
            if match and (speaker := _speaker(_who(match), language, known)):
                return speaker
    return None


def _who(match: re.Match[str]) -> str | None:
    return next((value for name, value in match.groupdict().items() if name.startswith("who") and value), None)


def _speaker(who: str | None, language: str, known: Callable[[str], float]) -> NameMatch | None:
    """The name as asked, where it is one: with a capital, or known to the corpus."""
    if not who:
        return None
    name = who.strip(_MARKS)
    words = name.split()
    its = tongue(language).claims
    while words and words[0].casefold() in its.not_names | tongue(language).questions.anyone:
        words = words[1:]
    if not words or len(words) < len(name.split()):
        return None
    capital = any(word[0].isupper() for word in words)
    return NameMatch(name, (), exact=False) if capital or known(name) else None


def _is_pronoun(who: str, language: str) -> bool:
    return who.casefold() in tongue(language).questions.pronouns


def _fitting(text: str, language: str, which: Literal["asks", "reports"]) -> Iterator[re.Match[str]]:
    """The forms that fit the whole of ``text``, in order; those with a quotation or a verb of saying only where there is one."""
    its = tongue(language).claims
    quotes, says = _MARK in text, re.search(rf"\b{its.said}\b", text, re.IGNORECASE) is not None
    for source in its.asks if which == "asks" else its.reports:
        possible = (quotes or "{quote}" not in source) and (says or "{said}" not in source)
        if possible and (match := _form(language, source).fullmatch(text)):
            yield match


@cache
def _form(language: str, source: str) -> re.Pattern[str]:
    its = tongue(language).claims
    return re.compile(_written(source, its.said, its.not_names), re.IGNORECASE)


def _written(form: str, said: str, not_names: frozenset[str]) -> str:
    """The expression for a form; its slots for a name are called ``who``, ``who1``, ``who2``."""
    who = _WHO.format(not_names="|".join(sorted(not_names - _JOINING, key=len, reverse=True)))
    first, *rest = form.split("{who}")
    form = first + "".join(who.replace("<who>", f"<who{place or ''}>") + part for place, part in enumerate(rest))
    return form.replace("{said}", said).replace("{quote}", f"(?P<quote>{_MARK})").replace("{claim}", r"(?P<claim>\S.*)")
