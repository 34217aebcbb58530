"""What somebody said: statements by speaker, whose own sentences must be about the topic asked."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from bot import names
from bot.answering import citing
from bot.answering.independence import independent_sources
from bot.answering.namematch import fullest
from bot.answering.nearness import Surroundings, can_stand, nearness, weighed
from bot.answering.querying import query
from bot.answering.questions.tongues import tongue
from bot.answering.subjects import searched, subjects
from bot.answering.surnames import bare, means
from bot.answering.words import NAME, asked_words, coverage, held_in, holds, mentions_in, stems
from bot.model import Act, Citation, Finding, MentionKind, PassageKind, Polarity, QuestionKind, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.nearness import Weighed
    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Attribution, Question

MOST = 80
"""Statements that are looked at for one answer."""
SAID = frozenset((Tier.A, Tier.B))
"""The tiers from which "X said" is answered."""
_SAID_ALSO = frozenset((Act.PROMISE, Act.DEMAND, Act.WARN))
"""Acts that are done by saying something."""
_FEW_WORDS = 2
_ABOUT = 0.66
"""The share of a longer topic's words that a statement must hold; names and figures must all be there."""

_NEAR = 0.45
"""How near to its topic a statement must be that does not hold all of it."""
_NEAR_OF_ANYBODY = 0.65
"""The same where it is not asked of a speaker."""
_CLOSE = 0.75
"""Statements that are less near than this share of the nearest are not shown."""

_Statement = tuple["AnnotatedArticle", "Attribution"]


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """A finding for each speaker, the one who speaks most on the topic first; nothing for a name that the corpus does not know."""
    topic = _topic(question, sources)
    if question.topic and not topic:
        return ()
    if question.actor is not None and not question.actor.names:
        alone = bare(question.actor, sources) if sources.stands(question.actor.asked, question.language) else None
        if not alone:
            return _by_description(question, topic, sources)
        question = replace(question, actor=replace(question.actor, names=tuple(sorted(alone))))
    every = _statements(question, topic, sources)
    statements = [(annotated, said) for annotated, said in every if _is_about(annotated, said, topic)]
    if not statements:
        statements = _nearest(every, topic, _NEAR if question.actor else _NEAR_OF_ANYBODY, question.language, sources)
    shown = fullest(sorted({name for _, said in statements if (name := speaker(said))}))
    by_speaker: dict[str, list[_Statement]] = defaultdict(list)
    for annotated, said in statements:
        if name := speaker(said):
            by_speaker[names.key(shown[name])].append((annotated, said))
    asked = asked_words(question.text, question.language, beside=[question.actor.asked] if question.actor else [])
    findings = [_finding(group, shown, asked, question.language) for group in by_speaker.values()]
    wanted = [names.key(name) for name in question.actor.names] if question.actor else []
    return tuple(sorted(findings, key=lambda finding: _order(finding, wanted)))


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
    for annotated, said in _statements(question, topic, sources):
        negated = said.polarity is Polarity.NEGATED and said.tier in SAID
        if negated and said.speaker and said.speaker.name and _is_about(annotated, said, topic):
            by_speaker[said.speaker.name].append((annotated, said))
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
    for annotated, said in _statements(described, (), sources):
        if said.speaker is None or said.speaker.kind is not MentionKind.ROLE or said.polarity is not Polarity.ASSERTED:
            continue
        words = stems(said.speaker.span.of(annotated.article.text), annotated.article.language)
        if all(holds(word, words) for word in asked) and _is_about(annotated, said, topic):
            found[annotated.article.id, said.speaker.name].append((annotated, said))
    return tuple(_described(name, group) for (_, name), group in found.items())


def _described(name: str | None, group: Sequence[_Statement]) -> Finding:
    citations = citing.once(citing.joined(citing.of_statement(annotated, said) for annotated, said in group))
    articles = {annotated.article.id: annotated for annotated, _ in group}
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
        (annotated, said)
        for annotated, said in statements.values()
        if asked is None or said.speaker is None or said.speaker.name is None or means(annotated, said.speaker.name, asked)
    ]


def _is_about(annotated: AnnotatedArticle, said: Attribution, topic: Sequence[AskedWord]) -> bool:
    if not topic:
        return True
    held = held_in(annotated, citing.whole_sentences(annotated, said.span))
    if len(topic) <= _FEW_WORDS or any(word.weighty and not holds(word, held) for word in topic):
        return all(holds(word, held) for word in topic)
    return coverage(tuple(topic), held) >= _ABOUT


def _nearest(
    statements: Sequence[_Statement], topic: Sequence[AskedWord], enough: float, language: str, sources: Sources
) -> list[_Statement]:
    """The statements that, with the sentences beside them and the title, are nearest to the topic, the best first; they may be none.

    Every name of the topic must stand there, or be what the whole article is about.
    """
    words = weighed(topic, language, sources)
    found: list[tuple[float, _Statement]] = []
    for annotated, said in statements:
        there = Surroundings(annotated, citing.whole_sentences(annotated, said.span))
        asked = can_stand(words, language, annotated.article.language)
        if not asked or not _tells(annotated, said, asked, there):
            continue
        if (near := nearness(asked, there)) >= enough or all(word.weighty for word, *_ in asked):
            found.append((near, (annotated, said)))
    best = max((near for near, _ in found), default=0.0)
    kept = sorted((each for each in found if each[0] >= _CLOSE * best), key=lambda each: -each[0])
    return [statement for _, statement in kept]


def _tells(annotated: AnnotatedArticle, said: Attribution, asked: Sequence[Weighed], there: Surroundings) -> bool:
    """Whether the statement or a sentence beside it tells something of the topic, and of all names in it.

    A topic that is all names stands in it or in the title; or it names nobody else and goes on about him who was named last, or whom
    the article names most.
    """
    plain = [word for word, *_ in asked if not word.weighty]
    if plain:
        told = any(holds(word, there.own) or holds(word, there.beside) for word in plain)
        named = len(plain) > 1 and any(holds(word, there.own) for word, *_ in asked)
        return (told or named) and all(there.hold(word) for word, *_ in asked if word.weighty)
    elsewhere = [word for word, *_ in asked if not holds(word, there.own) and not holds(word, there.title)]
    speaking, span = said.speaker.name if said.speaker else None, citing.whole_sentences(annotated, said.span)
    if not elsewhere:
        return True
    if any(mention.name != speaking for mention in mentions_in(annotated, span) if mention.name):
        return False
    others = [each.name for each in annotated.annotation.names if each.name and each.name != speaking]
    before = next(
        (each.name for each in reversed(annotated.annotation.names) if each.span.start < span.start and each.name in others), None
    )
    most = max(dict.fromkeys(others), key=others.count, default=None)
    meant = {NAME + names.key(name) for name in (before, most) if name}
    return all(not meant.isdisjoint(word.stems) for word in elsewhere)


def _finding(group: Sequence[_Statement], shown: dict[str, str], asked: tuple[AskedWord, ...], language: str) -> Finding:
    """One speaker's statements: those that hold most of the question's words first, then those in its language, then by strength."""
    articles = {annotated.article.id: annotated for annotated, _ in group}
    cited = citing.once(citing.joined(citing.of_statement(annotated, said) for annotated, said in group))

    def order(citation: Citation) -> tuple[float, bool]:
        held = coverage(asked, stems(citation.text, citation.article.language)) if asked else 0.0
        return -held, citation.article.language != language

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


def _order(finding: Finding, wanted: Sequence[str]) -> tuple[int, int, str]:
    key = names.key(finding.actor or "")
    return (wanted.index(key) if key in wanted else len(wanted), -len(finding.citations), key)
