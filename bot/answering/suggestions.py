"""What is said and offered where nothing was found: what the corpus does not have, and questions that would find something."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from bot import names
from bot.answering import looking, statements, wording
from bot.answering.questions.tongues import tongue
from bot.answering.words import asked_words
from bot.model import Act, PassageKind, Polarity, Query, Question, QuestionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.sources import Sources
    from bot.languages.replies import Replies
    from bot.model import NameMatch, Relation

MOST = 4
_LOOKED_AT = 40
_OF_THINGS = frozenset((Act.DEMAND, Act.PROMISE, Act.DENY))
"""Acts that are not done to whom they concern: nobody demanded Ruiz."""


def absence(question: Question, sources: Sources) -> str:
    """The line that says what the corpus does not have, with how large it is and what time it covers."""
    its = tongue(question.language).replies
    searched = corpus(sources, its)
    unknown = next((match for match in (question.actor, question.target) if match and not match.names), None)
    about = its.about.format(topic=wording.short(question.topic)) if question.topic else ""
    rest = about + wording.circumstances(question, its)
    if question.passed:
        return its.no_more.format(corpus=searched)
    if question.polarity is Polarity.NEGATED and not unknown:
        return its.nothing_negated.format(corpus=searched)
    if question.kind is QuestionKind.STATEMENTS:
        if unknown:
            return its.no_name.format(corpus=searched, name=wording.short(unknown.asked))
        if question.actor:
            return its.no_statement.format(corpus=searched, actor=wording.name(question.actor), rest=rest)
        return its.no_statement_of_anyone.format(corpus=searched, rest=rest)
    if question.kind is QuestionKind.RELATIONS:
        noun = its.acts[question.act or Act.ACCUSE].noun
        by = its.by.format(actor=wording.name(question.actor)) if question.actor else ""
        of = its.of.format(target=wording.name(question.target)) if question.target else ""
        return its.no_relation.format(corpus=searched, noun=noun, rest=by + of + rest)
    if question.kind in looking.KINDS:
        return tongue(question.language).looking.nothing.format(corpus=searched)
    if question.kind is QuestionKind.WHO_SAID:
        return its.no_quote.format(corpus=searched, quote=wording.short(question.quote or ""))
    return its.no_fact.format(corpus=searched)


def suggestions(question: Question, sources: Sources) -> tuple[str, ...]:
    """At most four questions that would find something, the nearest first."""
    its = tongue(question.language).replies
    found: list[str] = []
    for offered in _offered(question, sources, its):  # each costs a search
        if offered not in found:
            found.append(offered)
        if len(found) == MOST:
            break
    return tuple(found)


def corpus(sources: Sources, its: Replies) -> str:
    """What was searched, in words: how many articles, and of what time."""
    summary = sources.library.summary()
    articles = its.one_article if summary.articles == 1 else its.many_articles.format(count=f"{summary.articles:,}")
    dates = ""
    if summary.first and summary.last:
        dates = its.dates.format(first=wording.day(summary.first, its), last=wording.day(summary.last, its))
    return its.corpus.format(articles=articles, dates=dates)


def _offered(question: Question, sources: Sources, its: Replies) -> Iterator[str]:
    for match in (question.actor, question.target):
        if match is not None:
            yield from _of_name(match, question, sources, its)
    topic = question.topic
    if question.kind is QuestionKind.FACTS:
        weighty = [word.word for word in asked_words(question.topic, question.language) if word.weighty]
        topic = " ".join(weighty)
        if (match := sources.names.match(topic)).names:
            yield from _of_name(match, question, sources, its)
    if topic:
        yield from _speakers_on(topic, question, sources, its)
    if any(it.polarity is Polarity.ASSERTED for it in _told(Query(acts=frozenset((Act.ACCUSE,))), sources)):
        yield its.ask_anything


def _of_name(match: NameMatch, question: Question, sources: Sources, its: Replies) -> Iterator[str]:
    """What the corpus does hold on a name, or on names near to one that it does not know."""
    for name in filter(_is_written_as_one, match.names[:1] or sources.names.near(match.asked)):
        here = frozenset(match.names or (name,))
        said = _speaks(here, sources)
        if question.kind is QuestionKind.STATEMENTS and said:
            topics = _topics(here, sources) if match.names and question.topic else []
            yield from (its.ask_said_about.format(actor=name, topic=topic) for topic in topics)
            yield its.ask_said.format(actor=name)
        yield from _relations_of(name, here, sources, its)
        if question.kind is not QuestionKind.STATEMENTS and said:
            yield its.ask_said.format(actor=name)


def _is_written_as_one(name: str) -> bool:
    """Whether a name begins with a capital or has one at all (iRobot): what begins with half a word was cut."""
    return name != name.lower()


def _relations_of(name: str, here: frozenset[str], sources: Sources, its: Replies) -> Iterator[str]:
    for act in _relations(Query(targets=here), sources):
        if act in _OF_THINGS:
            continue
        yield its.acts[act].who.format(object=name) + "?"
    for act in _relations(Query(actors=here), sources):
        yield its.acts[act].ask_whom.format(actor=name)


def _relations(query: Query, sources: Sources) -> list[Act]:
    """The acts of what is found and asserted, the most frequent first."""
    acts = Counter(it.act for it in _told(query, sources) if it.polarity is Polarity.ASSERTED)
    return [act for act, _ in acts.most_common(2)]


def _told(query: Query, sources: Sources) -> Iterator[Relation]:
    found = sources.found(replace(query, kind=PassageKind.RELATION, limit=_LOOKED_AT))
    return (annotated.annotation.relations[hit.ordinal] for hit, annotated in found)


def _speaks(names: frozenset[str], sources: Sources) -> bool:
    """Whether a statement is known of one of the names."""
    found = sources.found(Query(kind=PassageKind.STATEMENT, actors=names, limit=_LOOKED_AT))
    return any(statements.speaker(annotated.annotation.attributions[hit.ordinal]) for hit, annotated in found)


def _speakers_on(topic: str, question: Question, sources: Sources, its: Replies) -> Iterator[str]:
    """Others who speak about the topic."""
    asked = Question(topic, question.language, QuestionKind.STATEMENTS, act=Act.SAY, topic=topic)
    others = [finding.actor for finding in statements.find(asked, sources) if not _of_itself(finding.actor or "", topic)]
    for actor in others[:2]:
        yield its.ask_said_about.format(actor=actor, topic=topic)


def _of_itself(actor: str, topic: str) -> bool:
    """Whether the topic is only the speaker's own name, or a part of it."""
    return names.key(topic) in {names.key(actor), *names.words(actor)}


def _topics(speakers: frozenset[str], sources: Sources) -> list[str]:
    """Names that somebody's statements hold most often, other than the speaker's own."""
    counts: Counter[str] = Counter()
    query = Query(kind=PassageKind.STATEMENT, actors=speakers, limit=_LOOKED_AT)
    for hit, annotated in sources.found(query):
        said = annotated.annotation.attributions[hit.ordinal]
        if statements.speaker(said):
            inside = (mention.name for mention in annotated.annotation.names if any(it.covers(mention.span) for it in said.content))
            counts.update(name for name in dict.fromkeys(inside) if name and name not in speakers)
    return [name for name, _ in counts.most_common(2)]
