"""Who holds an office or leads a house: "the chief executive of X", "X boss Ana Ruiz", "Ana Ruiz leads X"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot import names
from bot.answering import carrying
from bot.answering.defining import ARTICLE
from bot.answering.questions.tongues import TONGUES, tongue
from bot.answering.words import asked_words, holds, mentions_in, one_spelling, stems
from bot.model import MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Hit, Question

_WORD = re.compile(r"[^\W\d_]+")
_FIRST_PART = 4
_LAST_PART = 5
"""Letters that the parts of a compound have at least."""
_OF = r"(?:of|at|in|for|von|der|des|bei|beim)"
_OFFICE = re.compile(rf"(?P<office>.+?) {_OF} (?P<house>.+)", re.IGNORECASE)
_OWNED = re.compile(r"(?P<house>.+?)(?:['’]s?)? (?P<office>\S+(?: \S+)?)")
_MATTER = re.compile(rf"(?P<matter>[a-z].*?) (?:{_OF} (?:the )?(?P<house>[A-ZÄÖÜ].*)|(?:at|bei|beim) (?:the )?(?P<small>.+))")
_KIND = re.compile(r"(?P<house>[A-ZÄÖÜ]\S*(?: [A-ZÄÖÜ]\S*)*) [a-zäöü ]+")
"""SMU *football*, Norvik *group*."""
_GLOSS = re.compile(r"(?P<house>[^,]+?)(?:,| that | which ) ?(?P<context>.+)")
_NAME = re.compile(r"\b(?=([A-ZÄÖÜ][\w'’-]+ (?:[A-Z]\.? )?[A-ZÄÖÜ][\w'’-]+))")
_FULL_NAME = re.compile(r"[A-ZÄÖÜ][\w'’-]+(?: (?:[A-Z]\.|[A-ZÄÖÜ][\w'’-]+)){1,3}")
_LONGEST = 4
"""Words of an office at most."""
_OF_HOUSE, _HOUSES, _LEADS, _BARE = 1.0, 0.95, 0.9, 0.5
"""What an office is worth with its house behind it, before it, as a verb, and where nobody else's name stands beside it."""


_SAID_TO_BE = re.compile(
    r"(?:\bas(?: the| its| our)?|,(?: the| its| our| der| die)?"
    r"|\b(?:is|was|became|becomes|named|appointed|ist|war|als|wurde)(?: the| its| der| die| new)?) $"
)


class Office(NamedTuple):
    """An office that is asked for: its ``words``, none where it is whoever leads; of what ``house``, and for what ``matter`` there.

    ``context`` is what else the question tells of the house.
    """

    words: str
    house: str
    matter: str = ""
    context: str = ""


@lru_cache(maxsize=64)
def asked(topic: str, language: str) -> Office | None:
    """The office in "the CEO of Norvik", "Norvik's CEO", "runs Norvik, the firm that …"; None where none is asked for."""
    its = tongue(language).answers
    topic = one_spelling(re.sub(f"^{ARTICLE}", "", topic, flags=re.IGNORECASE), language)
    if found := re.match(rf"{its.leading} (?:{ARTICLE})?(?P<house>.+)", topic, re.IGNORECASE):
        return _house(Office("", found["house"]))
    for form in (_OFFICE, _OWNED):
        found = form.fullmatch(topic)
        if found and any(is_role(word.casefold(), its.roles) for word in found["office"].split()):
            return _house(Office(found["office"], re.sub(f"^{ARTICLE}", "", found["house"], flags=re.IGNORECASE)))
    return None


def _house(office: Office) -> Office:
    if found := _GLOSS.fullmatch(office.house):
        office = office._replace(house=found["house"], context=found["context"])
    if found := _MATTER.fullmatch(office.house):
        office = office._replace(house=found["house"] or found["small"], matter=found["matter"])
    if found := _KIND.fullmatch(office.house):
        office = office._replace(house=found["house"])
    return office


def searched(office: Office) -> str:
    """What the index is asked for where any leading office will do: the house with all of these."""
    offices = [*dict.fromkeys(role for its in TONGUES.values() for role in sorted(its.answers.leaders))]
    written = (phrase for its in TONGUES.values() for phrase, word in its.answers.same.items() if word in offices)
    return f"{office.house} {office.matter}, {', '.join((*offices, *written))}"


