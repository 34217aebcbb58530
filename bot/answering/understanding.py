"""A question's text → a Question whose names are those of the corpus."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot import names
from bot.answering.bearers import bearer, behind_office
from bot.answering.followups import continued
from bot.answering.questions.parsing import Known, parse
from bot.answering.questions.tongues import detect, tongue
from bot.answering.respelling import put_right, respelt
from bot.model import NameMatch, Question, QuestionKind

if TYPE_CHECKING:
    from bot.answering.context import Context
    from bot.answering.questions.tongues import Tongue
    from bot.answering.sources import Sources
    from bot.languages.questions import QuestionWords
    from bot.model import Claim


_HOUSE = re.compile(r"(?P<person>\S+(?: \S+){0,2}),? (?:of|from|at|with|von|vom|bei|beim|aus) (?P<house>.+)", re.IGNORECASE)
"""Somebody's name, and where he belongs: Karl Boe of Norvik."""
_APPOSITION = re.compile(r"(\S+(?: \S+){1,3}), .+")


def understand(text: str, context: Context, sources: Sources) -> Question:
    """What is asked, with names matched and with whom "he" stands for taken from the question before. Never raises."""
    matcher = sources.names
    language = detect(text, context.language)
    now = context.now or datetime.now(UTC)
    known = Known(matcher.known, sources.outlet, sources.library.summary().last, lambda word: sources.stands(word, language))
    question = continued(parse(text, language, now, known), context.previous, sources, context.limit)
    its, before = tongue(language), context.previous or Question("", language, QuestionKind.FACTS)
    question = _by_what_is_said(question, its.questions)
    return replace(
        question,
        actor=_named(question.actor, its, before.actor or before.target, sources),
        target=_named(question.target, its, before.target or before.actor, sources),
        topic=put_right(respelt(_topic(question.topic, its.questions, before.topic), language, sources), language, sources),
        key=tuple(put_right(word, language, sources) for word in question.key),
        claims=tuple(claimed(claim, language, context.previous, sources) for claim in question.claims),
    )


def claimed(claim: Claim, language: str, previous: Question | None, sources: Sources) -> Claim:
    """The claim with its speaker's name matched."""
    before = (previous.actor or previous.target) if previous else None
    return replace(claim, speaker=_named(claim.speaker, tongue(language), before, sources))


def _by_what_is_said(question: Question, words: QuestionWords) -> Question:
    """A question for an act with a whole clause ("warned that …") asks about its words, not about somebody of that name."""
    target = question.target.asked if question.target else ""
    if question.kind is not QuestionKind.RELATIONS or not re.match(words.clause, target, re.IGNORECASE):
        return question
    return replace(question, target=None, topic=f"{re.sub(words.clause, '', target, flags=re.IGNORECASE)} {question.topic}".strip())


def _named(asked: NameMatch | None, its: Tongue, before: NameMatch | None, sources: Sources) -> NameMatch | None:
    """The names that are meant; None where nobody in particular is. ``before`` is whom "he" stands for."""
    if asked is None or asked.names:
        return asked
    name = asked.asked
    plain = name.casefold()
    if plain in its.questions.pronouns:
        return before or asked
    if plain in its.questions.anyone or plain in its.questions.anything:
        return None
    if re.match(its.questions.some, plain):  # "a review" is nobody's name
        return asked
    if apposition := _APPOSITION.fullmatch(name):  # Karl Boe, the founder of Norvik
        return _named(NameMatch(apposition[1], (), exact=False), its, before, sources)
    return _matched(name, its, sources)


def _matched(name: str, its: Tongue, sources: Sources) -> NameMatch:
    """The names that somebody means by ``name``."""
    found = sources.names.match(name)
    if found.names and not found.exact and name.rsplit(maxsplit=1)[-1].islower() and sources.stands(name, its.questions.language):
        return NameMatch(name, (), exact=False)  # "the sacking" is nobody mistyped
    if all(word in its.answers.roles for word in names.words(name)):  # "the pope" is no Mr Pope
        found = replace(found, names=tuple(known for known in found.names if names.key(known) == names.key(name)))
    if not found.names and (person := _HOUSE.fullmatch(name)) and _may_be_somebody(person["person"], its):
        return _person(person["person"], person["house"], its, sources) or found
    if not found.names and (one := bearer(name, its.questions.language, sources)):
        return one
    if not found.names and (behind := behind_office(name, its.questions.language)):
        return sources.names.match(behind)
    return found


def _person(name: str, house: str, its: Tongue, sources: Sources) -> NameMatch | None:
    """Who is named beside his house: the one of that name; of a name in full that no article has, nobody."""
    alone = sources.names.match(name)
    if " " not in name:
        known = name[0].isupper() and sources.stands(house, its.questions.language)
        return alone if known and alone.exact and len(alone.names) == 1 else None
    if alone.exact and len(alone.names) == 1:
        return alone
    return NameMatch(name, (), exact=False) if not alone.names and all(part[0].isupper() for part in name.split()) else None


def _may_be_somebody(name: str, its: Tongue) -> bool:
    """Whether the name may be a person's: the Supreme Court of Norvik is not the Supreme Court that the articles know."""
    from bot.languages.english.names import NAME_WORDS  # noqa: PLC0415 - hardly any question pays for it

    first, *_ = words = name.casefold().split()
    return first not in its.predicates.determiners and NAME_WORDS.organisation_words.isdisjoint(words)


def _topic(topic: str, words: QuestionWords, before: str) -> str:
    plain = topic.casefold()
    if plain in words.pronouns and before:
        return before
    return "" if plain in words.anything or plain in words.anyone else topic


def in_outlet(question: Question, sources: Sources) -> Question | None:
    """The question what an outlet says about a topic: a place to look for sentences, where the outlet is no speaker."""
    if question.kind is not QuestionKind.STATEMENTS or question.actor is None or not question.topic or question.outlet:
        return None
    outlet = sources.outlet(question.actor.asked)
    return None if outlet is None else replace(question, kind=QuestionKind.FACTS, act=None, actor=None, outlet=outlet)
