"""Builds annotated articles by hand: texts of invented people and firms whose spans are found by their words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.annotation.sentences import split
from bot.answering.answerer import Answerer
from bot.model import (
    Act,
    AnnotatedArticle,
    Annotation,
    Article,
    Attribution,
    Mention,
    MentionKind,
    Modality,
    Polarity,
    Relation,
    Span,
    Tier,
)
from bot.retrieval.library import Library
from bot.retrieval.library_writer import Accession, LibraryWriter
from bot.retrieval.memory import MemoryIndex
from bot.retrieval.passages import passages

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Draft:
    """An article that is being annotated by hand."""

    text: str
    title: str = "A report"
    outlet: str = "Harbour Post"
    language: str = "en"
    published: str = "2025-03-03"
    story: str = ""
    relies_on: tuple[str, ...] = ()
    attributions: list[Attribution] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    names: list[Mention] = field(default_factory=list)
    quotations: list[Span] = field(default_factory=list)

    def span(self, words: str, within: Span | None = None) -> Span:
        start = self.text.index(words, within.start if within else 0)
        return Span(start, start + len(words))

    def mention(self, words: str | None, name: str | None, within: Span | None = None) -> Mention | None:
        if words is None:
            return None
        kind = MentionKind.NAME if name else MentionKind.ROLE
        found = Mention(self.span(words, within), kind, name)
        if name:
            self.names.append(found)
        return found

    def says(
        self,
        source: str | None,
        content: str,
        *,
        name: str | None = "same",
        cue: str = "said",
        tier: Tier = Tier.A,
        polarity: Polarity = Polarity.ASSERTED,
    ) -> Draft:
        """Marks ``source cue content``; ``name`` is the source's canonical name."""
        at = self.span(content)
        sentence = next(sentence for sentence in split(self.text, self.language) if sentence.overlaps(at))
        speaker = self.mention(source, source if name == "same" else name, sentence)
        self.attributions.append(Attribution((at,), (self.span(cue, sentence),), speaker, polarity=polarity, tier=tier))
        return self

    def does(
        self,
        act: Act,
        cue: str,
        *,
        actor: str | None = None,
        target: str | None = None,
        actor_name: str | None = "same",
        target_name: str | None = "same",
        matter: str | None = None,
        polarity: Polarity = Polarity.ASSERTED,
        modality: Modality = Modality.STATED,
        tier: Tier = Tier.B,
        reporter: str | None = None,
    ) -> Draft:
        at = self.span(cue)
        evidence = next(sentence for sentence in split(self.text, self.language) if sentence.covers(at))
        self.relations.append(
            Relation(
                act,
                at,
                evidence,
                actor=self.mention(actor, actor if actor_name == "same" else actor_name, evidence),
                target=self.mention(target, target if target_name == "same" else target_name, evidence),
                matter=(self.span(matter, evidence),) if matter else (),
                polarity=polarity,
                modality=modality,
                tier=tier,
                reporter=self.mention(reporter, reporter, evidence),
            )
        )
        return self

    def names_also(self, *words: str) -> Draft:
        for word in words:
            self.mention(word, word)
        return self

    def article(self) -> AnnotatedArticle:
        key = hashlib.blake2b(f"{self.outlet} {self.title} {self.text}".encode(), digest_size=8).hexdigest()
        published = datetime.fromisoformat(self.published).replace(tzinfo=UTC)
        article = Article(key, f"{key}.txt", self.text, self.title, self.outlet, self.language, published=published)
        annotation = Annotation(
            sentences=split(self.text, self.language),
            quotations=tuple(sorted(self.quotations)),
            attributions=tuple(sorted(self.attributions, key=lambda it: it.span)),
            relations=tuple(sorted(self.relations, key=lambda it: it.evidence)),
            names=tuple(sorted(self.names, key=lambda it: it.span)),
            relies_on=self.relies_on,
        )
        return AnnotatedArticle(article, annotation, self.story or key)


def answerer_over(drafts: list[Draft], folder: Path) -> Answerer:
    """An answerer over real parts: the index in memory and the library on disk."""
    articles = [draft.article() for draft in drafts]
    index = MemoryIndex()
    for annotated in articles:
        index.add(passages(annotated))
    index.commit()
    writer = LibraryWriter(folder / "library.sqlite")
    writer.write(Accession(annotated, annotated.article.path, "1", b"") for annotated in articles)
    writer.settle(annotated.article.id for annotated in articles)
    writer.close()
    return Answerer(index, Library(folder / "library.sqlite"))