def held(office: Office, hit: Hit, annotated: AnnotatedArticle, words: Sequence[AskedWord], question: Question) -> float | None:
    """How well the sentence tells who holds the office, 0 to 1; None where it names nobody, another office, or another house's."""
    language = annotated.article.language
    text = one_spelling(hit.span.of(annotated.article.text), language)
    houses = [*_houses(office.house, text, words, language), *_named(office.house, text, hit, annotated)]
    if not names_somebody(hit, annotated, {office.house, *(text[house.start : house.end] for house in houses)}):
        return None
    its, now = tongue(language).answers, not re.search(tongue(question.language).answers.past, question.text, re.IGNORECASE)
    found = [0.0 if office.words else _leads(text, houses, language)]
    for place in _offices(office, text, question.language, language):
        if now and re.search(its.not_in_office, text[: place.start], re.IGNORECASE):
            continue
        linked = _linked(office, place, houses, text, language)
        of_house = _goes_on_about(office.house, hit, annotated, houses) or _is_line(text, place, office.house, annotated.article.title)
        bare = linked is None and _stands_alone(text, place, office.house) and of_house
        found.append(_BARE if bare else linked or 0.0)
    return max(found) or None


def _linked(office: Office, place: Span, houses: Sequence[Span], text: str, language: str) -> float | None:
    """What the office is worth with the house that it is of; 0 where that is more than the house asked; None where no house is."""
    small = rf"(?:(?!(?:{_OF}|and|or|und|oder) )[a-zäöü-]+ ){{0,5}}"
    matter = rf"(?: {_OF}[\w -]*| [\w-]+)?" if office.matter else ""
    behind = rf"{matter},? {_OF} (?:{ARTICLE})?{small}|{matter}, "
    before = rf"(?:(?:['’]s?)?[ -]| ?[|:–—] )(?:{tongue(language).answers.of_old} )*"
    for house in houses:
        if house.start >= place.end and re.fullmatch(behind, text[place.end : house.start], re.IGNORECASE):
            return 0.0 if _goes_on(text, house) else _OF_HOUSE
        if house.end <= place.start and re.fullmatch(before, text[house.end : place.start]):
            further = not office.matter and re.match(rf" {_OF} ", text[place.end :])
            return 0.0 if further else _HOUSES
    return None


def _stands_alone(text: str, office: Span, house: str) -> bool:
    """Whether somebody is said to hold the office of a house that is not told: no other house's name stands beside it."""
    own = {word.casefold() for word in re.findall(r"[^\W_]+", house)}
    before = re.search(r"([A-ZÄÖÜ][\w-]*)(?:['’]s?)? $", text[: office.start])
    behind = re.match(rf",? {_OF} (?:{ARTICLE})?([A-ZÄÖÜ][\w-]*)", text[office.end :], re.IGNORECASE)
    if any(found[1].casefold() not in own for found in (before, behind) if found):
        return False
    return re.match(r",? [A-ZÄÖÜ]", text[office.end :]) is not None or re.search(_SAID_TO_BE, text[: office.start]) is not None


def _is_line(text: str, office: Span, house: str, title: str) -> bool:
    """Whether the line is nothing but a name and the office, as below a quotation, and the title names the house."""
    rest = f"{text[: office.start]}{text[office.end :]}".strip(" ,–—-|")
    return _FULL_NAME.fullmatch(rest) is not None and re.search(rf"(?<![\w-]){re.escape(house)}\b", title, re.IGNORECASE) is not None


def _goes_on_about(house: str, hit: Hit, annotated: AnnotatedArticle, houses: Sequence[Span]) -> bool:
    """Whether the sentence speaks of the house: it names it, or the one before begins with it; and nobody but the office's holder."""
    others = {
        names.key(mention.name) for mention in mentions_in(annotated, hit.span) if mention.kind is MentionKind.NAME and mention.name
    }
    if len(others - {names.key(house)}) > 1:
        return False
    if houses or not hit.ordinal:
        return bool(houses) or house.casefold() in annotated.article.title.casefold()
    before = mentions_in(annotated, annotated.annotation.sentences[hit.ordinal - 1])
    first = next((mention.name for mention in before if mention.kind is MentionKind.NAME and mention.name), "")
    return names.key(first) == names.key(house)


def _goes_on(text: str, house: Span) -> bool:
    """Whether the name goes on behind what is asked: the CEO of Norvik Europe, of Norvik's rival."""
    return re.match(r"(?:['’]s?)? [A-ZÄÖÜ]|['’]s? \w|-\w", text[house.end :]) is not None


