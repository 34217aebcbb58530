"""What is said: the words around a cue verb that are its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english import surface
from bot.annotation.english.clauses import agent, is_passive, source, subject
from bot.languages.english.cues import CUE_WORDS as CUES
from bot.languages.english.names import NAME_WORDS

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token, Tree

CUE_VERBS = (
    CUES.clause
    | CUES.finding
    | CUES.quotation
    | CUES.infinitive
    | CUES.request
    | CUES.gerund
    | CUES.object
    | CUES.naming
    | frozenset(CUES.nouns)
    | frozenset(CUES.prepositions)
)


def content_of(verb: Token, tree: Tree) -> tuple[set[Token], str]:
    """The tokens of what is said, and the rule by which they were found."""
    tokens, rule = _content_of(verb, tree)
    return tokens - _next_statement(verb, tree), rule


def _next_statement(verb: Token, tree: Tree) -> set[Token]:
    """What stands behind a semicolon behind the cue, unless a second *that* takes it up."""
    for mark in tree.tokens[verb.index + 1 :]:
        if mark.text == ";" and not any(token.lower == "that" for token in tree.tokens[mark.index + 1 : mark.index + 3]):
            return set(tree.tokens[mark.index :])
    return set()


def _content_of(verb: Token, tree: Tree) -> tuple[set[Token], str]:
    lemma = verb.lemma
    if lemma in CUES.finding and not _finds(verb):
        return set(), ""
    if lemma in CUES.clause | CUES.finding:
        found = _clauses(verb) or _around(verb) or _by_order(verb, tree) or _relative(verb) or _answer(verb)
        if found is not None:
            return found
    tokens = {token for part in _arguments(verb) for token in part.subtree(without=_is_remark)}
    if not tokens and (tokens := _antecedent(verb)):
        return tokens, "relative"
    return tokens, "argument" if tokens else ""


def _clauses(verb: Token) -> tuple[set[Token], str] | None:
    """Content clauses of the verb itself."""
    clauses = [child for child in verb.children if _is_clause(child, verb)]
    stray = _stray_clause(verb) if not clauses else None
    if stray is not None:
        clauses = [stray]
    if not clauses:
        return None
    if verb.lemma not in CUES.addressees:  # the parser took the clause's subject for the verb's object
        clauses = [child for child in verb.children if child.dep == "dobj" and verb.index < child.index < clauses[0].index] + clauses
    tokens = {token for child in clauses + _goes_on(verb, clauses) for token in child.subtree()}
    return tokens, "quotation" if any(token.quotation for token in tokens) else "clause"


def _by_order(verb: Token, tree: Tree) -> tuple[set[Token], str] | None:
    """What the order of the words says where the tree has no content clause."""
    own = subject(verb)
    if own is None or verb.lemma not in CUES.core or not surface.is_finite(verb):
        return None
    if surface.is_parenthesis(verb, own, tree):
        return set(tree.tokens) - set(verb.subtree()) | _before(verb, own), "around"
    behind = surface.clause_behind(verb) if verb.lemma == "say" else []
    return ({token for branch in behind for token in branch.subtree()}, "clause") if behind else None


def _answer(verb: Token) -> tuple[set[Token], str] | None:
    """A bare yes or no."""
    answer = {child for child in verb.children if child.dep in {"intj", "dobj"} and child.lower in {"yes", "no"}}
    return (answer, "clause") if answer and verb.lemma in {"say", "answer", "reply"} else None


def _is_remark(token: Token) -> bool:
    """A relative clause behind a comma: the outlet explains what it names, nobody says it."""
    if token.dep != "relcl":
        return False
    return any(mark.text == "," and token.head.index < mark.index < token.index for mark in token.head.children)


def _finds(verb: Token) -> bool:
    found = source(verb).head
    return found is not None and found.lemma in NAME_WORDS.documents | NAME_WORDS.tribunals


def _before(verb: Token, own: Token) -> set[Token]:
    """Branches of the verb before its subject, which belong to the sentence around it."""
    return {token for child in verb.children if child.index < own.index for token in child.subtree()}


def _is_clause(child: Token, verb: Token) -> bool:
    if child.dep == "ccomp":
        return not (child.index < verb.index and _parted(child, verb))
    return child.dep in {"parataxis", "dep"} and child.is_verb and (child.quotation is not None)


def _parted(child: Token, verb: Token) -> bool:
    """Whether a semicolon or colon stands between them: then they are two sentences."""
    return any(mark.text in {";", ":"} and child.index < mark.index < verb.index for mark in [*verb.children, *child.children])


def _stray_clause(verb: Token) -> Token | None:
    """A content clause that the parser hung on a noun behind the cue: "said after a vote that he was glad"."""
    for child in verb.children:
        if child.index > verb.index and child.dep in {"prep", "npadvmod", "dobj", "dative", "advmod"}:
            for token in child.subtree():
                if token.dep in {"relcl", "acl", "ccomp", "advcl"} and any(
                    mark.dep == "mark" and mark.lower == "that" for mark in token.children
                ):
                    return token
    return None


def _relative(verb: Token) -> tuple[set[Token], str] | None:
    """A content clause that the parser read as a relative clause: "said in a letter that the plan would stay"."""
    if verb.lemma != "say":
        return None
    for child in verb.children:
        for token in child.subtree() if child.dep == "prep" and child.index > verb.index else ():
            own = token.child("nsubj", "nsubjpass") if token.dep == "relcl" else None
            clause = token.subtree()
            if own is not None and clause[0].lower == "that" and clause[0] is not own:
                return set(clause), "clause"
    return None


def _goes_on(verb: Token, clauses: list[Token]) -> list[Token]:
    """Verbs that the parser put beside the cue, though they go on with what is said: "said it was old and should be sold"."""
    if not surface.is_finite(verb) or any(child.tag == "MD" for child in verb.children):
        return []
    behind = [child for child in verb.children if child.index > clauses[-1].index]
    adds = clauses[-1].index > verb.index and not {",", "but"} <= {child.lower for child in behind}
    further = next((child for child in behind if child.dep == "conj" and (_is_modal(child) or (adds and _is_about(child)))), None)
    return [child for child in behind if child.index <= further.index] if further else []


def _is_about(verb: Token) -> bool:
    """A clause of its own about somebody known, and no cue: "said it was late and he would come"."""
    own = subject(verb)
    return own is not None and own.tag == "PRP" and verb.lemma not in CUE_VERBS


def _is_modal(verb: Token) -> bool:
    return verb.lemma not in CUE_VERBS and subject(verb) is None and any(child.tag == "MD" for child in verb.children)


def _around(verb: Token) -> tuple[set[Token], str] | None:
    """A cue beside or within its content: "Norvik, she said, is sold" and "as she said"."""
    head = verb.head
    if head is verb or not (head.is_verb or head.quotation):
        return None
    if verb.dep == "advcl" and any(child.lower == "as" and child.dep in {"mark", "advmod", "prep"} for child in verb.children):
        own = subject(verb)
        reporter = own or agent(verb)
        if reporter is not None and reporter.tag in {"NNP", "NNPS"}:
            return set(head.subtree(without=lambda token: token is verb)), "as"
        return None
    aside = (
        verb.dep == "ccomp"
        and subject(verb) is not None
        and _set_off(verb)
        and not (head.lemma in CUES.clause and head.quotation is None)
    )
    if verb.dep in {"parataxis", "dep"} or aside:
        before = {token for child in _subjects_of_around(verb) for token in child.subtree()}
        return set(head.subtree(without=lambda token: token is verb)) | before, "around"
    return None


def _subjects_of_around(verb: Token) -> list[Token]:
    """Subjects beside the cue's own: the parser gave it that of the clause around it ("Norvik, the ministry said, has lied")."""
    return [child for child in verb.children if child.dep == "nsubj" and child is not subject(verb) and child.index < verb.index]


