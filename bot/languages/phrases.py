"""All words of our own that a user reads, in one language. ``{fields}`` are filled by ``str.format``; plurals are pairs (one, many)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from bot.model import Act, Evidence, Modality, Tier

Plural = tuple[str, str]
"""What is said of one and of any other number; both have ``{n}``."""


def counted(plural: Plural, n: int) -> str:
    """``plural`` with its number."""
    return plural[n != 1].replace("{n}", str(n))


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language."""

    # What stands around quotes
    months: tuple[str, ...]
    day_format: str
    """A day in plain text: ``{day}``, ``{month}`` by name, ``{year}``."""
    undated: str
    open_quote: str
    close_quote: str
    paragraph: str
    tiers: dict[Tier, str]
    acts: dict[Act, str]
    """The act between an actor and a target, as it stands between two names."""
    negated: str
    modalities: dict[Modality, str]
    nobody_named: str
    """In the place of an actor whom the text does not name."""
    unresolved: str
    relayed: str
    """Whom the article has it from."""
    sources: Plural
    articles: Plural
    relies: Plural
    """Of how many articles of a finding rely on ``{outlet}``, where others do not."""
    all_rely: tuple[str, str, str]
    """The same of a single article, of both, and of all ``{n}``."""
    evidence: dict[Evidence, str]
    """In the place of the act: what the text says of evidence for the accusation before it."""
    also_in: str
    same_story: str
    read: str
    """The link to an article."""
    untitled: str
    """Before the first words of a text that had no title."""

    # Answers
    nothing_found: str
    suggestions: str
    previous: str
    next: str
    page: str
    context: str
    all_quotes: Plural

    # What can be asked for
    context_heading: str
    outlet: str
    published: str
    language: str
    languages: dict[str, str]
    same_story_as: str
    statements_of: str
    accusations: Plural
    quotations: Plural
    sources_heading: str
    sources_range: str
    refused: Plural
    refused_item: str
    refused_line: str
    and_more: Plural
    help: tuple[str, ...]
    """Lines of the short help; the first is its heading."""

    # Digests
    digest_heading: str
    digest_speaker: str
    digest_topic: str
    digest_everything: str
    digest_added: str
    digest_removed: str
    digest_none: str
    digest_list: Plural
    digest_item: str
    digest_next: str
    digest_paused: str
    digest_resumed: str
    digest_nothing_new: str
    digest_preview: str
    digest_preview_everything: str
    pause_channel_gone: str
    pause_forbidden: str
    pause_unsure: str

    # What went wrong on the user's side
    error: str
    """``{id}`` stands in the log too."""
    cooldown: str
    not_allowed: str
    too_long: str
    empty_question: str
    unseen_text: str
    no_such_article: str
    article_gone: str
    article_changed: str
    answer_gone: str
    bad_time: str
    bad_zone: str
    bad_channel: str
    one_of_two: str
    no_such_digest: str
    too_many_digests: str
    language_set: str
    language_automatic: str

    commands: dict[str, str]
    """Descriptions of commands and options, by the English ones; empty where they are English already."""

    def day(self, when: date) -> str:
        """A day as plain text, so that it reads the same everywhere and for everyone."""
        return self.day_format.format(day=when.day, month=self.months[when.month - 1], year=when.year)
