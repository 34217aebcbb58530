"""Where the parser loses its way, the order of the words helps: who stands beside a cue, and what a cue stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.languages.english.names import NAME_WORDS

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token, Tree

_MARKS = frozenset({",", "-", "–", "—", "--", ":", "(", ")", "``", "''", '"', "."})
_NOMINAL = ("NN", "PRP", "CD", "DT", "JJ", "VBG")
_OPENING = {")": "(", ",": ",", "-": "-", "–": "–", "—": "—"}
_TIMES = NAME_WORDS.not_names | frozenset("week month year day night morning afternoon evening today yesterday weekend".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def is_finite(verb: Token) -> bool:
    """Whether the verb is finite, by itself or by its auxiliary."""
    return verb.tag in _FINITE or any(child.dep == "aux" and child.tag in _FINITE for child in verb.children)


def source_before(verb: Token, tree: Tree) -> list[Token]:
    """The noun phrase right before the verb, an aside between commas or brackets passed over; empty if there is none."""
    at = verb.index - 1
    while at >= 0 and tree.tokens[at].tag in {"RB", "MD"}:
        at -= 1
    if at >= 0 and tree.tokens[at].text in _OPENING:
        mark = _OPENING[tree.tokens[at].text]
        at = next((i for i in range(at - 1, max(-1, at - 40), -1) if tree.tokens[i].text == mark), 0) - 1
    return _phrase_ending(at, tree)


def _phrase_ending(at: int, tree: Tree) -> list[Token]:
    words: list[Token] = []
    while at >= 0 and tree.tokens[at].quotation is None and tree.tokens[at].tag[:2] in {"NN", "PR", "CD", "DT", "JJ", "PO"}:
        words.insert(0, tree.tokens[at])
        at -= 1
    return words if words and words[-1].tag[:2] in {"NN", "PR", "CD"} and words[-1].lower not in _TIMES else []


def source_behind(verb: Token, tree: Tree) -> list[Token]:
    """The noun phrase right behind a verb that follows a quotation or a comma: ``"...," said Ana Ruiz``."""
    before = tree.tokens[verb.index - 1] if verb.index else None
    if before is None or not (before.quotation is not None or before.text == ","):
        return []
    words: list[Token] = []
    for token in tree.tokens[verb.index + 1 : verb.index + 12]:
        if token.text in _MARKS or token.quotation is not None or token.tag in {"IN", "WP", "WDT", "TO", "VBD", "VBZ", "VBP", "CC"}:
            break
        words.append(token)
    while words and words[-1].tag[:2] not in {"NN", "PR", "CD"}:
        words.pop()
    return [] if not words or words[-1].lower in _TIMES else words


def is_parenthesis(verb: Token, own: Token, tree: Tree) -> bool:
    """Whether cue and subject stand beside or within a sentence that goes on without them: "..., she said"."""
    first = min(token.index for token in own.subtree())
    if own.index > verb.index or first == 0 or tree.tokens[first - 1].text not in {",", "-", "–", "—"}:
        return False
    around = set(tree.tokens) - set(verb.subtree()) | {
        token for child in verb.children if child.index < own.index for token in child.subtree()
    }
    if not any(token.tag in _FINITE for token in around):
        return False
    behind = tree.tokens[verb.index + 1] if verb.index + 1 < len(tree.tokens) else None
    return behind is None or behind.text in _MARKS or behind.tag == "IN" or behind.lower in _TIMES


def clause_behind(verb: Token) -> list[Token]:
    """Branches behind the verb that hold a finite verb, though none of them is labelled as a content clause."""
    branches = [child for child in verb.children if child.index > verb.index and child.dep in _BRANCHES]
    held = any(token.tag in _FINITE for branch in branches for token in branch.subtree())
    return branches if held else []


_BRANCHES = frozenset("dobj xcomp advcl attr acomp oprd dep conj nsubj".split())
