"""Which words are subjects: by the trees, and in sentences that were not worth parsing by a capital right before a verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.english.parsing import Parsed

_VERBS = """
    is was has had will would can could did does became began brought built came fell felt found gave got grew held kept knew led left
    lost made met ran rose saw sent spent stood thought took went won
"""
_BEFORE_VERB = re.compile(rf"[A-Z][\w'’.-]*(?= (?:also |never )?(?:{'|'.join(_VERBS.split())}|\w+ed)\b)")
_CAPITAL = re.compile(r"\b[A-Z]")


def subjects(parsed: Parsed) -> list[int]:
    """Their offsets in the article, in no order; words of masked quotations are none."""
    return [*_of_trees(parsed), *_by_order(parsed)]


def _of_trees(parsed: Parsed) -> Iterator[int]:
    for tree in parsed.trees:
        for token in tree.tokens:
            if token.dep in {"nsubj", "nsubjpass"} and token.quotation is None:
                yield token.start


def _by_order(parsed: Parsed) -> Iterator[int]:
    trees = {tree.span.start for tree in parsed.trees}
    for unit in parsed.units:
        if unit.start in trees:
            continue
        for verb in _BEFORE_VERB.finditer(parsed.text, unit.start, unit.end):
            yield verb.start()
            if " and " in parsed.text[unit.start : verb.start()]:  # whoever is named before may share the verb
                yield from (word.start() for word in _CAPITAL.finditer(parsed.text, unit.start, verb.start()))
