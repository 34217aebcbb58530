"""Who does what to whom, in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.languages.phrases import counted
from bot.model import Act, MentionKind, Modality, Polarity
from bot.presentation.captions import shortened
from bot.presentation.message import Excerpt, Words

if TYPE_CHECKING:
    from bot.languages.phrases import Phrases
    from bot.model import Finding, Reliance
    from bot.presentation.message import Part

_LONGEST_MATTER = 100
_LONGEST_NAME = 100
_DOT = Words(" · ")


def deed(finding: Finding, phrases: Phrases) -> tuple[Part, ...]:
    """Actor, target, act and a short matter, and how firmly the text stands behind it."""
    if finding.evidence is not None:
        return (Words(phrases.evidence[finding.evidence]),)
    parts: list[Part] = [*_actor(finding, phrases)]
    if finding.target:
        parts += (Words(" → "), Words(shortened(finding.target, _LONGEST_NAME), strong=True))
    if finding.act not in {None, Act.SAY}:
        parts += (_DOT, Words(phrases.acts[finding.act]))
    for matter in finding.matter[:1]:
        if len(matter) <= _LONGEST_MATTER:
            parts += (_DOT, Words(phrases.open_quote), Excerpt(finding.citations[0].article, matter), Words(phrases.close_quote))
    if finding.polarity is Polarity.NEGATED:
        parts += (_DOT, Words(phrases.negated, strong=True))
    if finding.modality is not Modality.STATED:
        parts += (_DOT, Words(phrases.modalities[finding.modality]))
    return tuple(parts)


def standing(finding: Finding, phrases: Phrases) -> tuple[Part, ...]:
    """In how many articles it stands, how many of them are independent, and what outlets they rely on."""
    sources = counted(phrases.sources, finding.independent_sources)
    if finding.articles > finding.independent_sources:
        sources = f"{counted(phrases.articles, finding.articles)}, {sources}"
    relying = (_relying(each, finding.articles, phrases) for each in finding.relies_on)
    return (Words(", ".join([sources, *relying])),)


def _relying(reliance: Reliance, articles: int, phrases: Phrases) -> str:
    outlet = shortened(reliance.outlet, _LONGEST_NAME)
    if reliance.articles < articles:
        return counted(phrases.relies, reliance.articles).format(outlet=outlet)
    return phrases.all_rely[min(articles, 3) - 1].format(n=articles, outlet=outlet)


def _actor(finding: Finding, phrases: Phrases) -> tuple[Part, ...]:
    """The name, else the article's own words for somebody whom it does not name, else that nobody is named."""
    if finding.actor:
        return (Words(shortened(finding.actor, _LONGEST_NAME), strong=True),)
    speaker = finding.citations[0].speaker
    if speaker is None:
        return (Words(phrases.nobody_named),)
    why = phrases.unresolved if speaker.kind is MentionKind.PRONOUN else phrases.nobody_named
    return (Excerpt(finding.citations[0].article, speaker.span), Words(f" ({why})"))
