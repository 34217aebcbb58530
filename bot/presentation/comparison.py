"""A comparison as blocks: outlet by outlet, what others report too and then what is found in it alone."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from bot import names
from bot.languages.phrases import counted
from bot.presentation.captions import quoted, shortened
from bot.presentation.message import Block, Line, Words

if TYPE_CHECKING:
    from bot.languages.looking import Looking
    from bot.languages.phrases import Phrases
    from bot.model import Answer, Finding

_LONGEST_OUTLET = 80


def comparison_blocks(answer: Answer, phrases: Phrases, looking: Looking) -> list[Block]:
    """The findings under a line an outlet; one whose stories another outlet has told already is marked as telling the same."""
    blocks: list[Block] = []
    told: set[str] = set()
    groups = [list(group) for _, group in groupby(answer.findings, key=_outlet)]
    if len(groups) == 1:
        blocks.append(Line((Words(looking.one_outlet),)))
    for group in groups:
        citations = [citation for finding in group for citation in finding.citations]
        stories = {citation.story for citation in citations}
        outlet = shortened(citations[0].article.outlet, _LONGEST_OUTLET)
        name = phrases.same_story.format(outlet=outlet) if stories <= told else outlet
        articles = counted(phrases.articles, len({citation.article.id for citation in citations}))
        blocks.append(Line((Words(name, strong=True), Words(f" · {articles}")), gap=True))
        told |= stories
        for finding in group:
            if finding.alone:
                blocks.append(Line((Words(looking.alone.format(outlet=outlet)),), quiet=True, gap=True))
            blocks += (quoted(citation, phrases) for citation in finding.citations)
    return blocks


def _outlet(finding: Finding) -> str:
    return names.key(finding.citations[0].article.outlet)
