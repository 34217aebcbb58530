"""The vocabulary: immutable types that every other module speaks in. No I/O.

Offsets are half-open ranges of Unicode characters of ``Article.text``, which is final once the article has been cleaned.
No type that leaves the answerer has a field for quoted text: a quote is an article and a span, and its text is the slice.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003 - msgspec reads the annotations at run time
from enum import StrEnum

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """Characters ``start`` (inclusive) to ``end`` (exclusive) of an article's text.

    No dataclass like its neighbours, since an answer makes thousands of these: so they take a third of the time.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


def hull(spans: tuple[Span, ...]) -> Span:
    """The smallest span that covers all of ``spans`` (at least one)."""
    return spans[0] if len(spans) == 1 else Span(min(span.start for span in spans), max(span.end for span in spans))


class Act(StrEnum):
    """What an actor does to a target, by words."""

    SAY = "say"
    ACCUSE = "accuse"
    DENY = "deny"
    INVESTIGATE = "investigate"
    SUE = "sue"
    CRITICISE = "criticise"
    PRAISE = "praise"
    WARN = "warn"
    THREATEN = "threaten"
    DEMAND = "demand"
    REJECT = "reject"
    PROMISE = "promise"
    SUPPORT = "support"


class Polarity(StrEnum):
    """Whether the text says that it is so, or that it is not."""

    ASSERTED = "asserted"
    NEGATED = "negated"


class Modality(StrEnum):
    """How far the text stands behind what it says."""

    STATED = "stated"
    HEDGED = "hedged"
    """The outlet itself keeps its distance: allegedly, reportedly, potentially, may have."""
    HEARSAY = "hearsay"
    """Somebody unnamed says so: is said to have, soll ... haben."""


class Tier(StrEnum):
    """How sure an extraction is, by the evidence that the text gives."""

    A = "A"
    """An explicit cue, or a colon or dash in its place, with a named source."""
    B = "B"
    """Most other verbs with an object, or a continued quotation whose speaker carries over."""
    C = "C"
    """No cue, hedged, or a source that could not be resolved."""


class MentionKind(StrEnum):
    """What kind of words point at somebody."""

    NAME = "name"
    ROLE = "role"
    """A description: a spokesman, the company, two people familiar with the matter."""
    PRONOUN = "pronoun"
    DOCUMENT = "document"
    """A document or rule that speaks: the report, the terms of use."""


class Mention(msgspec.Struct, frozen=True, gc=False):
    """Words of an article that point at somebody, and the name they stand for. No dataclass either: an article has many.

    ``name`` is the canonical name within the article ("Ana Ruiz" for "Ruiz", "she" and "the chief executive"), without titles,
    possessive endings and articles. It is None where the text does not carry it. ``confidence`` is in 0..1.
    """

    span: Span
    kind: MentionKind
    name: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who (source) says (cue) what (content); each one or more spans in the order of the text.

    ``speaker`` is None where a quotation has no source at all. ``reporter`` is the person or outlet that the article relies on for
    the attribution ("Reuters reported that Ruiz had told staff ..."). ``span`` covers everything a reader must see.
    """

    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    speaker: Mention | None = None
    polarity: Polarity = Polarity.ASSERTED
    modality: Modality = Modality.STATED
    tier: Tier = Tier.C
    reporter: Mention | None = None

    @property
    def span(self) -> Span:
        source = (self.speaker.span,) if self.speaker else ()
        return hull(self.content + self.cue + source)


@dataclass(frozen=True, slots=True)
class Relation:
    """What an actor does to a target, and over what matter.

    ``actor`` is None where the text does not name one ("has been accused of bribery"). One relation has one target: an accusation of
    two firms is two relations. ``evidence`` is the sentence (or sentences) that a reader must see.
    """

    act: Act
    cue: Span
    evidence: Span
    actor: Mention | None = None
    target: Mention | None = None
    matter: tuple[Span, ...] = ()
    polarity: Polarity = Polarity.ASSERTED
    modality: Modality = Modality.STATED
    tier: Tier = Tier.C
    reporter: Mention | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """All that is known of an article's text, in the order of the text. ``names`` are the mentions that carry a name."""

    sentences: tuple[Span, ...] = ()
    quotations: tuple[Span, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    relations: tuple[Relation, ...] = ()
    names: tuple[Mention, ...] = ()
    relies_on: tuple[str, ...] = ()
    """Other outlets that the article takes its matter from, as it names them."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article after cleaning.

    ``id`` is 16 hexadecimal digits of a hash of the place the article came from, so that it stays when the text is corrected;
    ``hash`` is one of the text, so that a quote can be checked before it is sent. ``published`` is aware and in UTC; a date without a
    time is midnight. ``title_is_label`` says that the title is the first words of a text that had none.
    """

    id: str
    path: str
    """The file below the corpus folder, with ``#n`` behind it where a file holds several, or a feed entry's address."""
    text: str
    title: str
    outlet: str
    language: str
    """ISO 639-1."""
    title_is_label: bool = False
    published: datetime | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    """Lines of page furniture that cleaning took out."""
    source_outlet: str | None = None
    """The outlet that the article was taken from, where the page says so ("Source: ...")."""
    translated: bool = False
    """The page says that it is a translation."""
    hash: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "hash", text_hash(self.text))

    def paragraph(self, offset: int) -> int:
        """The number, from 1, of the paragraph that ``offset`` lies in; paragraphs are parted by line breaks."""
        return 1 + sum(1 for line in self.text[:offset].split("\n")[:-1] if line.strip())


