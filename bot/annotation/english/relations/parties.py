"""Who, of the words of a phrase, is somebody: the party that a thing belongs to or comes from, and the phrase that names them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.languages.english.names import NAME_WORDS
from bot.languages.english.parties import PARTIES

if TYPE_CHECKING:
    from bot.annotation.english.parsing import Token

_PRONOUNS = frozenset("i you he she we they me him her us them himself herself themselves who whom".split())
_TIMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter today yesterday tomorrow week month year day night morning afternoon
    evening weekend time times
    """.split()
)
_QUANTIFIERS = frozenset("some one two three many most several all both few none half".split())
_DEFINITE = frozenset("the this that these those".split())
_EXPLETIVE = frozenset("there here".split())
_BEFALLS = frozenset("abduction death disappearance killing murder shooting suicide".split())
"""What is of somebody who did not do it."""
_PERSONAL = frozenset("appointment bid candidacy candidature election nomination presidency release return work".split())
"""What is of somebody who is supported with it."""
_ORIGINS = ("of", "from")
_RELATED = ("against", "with", "on", "in", "to", "toward", "towards", "between", "over", "into", "among")


def is_proper(token: Token) -> bool:
    """Whether the word is a name; the tagger misses some at the start of a sentence."""
    if token.quotation is not None:
        return False
    return token.tag in {"NNP", "NNPS"} or (
        token.tag in {"NN", "NNS"} and token.text[:1].isupper() and (token.index > 0 or not _is_word(token.lower))
    )


@lru_cache(maxsize=16384)
def _is_word(word: str) -> bool:
    import simplemma  # noqa: PLC0415 - heavy, and not needed to ask

    return bool(simplemma.is_known(word, lang="en"))


@lru_cache(maxsize=16384)
def _is_somebody(noun: str) -> bool:
    if noun in PARTIES.things:
        return False
    if noun in PARTIES.people or noun in PARTIES.bodies or noun in NAME_WORDS.person_roles or noun in NAME_WORDS.organisation_roles:
        return True
    return len(noun) > 4 and noun.endswith(PARTIES.endings)


def is_party(token: Token) -> bool:
    """Whether the phrase that ``token`` heads names somebody: a name, a person, a body."""
    if token.lower == "nobody":
        return token.dep == "nsubj"  # who did not do it, not to whom
    if token.quotation is not None or token.lower in _EXPLETIVE or (is_time(token) and not _is_some_of(token)):
        return False
    if is_proper(token) or token.lower in _PRONOUNS or apposed(token) is not None:
        return True
    if token.lower in _QUANTIFIERS:  # some of the workers, some of the crimes
        counted = objects_of(token, ("of",))
        if counted:
            return is_party(counted[0])
    return token.tag in {"NN", "NNS", "CD", "DT", "JJ", "PRP"} and (_is_somebody(token.lemma) or _is_somebody(token.lower))


def _is_some_of(token: Token) -> bool:
    """One *of the clerks*."""
    return token.lower in _QUANTIFIERS and bool(objects_of(token, ("of",)))


def apposed(token: Token) -> Token | None:
    """The name that stands beside a description: the railway, *Lindenbahn*."""
    return next((child for child in token.children if child.dep == "appos" and is_proper(child)), None)


def is_definite(token: Token) -> bool:
    """Whether the words mean a certain thing: a name, *the* festival, *its* plan."""
    return is_proper(token) or any(child.dep == "poss" or child.lower in _DEFINITE for child in token.children)


def is_time(token: Token) -> bool:
    """Whether the word is a day, a month or a number rather than somebody."""
    return token.lower in _TIMES or token.tag == "CD"


def can_speak(token: Token) -> bool:
    """Whether what ``token`` heads can do an act of words: somebody, or a document."""
    return is_party(token) or token.lower == "it" or token.lemma in PARTIES.documents


def objects_of(token: Token, words: tuple[str, ...]) -> list[Token]:
    """What stands after the prepositions ``words`` directly below ``token``, in the order of ``words``."""
    found: list[Token] = []
    for word in words:
        for prep in token.children:
            if prep.lower == word and prep.dep in {"prep", "agent", "dative"}:
                found.extend(child for child in prep.children if child.dep in {"pobj", "pcomp"})
    return found


