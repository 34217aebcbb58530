"""How well a sentence defines a term: "X is a …", "X, a …", "the organisation X", "is known as X"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from bot.answering.alike import alike, parts_of
from bot.answering.questions.tongues import tongue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import AnnotatedArticle, Hit

ARTICLE = r"(?:an?|the|eine?[mr]?|der|die|das|dem) "
_INDEFINITE = re.compile(r"(?:an?|eine?[mnr]?) ", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“„»](?P<term>[^\"”“«]+)[\"”“«](?P<context>.*)")
_OWNED = re.compile(r"(?P<context>.+?)['’]s? (?P<term>(?:[A-Z]|\d).*)")
_GLOSSED = re.compile(r"(?P<term>[^,]+), (?P<context>.+)")
_PLACED = re.compile(r"(?P<term>.+?) (?P<context>(?:in|on|at|from|by|im|am|bei|aus) .+)")
_TELLS = r"(?:said|says|told|added|reported|sagte|sagt|erklärte|teilte)"
"""After a name, a comma and somebody else, who tells it: "Norvik, the board said"."""
_CALLED = 0.65
"""What it is worth that something is said to be called by the term, against a sentence that defines it."""
_SPELT_OUT = 0.85
_HEADED = 0.6
"""What "A plan for …" is worth right below a headline that names the term."""
_HEAD = 3
"""Sentences that stand right below a headline at most."""
_PLURAL = 4
"""Letters of a word whose last may be the sign of its plural."""


_TRANSLATIONS, _MOST_PARTS = 3, 3
"""Words of another language that are tried for a term or a part of it, and parts of it."""
_CAPITAL, _SMALL = "\ue000", "\ue001"
"""They stand for the term in a text, with a capital in it or without one."""


class Term(NamedTuple):
    """What a question wants defined: the ``names`` it may have, the whole first; the ``context`` is what the shortest leaves out."""

    names: tuple[str, ...]
    context: str


@lru_cache(maxsize=64)
def term(topic: str) -> Term:
    """The term in "Cwm in Wales", "CRANE, the project of the scholars", "a push in betting", "Norvik's Harbour Plan"."""
    bare = re.sub(f"^{ARTICLE}", "", topic, flags=re.IGNORECASE)
    if quoted := _QUOTED.fullmatch(bare):
        return Term((quoted["term"].strip(" .,"),), quoted["context"].strip())
    names, context = [bare], list[str]()
    for form in (_OWNED, _GLOSSED, _PLACED):
        found = form.fullmatch(names[-1])
        if found and (form is not _PLACED or found["term"] != found["term"].casefold() or _INDEFINITE.match(topic)):
            names.append(found["term"])
            context.append(found["context"])
    return Term(tuple(names), " ".join(context))


@lru_cache(maxsize=64)
def called_in(topic: str, asked_in: str, language: str) -> tuple[str, ...]:
    """What the term may be called in a text of ``language``: as it is asked, and what it, or each part of it, is translated with."""
    asked = term(topic).names
    if language == asked_in:
        return asked
    words = [part for word in re.split(r"[\s-]+", asked[-1].casefold()) for part in parts_of(word, asked_in) or (word,)]
    whole = alike("_".join(words) if " " in asked[-1] else asked[-1].casefold(), asked_in).words.get(language, ())
    each = [alike(word, asked_in).words.get(language, (word,))[:_TRANSLATIONS] for word in words]
    apart = (
        map(" ".join, product(*each))
        if 1 < len(words) <= _MOST_PARTS and any(word not in them for word, them in zip(words, each, strict=True))
        else ()
    )
    return tuple(dict.fromkeys((*asked, *(name.replace("_", " ") for name in (*whole[:_TRANSLATIONS], *apart)))))


def defines(hit: Hit, annotated: AnnotatedArticle, topic: str, asked_in: str) -> float:
    """How well the sentence defines what is asked, 0 to 1."""
    text, language = hit.span.of(annotated.article.text), annotated.article.language
    names = called_in(topic, asked_in, language)
    return max(max(told(name, text, language), _below_its_headline(name, hit, annotated)) for name in names)


def mentions(topic: str, text: str) -> bool:
    """Whether the text has the term as it is asked."""
    return any(re.search(rf"\b{_words(name)}", text, re.IGNORECASE) for name in term(topic).names)


def told(name: str, text: str, language: str) -> float:
    """How much the text defines the name: most where it begins with it and goes on "is a"."""
    marked = _named(name).sub(lambda found: _SMALL if found[0].islower() else _CAPITAL, text)
    if marked == text:
        return 0.0
    best = next((fit for fit, form in _forms(language) if form.search(marked)), 0.0)
    return max(best, _spelt_out(name, text))


@lru_cache(maxsize=64)
def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{_words(name)}\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def _forms(language: str) -> tuple[tuple[float, re.Pattern[str]], ...]:
    """Forms of a text in which the term is marked, whatever it is: they are made once."""
    return tuple(sorted(((fit, re.compile(form, re.IGNORECASE)) for fit, form in _written(language)), key=lambda each: -each[0]))


def _written(language: str) -> Iterator[tuple[float, str]]:
    its = tongue(language).answers
    its_words = f"[{_CAPITAL}{_SMALL}]"
    known = rf"(?:,? (?:\w+ly |also |\w+times )?{its.called}[^,()]{{1,60}},?)?" if its.called else ""
    term = rf"[\"“„]?{its_words}[\"”“]?(?:[\s\u2060]*\([^)]*\))?"
    named = rf"[\"“„]?{_CAPITAL}"
    kind = r"(?:an?|the|eine?|der|die|das|any|every|when|where|jede[rs]?|wenn)\b"
    placed = r"(?: (?:in|on|at|from|of|im|von|aus|bei) (?:the |der |dem )?[\w'’-]+)?"
    does_it = r"(?! (?:(?:also|now|still|currently|auch|nun|jetzt) )*(?:\w+(?:ing|ed)|said|not)\b)"
    theirs = r"(?:an?|the|our|its|their|one of|eine?[mnr]?|der|die|das|dem|unser\w*)"
    yield 1.0, rf"^\W*(?:{ARTICLE})?{term}{placed}{known} {its.defines}(?: (?:\w+ )?as)? {kind}"
    yield 0.8, rf"{term},? (?:\(|(?:which|that|who|das|der|die) )?{its.defines}(?: (?:\w+ )?as)? {kind}"
    yield 0.75, rf"{term}, (?:which|that) {its.defines}"
    yield 0.9, rf"^\W*(?:(?-i:[A-ZÄÖÜ])[\w.]* ){{1,6}}{term} {its.defines} {kind}"
    yield 0.7, rf"^\W*(?:{ARTICLE})?{term}{placed}{known} {its.defines}{does_it}"
    yield 0.6, rf"\b(?:an?|the|eine?|der|die|das|den|dem) (?:[\w-]+ ){{0,3}}[\w-]+, {term},"
    yield 0.5, rf"{term}(?:,| [–—-]) {theirs} (?!(?:[\w\'’-]+ ){{1,5}}{_TELLS}\b)"
    yield 0.5, rf"{term}(?: [\w-]+){{1,2}}, (?:an?|eine?[mnr]?) "
    yield 0.5, rf"\b(?:word|term|phrase|Wort|Begriff|Ausdruck) [\"“„]?{its_words}"
    yield 0.4, rf"\b(?:an?|the|eine?[mnr]?|der|die|das|den|dem) [\w-]+ {named}"
    yield 0.4, rf"\b(?:an?|the|eine?[mnr]?|der|die|das|den|dem) (?:(?!(?:{_small(language)}) )[\w-]+ ){{2,5}}{named}"
    if its.called:
        yield _CALLED, rf"{its.called}[\"“„]?{its_words}"
    if its.does:
        yield 0.65, rf"^\W*(?:{ARTICLE})?{term}{known},? (?:which |that )?{its.does}\b"
    if its.introduces:
        yield 0.8, rf"{its.introduces} (?:[\w-]+ ){{0,5}}{term}(?:,|:| [–—-]) {theirs} "


@lru_cache(maxsize=8)
def _small(language: str) -> str:
    its = tongue(language).predicates
    return "|".join(map(re.escape, sorted(its.prepositions | its.determiners | its.of | its.auxiliaries)))


def _words(name: str) -> str:
    """The words of a name as a text may have them: with other hyphens, with an initial (Ana M. Ruiz), in the plural or not."""
    words = [r"[-‐‑ ]".join(map(re.escape, re.split(r"[-‐‑]", word))) for word in name.replace("’", "'").split()]
    spelt = r"(?: \w\.)? ".join(words).replace("'", "['’]")
    if len(name) < _PLURAL or not name[-1].isalpha():
        return spelt
    return f"{spelt}?" if name.endswith("s") else f"{spelt}(?:e?s)?"


def _spelt_out(name: str, text: str) -> float:
    """What an abbreviation is worth that the text spells out beside it: INP (Interaction to Next Paint), and the other way round."""
    if not re.fullmatch(r"[A-Z]{2,6}", name):
        return 0.0
    letters = r"\w*[ -](?:(?:of|the|for|to|and|in|on|und|der|für) )?".join(name)
    return _SPELT_OUT if re.search(rf"\b{letters}\w*,? \({name}\)|\b{name} \({letters}\w*", text, re.IGNORECASE) else 0.0


def _below_its_headline(name: str, hit: Hit, annotated: AnnotatedArticle) -> float:
    """What a sentence that only tells a kind ("A plan for …") is worth where it stands below a headline with the name."""
    its, text = tongue(annotated.article.language).answers, hit.span.of(annotated.article.text)
    if hit.ordinal >= _HEAD or not its.headed or not re.match(its.headed, text):
        return 0.0
    return _HEADED if re.search(rf"\b{_words(name)}\b", annotated.article.title, re.IGNORECASE) else 0.0
