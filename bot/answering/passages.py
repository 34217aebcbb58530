"""Sentences on a question of who says or does something, where nothing is known to tell it: they attribute nothing to anybody."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from bot.answering import carrying, facts, in_other_words
from bot.answering.likewise import Telling, is_noun, negates
from bot.answering.nearness import can_stand, weighed
from bot.answering.questions.tongues import TONGUES, Tongue, tongue
from bot.answering.subjects import subjects
from bot.answering.words import held_in, holds, mentions_in, stems
from bot.model import Act, MentionKind, QuestionKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.nearness import Weighed
    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Finding, Hit, NameMatch, Question

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_OBJECT = 50
"""Characters behind a verb in which begins to whom it is done."""
_PARTED = re.compile(r"[;:()]|,(?! \S+ [A-ZÄÖÜ]| [A-ZÄÖÜ])")
"""What ends a list of those to whom something is done."""
_NEAR = 30
"""Characters before a verb in which a negation turns it round, and a form of "to be" makes it a passive."""
_HALF = 0.5
"""The share of what was said, in other words, that a sentence tells itself."""


def instead(question: Question) -> Question | None:
    """The question for passages that stands in for another one of who said or did something; None where too little is asked for one."""
    if question.kind is QuestionKind.WHO_SAID and question.topic:  # in other words than these
        return replace(question, kind=QuestionKind.FACTS, act=None, quote=None)
    if question.kind not in {QuestionKind.RELATIONS, QuestionKind.STATEMENTS} or question.act is None:
        return None
    named = [_name(match) for match in (question.actor, question.target) if match]
    if not named or (question.kind is QuestionKind.STATEMENTS and not question.topic):
        return None
    topic = " ".join(filter(None, (*named, question.topic)))
    return replace(question, kind=QuestionKind.FACTS, topic=topic, key=())  # what it must tell is told by the act


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """The sentences that hold the question's names and words, and the act done by and to whom it is asked of.

    Where it is asked what somebody says, he stands before what it is about.
    """
    if question.act is None:
        words = weighed(subjects(question.topic, question.language, sources, loosely=True), question.language, sources)
        return facts.find(
            question,
            sources,
            lambda hit, annotated: in_other_words.is_said(annotated, hit.span) and _says_half(hit, annotated, words, question.language),
        )
    asked = (question.actor, question.target)
    actor, target = (subjects(_name(match), question.language, sources, loosely=True) if match else () for match in asked)
    topic = subjects(question.topic, question.language, sources, beside=_asked(question), loosely=True)

    parties = {word.word.casefold() for word in (*actor, *target)}
    matter = weighed([word for word in topic if word.word.casefold() not in parties], question.language, sources)

    def fits(hit: Hit, annotated: AnnotatedArticle) -> bool:
        if question.act is Act.SAY:
            return (
                in_other_words.is_said(annotated, hit.span)
                and _named(hit, annotated, actor)
                and _begins(hit, annotated, actor, [word for word in topic if not word.weighty])
            )
        known = any(match.names for match in asked if match)
        return question.act is not None and (
            _done(hit, annotated, question.act, actor, target, known=known)
            or _told_by_noun(hit, annotated, question.act, actor, target)
            or (known and _told_likewise(Telling(hit, annotated, question.act, matter, question.language), actor, target))
        )

    return facts.find(question, sources, fits)


def _asked(question: Question) -> list[str]:
    return [_name(match) for match in (question.actor, question.target) if match]


def _name(match: NameMatch) -> str:
    """The name as it is asked, or as the corpus spells it where that is not how it is asked."""
    return match.asked if match.exact or not match.names else match.names[0]


def _says_half(hit: Hit, annotated: AnnotatedArticle, words: Sequence[Weighed], language: str) -> bool:
    """Whether the sentence itself holds half of the words' weight at least."""
    asked = can_stand(words, language, annotated.article.language)
    held = held_in(annotated, hit.span, tuple(word for word, *_ in asked))
    return sum(each.weight for each in asked if holds(each.word, held)) >= _HALF * sum(each.weight for each in words)


