"""Which words an article itself shows to be names: they speak, they own, and no article ever stands before them."""

from __future__ import annotations

import re
from functools import cache
from itertools import compress, count

from bot.annotation.german.capitals import plain
from bot.annotation.german.verbs import forms, lemma
from bot.languages.german.acts import ACTS
from bot.languages.german.cues import DIRECTIVES, STANCES, STATEMENTS

CAPITAL = re.compile(r"[A-ZÄÖÜ][\w’'-]*\w")
_ARTICLE_BEFORE = re.compile(
    r"\b(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[rnms]?|[Kk]eine?[rnms]?|[Ss]eine?[rnms]?|[Ii]hre?[rnms]?|[Dd]iese[rnms]?|[Zz]u[mr]|[Ii][mn]s?"
    r"|[Aa]m|[Vv]om|[Bb]eim|[Vv]iele|[Ee]inige|[Mm]ehrere)\s+\Z"
)
_REACH = 12
"""Characters before a word in which its article stands."""
_BEFORE_SPEAKERS = frozenset(
    "Laut laut so sagt sagte erklärt erklärte teilt teilte berichtet berichtete schreibt schrieb betont betonte meint meinte lobt "
    "lobte kritisiert kritisierte warnt warnte fordert forderte kündigt kündigte bestätigt bestätigte wirft warf "
    "untersucht untersuchte gegen".split()
)
_SAYINGS = frozenset({"Angaben", "Aussage"})
"""Before *von* and somebody."""
_SPEAKER = re.compile(r"([A-ZÄÖÜ][\w-]*\w)\b(?!\s+[A-ZÄÖÜ])")
_OPENING = re.compile(r"[.!?:“\"\n](?:(?<=\n)|(?=[^\S\n]))[^\S\n]*([A-ZÄÖÜ][\w-]*\w)[^\S\n]+(?=(\S+))")
"""The first two words of a sentence, of which the first is written with a capital and has no mark beside it."""
_MARKS = '„“”"»«‚‘(),.;:!?…–-'
_MAYBE_BEFORE = frozenset(mark + word for word in (*_BEFORE_SPEAKERS, "von") for mark in ("", *_MARKS))
_INSTITUTIONS = frozenset(
    "polizei feuerwehr regierung gericht staatsanwaltschaft verteidigung opposition justiz armee militär presse kirche zoll bahn stadt "
    "kritik betrug gewalt unbekannt israelis zeuge krieg terror korruption gott wasser bericht gesetz anklage wm em".split()
)


@cache
def _does() -> frozenset[str]:
    """Forms of verbs that only somebody can be the subject of."""
    acts = (verb.split()[0] for frame in ACTS.verbs for verb in frame.words)
    speech = (verb.split()[0] for verb in STATEMENTS + STANCES + DIRECTIVES)
    return frozenset(form for verb in (*acts, *speech) for form in forms(verb) if "ß" not in form) | {"hat", "hatte", "will", "wollte"}


def evident(text: str, words: frozenset[str]) -> frozenset[str]:
    """Those of ``words`` (the capitalised ones of ``text``) that it uses as names."""
    active = _acting(text) | {word[:-1] for word in words if word[-1] == "s" and word[:-1] in words and lemma(word) != word}
    return frozenset(
        word for word in active if len(word) > 2 and plain(word) and word.lower() not in _INSTITUTIONS and not _has_article(text, word)
    )


def _acting(text: str) -> set[str]:
    """Words behind a verb of speech, and those that open a sentence before a verb that somebody does."""
    does = _does()
    found = {first for first, second in _OPENING.findall("\n" + text) if second.rstrip(_MARKS) in does}
    for line in text.split("\n"):
        words = line.split()
        for number in compress(count(), map(_MAYBE_BEFORE.__contains__, words)):
            bare = words[number].lstrip(_MARKS)
            if bare != "von" or (number and words[number - 1].lstrip(_MARKS) in _SAYINGS):
                speaker = _SPEAKER.match(" ".join(words[number + 1 : number + 3]))
                if speaker:
                    found.add(speaker.group(1))
    return found


def _has_article(text: str, word: str) -> bool:
    start = text.find(word)
    while start >= 0:
        whole = CAPITAL.match(text, start)
        if whole and whole.end() == start + len(word) and _ARTICLE_BEFORE.search(text, max(0, start - _REACH), start):
            return True
        start = text.find(word, start + 1)
    return False