def _set_off(verb: Token) -> bool:
    """Whether commas part the cue's clause from the words around it."""
    tokens = verb.subtree()
    before = tokens[0].index
    return any(
        child.dep == "punct" and child.lower == "," and child.index in {before - 1, tokens[-1].index + 1}
        for child in verb.head.children
    )


def _arguments(verb: Token) -> list[Token]:
    """Objects, infinitives and prepositional phrases that are what is said."""
    named = _named(verb) if verb.lemma in CUES.naming else []
    if named:
        return named
    parts: list[Token] = []
    for child in verb.children:
        if child.index < verb.index:
            continue
        if child.dep == "prep":
            parts += _behind_preposition(child, verb.lemma, follows=bool(parts))
        elif _is_argument(child, verb):
            parts.append(child)
    return parts


def _antecedent(verb: Token) -> set[Token]:
    """What a remark says something of: "..., a charge that Ruiz denied", "the town, which he described as a ruin"."""
    own = subject(verb)
    if verb.lemma not in CUES.object | {"deny"} or verb.dep not in {"relcl", "acl"} or own is None or own.index > verb.index:
        return set()
    if is_passive(verb) or own.lower in _RELATIVES:
        return set()
    as_what = [child for child in verb.children if child.dep == "prep" and child.lower in {"as", "for", "of"}]
    before = [token for token in verb.subtree() if token.index < own.index and token.lower in _RELATIVES]
    apart = any(mark.text == "," and verb.head.index < mark.index < own.index for mark in verb.head.children)
    if not apart and verb.head.dep != "appos" and not any(part.lower == "as" for part in as_what):
        return set()
    things = before[-1:] or verb.head.subtree(without=lambda token: token.dep in {"relcl", "acl"})
    return set(things) | {token for part in as_what for token in part.subtree()}


