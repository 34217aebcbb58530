"""A timeline as blocks: on which day who said or did what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.looking import CITATIONS
from bot.presentation.captions import quoted
from bot.presentation.deeds import deed
from bot.presentation.message import Block, Line, Words

if TYPE_CHECKING:
    from bot.languages.looking import Looking
    from bot.languages.phrases import Phrases
    from bot.model import Answer


def timeline_blocks(answer: Answer, phrases: Phrases, looking: Looking) -> list[Block]:
    """The findings in their order, each with its day; above them, where the earliest may be left out, that it is so."""
    blocks: list[Block] = []
    if len(answer.findings) >= CITATIONS:
        blocks.append(Line((Words(looking.latest.format(n=len(answer.findings))),), quiet=True))
    for finding in answer.findings:
        published = finding.citations[0].article.published
        day = Words(f"{phrases.day(published) if published else phrases.undated} · ")
        blocks.append(Line((day, *deed(finding, phrases)), gap=True))
        blocks += (quoted(citation, phrases) for citation in finding.citations)
    return blocks
