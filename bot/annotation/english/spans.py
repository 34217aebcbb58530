"""Attributions in tokens → attributions in characters, their speakers resolved."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.annotation.english.joint import jointly
from bot.annotation.english.parsing import span_of
from bot.annotation.mentions import POSSESSIVE
from bot.annotation.quotations import among
from bot.annotation.resolution import SURE
from bot.languages.english.cues import CUE_WORDS
from bot.languages.english.names import NAME_WORDS
from bot.model import Attribution, Mention, MentionKind, Modality, Polarity, Span, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.annotation.english.clauses import Found
    from bot.annotation.english.parsing import Parsed, Token
    from bot.annotation.quotations import Quotation
    from bot.annotation.resolution import Resolution

_LINK = re.compile(r"[\s,;—–-]+(?:and|but|or|while|as|because)\Z", re.IGNORECASE)
"""A conjunction at the end of a stretch joins it to words that are left out."""
_ONLY_WORDS = re.compile(r"-[\w .'’-]* ")
_EDGES = ",;:—–-."


def resolved(found: Found, parsed: Parsed, resolution: Resolution) -> Iterator[tuple[Attribution, str]]:
    """The attribution of ``found`` and the rule it comes from; nothing if no word of its content is left."""
    text = parsed.text
    content = tuple(_whole(span, parsed.quotations, found) for span in spans(found.content, text))
    if content or not found.content:
        heard = _speaker(found, text, resolution)
        speaker = jointly(heard, text, resolution) if heard else None
        drafted = Attribution(
            content, spans(found.cue, text), speaker, found.polarity, found.modality, reporter=_reporter(found, text, resolution)
        )
        if heard is not None:
            resolution.heard(heard)
        yield replace(drafted, tier=_tier(found, speaker, text)), found.rule


def _reporter(found: Found, text: str, resolution: Resolution) -> Mention | None:
    reporter = found.source.reporter
    return None if reporter is None else _mention(span_of(reporter.subtree(), text), reporter, text, resolution)


def _tier(found: Found, speaker: Mention | None, text: str) -> Tier:
    if speaker is None or found.modality is not Modality.STATED:
        return Tier.C
    if speaker.name is None or speaker.confidence < SURE:
        return Tier.C if speaker.kind is MentionKind.PRONOUN or found.rule == "argument" or _points_back(speaker, text) else Tier.B
    explicit = found.rule == "according" or found.cue[0].lemma in _EXPLICIT.get(found.rule, frozenset())
    return Tier.A if explicit and found.polarity is Polarity.ASSERTED else Tier.B


_SPOKEN = CUE_WORDS.core | CUE_WORDS.explicit
_EXPLICIT = {"clause": _SPOKEN, "quotation": _SPOKEN, "around": frozenset({"say"}), "argument": CUE_WORDS.verdicts}
"""For a rule the cues that leave no doubt that it was said."""


def _points_back(speaker: Mention, text: str) -> bool:
    """Whether the words stand for somebody named elsewhere ("the man"), not for themselves ("two officials", "the report")."""
    words = speaker.span.of(text).split()
    return speaker.kind is MentionKind.ROLE and words[0].lower() in NAME_WORDS.definite and len(words) < 4


def _whole(span: Span, quotations: Sequence[Quotation], found: Found) -> Span:
    """The span up to the end of a quotation that it begins or runs into, unless the cue or the source stands in it."""
    for quotation in among(quotations, span):
        if quotation.inner.start < span.end < quotation.inner.end and span.start < quotation.inner.end:
            outside = [*found.cue, *([found.source.head] if found.source.head else [])]
            if span.end - quotation.inner.start < len(quotation.inner) and not any(
                span.end <= token.start < quotation.span.end for token in outside
            ):
                return Span(span.start, quotation.span.end)
    return span


def _speaker(found: Found, text: str, resolution: Resolution) -> Mention | None:
    head = found.source.head
    if head is None:
        return None
    taken = found.content | set(found.cue)
    if found.source.words:
        return _mention(span_of(found.source.words, text), head, text, resolution)
    if head.tag == "PRP" and head.lower not in NAME_WORDS.pronouns:
        return Mention(head.span, MentionKind.PRONOUN, None, 0.0)
    parts = spans(head.subtree(without=lambda token: token in taken or token.dep == "advcl"), text)
    words = next((part for part in parts if part.start <= head.start < part.end), head.span)
    longer = _to_the_cue(words, found, text)
    if longer != words:
        last = next(iter(resolution.inside(longer)[::-1]), None)
        return resolution.mention(longer, last.span.start if last and last.span.end == longer.end else None)
    relative = found.source.relative
    if relative is not None and relative.lower == "who" and text[words.end : relative.start].strip(" ,") == "":
        words = Span(words.start, relative.end)
    return _mention(words, head, text, resolution)


def _to_the_cue(words: Span, found: Found, text: str) -> Span:
    """Up to the cue, where the tokenizer cut a compound in the source: "Norvik co-founder Ana Ruiz said"."""
    cue = found.cue[0]
    if text[words.end : words.end + 1] == "-" and words.end < cue.start and _ONLY_WORDS.fullmatch(text, words.end, cue.start):
        return Span(words.start, cue.start - 1)
    return words


def _mention(words: Span, head: Token, text: str, resolution: Resolution) -> Mention:
    said = POSSESSIVE.sub("", words.of(text))
    words = Span(words.start, words.start + len(said)) if said else words
    mention = resolution.mention(words, head.start)
    if mention.kind is MentionKind.ROLE and mention.name is None:
        beside = head.child("appos")  # "the columnist Ruth Marcus"
        if beside is not None and beside.index == head.index + 1 + sum(child.dep == "compound" for child in beside.children):
            named = resolution.mention(words, beside.start)
            if named.kind is MentionKind.NAME:
                return named
    if mention.kind is MentionKind.ROLE and mention.name is None and head.tag[:3] == "NNP" and not _in_title_case(head):
        return Mention(
            words,
            MentionKind.NAME,
            span_of([*(c for c in head.children if c.tag[:3] == "NNP" and c.dep == "compound"), head], text).of(text),
        )
    return mention


def _in_title_case(token: Token) -> bool:
    """Whether the line around it is a headline, whose capitals tell nothing."""
    top = next(reversed([token, *token.ancestors()]))
    long = [other for other in top.subtree() if len(other.text) > _SMALL_WORD and other.text.isalpha()]
    return len(long) > 2 and all(other.text[0].isupper() for other in long)


_SMALL_WORD = 3


def spans(tokens: Iterable[Token], text: str) -> tuple[Span, ...]:
    """The stretches that ``tokens`` cover, without punctuation at their edges; those of punctuation alone are left out."""
    found: list[list[int]] = []
    last = -2
    for token in sorted(tokens, key=lambda token: token.index):
        if found and (token.index == last + 1 or token.start <= found[-1][1]):
            found[-1][1] = max(found[-1][1], token.end)
        else:
            found.append([token.start, token.end])
        last = token.index
    trimmed = (_trimmed(start, end, text) for start, end in found)
    return tuple(span for span in trimmed if any(char.isalnum() for char in span.of(text)))


def _trimmed(start: int, end: int, text: str) -> Span:
    while end > start and (text[end - 1].isspace() or text[end - 1] in _EDGES):
        end -= 1
    while (last := _LINK.search(text, start, end)) is not None:
        end = last.start()
    while start < end and (text[start].isspace() or text[start] in _EDGES or text[start] == ")"):
        start += 1
    return Span(start, end)
