"""Whether a sentence tells what is asked the other way round: who bought Norvik is not told by what Norvik bought."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from bot.answering.likewise import announces_noun, negates
from bot.answering.questions.tongues import TONGUES, tongue
from bot.answering.words import held_in, holds, mentions_in, stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.questions.tongues import Tongue
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Hit, Question

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_REACH = 30
"""Characters before a verb in which a form of "to be" makes it a passive, and behind it in which a pronoun is what it is done to."""
_CLAUSE = re.compile(r"[,;:.()–—]")
_WORDS = 3
"""Words before a verb in which a negation turns it round."""


class Parties(NamedTuple):
    """Who does what a question asks for, and to whom, as far as it names them."""

    doer: tuple[AskedWord, ...]
    done_to: tuple[AskedWord, ...]


def parties(question: Question, words: Sequence[AskedWord], key: Sequence[AskedWord]) -> Parties:
    """Who is named before the question's verb as its doer, and right behind it as whom it is done to; nobody where that is open."""
    its, nobody = tongue(question.language).predicates, Parties((), ())
    named = [word for word in words if word.weighty]
    tokens = [found[0] for found in _TOKEN.finditer(question.text)]
    lower = [token.casefold() for token in tokens]
    verbs = [at for at, token in enumerate(tokens) if any(holds(word, stems(token, question.language)) for word in key)]
    if not named or len(key) != 1 or len(verbs) != 1 or not lower or lower[0] not in its.asking:
        return nobody
    (verb,) = verbs
    helped = next((at for at, word in enumerate(lower[:verb]) if word in its.auxiliaries), None)
    if its.verb_last:  # wer hat Norvik gekauft: who is named between the two is whom it is done to
        clause = lower[0] in its.who and helped == 1 and verb == len(lower) - 1
        return Parties((), _first_named(tokens[2:verb], named)) if clause else nobody
    done_to = () if verb + 1 < len(lower) and lower[verb + 1] in its.prepositions else _first_named(tokens[verb + 1 :], named)
    if helped is None or lower[0] in its.who:
        return Parties((), done_to) if helped is None or not _first_named(tokens[helped + 1 : verb], named) else nobody
    doer = _first_named(tokens[helped + 1 : verb], named) if lower[helped] in its.with_base else ()
    return Parties(doer, done_to) if doer else nobody


def _first_named(tokens: Sequence[str], named: Sequence[AskedWord]) -> tuple[AskedWord, ...]:
    """The name that these words begin with."""
    text = " ".join(tokens).casefold()
    return tuple(word for word in named if re.match(rf"(?:the |die |der |das |den )?{re.escape(word.word.casefold())}\b", text))


def is_turned(hit: Hit, annotated: AnnotatedArticle, asked: Parties, key: Sequence[AskedWord]) -> bool:
    """Whether the sentence tells the verb, but each time of the doer as of who it is done to, or the other way round."""
    its = TONGUES.get(annotated.article.language)
    if its is None or not its.answers.passive or not (asked.doer or asked.done_to):
        return False
    told = list(_verbs(hit, annotated, key, its))
    return bool(told) and all(_is_turned(at, hit, annotated, asked, its) for at in told)


def asks_who(question: Question) -> bool:
    """Whether it is asked who does something, not who does not."""
    its = tongue(question.language)
    first, *rest = [token.casefold() for token in _TOKEN.findall(question.text)] or [""]
    return first in its.predicates.who and not negates(" ".join(rest), its.answers.negations)


def is_negated(hit: Hit, annotated: AnnotatedArticle, key: Sequence[AskedWord]) -> bool:
    """Whether the sentence tells the verb, but each time that it was *not* done: did not apologise, neither Ruiz nor Boe apologised."""
    its = TONGUES.get(annotated.article.language)
    if its is None or not its.answers.passive:
        return False
    text = hit.span.of(annotated.article.text)
    told = list(_verbs(hit, annotated, key, its))
    return bool(told) and all(_is_undone(text[: verb.start()], its) for verb in told)


def _is_undone(before: str, its: Tongue) -> bool:
    tokens = [token.casefold() for token in _TOKEN.findall(_CLAUSE.split(before)[-1])][-_WORDS:]
    return negates(" ".join(tokens), its.answers.negations) and "only" not in tokens


def _verbs(hit: Hit, annotated: AnnotatedArticle, key: Sequence[AskedWord], its: Tongue) -> Iterator[re.Match[str]]:
    word = ""
    for token in _TOKEN.finditer(hit.span.of(annotated.article.text)):
        before, word = word, token[0].casefold()
        if not announces_noun(before, its) and any(holds(asked, stems(token[0], annotated.article.language)) for asked in key):
            yield token


def _is_turned(verb: re.Match[str], hit: Hit, annotated: AnnotatedArticle, asked: Parties, its: Tongue) -> bool:
    """By the name that stands last before the verb, and by those behind it."""
    text = hit.span.of(annotated.article.text)
    names = [(mention.span.start - hit.span.start, held_in(annotated, mention.span)) for mention in mentions_in(annotated, hit.span)]
    subject = next((held for at, held in reversed(names) if at < verb.start()), frozenset[str]())
    behind = [held for at, held in names if at > verb.start()]
    if re.search(its.answers.passive, text[max(0, verb.start() - _REACH) : verb.start()], re.IGNORECASE):
        by = re.match(rf"\W+{its.answers.by}", text[verb.end() :], re.IGNORECASE)
        doer = behind[0] if by and behind else frozenset[str]()
        return _is_one(asked.doer, subject) or _is_one(asked.done_to, doer)
    if _is_one(asked.doer, subject) or any(_is_one(asked.done_to, held) for held in behind):
        return False
    follows = {word.casefold() for word in _TOKEN.findall(text[verb.end() : verb.end() + _REACH])}
    if asked.done_to and not follows.isdisjoint(its.questions.pronouns):
        return False
    return _is_one(asked.done_to, subject) or (bool(asked.doer) and any(_is_one(asked.doer, held) for held in behind))


def _is_one(words: Sequence[AskedWord], held: frozenset[str]) -> bool:
    return any(holds(word, held) for word in words)
