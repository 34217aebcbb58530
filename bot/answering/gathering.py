"""What is told of somebody or something: the statements and relations of a person, or those on a topic."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot import names
from bot.answering import citing, statements
from bot.answering.querying import query
from bot.answering.words import asked_words, coverage, holds, stems
from bot.model import Act, Finding, PassageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Citation, Query, Question, Span

MOST = 200
"""Passages of each kind that are looked at."""
_FEW_WORDS = 2
_ABOUT = 0.66
"""The share of a longer topic's words that a passage must hold; names and figures must all be there."""


class Told(NamedTuple):
    """One passage and what it tells: who says something, or does what to whom."""

    annotated: AnnotatedArticle
    citation: Citation
    act: Act
    actor: str | None
    target: str | None = None
    matter: tuple[Span, ...] = ()

    def finding(self) -> Finding:
        """The passage alone, as a finding."""
        citation = self.citation
        return Finding((citation,), 1, self.act, self.actor, self.target, self.matter, citation.polarity, citation.modality)


def told(question: Question, sources: Sources) -> list[Told]:
    """Every statement and relation on what is asked, each passage of an article once; nothing by whom the corpus does not know."""
    topic = words_of(question)
    asked = query(question, question.topic, MOST)
    if question.actor is None:
        queries = [replace(asked, kind=PassageKind.RELATION), replace(asked, kind=PassageKind.STATEMENT)]
    else:
        meant = frozenset(question.actor.names)
        queries = [
            replace(asked, kind=PassageKind.RELATION, actors=meant),
            replace(asked, kind=PassageKind.RELATION, targets=meant),
            replace(asked, kind=PassageKind.STATEMENT, actors=meant),
        ]
    found: dict[tuple[str, Span], Told] = {}
    for one in (passage for each in queries for passage in _passages(each, sources)):
        if is_about(one.citation, topic):
            found.setdefault((one.citation.article.id, one.citation.span), one)
    return _joined(list(found.values()))


def _joined(found: Sequence[Told]) -> list[Told]:
    """The passages, those of one speaker that lie within another of the same article as one with it."""
    said: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for one in found:
        if one.act is Act.SAY and one.actor:
            said[one.citation.article.id, names.key(one.actor)].append(one)
    together = (
        group[0]._replace(citation=citation) for group in said.values() for citation in citing.joined(one.citation for one in group)
    )
    return [*(one for one in found if one.act is not Act.SAY), *together]


def _passages(query: Query, sources: Sources) -> Iterator[Told]:
    for hit, annotated in sources.found(query):
        if query.kind is PassageKind.STATEMENT:
            said = annotated.annotation.attributions[hit.ordinal]
            if name := statements.speaker(said):
                yield Told(annotated, citing.of_statement(annotated, said), Act.SAY, name)
        else:
            it = annotated.annotation.relations[hit.ordinal]
            actor, target = it.actor.name if it.actor else None, it.target.name if it.target else None
            if actor or target:
                yield Told(annotated, citing.of_relation(annotated, it), it.act, actor, target, it.matter)


def words_of(question: Question) -> tuple[AskedWord, ...]:
    """The words that a passage must hold."""
    return asked_words(question.topic, question.language, beside=question.actor.names if question.actor else ())


def is_about(citation: Citation, topic: Sequence[AskedWord]) -> bool:
    """Whether the passage holds what is asked: all of a few words, most of many."""
    if not topic:
        return True
    held = stems(citation.text, citation.article.language)
    if len(topic) <= _FEW_WORDS or any(word.weighty and not holds(word, held) for word in topic):
        return all(holds(word, held) for word in topic)
    return coverage(topic, held) >= _ABOUT


def without_copies(found: Iterable[Told]) -> list[Told]:
    """Each passage of a story once, as its oldest article has it."""
    seen: dict[tuple[str, str], Told] = {}
    for one in sorted(found, key=lambda each: citing.age(each.citation)):
        seen.setdefault((one.citation.story, one.citation.text), one)
    return list(seen.values())
