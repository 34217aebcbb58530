"""Who did what to whom: relations by act, actor and target, grouped, with denials beside and negations last."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot import names
from bot.answering import citing
from bot.answering.beside import CHARGES, Accusation, answered, arranged
from bot.answering.independence import independent_sources
from bot.answering.namematch import fullest
from bot.answering.nearness import Surroundings, can_stand, nearness, weighed
from bot.answering.questions.tongues import tongue
from bot.answering.subjects import searched, subjects
from bot.answering.surnames import keys, means
from bot.answering.words import asked_words, coverage, held_by, held_in, holds, stems
from bot.model import Act, Finding, MentionKind, PassageKind, Polarity, Query, Relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Mention, NameMatch, Question

MOST = 80
"""Relations that are looked at for one answer."""
_REPLIES = frozenset((Act.DENY, Act.REJECT))
_PERSONAL = frozenset((Act.ACCUSE, Act.SUE, Act.THREATEN, Act.CRITICISE))
"""Acts on somebody: who accuses a rival of Norvik, or somebody of helping Norvik, does not accuse Norvik."""
_KIN = {
    Act.ACCUSE: frozenset((Act.CRITICISE, Act.SUE)),
    Act.CRITICISE: frozenset((Act.ACCUSE,)),
    Act.PRAISE: frozenset((Act.SUPPORT,)),
    Act.SUPPORT: frozenset((Act.PRAISE,)),
}
"""Acts that another is told as; each is shown as what it is."""
_ABOUT = 0.99
"""The share of the words asked that a relation found by words, not by names, must hold."""
_LONG_TOPIC = 2
_NEAR = 0.4
"""How near a relation must be to what it is asked to be on, where it does not hold that itself."""
_NEAR_DESCRIBED = 0.6
"""The same where it is not asked of anybody by name."""
_MOSTLY_ABOUT = 0.66
"""The share of a longer topic's ordinary words."""


class _Sighting(NamedTuple):
    """A relation in its article; ``target`` is the name that it was found for by words, where it carries none itself."""

    annotated: AnnotatedArticle
    relation: Relation
    target: str | None = None
    asked_for: bool = False
    """It is what the question asks for in the words of the text."""


def find(question: Question, sources: Sources, acts: frozenset[Act] | None = None, most: int = MOST) -> tuple[Finding, ...]:
    """The findings, asserted ones first by strength, each with what its target denies and what is said of evidence; then negations.

    ``acts`` stand for the question's own; ``most`` relations are looked at.
    """
    acts = acts or (frozenset((question.act,)) if question.act else frozenset(Act) - {Act.SAY})
    topic = _topic(question, sources)
    every = _sightings(question, topic, acts, sources, most)
    sightings = [sighting for sighting in every if _on_topic(sighting, topic)]
    named = any(match and match.names for match in (question.actor, question.target)) or any(word.weighty for word in topic)
    if not sightings and named:
        sightings = _nearest(every, topic, _NEAR, question, sources)
    if not sightings and _nobody(question.target) and not _nobody(question.actor):
        sightings = _on_what_is_described(question, acts, sources, most)
    if topic and question.actor is None and question.target is None:  # who did or suffered this may be told without a name
        sightings = [it._replace(asked_for=it.asked_for or _described(it.relation.target)) for it in sightings]
    if question.polarity is Polarity.NEGATED:  # whoever is not told of is told of by nobody
        return tuple(_grouped((it for it in sightings if it.relation.polarity is Polarity.NEGATED), question.language))
    both = question.actor is not None and question.target is not None
    says_so = [sighting for sighting in sightings if sighting.relation.polarity is Polarity.ASSERTED]
    negated = [sighting for sighting in sightings if sighting.relation.polarity is Polarity.NEGATED]
    if not says_so and not negated and (both or (named and topic)) and acts == {question.act} and question.act in _KIN:
        return find(question, sources, _KIN[question.act], most)
    if not says_so and not both:
        return ()
    found = _grouped(says_so, question.language)
    targets = {names.key(finding.target) for finding in found if finding.target}
    if not both:
        negated = [
            sighting for sighting in negated if sighting.relation.target and names.key(sighting.relation.target.name or "") in targets
        ]
    accusations = [Accusation(finding) for finding in found]
    denials = _denials(question, accusations, sources) if acts & CHARGES else []
    return (*arranged(accusations, denials, question, sources), *_grouped(negated, question.language))