def text_hash(text: str) -> str:
    """16 hexadecimal digits that stand for the text."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """What the library keeps of an article: itself, its annotation, and the story that it tells (its copies share the story)."""

    article: Article
    annotation: Annotation
    story: str


class PassageKind(StrEnum):
    """What a passage was indexed as."""

    SENTENCE = "sentence"
    STATEMENT = "statement"
    """An attribution: found by its speaker."""
    RELATION = "relation"
    """A relation: found by actor, act and target."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit of the index: a sentence, a statement or a relation of one article.

    ``ordinal`` is its number in the tuple of the annotation that ``kind`` names. ``actor`` (a statement's speaker) and ``target`` are
    names as they are shown; the index compares them by ``bot.names.key``.
    """

    article_id: str
    kind: PassageKind
    ordinal: int
    span: Span
    text: str
    title: str
    outlet: str
    language: str
    published: datetime | None = None
    act: Act | None = None
    actor: str | None = None
    target: str | None = None
    polarity: Polarity = Polarity.ASSERTED
    tier: Tier | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked of the index. Filters must hold; ``words`` (free text, any punctuation) rank, and at least one must occur.

    Without ``words`` the newest passages come first. A filter is None where it does not matter; names and outlets are matched by key.
    ``since`` is inclusive, ``until`` exclusive, and a passage without a date is in no such range. ``phrase`` must occur word for word.
    """

    words: str = ""
    language: str = "en"
    """The language of ``words``."""
    kind: PassageKind = PassageKind.SENTENCE
    phrase: str | None = None
    acts: frozenset[Act] | None = None
    actors: frozenset[str] | None = None
    targets: frozenset[str] | None = None
    outlets: frozenset[str] | None = None
    languages: frozenset[str] | None = None
    articles: frozenset[str] | None = None
    since: datetime | None = None
    until: datetime | None = None
    boosted_outlets: frozenset[str] = frozenset()
    per_article: int | None = None
    """The most hits that one article may have."""
    limit: int = 10


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found; ``score`` has no unit and compares only within one result."""

    article_id: str
    kind: PassageKind
    ordinal: int
    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name in a question and the indexed names it was taken to mean, best first."""

    asked: str
    names: tuple[str, ...]
    exact: bool


class QuestionKind(StrEnum):
    """The type of a question: each has a file in ``bot/answering``."""

    RELATIONS = "relations"
    STATEMENTS = "statements"
    WHO_SAID = "who_said"
    FACTS = "facts"
    MAP = "map"
    """Who did what to whom, to be drawn."""
    COMPARISON = "comparison"
    """How outlets report one matter."""
    TIMELINE = "timeline"
    VERIFY = "verify"
    """Whether the corpus holds the words of a claim, and in whose mouth."""


class Aspect(StrEnum):
    """What a question of fact seeks, so that the sentence which holds it comes first."""

    ANYTHING = "anything"
    DEFINITION = "definition"
    ROLE = "role"
    """Who somebody is."""
    AMOUNT = "amount"
    TIME = "time"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Claim:
    """Words to be looked up, in one line and without markup. ``quoted``: as somebody's very words, else as a report of them.

    ``speaker`` is in whose mouth they are put; None where nobody is named.
    """

    text: str
    quoted: bool = True
    speaker: NameMatch | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it was understood.

    ``actor`` is the speaker of a statement and the doer of a relation. ``topic`` holds the words the answer must be about, ``quote``
    the words whose speaker is asked. A NameMatch without names is one whose name the corpus does not know: nothing can be found.
    """

    text: str
    language: str
    kind: QuestionKind
    act: Act | None = None
    actor: NameMatch | None = None
    target: NameMatch | None = None
    topic: str = ""
    quote: str | None = None
    outlet: NameMatch | None = None
    since: datetime | None = None
    until: datetime | None = None
    aspect: Aspect = Aspect.ANYTHING
    languages: frozenset[str] | None = None
    """Of articles, where only those are asked for."""
    passed: int = 0
    """Citations that were shown before, where more are asked for."""
    claims: tuple[Claim, ...] = ()
    """What is to be verified."""
    unchecked: int = 0
    """Further claims of the same text that are left out."""
    polarity: Polarity = Polarity.ASSERTED
    """NEGATED where it asks who did not, or what somebody did not: only what the text says was not done answers that."""
    key: tuple[str, ...] = ()
    """The words asked that an answer must tell, in these words or others of like meaning: the main verb, the noun that is counted, the
    role. Empty where they are not known; words that tell little (have, people) are left out."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage to be quoted: an article and a span of it. ``emphasis`` are the spans in it that answer the question."""

    article: Article
    span: Span
    emphasis: tuple[Span, ...] = ()
    speaker: Mention | None = None
    tier: Tier | None = None
    polarity: Polarity = Polarity.ASSERTED
    modality: Modality = Modality.STATED
    reporter: Mention | None = None
    story: str = ""

    @property
    def text(self) -> str:
        return self.span.of(self.article.text)


class Evidence(StrEnum):
    """Whether a text speaks of evidence for an accusation, or says that there is none."""

    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reliance:
    """An outlet that so many of a finding's articles have their matter from."""

    outlet: str
    articles: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found, and the citations that show it, best first.

    ``actor`` and ``target`` are names as they are shown; ``actor`` is None where the text names nobody. ``matter`` are spans of the
    first citation's article. ``independent_sources`` counts stories, so that copies of one agency text are one.
    """

    citations: tuple[Citation, ...]
    independent_sources: int
    act: Act | None = None
    actor: str | None = None
    target: str | None = None
    matter: tuple[Span, ...] = ()
    polarity: Polarity = Polarity.ASSERTED
    modality: Modality = Modality.STATED
    evidence: Evidence | None = None
    """The citations speak of the evidence for the accusation of ``target`` that stands before this, and are none themselves."""
    articles: int = 0
    """Articles that tell it, whether shown or not; 0 where they were not counted."""
    relies_on: tuple[Reliance, ...] = ()
    alone: bool = False
    """In a comparison: no other outlet's articles on the matter were found to hold it."""
    denied: bool = False
    """In a map: whom it hits denies something in one of the stories that tell it."""


class Verdict(StrEnum):
    """What the corpus has of a claim. None of these says whether the claim is true."""

    EXACT = "exact"
    """Word for word; by whom it is put in the mouth of, where somebody is named."""
    OTHER_SPEAKER = "other_speaker"
    """Word for word, but somebody else says it."""
    UNATTRIBUTED = "unattributed"
    """Word for word, but the text does not tell by good evidence who says it."""
    ALTERED = "altered"
    """With other words than these, or with another number, negation or act."""
    REPHRASED = "rephrased"
    """A report whose telling words stand there, put otherwise."""
    PARTLY = "partly"
    """Only parts of it."""
    ABSENT = "absent"


class Edit(StrEnum):
    """How the words of a claim and of a text differ at one place."""

    ADDED = "added"
    """The claim has words more."""
    LEFT_OUT = "left_out"
    """The text has words more."""
    REPLACED = "replaced"
    OMITTED = "omitted"
    """Left out, and marked as such by an ellipsis."""
    INSERTED = "inserted"
    """An editor's words in square brackets, with what stands in the text instead."""


class Bearing(StrEnum):
    """What of the sense hangs on a difference."""

    NUMBER = "number"
    """A figure or a date."""
    NEGATION = "negation"
    ACT = "act"
    """What somebody does: accuse, deny."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where claim and text differ: ``claimed`` are characters of the claim's text, ``printed`` of the first citation's article.

    Either is None where that side has nothing.
    """

    edit: Edit
    claimed: Span | None
    printed: Span | None
    bearing: Bearing | None = None


@dataclass(frozen=True, slots=True)
class Verification:
    """What became of one claim. ``evidence`` holds the passages, best first; of an absent claim the nearest one, if any is near.

    ``differences`` are those to the first citation. ``held`` are the parts of the claim that stand in the corpus, where not all does;
    the evidence of that is in their order. ``in_other_mouth``: the passage names another speaker than the claim.
    """

    claim: Claim
    verdict: Verdict
    evidence: tuple[Finding, ...] = ()
    differences: tuple[Difference, ...] = ()
    held: tuple[Span, ...] = ()
    in_other_mouth: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What is shown: findings best first, or none and what could be asked instead.

    ``understood`` is one line in the question's language that says how the question was taken; ``absence``, where nothing was found,
    one that says what the corpus does not have. ``suggestions`` are questions that would find something. ``verifications`` are those of
    the question's claims in their order; the evidence of what was found is among ``findings`` too.
    """

    question: Question
    understood: str
    findings: tuple[Finding, ...] = ()
    suggestions: tuple[str, ...] = ()
    absence: str = ""
    verifications: tuple[Verification, ...] = ()

    @property
    def found(self) -> bool:
        return bool(self.findings)
