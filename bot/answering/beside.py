"""What stands beside an accusation: what the accused deny, and what is said of the evidence."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from bot import names
from bot.answering import citing
from bot.answering.questions.tongues import TONGUES
from bot.answering.words import asked_words, coverage, stems
from bot.model import Act, Evidence, Finding, PassageKind, Polarity, Query, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Citation, Question

CHARGES = frozenset((Act.ACCUSE, Act.SUE, Act.INVESTIGATE))
"""Acts that somebody answers by denying, and that want evidence."""
_LOOKED_AT = 40
_NEAR = 400
"""Characters around an accusation within which a sentence on evidence goes with it even if it names nobody of it."""
_ABOUT = 0.5
"""The share of the words of a matter that a sentence on evidence must hold to be about it."""


class _Spoken(NamedTuple):
    """A sentence that speaks of evidence, and the words that do."""

    annotated: AnnotatedArticle
    sentence: Span
    words: Span
    evidence: Evidence


class _Around(NamedTuple):
    """Keys of the parties in such a sentence, and of the names in its article."""

    there: frozenset[str]
    mentioned: frozenset[str]


class Accusation:
    """A finding that others are put beside, with what they are compared by, each read once."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        self.target, self.actor = names.key(finding.target or ""), names.key(finding.actor or "")
        self.parties = tuple(party for party in (self.target, self.actor) if party)
        self.stories = frozenset(citation.story for citation in finding.citations)
        self.is_suit = finding.act is Act.SUE and bool(finding.matter)
        """One may be sued for anything, so that a denial or evidence of something else in the same story says nothing of it."""

    @cached_property
    def _spans(self) -> dict[str, list[Span]]:
        """Where it stands, by article."""
        found: dict[str, list[Span]] = defaultdict(list)
        for citation in self.finding.citations:
            found[citation.article.id].append(citation.span)
        return dict(found)

    @cached_property
    def told(self) -> frozenset[str]:
        """The words of its citations."""
        return frozenset[str]().union(*(stems(each.text, each.article.language) for each in self.finding.citations))

    @cached_property
    def _matter(self) -> tuple[AskedWord, ...]:
        first = self.finding.citations[0].article
        return asked_words(" ".join(span.of(first.text) for span in self.finding.matter), first.language)

    def shared(self, citation: Citation) -> float:
        """The share of the words of its matter that a citation holds."""
        return coverage(self._matter, stems(citation.text, citation.article.language)) if self._matter else 0.0

    def stands_near(self, citation: Citation) -> bool:
        """Whether it stands close before or behind a citation."""
        return any(_distance(span, citation.span) < _NEAR for span in self._spans.get(citation.article.id, ()))

    def stands_before(self, citation: Citation) -> bool:
        """Whether a citation follows it closely."""
        return any(0 <= citation.span.start - span.end < _NEAR for span in self._spans.get(citation.article.id, ()))

    def nearness(self, citation: Citation) -> int:
        """3 close by, 2 in the same article, 1 in the same story."""
        if citation.article.id in self._spans:
            return 3 if self.stands_near(citation) else 2
        return int(citation.story in self.stories)


def arranged(
    accusations: Sequence[Accusation], denials: Iterable[tuple[int, Finding]], question: Question, sources: Sources
) -> Iterator[Finding]:
    """The accusations in their order, each with the denials that answer it (by number) and what is said of its evidence behind it."""
    behind: dict[int, list[Finding]] = defaultdict(list)
    for number, denial in denials:
        behind[number].append(denial)
    for number, finding in _evidence(accusations, question, sources):
        behind[number].append(finding)
    for number, accusation in enumerate(accusations):
        yield accusation.finding
        yield from behind[number]


def answered(denier: str, citation: Citation, accusations: Sequence[Accusation]) -> int | None:
    """The number of the accusation that a denial answers; None where nothing ties it to one.

    It is one of who denies, on the matter that is denied; else the nearest in the same article or story. A denial that does not say
    what it denies ("denied wrongdoing") and stands elsewhere goes with the first accusation of who denies.
    With a suit over a matter goes only a denial of that matter, or one right behind it.
    """
    key = names.key(denier)
    own = [number for number, accusation in enumerate(accusations) if accusation.target == key]
    if not own:
        return None
    denied = _denied(citation)
    ties = {number: _tie(denied, citation, accusations[number]) for number in own}
    best = max(own, key=lambda number: ties[number])
    return best if any(ties[best]) or not (denied or accusations[best].is_suit) else None


def _denied(citation: Citation) -> tuple[AskedWord, ...]:
    """The words of what is denied; none where they do not say what it is."""
    article = citation.article
    general = TONGUES[article.language].evidence.general if article.language in TONGUES else frozenset[str]()
    words = asked_words(" ".join(span.of(article.text) for span in citation.emphasis), article.language)
    return tuple(word for word in words if word.word.lower() not in general)