_RELATIVES = frozenset("which that who whom".split())


def _named(verb: Token) -> list[Token]:
    """The object of "called" and what it is called."""
    parts = [child for child in verb.children if child.index > verb.index and child.dep in _NAMED]
    before = [child for child in verb.children if child.dep == "dobj" and child.index < verb.index]
    return parts if len(parts) + len(before) > 1 or any(child.dep in {"ccomp", "oprd"} for child in parts) else []


_NAMED = frozenset({"dobj", "oprd", "ccomp", "xcomp", "acomp", "attr"})


def _behind_preposition(preposition: Token, lemma: str, *, follows: bool) -> list[Token]:
    if preposition.lower in CUES.prepositions.get(lemma, frozenset()):
        return [child for child in preposition.children if child.dep in {"pobj", "pcomp"}]
    return [preposition] if follows and lemma in CUES.object and preposition.lower in {"of", "for", "as", "over", "on"} else []


def _is_argument(child: Token, verb: Token) -> bool:
    lemma = verb.lemma
    if child.dep in {"dobj", "oprd", "attr", "acomp"}:
        return _object_counts(verb, child)
    if child.dep == "ccomp":
        return lemma in CUES.request | CUES.object | CUES.nouns.keys()
    if child.dep != "xcomp":
        return False
    if not any(token.tag == "TO" for token in child.children):
        return child.tag == "VBG" and lemma in CUES.gerund
    if lemma in CUES.infinitive and not _in_headline(verb):
        return True
    return lemma in CUES.request and verb.child("dobj", "prep") is not None


def _in_headline(verb: Token) -> bool:
    """Written with a capital inside of a line: there a participle looks like a finite verb ("Model Claimed to Be Stolen")."""
    return verb.text[0].isupper() and verb.index > 0


def _object_counts(verb: Token, child: Token) -> bool:
    lemma = verb.lemma
    if lemma in CUES.object:
        return True
    if lemma in CUES.nouns:
        return not CUES.nouns[lemma] or child.lemma in CUES.nouns[lemma]
    return False
