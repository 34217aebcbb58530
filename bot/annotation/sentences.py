"""Splits text into sentences by rules, per paragraph: a sentence never crosses a line break."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.languages import FALLBACK, by_language
from bot.model import Span

if TYPE_CHECKING:
    from bot.languages.sentences import SentenceEnds

_ENDS: dict[str, SentenceEnds] = by_language("sentences", "SENTENCE_ENDS")
_CANDIDATE = re.compile(  # it opens with a set of characters, so that the search jumps from one of these to the next
    r"(?P<end>[.!?…。！？](?:(?<=[。！？])|(?<=[.!?…])(?<![.!?…].)[.!?…]*))(?P<close>[\"”“’'»«›)\]*_]*)"
    r"(?P<gap>[ \t\u00a0\u2009]+)(?P<open>[\"“„‘‚'«»‹(\[*_]*)(?P<next>\w)"
)
_RUN_TOGETHER = re.compile(
    r"(?:(?<=[ „“\"(][a-zäöüß])|(?<=[ -][A-ZÄÖÜ]))(?P<word>[a-zäöüß]{2,})[.!?][“”\"]?(?=[„\"]?[A-ZÄÖÜ][a-zäöüß]+[ ,])"
)
"""A full stop without the space behind it, between a whole word and one with a capital."""
_NO_SPACE = re.compile(r"[.!?][“”\"]?[„\"]?[A-ZÄÖÜ]")
"""What each of those holds, which most texts do not."""
_CAPITALS = r"[A-ZÀ-ÖØ-Þ]{2,}\.?"
_DATELINE = re.compile(
    rf"\s*{_CAPITALS}(?:[ /'’-]{_CAPITALS}){{0,3}}(?:, [\w. ]{{1,25}}){{0,2}}"
    r"(?: \([\w ./-]{2,30}\)\s?[-–—:]{1,2}|\s[-–—]{1,2})\s+(?=[\"“„'‘]?[A-ZÀ-ÖØ-Þ])"
)
_WORD_BACKWARDS = re.compile(r"[\w.&-]+")
_NEXT_WORD = re.compile(r"[\w'’]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\Z")
_QUOTE_MARKS = frozenset("\"”“’'»«›")
_WORDS_UP_TO_A_SPEECH_VERB = 6
_LONGEST_ABBREVIATION = 40
LONGEST = 2_000
"""Characters of a sentence; what is longer is a table or a list that lost its line breaks, and is cut between words."""


def split(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of ``text`` in order, without the white space around them; ``language`` is ISO 639-1.

    The dateline of an agency ("OSLO, 3 March (North Wire) - ") belongs to none: who is where is nobody who acts. Nor does what a page
    left between two sentences of a line ("Credit: Getty Images").
    """
    return tuple(Span(start, end) for start, end in _split(text, _ENDS.get(language, _ENDS[FALLBACK])))


def _split(text: str, ends: SentenceEnds) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    dateline = _DATELINE.match(text)
    run_together = ends.run_together and _NO_SPACE.search(text) is not None
    for line in re.finditer(r"[^\r\n\u2028\u2029]+", text):
        begin = max(line.start(), dateline.end()) if dateline else line.start()
        for match in _CANDIDATE.finditer(text, begin, line.end()):
            if match.start() >= begin and _ends_here(text, begin, match, ends):
                _add_parts(found, text, begin, match.end("close"), ends if run_together else None)
                begin = _behind_debris(text, match.end("gap"), line.end(), ends)
        _add_parts(found, text, begin, line.end(), ends if run_together else None)
    return found


def _behind_debris(text: str, begin: int, end: int, ends: SentenceEnds) -> int:
    """Where the sentence starts behind what the page left before it within a line."""
    match = ends.debris.match(text, begin, end) if ends.debris is not None else None
    return match.end() if match else begin


def _add_parts(found: list[tuple[int, int]], text: str, start: int, end: int, ends: SentenceEnds | None) -> None:
    """Add a stretch up to a full stop, parted where another stop lacks its space; without ``ends`` none does."""
    if ends is not None:
        for match in _RUN_TOGETHER.finditer(text, start, end):
            if text[match.start() - 1 : match.end("word")].lower() in ends.abbreviations | ends.closing_abbreviations:
                continue
            _add(found, text, start, match.end())
            start = match.end()
    _add(found, text, start, end)


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        space = text.rfind(" ", start, start + LONGEST)
        stop = space if space > start else start + LONGEST
        found.append((start, stop))
        start = stop + (space > start)
    if start < end:
        found.append((start, end))


def _ends_here(text: str, begin: int, match: re.Match[str], ends: SentenceEnds) -> bool:
    following = text[match.start("next")]
    if following.islower() or following == "_":
        return False
    mark, close = match["end"], match["close"]
    quoted = not _QUOTE_MARKS.isdisjoint(close)
    if mark in {"…", "..."} and not quoted and not match["open"] and not following.isupper():
        return False
    if mark[-1] in "!?" and quoted and not match["open"]:
        return not _speech_follows(text, match.start("next"), ends)
    if mark == "." and not close:
        return not _is_abbreviation(text, begin, match, ends)
    return True


def _speech_follows(text: str, start: int, ends: SentenceEnds) -> bool:
    """Whether the words behind a quoted question go on with its sentence: ``"Why?" Ruiz asked.``."""
    words = _NEXT_WORD.findall(re.split(r"[.!?\n\"“„]", text[start : start + 80], maxsplit=1)[0])
    return any(word in ends.speech_verbs for word in words[:_WORDS_UP_TO_A_SPEECH_VERB])


def _is_abbreviation(text: str, begin: int, match: re.Match[str], ends: SentenceEnds) -> bool:
    stop = match.start("end")
    before = _WORD_BACKWARDS.match(text[max(begin, stop - _LONGEST_ABBREVIATION) : stop][::-1])
    if before is None:
        return False
    word = before.group()[::-1]
    lower = word.lower().strip(".")
    last = lower.rsplit(".", 1)[-1]
    if lower in ends.closing_abbreviations:
        return not match["open"] and not _starts(text, match, ends)
    if lower in ends.before_numbers:
        return text[match.start("next")].isdigit()
    if lower in ends.abbreviations or last in ends.abbreviations:
        return True
    if word.isdigit():
        return ends.ordinals and len(word) <= 2 and not _starts(text, match, ends)
    return word[0].isupper() and bool(_INITIALS.match(word)) and not _starts(text, match, ends)


def _starts(text: str, match: re.Match[str], ends: SentenceEnds) -> bool:
    """Whether the next word is one that sentences start with."""
    following = _NEXT_WORD.match(text, match.start("next"))
    return following is not None and following.group().lower() in ends.starters
