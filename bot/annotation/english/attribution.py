"""English attributions by dependency rules: cue verbs, according-to phrases and nouns with a content clause."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.annotation.english import surface
from bot.annotation.english.clauses import Source, agent, is_passive, source, subject
from bot.languages.english.cues import CUE_WORDS as CUES
from bot.languages.english.names import NAME_WORDS
from bot.model import Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.annotation.english.parsing import Token, Tree


@dataclass(slots=True)
class Found:
    """An attribution in tokens, before names are resolved."""

    cue: list[Token]
    source: Source
    content: set[Token]
    rule: str
    polarity: Polarity = Polarity.ASSERTED
    modality: Modality = Modality.STATED
    quotations: list[Token] = field(default_factory=list)
    """One token of each masked quotation in the content."""


def in_tree(tree: Tree) -> list[Found]:
    """The attributions of one tree in the order of their cues."""
    found: list[Found] = []
    for token in tree.tokens:
        if token.is_verb:
            _take_back(token)
    for token in tree.tokens:
        if token.quotation is not None:
            continue
        if token.is_verb and token.lemma in CUE_VERBS:
            found.extend(_of_verb(token, tree))
        elif token.lower == "according":
            found.extend(_according(token, tree))
        elif token.tag in {"NN", "NNS"} and token.lemma in CUES.content_nouns:
            found.extend(_of_noun(token))
    _claim_quotations(tree, found)
    colon = tree.tokens[-1].text == ":"
    return [one for one in found if one.content or colon]


CUE_VERBS = (
    CUES.clause
    | CUES.finding
    | CUES.quotation
    | CUES.infinitive
    | CUES.request
    | CUES.gerund
    | CUES.object
    | frozenset(CUES.nouns)
    | frozenset(CUES.prepositions)
)


def _take_back(verb: Token) -> None:
    """Hang a cue that the parser put beside the content's verb beside the cue: "said he was glad and praised her"."""
    for clause in list(verb.children):
        if clause.dep != "ccomp" or clause.index < verb.index:
            continue
        for other in list(clause.children):
            if not is_passive(other) and (other.dep == "conj" or verb.lemma in CUES.clause) and _speaks_beside(other, verb):
                clause.children.remove(other)
                other.head = verb
                verb.children.append(other)


def _speaks_beside(other: Token, verb: Token) -> bool:
    if other.dep == "conj":
        if subject(other) is None:
            return other.tag == verb.tag and other.lemma in CUE_VERBS
        return other.tag == verb.tag and other.lemma in CUES.core and other.child("ccomp") is not None and other.child("mark") is None
    if other.dep == "advcl" and other.lemma in CUES.core and other.child("ccomp") is not None and other.index > other.head.index:
        if any(child.dep == "mark" and child.lower in {"while", "whereas"} for child in other.children):
            return True
    if other.dep == "advcl" and other.tag == "VBG" and other.lemma in CUE_VERBS and subject(other) is None:
        return any(child.lower == "," and other.head.index < child.index < other.index for child in other.head.children)
    return False


def _of_verb(verb: Token, tree: Tree) -> Iterable[Found]:
    if _is_no_cue(verb):
        return
    content, rule = _content(verb, tree)
    if is_passive(verb) and rule not in {"clause", "quotation", "around", "as"}:
        return
    speaker = _source(verb, tree, content)
    if speaker.head is not None and speaker.head in content:
        content = content - set(speaker.head.subtree())
    if not content and (verb.lemma not in CUES.clause | CUES.quotation or not (_has_quotation(tree) or tree.tokens[-1].text == ":")):
        return
    if speaker.head is None or speaker.head.quotation is not None or (speaker.head.lower in _NOBODY and speaker.relative is None):
        return
    if rule == "argument" and (
        verb.tag == "VB" or verb.dep in {"acl", "xcomp", "relcl"} or speaker.head.dep not in {"nsubj", "nsubjpass"}
    ):
        return
    polarity = Polarity.NEGATED if _negated(verb) else Polarity.ASSERTED
    modality = _modality(verb)
    yield Found([verb], speaker, content, rule or "quotation", polarity, modality)


_NOBODY = frozenset("that this there what nothing something".split())
"""Subjects that say nothing ("That said, ...")."""


