"""English attributions by dependency rules: cue verbs, according-to phrases and nouns with a content clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.english import surface
from bot.annotation.english.clauses import Found, Source, agent, is_passive, is_reduced_passive, source, subject, supposed_from
from bot.annotation.english.content import CUE_VERBS, content_of
from bot.annotation.english.phrases import according, of_noun
from bot.annotation.english.repairs import give_back, part, put_above, take_back
from bot.languages.english.cues import CUE_WORDS as CUES
from bot.languages.english.names import NAME_WORDS
from bot.model import Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.annotation.english.parsing import Token, Tree


def in_tree(tree: Tree) -> list[Found]:
    """The attributions of one tree in the order of their cues."""
    found: list[Found] = []
    for token in tree.tokens:
        if token.is_verb:
            part(token, tree)
            take_back(token)
            put_above(token, tree)
            give_back(token)
    for token in tree.tokens[: supposed_from(tree)]:
        if token.quotation is not None:
            continue
        if token.is_verb and token.lemma in CUE_VERBS:
            found.extend(_of_verb(token, tree))
        elif token.lower == "according":
            found.extend(according(token, tree))
        elif token.tag in {"NN", "NNS"} and token.lemma in CUES.content_nouns:
            found.extend(of_noun(token))
    _claim_quotations(tree, found)
    colon = tree.tokens[-1].text == ":"
    return [one for one in found if (one.content or colon) and not _is_empty(one.content) and not _is_outspoken(one, found)]


def _is_outspoken(one: Found, found: list[Found]) -> bool:
    """Whether a clause before the main one leads to what somebody else says in quotation marks: "When Boe told her that, she"."""
    verb = one.cue[0]
    if verb.dep != "advcl" or verb.index > verb.head.index or one.source.head is None or _is_quoted(one):
        return False
    return any(other.cue[0] is verb.head and other.source.head is not one.source.head and _is_quoted(other) for other in found)


def _is_quoted(one: Found) -> bool:
    return any(token.quotation is not None or token.tag == "``" for token in one.content)


def _of_blamed(verb: Token, tree: Tree) -> Iterable[Found]:
    """Whoever "has been accused of theft", and of what; often the text does not say by whom."""
    blamed, by = verb.child("nsubjpass"), agent(verb)
    matter = _blame(verb.children) or (_blame(by.children, less=frozenset() if verb.lemma == "accuse" else _OF)[-1:] if by else [])
    relative = blamed is not None and blamed.lower in {"who", "which", "that"}
    if blamed is None or (by is None and not matter) or (relative and not any(part.lower in {"of", "with"} for part in matter)):
        return
    what = {token for part in matter for token in part.subtree()}
    source = [token for token in by.subtree() if token not in what] if by else []
    if tree.tokens[-1].text != "?" and (by is not None or not _negated(verb)):
        polarity = Polarity.NEGATED if _negated(verb) else Polarity.ASSERTED
        yield Found([verb], Source(by, words=source), what | set(blamed.subtree()) - set(source), "argument", polarity, _modality(verb))


_OF = frozenset({"of"})


def _blame(children: Iterable[Token], less: frozenset[str] = frozenset()) -> list[Token]:
    """The phrases that say what somebody is blamed for."""
    return [child for child in children if child.dep == "prep" and child.lower in CUES.blame - less]


def _of_asked(verb: Token) -> Iterable[Found]:
    """What somebody was asked ("Asked whether he would resign, ..."), mostly by people unnamed."""
    clause = next((child for child in verb.children if child.dep == "ccomp" and child.index > verb.index), None)
    question = clause.subtree() if clause is not None else []
    if question and question[0].lower in CUES.questioning and not _negated(verb):
        yield Found([verb], Source(agent(verb)), set(question), "question", modality=_modality(verb))


def _is_sure(verb: Token, speaker: Source) -> bool:
    """Whether it is a cue wherever it stands: "which has denied any role", "went on to blame her"."""
    blames = verb.lemma in CUES.blaming | CUES.denying and speaker.relative is not None
    return blames or _goes_on(verb)


def _goes_on(verb: Token) -> bool:
    """Whether it hangs on a verb that says how a saying goes on ("continued to"), not on one with an object ("used the words to")."""
    above = verb.head
    hangs = verb.dep == "xcomp" or (verb.dep == "advcl" and verb.tag == "VB" and above.child("prt") is not None)
    return hangs and above.lemma in CUES.phases and (above.child("dobj") is None or above.lemma == "take")


_SPEAKERS = NAME_WORDS.person_roles | NAME_WORDS.organisation_roles | NAME_WORDS.documents | NAME_WORDS.titles | NAME_WORDS.tribunals


def _can_speak(noun: Token) -> bool:
    """Whether a common noun means somebody or a text; of a thing the verb says something else ("the soil asks for rain")."""
    return noun.tag != "NN" or noun.text[0].isupper() or noun.lemma in _SPEAKERS or noun.lower.endswith(NAME_WORDS.person_endings)


def _is_empty(content: set[Token]) -> bool:
    """Whether nothing was said: "said nothing for eleven minutes"."""
    first = min(content, key=lambda token: token.index, default=None)
    return first is not None and first.lower in {"nothing", "little"} and first.dep == "dobj"


def _of_verb(verb: Token, tree: Tree) -> Iterable[Found]:
    if _is_no_cue(verb):
        return
    content, rule = content_of(verb, tree)
    if verb.lemma in CUES.blaming and is_passive(verb):
        yield from _of_blamed(verb, tree)
        return
    if verb.lemma in CUES.asking and (is_passive(verb) or is_reduced_passive(verb)):
        yield from _of_asked(verb)
        return
    if is_passive(verb) and rule not in {"clause", "quotation", "around", "as"}:
        return
    speaker = _source(verb, tree, content)
    if speaker.head is not None and speaker.head in content:
        content = content - set(speaker.head.subtree())
    if not content and (verb.lemma not in CUES.clause | CUES.quotation or not (_has_quotation(tree) or tree.tokens[-1].text == ":")):
        return
    if speaker.head is None or speaker.head.quotation is not None or (speaker.head.lower in _NOBODY and speaker.relative is None):
        return
    if rule in {"argument", "relative"} and (
        speaker.head.lower in {"nobody", "none", "neither"}
        or not _can_speak(speaker.head)
        or (verb.tag == "VB" and not _goes_on(verb))
        or (rule == "argument" and verb.dep in {"acl", "xcomp", "relcl"} and not _is_sure(verb, speaker))
        or speaker.head.dep not in {"nsubj", "nsubjpass"}
    ):
        return
    polarity = Polarity.NEGATED if _negated(verb) or _denies(verb, content) else Polarity.ASSERTED
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
    """Whether somebody unnamed says so: "is said to", "are alleged to"."""
    return verb.lemma in CUES.hearsay and is_passive(verb) and agent(verb) is None


def _denies(verb: Token, content: set[Token]) -> bool:
    """Whether the content is what the source says is not so; a quotation that stands alone is in the source's own words."""
    return verb.lemma in CUES.denying and not all(token.quotation for token in content)


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
        if above.lemma in CUES.seeming:
            return Modality.HEDGED
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