def _named(hit: Hit, annotated: AnnotatedArticle, actor: Sequence[AskedWord]) -> bool:
    """Whether the sentence names whoever is asked for, or quotes somebody right behind one that does."""
    if _says_alone(hit, annotated, actor):
        return True
    if _only_told_of(hit, annotated, actor):
        return False
    held = held_in(annotated, hit.span)
    if any(quotation.overlaps(hit.span) for quotation in annotated.annotation.quotations):
        held |= carrying.before(hit, annotated)
    return all(holds(word, held) for word in actor if word.weighty)


def _only_told_of(hit: Hit, annotated: AnnotatedArticle, actor: Sequence[AskedWord]) -> bool:
    """Whether the sentence names whoever is asked for only in what others are quoted with: words on Ruiz's tunnel are none of hers."""
    said = [it for it in annotated.annotation.attributions if it.span.overlaps(hit.span) and it.speaker]
    if any(holds(word, held_in(annotated, it.speaker.span)) for it in said if it.speaker for word in actor):
        return False
    others = [it for it in said if it.speaker and it.speaker.kind is not MentionKind.PRONOUN]
    quoted = [span for span in annotated.annotation.quotations if any(span.overlaps(part) for it in others for part in it.content)]
    places = [hit.span.start + place for place in _places(hit, annotated, actor)]
    return bool(places) and all(any(span.start <= place < span.end for span in quoted) for place in places)


def _says_alone(hit: Hit, annotated: AnnotatedArticle, actor: Sequence[AskedWord]) -> bool:
    """Whether a pronoun says the sentence that the annotation leaves open, where the article names nobody but him as a speaker.

    He is the first whom it names.
    """
    said = annotated.annotation.attributions
    if not any(it.span.overlaps(hit.span) and it.speaker and it.speaker.kind is MentionKind.PRONOUN for it in said):
        return False
    if any(it.speaker and it.speaker.name for it in said) or not annotated.annotation.names:
        return False
    before = Span(0, hit.span.start)
    people = [mention for mention in mentions_in(annotated, before) if mention.name and " " in mention.name]
    return bool(people) and all(holds(word, held_in(annotated, people[0].span)) for word in actor if word.weighty)


def _begins(hit: Hit, annotated: AnnotatedArticle, actor: Sequence[AskedWord], topic: Sequence[AskedWord]) -> bool:
    """Whether an ordinary word of the topic stands in the sentence, and nobody asked only behind it."""
    about, by = _places(hit, annotated, topic), _places(hit, annotated, actor)
    return bool(about) and (not by or min(by) < max(about))


def _done(
    hit: Hit, annotated: AnnotatedArticle, act: Act, actor: Sequence[AskedWord], target: Sequence[AskedWord], *, known: bool
) -> bool:
    """Whether a verb of the act stands there between who does it and to whom it is done, or as a passive the other way round.

    ``known``: where a verb is a known relation, that tells who does it to whom, so these are nobody else.
    """
    its = TONGUES.get(annotated.article.language)
    if its is None or not its.answers.passive:  # where verbs stand elsewhere, their places do not tell
        return False
    text = hit.span.of(annotated.article.text)
    by, to = _places(hit, annotated, actor), _places(hit, annotated, target)
    by, to = by or _stood_for(hit, annotated, actor, to), to or _stood_for(hit, annotated, target, by)
    told = {relation.cue.start for relation in annotated.annotation.relations if known and relation.act is act}
    for found in _verbs(act, annotated.article.language).finditer(text):
        at, before = found.start(), text[max(0, found.start() - _NEAR) : found.start()]
        if hit.span.start + at in told or negates(before, its.answers.negations) or is_noun(before, its):
            continue
        done = found.group().casefold() in its.questions.acts[act].done
        if done and re.search(its.answers.passive, before, re.IGNORECASE):
            doer = re.search(its.answers.by, text[found.end() :], re.IGNORECASE)
            behind = found.end() + doer.end() if doer else len(text)
            if _one(to, 0, at, target) and _one(by, behind, len(text), actor):
                return True
        elif _one(by, 0, at, actor) and _has_for_object(found, text, to, target, its):
            return True
    return False