def _sightings(question: Question, topic: Sequence[AskedWord], acts: frozenset[Act], sources: Sources, most: int) -> list[_Sighting]:
    query = Query(
        words=searched(topic),
        language=question.language,
        kind=PassageKind.RELATION,
        acts=acts,
        actors=keys(question.actor, sources),
        targets=keys(question.target, sources),
        outlets=_keys(question.outlet),
        since=question.since,
        languages=question.languages,
        until=question.until,
        limit=most,
    )
    found = [] if _nobody(question.actor) or _nobody(question.target) else _of_those_asked(_seen(query, sources), question)
    if _nobody(question.actor):
        return found
    if question.target is not None:
        by_words = replace(query, targets=None, words=f"{question.target.asked} {query.words}")
        found = found + _of_those_asked(_found_by_words(by_words, question.target, found, sources), replace(question, target=None))
    return found or [sighting for sighting in _stated(question, acts, query, sources) if _concerns_target(sighting, question)]


def _of_those_asked(sightings: Iterable[_Sighting], question: Question) -> list[_Sighting]:
    """The relations without those of somebody else of the same surname."""
    return [
        it
        for it in sightings
        if all(
            asked is None or party is None or party.name is None or means(it.annotated, party.name, asked)
            for asked, party in ((question.actor, it.relation.actor), (question.target, it.relation.target))
        )
    ]


def _found_by_words(query: Query, target: NameMatch, found: Sequence[_Sighting], sources: Sources) -> list[_Sighting]:
    """Relations whose target is in the words of the text alone: "praised *the Falcon's price*"."""
    known = {(sighting.annotated.article.id, sighting.relation) for sighting in found}
    name = target.names[0] if target.names else None
    return [
        sighting._replace(target=name, asked_for=True)
        for sighting in _seen(query, sources)
        if (sighting.annotated.article.id, sighting.relation) not in known
        and (name is None or sighting.relation.act not in _PERSONAL)
        and _concerns(sighting, target.asked, query.language, named=name is not None)
    ]


def _seen(query: Query, sources: Sources) -> list[_Sighting]:
    return [_Sighting(annotated, annotated.annotation.relations[hit.ordinal]) for hit, annotated in sources.found(query)]


def _nobody(asked: NameMatch | None) -> bool:
    """Somebody is asked for whom the corpus does not know."""
    return asked is not None and not asked.names


def _keys(match: NameMatch | None) -> frozenset[str] | None:
    return frozenset(match.names) if match is not None and match.names else None


def _stated(question: Question, acts: frozenset[Act], query: Query, sources: Sources) -> list[_Sighting]:
    """What somebody says by a verb of the act, where the text is no relation of its own: "disputed claims of a hidden camera"."""
    words = tongue(question.language).questions.acts
    verbs = {form: act for act in acts - _PERSONAL if act in words for form in words[act].finite}
    asked = " ".join(filter(None, (question.target.asked if question.target else "", query.words)))
    if not verbs or not asked:
        return []
    said = replace(query, kind=PassageKind.STATEMENT, acts=None, targets=None, words=f"{asked} {' '.join(verbs)}")
    found = []
    for hit, annotated in sources.found(said):
        attribution, text = annotated.annotation.attributions[hit.ordinal], annotated.article.text
        act = next((verbs[cue.of(text).casefold()] for cue in attribution.cue if cue.of(text).casefold() in verbs), None)
        if act and attribution.speaker and attribution.speaker.name:
            denies = act in _REPLIES  # what is denied is told as not so
            found.append(
                _Sighting(
                    annotated,
                    Relation(
                        act,
                        attribution.cue[0],
                        attribution.span,
                        actor=attribution.speaker,
                        matter=attribution.content,
                        polarity=Polarity.ASSERTED if denies else attribution.polarity,
                        modality=attribution.modality,
                        tier=attribution.tier,
                        reporter=attribution.reporter,
                    ),
                )
            )
    return found


