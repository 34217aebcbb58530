"""What somebody said: statements by speaker, whose own sentences must be about the topic asked."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot import names
from bot.answering import citing, left_open
from bot.answering.independence import independent_sources
from bot.answering.namematch import fullest
from bot.answering.nearness import weighed
from bot.answering.querying import query
from bot.answering.questions.tongues import tongue
from bot.answering.subjects import searched, subjects
from bot.answering.surnames import bare, means
from bot.answering.topicality import Topical, is_about
from bot.answering.words import asked_words, coverage, holds, stems
from bot.model import Act, Citation, Finding, MentionKind, PassageKind, Polarity, QuestionKind, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Attribution, Question

MOST = 80
"""Statements that are looked at for one answer."""
SAID = frozenset((Tier.A, Tier.B))
"""The tiers from which "X said" is answered."""
_SAID_ALSO = frozenset((Act.PROMISE, Act.DEMAND, Act.WARN))
"""Acts that are done by saying something."""

_NEAR = 0.45
"""How near to its topic a statement must be that does not hold all of it."""
_NEAR_OF_ANYBODY = 0.65
"""The same where it is not asked of a speaker."""
ALL_OF_IT = 1.1
"""More than near: it must hold the topic itself."""
_MOST, _ALL = 0.66, 0.8
"""The share of a longer topic that it must hold, and where it is named as what was said."""
_CLOSE = 0.6
"""Statements that are less near than this share of the nearest are not shown."""
_CLOSE_OF_ANYBODY = 0.9
"""The same where it is asked who says it: what is nearest may have been said by whom nothing names."""

_FEW_ARTICLES = 3
"""Articles in which somebody speaks at most whose statements are about what these are about."""
_FEW_STATEMENTS = 5
"""As many as he makes there at most: of more, some are about something else."""
_HELD = 0.3
"""What it is worth beside the topic that a statement holds the words of the whole question, for the order alone."""


class _Statement(NamedTuple):
    """A statement in its article; ``worth``: how much of the topic is told there, 0 to 1."""

    annotated: AnnotatedArticle
    said: Attribution
    worth: float = 0.0


def find(question: Question, sources: Sources, of_anybody: float = _NEAR_OF_ANYBODY) -> tuple[Finding, ...]:
    """A finding for each speaker, the one who speaks nearest to the topic first; nothing for a name that the corpus does not know.

    ``of_anybody``: how near a statement must be that does not hold the topic itself, where it is not asked of a speaker.
    """
    topic = _topic(question, sources)
    if question.topic and not topic:
        return ()
    if question.actor is not None and not question.actor.names:
        alone = bare(question.actor, sources) if sources.stands(question.actor.asked, question.language) else None
        if not alone:
            return _by_description(question, topic, sources)
        question = replace(question, actor=replace(question.actor, names=tuple(sorted(alone))))
    every = _statements(question, topic, sources)
    statements = _on_topic(question, topic, sources, of_anybody, every)
    shown = fullest(sorted({name for it in statements if (name := speaker(it.said))}))
    by_speaker: dict[str, list[_Statement]] = defaultdict(list)
    for it in statements:
        if name := speaker(it.said):
            by_speaker[names.key(shown[name])].append(it)
    asked = asked_words(question.text, question.language, beside=[question.actor.asked] if question.actor else [])
    wanted = [names.key(name) for name in question.actor.names] if question.actor else []
    findings = [(_finding(group, shown, asked, question.language), max(it.worth for it in group)) for group in by_speaker.values()]
    named = [finding for finding, _ in sorted(findings, key=lambda each: _order(each[0], each[1], wanted))]
    nearest = max((worth for _, worth in findings), default=0.0)
    left = [it for it in _left_open(question, topic, sources, every) if it.worth >= _CLOSE * nearest]
    if not left:
        return tuple(named)
    return (left_open.finding(left), *named) if left[0].worth > nearest else (*named, left_open.finding(left))


def instead(question: Question) -> Question | None:
    """The question what somebody said of what he is asked to have promised, demanded or warned of, which may be told as no more."""
    if question.kind is not QuestionKind.RELATIONS or question.act not in _SAID_ALSO or not (question.actor and question.actor.names):
        return None
    topic = " ".join(filter(None, (question.target.asked if question.target else "", question.topic)))
    return replace(question, kind=QuestionKind.STATEMENTS, act=Act.SAY, target=None, topic=topic) if topic else None


def unsaid(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """A finding for each of those who, by the words of the text, did *not* say something."""
    topic = _topic(question, sources)
    if question.topic and not topic:
        return ()
    by_speaker: dict[str, list[_Statement]] = defaultdict(list)
    for annotated, said, _ in _statements(question, topic, sources):
        negated = said.polarity is Polarity.NEGATED and said.tier in SAID
        if negated and said.speaker and said.speaker.name and is_about(annotated, said, topic):
            by_speaker[said.speaker.name].append(_Statement(annotated, said))
    shown = fullest(sorted(by_speaker))
    return tuple(replace(_finding(group, shown, topic, question.language), polarity=Polarity.NEGATED) for group in by_speaker.values())


def speaker(said: Attribution) -> str | None:
    """The name of whoever is known to have said it, by good evidence; None for what nobody said."""
    if said.polarity is not Polarity.ASSERTED or said.tier not in SAID or said.speaker is None:
        return None
    return said.speaker.name


def _by_description(question: Question, topic: Sequence[AskedWord], sources: Sources) -> tuple[Finding, ...]:
    """What somebody said whom the question only describes ("the nominee"), where the text does so in the same words."""
    asked = asked_words(question.actor.asked, question.language) if question.actor else ()
    roles = tongue(question.language).answers.roles
    if not any(word.word in roles for word in asked):  # in small letters: "the Pope" may be a name that is not there
        return ()
    described = replace(question, actor=None, topic=" ".join([*(word.word for word in asked), question.topic]))
    found: dict[tuple[str, str | None], list[_Statement]] = defaultdict(list)
    for annotated, said, _ in _statements(described, (), sources):
        if said.speaker is None or said.speaker.kind is not MentionKind.ROLE or said.polarity is not Polarity.ASSERTED:
            continue
        words = stems(said.speaker.span.of(annotated.article.text), annotated.article.language)
        if all(holds(word, words) for word in asked) and is_about(annotated, said, topic):
            found[annotated.article.id, said.speaker.name].append(_Statement(annotated, said))
    return tuple(_described(name, group) for (_, name), group in found.items())


def _described(name: str | None, group: Sequence[_Statement]) -> Finding:
    citations = citing.once(citing.joined(citing.of_statement(it.annotated, it.said) for it in group))
    articles = {it.annotated.article.id: it.annotated for it in group}
    return Finding(citations, independent_sources(citations, articles), Act.SAY, name, modality=citations[0].modality)


def _topic(question: Question, sources: Sources) -> tuple[AskedWord, ...]:
    """The words that a statement must be about: not the speaker's name, unless that is all there is."""
    beside = [question.actor.asked, *question.actor.names] if question.actor else []
    loosely = subjects(question.topic, question.language, sources, beside=beside, loosely=True)
    return loosely or asked_words(question.topic, question.language)