def _offices(office: Office, text: str, asked_in: str, language: str) -> Iterator[Span]:
    """Where the office stands: the words up to a role that tell all of it."""
    roles, leaders = tongue(language).answers.roles, tongue(language).answers.leaders
    tokens = list(_WORD.finditer(text))
    meant = asked_words(office.words or office.matter, asked_in, loosely=True)
    for at, token in enumerate(tokens):
        word = token[0].casefold()
        if not office.words:
            of_something = word == "chief" and any(is_role(next_to[0].casefold(), roles) for next_to in tokens[at + 1 : at + 3])
            if is_role(word, leaders) and (not of_something or meant) and _all_there(meant, text, token, language):
                yield Span(token.start(), token.end())
        elif is_role(word, roles) or word == office.words.casefold():
            for length in range(1, min(_LONGEST, at + 1) + 1):
                start = tokens[at + 1 - length].start()
                if all(holds(each, stems(text[start : token.end()], language)) for each in meant):
                    yield Span(start, token.end())
                    break


def _all_there(meant: Sequence[AskedWord], text: str, token: re.Match[str], language: str) -> bool:
    around = text[max(0, token.start() - 30) : token.end() + 40]
    return all(holds(each, stems(around, language)) for each in meant)


def _houses(house: str, text: str, words: Sequence[AskedWord], language: str) -> Iterator[Span]:
    """Where the house is named: as it is asked, or by one word that means it (Maltese: Malta)."""
    for found in re.finditer(rf"(?<![\w-]){re.escape(house)}\b", text, re.IGNORECASE):
        yield Span(*found.span())
    alone = [word for word in words if word.word.casefold() == house.casefold() and " " not in house]
    for token in _WORD.finditer(text) if alone else ():
        if text[token.start() - 1 : token.start()] != "-" and any(holds(word, stems(token[0], language)) for word in alone):
            yield Span(*token.span())


def _named(house: str, text: str, hit: Hit, annotated: AnnotatedArticle) -> Iterator[Span]:
    """Where the house is named by a shorter name that the article has for it, or by its last word alone."""
    article, key = annotated.article.text, names.key(house)
    short = {each.span.of(article) for each in mentions_in(annotated, hit.span) if each.name and names.key(each.name) == key}
    *before, last = house.split()
    if before and last[:1].isupper() and _OFFICE.fullmatch(house) is None and house in article:
        short.add(last)
    for name in short:
        for found in re.finditer(rf"\b{re.escape(name)}\b", text):
            if name[:1].isupper() and not re.search(r"[A-ZÄÖÜ][\w-]* $", text[: found.start()]):
                yield Span(*found.span())


def _leads(text: str, houses: Sequence[Span], language: str) -> float:
    """What "leads Norvik" and "Norvik is led by" are worth."""
    its = tongue(language).answers
    for house in houses:
        leads = re.search(rf"\b{its.leads} (?:{ARTICLE})?$", text[: house.start]) and not _goes_on(text, house)
        if leads or re.match(rf",? (?:\w+ ){{0,3}}{its.led_by}\b", text[house.end :]):
            return _LEADS
    return 0.0


def names_somebody(hit: Hit, annotated: AnnotatedArticle, houses: Collection[str]) -> bool:
    """Whether somebody else than the houses is named there."""
    text = hit.span.of(annotated.article.text)
    if carrying.begins_with_pronoun(text, annotated.article.language):
        return True
    its = " ".join(houses).casefold()
    named = [each.name for each in mentions_in(annotated, hit.span) if each.kind is MentionKind.NAME and each.name]
    if any(name.casefold() not in its and not any(house.casefold() in name.casefold() for house in houses) for name in named):
        return True
    its_tongue = tongue(annotated.article.language)
    no_name = its_tongue.stopwords | its_tongue.answers.roles
    found = (name[1] for name in _NAME.finditer(text) if no_name.isdisjoint(name[1].casefold().split()))
    return any(name.casefold() not in its and not any(house in name for house in houses) for name in found)


def is_role(word: str, roles: frozenset[str]) -> bool:
    """Whether a word is one for what somebody is, alone or as the end of a compound: Oberstaatsanwältin."""
    return word in roles or any(word[at:] in roles for at in range(_FIRST_PART, len(word) - _LAST_PART))