def _source(verb: Token, tree: Tree, content: set[Token]) -> Source:
    """Whoever says it: by the tree, or by the words beside a core cue that has content but no subject."""
    found = source(verb)
    if not content or verb.lemma not in CUES.core or not surface.is_finite(verb) or is_passive(verb):
        return found
    if found.head is not None and not found.inherited:
        return found
    if verb.dep == "conj" and found.head is not None:
        return found
    words = surface.source_behind(verb, tree) or surface.source_before(verb, tree)
    return Source(words[-1], words=words) if words else found


def _has_quotation(tree: Tree) -> bool:
    return any(token.quotation for token in tree.tokens)


def _is_no_cue(verb: Token) -> bool:
    above = verb
    while above.dep in {"xcomp", "conj"}:
        infinitive = above.dep == "xcomp" and (above.tag == "VB" or any(child.tag == "TO" for child in above.children))
        above = above.head
        if infinitive and above.lemma not in CUES.phases and not _is_hearsay(above):
            return True
    if verb.dep == "amod" or verb.dep == "compound":
        return True
    return verb.dep == "pcomp" and verb.head.lower in {"without", "instead"}


def _is_hearsay(verb: Token) -> bool:
    """ "is said to", "are alleged to": somebody unnamed says so."""
    return verb.lemma in CUES.hearsay and is_passive(verb) and agent(verb) is None


def _negated(verb: Token) -> bool:
    if any(
        child.dep == "neg" or child.lower in CUES.negations
        for child in verb.children
        if child.dep in {"neg", "advmod", "preconj", "cc"}
    ):
        return True
    own = subject(verb)
    return own is not None and (
        own.lower in {"nobody", "none", "neither"}
        or any(c.lower in {"no", "neither"} for c in own.children if c.dep in {"det", "preconj", "cc"})
    )


def _modality(verb: Token) -> Modality:
    above = verb
    while above.dep in {"xcomp", "conj"}:
        above = above.head
        if _is_hearsay(above):
            return Modality.HEARSAY
    return Modality.HEDGED if _hedged(verb) else Modality.STATED


def _hedged(verb: Token) -> bool:
    for child in verb.children:
        if child.dep == "aux" and child.lower in CUES.modals:
            return True
        if child.dep == "advmod" and child.lower in CUES.hedges:
            return True
        if child.dep == "mark" and child.lower in CUES.conditions:
            return True
    return False


def _content(verb: Token, tree: Tree) -> tuple[set[Token], str]:
    """The tokens of what is said, and the rule by which they were found."""
    lemma = verb.lemma
    if lemma in CUES.finding and not _finds(verb):
        return set(), ""
    if lemma in CUES.clause | CUES.finding:
        clauses = [child for child in verb.children if _is_clause(child, verb)]
        stray = _stray_clause(verb) if not clauses else None
        if stray is not None:
            clauses = [stray]
        if clauses and lemma not in CUES.addressees:
            clauses += [child for child in verb.children if child.dep == "dobj" and verb.index < child.index < clauses[0].index]
        if clauses:
            tokens = {token for child in clauses for token in child.subtree()}
            return tokens, "quotation" if any(token.quotation for token in tokens) else "clause"
        around = _around(verb)
        if around is not None:
            return around
        own = subject(verb)
        if own is not None and lemma in CUES.core and surface.is_finite(verb):
            if surface.is_parenthesis(verb, own, tree):
                return set(tree.tokens) - set(verb.subtree()) | _before(verb, own), "around"
            behind = surface.clause_behind(verb) if lemma == "say" else []
            if behind:
                return {token for branch in behind for token in branch.subtree()}, "clause"
        answer = [child for child in verb.children if child.dep in {"intj", "dobj"} and child.lower in {"yes", "no"}]
        if answer and lemma in {"say", "answer", "reply"}:
            return set(answer), "clause"
    tokens = {token for part in _arguments(verb) for token in part.subtree(without=_is_remark)}
    return tokens, "argument" if tokens else ""


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
    if (verb.dep in {"parataxis", "ccomp", "dep"} and verb.dep != "ccomp") or (
        verb.dep == "ccomp" and subject(verb) is not None and _set_off(verb)
    ):
        if verb.dep == "ccomp" and head.lemma in CUES.clause and head.quotation is None:
            return None
        return set(head.subtree(without=lambda token: token is verb)), "around"
    return None