def _concerns_target(sighting: _Sighting, question: Question) -> bool:
    target = question.target
    return target is None or _concerns(sighting, target.asked, question.language, named=bool(target.names))


def _concerns(sighting: _Sighting, asked: str, language: str, *, named: bool) -> bool:
    """Whether a relation without that name as its target is one to it in the words of the text: "praised *R1's price*"."""
    article, relation = sighting.annotated.article, sighting.relation
    target = (relation.target.span,) if relation.target else ()
    spans = target if _on_its_target(relation, named=named) else (*target, *relation.matter)
    words = _words(asked, language)
    held = stems(" ".join(span.of(article.text) for span in spans), article.language)
    plain = [word for word in words if not word.weighty]
    if not plain:
        return bool(words) and coverage(words, held) >= _ABOUT
    around = held_in(sighting.annotated, citing.of_relation(sighting.annotated, relation).span, words) | held_by(
        article.title, article.language, words
    )
    return coverage(plain, held) >= _ABOUT and all(holds(word, around) for word in words if word.weighty)  # whose plan it is


@lru_cache(maxsize=16)
def _words(asked: str, language: str) -> tuple[AskedWord, ...]:
    """The words of a target; many relations are asked for the same."""
    return asked_words(asked, language, loosely=True)


def _on_its_target(relation: Relation, *, named: bool) -> bool:
    """Whether only the words of its target count: who looks whether a rival robbed Norvik does not investigate Norvik."""
    if relation.target is None:
        return False
    return relation.act in _PERSONAL or (named and (relation.act is Act.INVESTIGATE or relation.target.name is not None))


def _on_topic(sighting: _Sighting, topic: Sequence[AskedWord]) -> bool:
    """Whether the matter that the question names stands in the evidence; a name, and most of many words, may stand in the title."""
    if not topic:
        return True
    annotated, sought = sighting.annotated, tuple(topic)
    held = held_in(annotated, citing.of_relation(annotated, sighting.relation).span, sought)
    around = held | held_by(annotated.article.title, annotated.article.language, sought)
    names, plain = [word for word in topic if word.weighty], [word for word in topic if not word.weighty]
    if not all(holds(word, around) for word in names):
        return False
    if len(plain) <= _LONG_TOPIC:
        return coverage(plain, held) >= _ABOUT
    return coverage(plain, around) >= _MOSTLY_ABOUT and coverage(plain, held) >= _MOSTLY_ABOUT / 2


def _on_what_is_described(question: Question, acts: frozenset[Act], sources: Sources, most: int) -> list[_Sighting]:
    """Relations that are near to what the question describes without a name: "who rejected *the plan to close the ferry line*?"."""
    target = question.target.asked if question.target else ""
    described = replace(question, target=None, topic=f"{target} {question.topic}".strip())
    topic = _topic(described, sources)
    near = _nearest(_sightings(described, topic, acts, sources, most), topic, _NEAR_DESCRIBED, described, sources) if topic else []
    return [sighting._replace(asked_for=True) for sighting in near if _tells(sighting, topic)]


def _tells(sighting: _Sighting, topic: Sequence[AskedWord]) -> bool:
    """Whether the relation itself tells something of it: who denied *any wrongdoing* did not deny the payments of the title."""
    own = held_in(sighting.annotated, citing.of_relation(sighting.annotated, sighting.relation).span, tuple(topic))
    return any(holds(word, own) for word in topic)


def _nearest(
    sightings: Sequence[_Sighting], topic: Sequence[AskedWord], enough: float, question: Question, sources: Sources
) -> list[_Sighting]:
    """Those that are near, with the sentences beside them and the title, to what they are asked to be on."""
    words, near = weighed(topic, question.language, sources), list[_Sighting]()
    for sighting in sightings:
        article = sighting.annotated.article
        there = Surroundings(sighting.annotated, citing.of_relation(sighting.annotated, sighting.relation).span, tuple(topic))
        asked = can_stand(words, question.language, article.language)
        if all(there.hold(word) for word, *_ in asked if word.weighty) and nearness(asked, there) >= enough:
            near.append(sighting)
    return near