def _statements(question: Question, topic: Sequence[AskedWord], sources: Sources) -> list[_Statement]:
    wanted = replace(
        query(question, f"{question.topic} {searched(topic)}".strip(), MOST),
        kind=PassageKind.STATEMENT,
        actors=frozenset(question.actor.names) | bare(question.actor, sources) if question.actor else None,
    )
    found = list(sources.found(wanted))
    if question.topic and question.actor:  # a topic may stand in the sentence beside the statement's own spans
        found += sources.found(replace(wanted, words="", limit=MOST // 2))
    statements = {
        (hit.article_id, hit.ordinal): (annotated, annotated.annotation.attributions[hit.ordinal]) for hit, annotated in found
    }
    asked = question.actor
    return [
        _Statement(annotated, said)
        for annotated, said in statements.values()
        if asked is None or said.speaker is None or said.speaker.name is None or means(annotated, said.speaker.name, asked)
    ]


def _left_open(question: Question, topic: Sequence[AskedWord], sources: Sources, every: Sequence[_Statement]) -> list[left_open.Open]:
    """What the text leaves open whether the one asked says it, where he speaks elsewhere in the article."""
    if question.actor is None or not topic:
        return []
    articles = {it.annotated.article.id: it.annotated for it in every if it.said.speaker and it.said.speaker.name}
    wanted = frozenset(map(names.key, (*question.actor.names, *bare(question.actor, sources))))
    first = list(articles.values())[: left_open.ARTICLES]
    return left_open.find(first, wanted, weighed(topic, question.language, sources), question.language, _NEAR)


def _on_topic(
    question: Question, topic: Sequence[AskedWord], sources: Sources, of_anybody: float, every: list[_Statement]
) -> list[_Statement]:
    """The statements of a known speaker that are on the topic, or near enough to it, the nearest first; all where no topic is asked."""
    if not topic:
        return every
    words, language = weighed(topic, question.language, sources), question.language
    often = Counter(it.annotated.article.id for it in every if speaker(it.said))
    rarely = question.actor is not None and len(often) <= _FEW_ARTICLES
    enough, close = (_NEAR, _CLOSE) if question.actor else (of_anybody, _CLOSE_OF_ANYBODY)
    about = _ALL if question.actor is None and of_anybody >= ALL_OF_IT else _MOST
    found: list[_Statement] = []
    for annotated, said, _ in every:
        it = Topical(annotated, said.span, words, language, said.speaker.name if said.speaker else None)
        few = rarely and often[annotated.article.id] <= _FEW_STATEMENTS
        if question.actor is None and not it.tells_what_is_rare():
            continue
        if is_about(annotated, said, topic, about) or it.is_near(enough) or (few and it.is_of_its_article):
            found.append(_Statement(annotated, said, it.worth))
    best = max((it.worth for it in found), default=0.0)
    return [it for it in found if it.worth >= close * best]


def _finding(group: Sequence[_Statement], shown: dict[str, str], asked: tuple[AskedWord, ...], language: str) -> Finding:
    """One speaker's statements: those that hold most of the question's words first, then those in its language, then by strength."""
    articles = {it.annotated.article.id: it.annotated for it in group}
    cited = citing.once(citing.joined(citing.of_statement(it.annotated, it.said) for it in group))

    def order(citation: Citation) -> tuple[float, bool]:
        within = (it.worth for it in group if it.annotated.article.id == citation.article.id and citation.span.covers(it.said.span))
        held = coverage(asked, stems(citation.text, citation.article.language)) if asked else 0.0
        return -max(within, default=0.0) - _HELD * held, citation.article.language != language

    citations = tuple(sorted(cited, key=order))
    best = citations[0]
    name = best.speaker.name if best.speaker else None
    return Finding(
        citations=citations,
        independent_sources=independent_sources(citations, articles),
        act=Act.SAY,
        actor=shown[name] if name else None,
        modality=best.modality,
    )


def _order(finding: Finding, nearest: float, wanted: Sequence[str]) -> tuple[int, float, int, str]:
    key = names.key(finding.actor or "")
    return (wanted.index(key) if key in wanted else len(wanted), -nearest, -len(finding.citations), key)