def _has_for_object(verb: re.Match[str], text: str, to: Sequence[int], target: Sequence[AskedWord], its: Tongue) -> bool:
    """Whether it is done to whom it is asked of: they stand close behind the verb, which is no infinitive (unhelpful *to* criticise).

    What also means something else (charge) needs its preposition behind it.
    """
    if re.search(its.answers.infinitive, text[: verb.start()], re.IGNORECASE):
        return False
    needs = its.answers.needs.get(verb.group().casefold())
    if needs and not re.search(needs, text[verb.end() : verb.end() + _OBJECT], re.IGNORECASE):
        return False
    within = _PARTED.search(text, verb.end(), verb.end() + _OBJECT)
    return _one(to, verb.end(), within.start() if within else verb.end() + _OBJECT, target)


def _told_by_noun(hit: Hit, annotated: AnnotatedArticle, act: Act, actor: Sequence[AskedWord], target: Sequence[AskedWord]) -> bool:
    """Whether a noun of the act stands there, and behind it who does it (criticism *from* Ruiz) and on whom (*of* Norvik)."""
    its = TONGUES.get(annotated.article.language)
    if its is None or not its.answers.by_noun:
        return False
    text = hit.span.of(annotated.article.text)
    by, to = _places(hit, annotated, actor), _places(hit, annotated, target)
    for noun in _nouns(act, annotated.article.language).finditer(text):
        if negates(text[max(0, noun.start() - _NEAR) : noun.start()], its.answers.negations):
            continue
        doers, on = (
            [noun.end() + word.end() for word in re.finditer(words, text[noun.end() : noun.end() + _NEAR], re.IGNORECASE)]
            for words in (its.answers.by_noun, its.answers.on_noun)
        )
        done_by = any(at <= place < at + _NEAR for at in doers for place in by)
        done_to = any(at <= place < at + _NEAR for at in on for place in to) or (bool(doers) and _one(to, 0, noun.start(), target))
        if (done_by or not actor) and (done_to or not target):
            return True
    return False


def _told_likewise(it: Telling, actor: Sequence[AskedWord], target: Sequence[AskedWord]) -> bool:
    return it.of(actor, target, _places(it.hit, it.annotated, actor), _places(it.hit, it.annotated, target))


def _one(places: Sequence[int], start: int, end: int, asked: Sequence[AskedWord]) -> bool:
    return not asked or any(start <= place < end for place in places)


def _stood_for(hit: Hit, annotated: AnnotatedArticle, asked: Sequence[AskedWord], other: Sequence[int]) -> list[int]:
    """Where a pronoun stands in a sentence for whom the ones before name, if it names the other party itself."""
    if not asked or not other or not all(holds(word, carrying.before(hit, annotated)) for word in asked):
        return []
    pronouns = tongue(annotated.article.language).questions.pronouns
    return [word.start() for word in _WORD.finditer(hit.span.of(annotated.article.text)) if word.group().casefold() in pronouns]


@cache
def _verbs(act: Act, language: str) -> re.Pattern[str]:
    words = TONGUES[language].questions.acts.get(act)
    return _any_of({*words.finite, *words.done, *words.doing} if words else set())


@cache
def _nouns(act: Act, language: str) -> re.Pattern[str]:
    words = TONGUES[language].questions.acts.get(act)
    return _any_of(set(words.nouns) if words else set())


def _any_of(forms: set[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True))) or '(?!)'})\b", re.IGNORECASE)


def _places(hit: Hit, annotated: AnnotatedArticle, words: Sequence[AskedWord]) -> list[int]:
    """Where the words stand in the sentence, and the names that are theirs."""
    return sorted(_found(hit, annotated, words)) if words else []


def _found(hit: Hit, annotated: AnnotatedArticle, words: Sequence[AskedWord]) -> Iterator[int]:
    text = hit.span.of(annotated.article.text)
    for token in _WORD.finditer(text):
        held = stems(token.group(), annotated.article.language)
        if any(holds(word, held) for word in words):
            yield token.start()
    for word in words:
        if " " in word.word:  # a name of several words that is not seen as one there
            yield from (found.start() for found in re.finditer(re.escape(word.word), text, re.IGNORECASE))
    for mention in mentions_in(annotated, hit.span):
        held = held_in(annotated, mention.span)
        if any(holds(word, held) for word in words):
            yield mention.span.start - hit.span.start