def _set_off(verb: Token) -> bool:
    """Whether commas part the cue's clause from the words around it."""
    tokens = verb.subtree()
    before = tokens[0].index
    return any(
        child.dep == "punct" and child.lower == "," and child.index in {before - 1, tokens[-1].index + 1}
        for child in verb.head.children
    )


def _arguments(verb: Token) -> list[Token]:
    lemma = verb.lemma
    parts: list[Token] = []
    if lemma in CUES.naming:
        named = [
            child
            for child in verb.children
            if child.index > verb.index and child.dep in {"dobj", "oprd", "ccomp", "xcomp", "acomp", "attr"}
        ]
        before = [child for child in verb.children if child.dep == "dobj" and child.index < verb.index]
        if len(named) + len(before) > 1 or any(child.dep in {"ccomp", "oprd"} for child in named):
            return named
    for child in verb.children:
        if child.index < verb.index:
            continue
        if (child.dep in {"dobj", "oprd", "attr", "acomp"} and _object_counts(verb, child)) or (
            child.dep == "ccomp" and lemma in CUES.request | CUES.object
        ):
            parts.append(child)
        elif child.dep == "xcomp":
            infinitive = any(c.tag == "TO" for c in child.children)
            if (
                (infinitive and lemma in CUES.infinitive and not _in_headline(verb))
                or (child.tag == "VBG" and lemma in CUES.gerund)
                or (infinitive and lemma in CUES.request and (verb.child("dobj") or verb.child("prep")))
            ):
                parts.append(child)
        elif child.dep == "prep" and child.lower in CUES.prepositions.get(lemma, frozenset()):
            parts.extend(c for c in child.children if c.dep in {"pobj", "pcomp"})
        elif child.dep == "prep" and parts and lemma in CUES.object and child.lower in {"of", "for", "as", "over", "on"}:
            parts.append(child)
    return parts


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


def _according(token: Token, tree: Tree) -> Iterable[Found]:
    to = token.child("prep", "pcomp") or next((c for c in token.children if c.lower == "to"), None)
    speaker = to.child("pobj", "pcomp") if to else None
    if to is None or speaker is None:
        return
    top = token.head
    if top.dep == "appos":  # "Boe, a big loser according to the Post"
        yield Found([token, to], Source(speaker), set(top.subtree()) - set(token.subtree()), "according")
        return
    while (not top.is_verb and top.head is not top) or (top.dep in {"conj", "advcl"} and _at_edge(token, tree)):
        top = top.head
    content = set(top.subtree(without=lambda other: other is token)) - set(token.subtree())
    yield Found([token, to], Source(speaker), content, "according")


def _at_edge(token: Token, tree: Tree) -> bool:
    """Whether the phrase of ``token`` opens or closes its sentence."""
    words = [word for word in tree.tokens if word.dep != "punct"]
    phrase = token.subtree()
    return words[0] in phrase[:2] or words[-1] in phrase


def _of_noun(noun: Token) -> Iterable[Found]:
    clause = next(
        (
            c
            for c in noun.children
            if c.dep in {"acl", "ccomp", "relcl"} and any(m.lower == "that" and m.dep == "mark" for m in c.children)
        ),
        None,
    )
    if clause is None:
        return
    speaker = _noun_source(noun)
    if speaker is not None:
        yield Found([noun], Source(speaker), set(clause.subtree()), "noun")


def _noun_source(noun: Token) -> Token | None:
    owner = noun.child("poss")
    if owner is not None:
        return owner
    for child in noun.children:
        if child.dep == "prep" and child.lower in {"by", "from"}:
            return child.child("pobj")
    if noun.dep == "dobj" and noun.head.lemma in CUES.deeds and not is_passive(noun.head):
        return source(noun.head).head
    return None


def _claim_quotations(tree: Tree, found: list[Found]) -> None:
    """Give quotations that the tree left alone to the nearest cue of speech."""
    claimed = {id(token.quotation) for one in found for token in one.content if token.quotation}
    speaking = [one for one in found if one.cue[0].lemma in CUES.clause | CUES.quotation]
    for token in tree.tokens:
        if token.quotation is None or id(token.quotation) in claimed or token.lower != "it":
            continue
        if not speaking:
            return
        nearest = min(speaking, key=lambda one: abs(one.cue[0].index - token.index))
        nearest.content |= {other for other in tree.tokens if other.quotation is token.quotation}
        claimed.add(id(token.quotation))