def party(token: Token, depth: int = 0, *, origins: tuple[str, ...] = _ORIGINS, related: tuple[str, ...] = _RELATED) -> Token:
    """Whom a thing concerns: its maker, owner, or whom it is directed at; ``token`` itself if it is somebody or nobody is named."""
    if token.quotation is not None or depth > 3 or is_party(token):
        return token
    by = next((found for found in objects_of(token, ("by",)) if not found.is_verb), None)
    if by is not None:
        return party(by, depth + 1)
    found = _owner(token) or _maker(token)
    if token.lemma in _BEFALLS:
        origins = ()
    if token.lemma in _PERSONAL:
        origins = _ORIGINS
    return found or (token if _is_national(token) else _involved(token, depth, origins, related) or token)


def is_somebody(found: Token) -> bool:
    """Whether what ``party`` found tells who it is: somebody, or the thing of a nation."""
    return is_party(found) or _is_national(found)


def _owner(token: Token) -> Token | None:
    return next((child for child in token.children if child.dep == "poss" and is_party(child)), None)


def _maker(token: Token) -> Token | None:
    """Who made a thing, by the nouns before it: a *U.S.* request, *government* plans, the *Norvik*-led talks."""
    if any(child.tag == "PRP$" for child in token.children):  # its U.S. plans are not of the U.S.
        return None
    for child in token.children:
        if child.dep in {"compound", "nmod", "amod"}:
            led = child.child("npadvmod")
            if child.tag != "JJ" and is_party(child):
                return child
            if led is not None and is_proper(led):
                return led
    return None


def _is_national(token: Token) -> bool:
    """Whether an adjective for a nation stands before a thing: a *Senegalese* plan."""
    return any(child.dep == "amod" and child.tag == "JJ" and child.text[:1].isupper() and child.index > 0 for child in token.children)


def _involved(token: Token, depth: int, origins: tuple[str, ...], related: tuple[str, ...]) -> Token | None:
    """Who a thing comes from or is directed at, by the prepositions behind it."""
    for found in sorted(objects_of(token, origins), key=lambda found: found.index) + objects_of(token, related):
        if not found.is_verb and not is_time(found):
            inner = party(found, depth + 1, origins=origins, related=related)
            if is_somebody(inner):
                return inner
    return None


def conjuncts(token: Token) -> list[Token]:
    """``token`` and the nouns coordinated with it; of subjects also those that the parser left standing side by side."""
    found = [token, *(each for each in token.head.children if _is_listed(each, token))]
    for each in found:
        found.extend(child for child in each.children if child.dep == "conj" and not child.is_verb)
    return found


def _is_listed(each: Token, first: Token) -> bool:
    """Norvik, *Petrel* and Lumo were accused."""
    subjects = ("nsubj", "nsubjpass")
    return (
        first.dep in subjects
        and each.dep in subjects
        and each.index == first.index + 2
        and is_proper(each)
        and each.child("conj") is not None
        and any(child.dep == "punct" and child.index == first.index + 1 for child in (*first.children, *first.head.children))
    )


_LEFT = frozenset(("det", "predet", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "advmod"))
_LONGEST = 12
"""Words of a phrase after its head; what is longer was put together by the parser."""
_NAMING = ("of", "for", "from", "at", "in", "with", "to", "on")


def phrase(token: Token, without: frozenset[int]) -> list[Token]:
    """The words of the phrase that ``token`` heads; tokens of ``without`` (by index) belong to other arguments and end it."""
    found = [token]
    for child in token.children:
        if child.index not in without:
            found.extend(_before(child) if child.index < token.index else _behind(child, token, without))
    return found


def _before(child: Token) -> list[Token]:
    return child.subtree() if child.dep in _LEFT and child.lower not in {"neither", "even"} else []


def _behind(child: Token, token: Token, without: frozenset[int]) -> list[Token]:
    if (
        child.dep == "prep"
        and child.lower in _NAMING
        and child.child("pcomp") is None
        and (child.lower == "of" or not is_proper(token))
    ):
        inner = child.subtree(lambda below: below.index in without or below.dep in {"relcl", "appos"})
        return inner if inner[-1].index - token.index < _LONGEST else []
    if child.dep == "appos" and is_proper(child) and not is_proper(token):
        return child.subtree(lambda below: below.dep in {"relcl", "appos", "acl", "conj", "cc", "punct"})
    if child.dep == "amod" or (child.dep == "acl" and child.index == token.index + 1 and token.lemma in PARTIES.people):
        return child.subtree(lambda below: below.dep in {"relcl", "advcl"})
    return [child] if child.dep in {"nummod", "case"} else []