def _tie(denied: Sequence[AskedWord], citation: Citation, accusation: Accusation) -> tuple[bool, int, float]:
    """Whether a denial is on the matter of an accusation, how near it stands, and how much of the matter it repeats."""
    repeated = accusation.shared(citation)
    if denied:
        repeated = max(repeated, coverage(denied, accusation.told))
    about = repeated >= _ABOUT
    near = 0 if not about and accusation.is_suit and not accusation.stands_before(citation) else accusation.nearness(citation)
    return about, near, repeated if about else 0.0


def _evidence(accusations: Sequence[Accusation], question: Question, sources: Sources) -> list[tuple[int, Finding]]:
    """What the corpus says of evidence, each by the number of the accusation that it goes with."""
    charges = [number for number, accusation in enumerate(accusations) if accusation.finding.act in CHARGES]
    groups: dict[tuple[int, Evidence], list[Citation]] = defaultdict(list)
    shown = {(citation.article.id, citation.span) for accusation in accusations for citation in accusation.finding.citations}
    parties = {party for number in charges for party in accusations[number].parties}
    for spoken in _spoken([accusations[number].finding for number in charges], question, sources) if charges else ():
        citation, around = _cited(spoken), _around(spoken, parties)
        scores = [_goes_with(around, citation, accusations[number]) for number in charges]
        if max(scores) > 0 and (citation.article.id, citation.span) not in shown:
            groups[charges[scores.index(max(scores))], spoken.evidence].append(citation)
    return [
        (
            number,
            Finding(citations, len({each.story for each in citations}), target=accusations[number].finding.target, evidence=evidence),
        )
        for (number, evidence), found in groups.items()
        for citations in (citing.once(found),)
    ]


def _spoken(accusations: Iterable[Finding], question: Question, sources: Sources) -> Iterator[_Spoken]:
    parties = dict.fromkeys(name for accusation in accusations for name in (accusation.target, accusation.actor) if name)
    for language, tongue in TONGUES.items():
        query = Query(
            words=f"{tongue.evidence.words} {' '.join(parties)}",
            language=language,
            kind=PassageKind.SENTENCE,
            languages=frozenset((language,)),
            outlets=frozenset(question.outlet.names) if question.outlet and question.outlet.names else None,
            since=question.since,
            until=question.until,
            limit=_LOOKED_AT,
        )
        some, none = _patterns(language)
        for hit, annotated in sources.found(query):
            if hit.span.of(annotated.article.text).rstrip("\"'”’“»« ").endswith("?"):
                continue
            for evidence, pattern in ((Evidence.NONE, none), (Evidence.SOME, some)):
                if match := pattern.search(annotated.article.text, hit.span.start, hit.span.end):
                    yield _Spoken(annotated, hit.span, Span(*match.span()), evidence)
                    break


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = TONGUES[language].evidence
    return re.compile(words.some, re.IGNORECASE), re.compile(words.none, re.IGNORECASE)


def _cited(spoken: _Spoken) -> Citation:
    """The sentence, with whoever says it by good evidence."""
    annotated = spoken.annotated
    saying = (said for said in annotated.annotation.attributions if any(span.covers(spoken.words) for span in said.content))
    said = min(saying, key=lambda each: len(each.span), default=None)
    if said is None or said.polarity is Polarity.NEGATED or said.tier is Tier.C:
        return citing.of_passage(annotated, citing.whole_sentences(annotated, spoken.sentence), (spoken.words,))
    return replace(citing.of_statement(annotated, said), emphasis=(spoken.words,))


def _around(spoken: _Spoken, parties: Iterable[str]) -> _Around:
    """Which of the parties, by key, are in the sentence, and who is named in the article."""
    annotated, sentence = spoken.annotated, spoken.sentence
    mentioned = [(names.key(each.name), each.span) for each in annotated.annotation.names if each.name]
    named = {key for key, span in mentioned if sentence.covers(span)}
    words = frozenset(names.key(sentence.of(annotated.article.text)).split())
    there = frozenset(party for party in parties if party in named or words.issuperset(party.split()))
    return _Around(there, frozenset(key for key, _ in mentioned))


def _goes_with(around: _Around, citation: Citation, accusation: Accusation) -> float:
    """How much speaks for it that a sentence on evidence is about an accusation; 0 where too little does."""
    there = [party in around.there for party in accusation.parties]
    near, stories = accusation.stands_near(citation), citation.story in accusation.stories
    if not (near or stories or any(there)):
        return 0.0
    owed = bool(accusation.actor) and there[-1] and accusation.target in around.mentioned  # the accuser has evidence or has none
    about = accusation.shared(citation) >= _ABOUT
    if accusation.is_suit and not (about or accusation.stands_before(citation)):
        return 0.0
    if near or owed or (any(there) and (about or stories)) or (stories and about):
        return 2.0 * sum(there) + near + stories + about
    return 0.0


def _distance(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)