def _topic(question: Question, sources: Sources) -> tuple[AskedWord, ...]:
    """The words that the matter must hold, without those of actor and target."""
    beside = [match.asked for match in (question.actor, question.target) if match]
    return subjects(question.topic, question.language, sources, beside=beside)


def _denials(question: Question, accusations: Sequence[Accusation], sources: Sources) -> list[tuple[int, Finding]]:
    """What those who are accused deny, as it stands in the corpus, each by the number of the accusation that it answers."""
    targets = frozenset(it.finding.target for it in accusations if it.finding.target)
    if not targets:
        return []
    query = Query(
        kind=PassageKind.RELATION,
        acts=frozenset((Act.DENY,)),
        actors=targets,
        outlets=_keys(question.outlet),
        since=question.since,
        languages=question.languages,
        until=question.until,
        limit=MOST // 4,
    )
    answers: dict[int, list[_Sighting]] = defaultdict(list)
    for sighting in _seen(query, sources):
        actor, _ = _names(sighting)
        if actor and sighting.relation.polarity is Polarity.ASSERTED:
            number = answered(actor, citing.of_relation(sighting.annotated, sighting.relation), accusations)
            if number is not None:
                answers[number].append(sighting)
    return [(number, finding) for number, group in answers.items() for finding in _grouped(group, question.language)]


def _grouped(sightings: Iterable[_Sighting], language: str) -> list[Finding]:
    """A finding for each actor, act and target; the one with the best evidence and the most independent sources first."""
    listed = [sighting for sighting in sightings if any(_names(sighting)) or sighting.asked_for]  # else there is nobody to tell of
    shown = fullest(sorted({name for sighting in listed for name in _names(sighting) if name}))
    groups: dict[tuple[str, Act, str], list[_Sighting]] = defaultdict(list)
    for sighting in listed:
        relation, text = sighting.relation, sighting.annotated.article.text
        actor, target = _names(sighting)
        groups[_group(actor, relation.actor, text, shown), relation.act, _group(target, relation.target, text, shown)].append(sighting)
    found = (_finding(group, shown, language) for group in groups.values())
    return sorted(found, key=lambda finding: _strength(finding, language))


def _described(party: Mention | None) -> bool:
    """Whether a party has no name and is told by what it is: two inspectors."""
    return party is not None and party.name is None and party.kind is MentionKind.ROLE


def _names(sighting: _Sighting) -> tuple[str | None, str | None]:
    """Actor and target by name."""
    actor, target = sighting.relation.actor, sighting.relation.target
    return actor.name if actor else None, sighting.target or (target.name if target else None)


def _group(name: str | None, party: Mention | None, text: str, shown: dict[str, str]) -> str:
    """What tells a party from others: the name's key, or the words of the text where it has no name."""
    if name:
        return names.key(shown[name])
    return f"({names.key(party.span.of(text))})" if party else ""


def _finding(group: Sequence[_Sighting], shown: dict[str, str], language: str) -> Finding:
    articles = {sighting.annotated.article.id: sighting.annotated for sighting in group}
    cited = [(citing.of_relation(sighting.annotated, sighting.relation), sighting) for sighting in group]
    citations = citing.in_own_language(citing.once((citation for citation, _ in cited), language), language)
    best = next(sighting for citation, sighting in cited if citation == citations[0])
    actor, target = _names(best)
    return Finding(
        citations=citations,
        independent_sources=independent_sources(citations, articles),
        act=best.relation.act,
        actor=shown[actor] if actor else None,
        target=shown[target] if target else None,
        matter=best.relation.matter,
        polarity=citations[0].polarity,
        modality=citations[0].modality,
    )


def _strength(finding: Finding, language: str) -> tuple[int, int, int, int, int, bool, tuple[int, int, int, float, str]]:
    best = finding.citations[0]
    return (
        int(finding.actor is None),
        int(best.speaker is None),
        citing.TIERS.index(best.tier),
        citing.MODALITIES.index(finding.modality),
        -finding.independent_sources,
        best.article.language != language,
        citing.rank(best),
    )
