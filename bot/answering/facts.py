"""Questions of fact: the sentence that holds the answer, or nothing where no sentence holds enough of the question."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot.answering import citing
from bot.answering.independence import independent_sources
from bot.answering.questions.tongues import tongue
from bot.answering.subjects import searched, subjects
from bot.answering.words import asked_words, coverage, held_by, held_in, holds, one_spelling, stems
from bot.model import Aspect, Finding, Query, Span, hull

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Citation, Hit, Question

LOOKED_AT = 40
ENOUGH = 0.6
"""The share of the question's words that a sentence with the one before must hold, and itself half of that.

Names and figures must all be there, or in the title.
"""
ENOUGH_THAT_FITS = 0.5
"""The share where the names stand in the sentence itself, and the form that the question seeks."""
_NEAR = 0.5
"""What a word is worth in the sentence before or the title against one in the sentence itself."""
_FIT = 1.0
"""What the form that the question seeks (a definition, a figure) is worth, against the whole of its words."""
_CLOSE = 0.75
"""Sentences that are worth less than this share of the best one are not shown."""
_BARE = 2
"""Words of a question that is nothing but its topic."""
_LOOSE = 0.25
"""What a number is worth that stands somewhere else than beside what is counted, or is no sum of money where one is asked."""
_GOES_ON = 0.9
"""What a sentence is worth that tells what he is who was named in the sentence before."""
_TOLD_LONG_AGO = 2
"""Sentences back to where a pronoun finds what it stands for."""
_BEGINNING = 25
"""Characters in which a sentence that goes on with another than the one before names him."""
_REACH = 60
"""Characters between a name and its role."""
_OWN_TONGUE = 0.25
"""What the language of the question is worth: of two that say the same, the reader's own goes first."""
_LONGEST = 700
"""Characters up to which a sentence that somebody says is shown with the words that say who."""
_MOSTLY = 0.8
"""The share of a sentence that lies in what somebody says, from which on it is theirs."""
_FIRST_PART = 4
_LAST_PART = 5
"""Letters that the parts of a compound have at least."""
_SEEKING = frozenset((Aspect.DEFINITION, Aspect.ROLE))
"""Aspects whose answers have a form: where one has it, what merely mentions the words is none."""
_FORMED = frozenset((Aspect.AMOUNT, Aspect.TIME))
"""Aspects that a sentence without their form does not answer."""
_CIRCUMSTANCES = frozenset((Aspect.TIME, Aspect.PLACE, Aspect.AMOUNT))
_OFFICE = re.compile(r" (?:of|at|in|von|der|des|bei) ")
_TELLS = r"(?:said|says|told|added|reported|sagte|sagt|erklärte|teilte)"
"""After a name, a comma and somebody else, who tells it: "Norvik, the board said"."""
_ARTICLE = r"(?:an?|the|eine?[mr]?|der|die|das|dem) "


class _Candidate(NamedTuple):
    worth: float
    fit: float
    citation: Citation
    annotated: AnnotatedArticle


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """One finding with the best sentences, or none."""
    words = subjects(question.topic, question.language, sources, loosely=True)
    if not words or _says_too_little(words, question):
        return ()
    query = Query(
        words=searched(words),
        language=question.language,
        outlets=frozenset(question.outlet.names) if question.outlet else None,
        since=question.since,
        languages=question.languages,
        until=question.until,
        limit=LOOKED_AT,
    )
    places = _with_the_next(sources.found(query))
    found = [candidate for hit, annotated in places if (candidate := _candidate(hit, annotated, words, question))]
    if not found:
        return ()
    if question.aspect in _SEEKING and any(candidate.fit for candidate in found):
        found = [candidate for candidate in found if candidate.fit]
    best = max(candidate.worth for candidate in found)
    kept = sorted(
        (candidate for candidate in found if candidate.worth >= _CLOSE * best),
        key=lambda candidate: -candidate.worth - _OWN_TONGUE * (candidate.citation.article.language == question.language),
    )
    citations = citing.apart(candidate.citation for candidate in kept)
    articles = {candidate.annotated.article.id: candidate.annotated for candidate in kept}
    return (Finding(citations, independent_sources(citations, articles)),)


def _with_the_next(hits: Iterable[tuple[Hit, AnnotatedArticle]]) -> list[tuple[Hit, AnnotatedArticle]]:
    """The sentences found, and behind them those that follow one: what is named in a sentence, the next goes on with."""
    found = {(hit.article_id, hit.ordinal): (hit, annotated) for hit, annotated in hits}
    for hit, annotated in tuple(found.values()):
        after, sentences = hit.ordinal + 1, annotated.annotation.sentences
        if after < len(sentences):
            found.setdefault((hit.article_id, after), (replace(hit, ordinal=after, span=sentences[after]), annotated))
    return list(found.values())


def _says_too_little(words: Sequence[AskedWord], question: Question) -> bool:
    """Whether all that is left of a longer question is one common word, as in "whose *idea* was it?"."""
    bare = question.aspect in {Aspect.DEFINITION, Aspect.ROLE} or len(question.topic.split()) <= _BARE
    return len(words) == 1 and not words[0].weighty and not bare


def _candidate(hit: Hit, annotated: AnnotatedArticle, words: tuple[AskedWord, ...], question: Question) -> _Candidate | None:
    article = annotated.article
    own = held_in(annotated, hit.span)
    deeds = _deeds(own, hit.span.of(article.text), words, question, article.language)
    before, title = deeds | _before(hit, annotated), held_by(article.title, article.language)
    around = own | before | title
    names, plain = tuple(word for word in words if word.weighty), tuple(word for word in words if not word.weighty)
    if article.language != question.language:  # of its other words the text can hold none
        plain = tuple(word for word in plain if word.searched)
    goes_on = question.aspect is Aspect.ROLE and _goes_on(hit, annotated, names or plain)
    if any(not holds(word, around) for word in names):
        return None
    missing = [word for word in names if not holds(word, own)]
    if missing and not goes_on and (_speaks_of_others(hit, annotated, words, question) or _is_of_another(hit, annotated, missing)):
        return None
    fit = _GOES_ON if goes_on else _fit(hit, annotated, words, question)
    if fit is None:
        return None
    named = any(holds(word, own) for word in names)
    if not goes_on and (not plain and article.language != question.language and not (named and fit)):
        return None
    enough = ENOUGH_THAT_FITS if fit and named else ENOUGH
    if coverage(plain, before | title if named else before) < enough or coverage(plain, deeds) < ENOUGH / 2:
        return None
    worth = coverage(words, own) + _NEAR * coverage(words, around) + _FIT * fit
    shown = hull((annotated.annotation.sentences[hit.ordinal - 1], hit.span)) if goes_on else hit.span
    return _Candidate(worth, fit, _cited(shown, annotated, _emphasis(shown, article.text, words, article.language)), annotated)


def _goes_on(hit: Hit, annotated: AnnotatedArticle, words: Sequence[AskedWord]) -> bool:
    """Whether the sentence tells of the one before, who is named there last, what he is: "He is a member of the board"."""
    if not hit.ordinal or not re.match(
        tongue(annotated.article.language).answers.goes_on, hit.span.of(annotated.article.text), re.IGNORECASE
    ):
        return False
    sentence = annotated.annotation.sentences[hit.ordinal - 1]
    named = [mention for mention in annotated.annotation.names if sentence.covers(mention.span)]
    return bool(named) and all(holds(word, held_in(annotated, named[-1].span)) for word in words)


def _is_of_another(hit: Hit, annotated: AnnotatedArticle, missing: Sequence[AskedWord]) -> bool:
    """Whether the sentence begins with a pronoun for somebody else than is asked: for whoever was named last before it."""
    if _first_word(hit.span.of(annotated.article.text)) not in tongue(annotated.article.language).answers.he:
        return False
    mentions = annotated.annotation.names
    last = bisect_left(mentions, hit.span.start, key=lambda mention: mention.span.start) - 1
    return last < 0 or not any(holds(word, held_in(annotated, mentions[last].span)) for word in missing)


def _cited(sentence: Span, annotated: AnnotatedArticle, emphasis: tuple[Span, ...]) -> Citation:
    """The sentence from where its quotation opens; with whoever says it, where it is somebody's words and does not tell whose."""
    passage = citing.whole_sentences(annotated, sentence)
    said = next((said for said in annotated.annotation.attributions if said.speaker and _is_within(sentence, said.content)), None)
    if said is None or said.speaker is None or sentence.covers(said.speaker.span):
        return citing.of_passage(annotated, passage, emphasis)
    with_speaker = citing.whole_sentences(annotated, hull((passage, said.speaker.span)))
    if len(with_speaker) > _LONGEST:
        return citing.of_passage(annotated, passage, emphasis)
    return replace(citing.of_statement(annotated, said), span=with_speaker, emphasis=emphasis)


def _is_within(sentence: Span, content: Sequence[Span]) -> bool:
    held = sum(max(0, min(span.end, sentence.end) - max(span.start, sentence.start)) for span in content)
    return held >= _MOSTLY * len(sentence)


def _deeds(own: frozenset[str], text: str, words: Sequence[AskedWord], question: Question, language: str) -> frozenset[str]:
    """What the sentence tells; when, where or how much something was done, a word for who did it (founder) does not tell."""
    if question.aspect not in _CIRCUMSTANCES:
        return own
    others = tongue(language).answers.roles - {part.casefold() for word in words for part in word.word.split()}
    return stems(re.sub(r"[^\W\d_]+(?:-[^\W\d_]+)*", lambda found: "" if found[0].casefold() in others else found[0], text), language)


def _before(hit: Hit, annotated: AnnotatedArticle) -> frozenset[str]:
    """What the sentence before tells, which may name what this one goes on with; the two before where this begins with a pronoun."""
    pronouns = tongue(annotated.article.language).questions.pronouns
    reach = _TOLD_LONG_AGO if _first_word(hit.span.of(annotated.article.text)) in pronouns else 1
    spans = annotated.annotation.sentences[max(0, hit.ordinal - reach) : hit.ordinal]
    return frozenset().union(*(held_in(annotated, span) for span in spans))


def _first_word(text: str) -> str:
    found = re.match(r"\W*([^\W\d_]+)", text)
    return found[1].casefold() if found else ""


def _speaks_of_others(hit: Hit, annotated: AnnotatedArticle, words: Sequence[AskedWord], question: Question) -> bool:
    """Whether the sentence names somebody whom the question does not; for where and when, whom it begins with counts."""
    text = hit.span.of(annotated.article.text)
    if text.isupper():  # a headline in capitals: no name is seen in it
        return True
    goes_on = question.aspect in _CIRCUMSTANCES and _first_word(text) in tongue(annotated.article.language).stopwords
    first = Span(hit.span.start, hit.span.start + _BEGINNING) if goes_on else hit.span
    named = (mention for mention in annotated.annotation.names if hit.span.covers(mention.span) and first.overlaps(mention.span))
    return any(not any(holds(word, held_in(annotated, mention.span)) for word in words) for mention in named)


def _fit(hit: Hit, annotated: AnnotatedArticle, words: tuple[AskedWord, ...], question: Question) -> float | None:
    """How well the sentence has the form that the question seeks, 0 to 1; None where it cannot be an answer."""
    text, language = hit.span.of(annotated.article.text), annotated.article.language
    its = tongue(language).answers
    if question.aspect is Aspect.DEFINITION:
        term = re.sub(f"^{_ARTICLE}", "", question.topic, flags=re.IGNORECASE)
        fit = _defines(term, text, its.defines)
        mentioned = " " in term and holds_all(words, held_in(annotated, hit.span))  # what one word means is told or it is not
        return fit or (0.0 if mentioned else None)
    if question.aspect is Aspect.ROLE:
        topic = re.sub(f"^{_ARTICLE}", "", question.topic, flags=re.IGNORECASE)
        if _names_office(topic, question.language):
            return _holds_office(one_spelling(topic, question.language).casefold(), one_spelling(text, language).casefold())
        if not holds_all([word for word in words if word.weighty] or words, held_in(annotated, hit.span)):
            return None
        return max(_role_beside(text, words, its.roles), _defines(topic, text, its.defines))
    asked = {part.casefold() for word in words for part in word.word.split()}
    wanted = {Aspect.AMOUNT: its.amounts, Aspect.TIME: its.times, Aspect.PLACE: its.places}.get(question.aspect)
    rest = re.sub(r"[^\W_]+", lambda found: "" if found[0].casefold() in asked else found[0], text)  # Black Friday is no Friday
    fits = wanted is not None and re.search(wanted, rest, re.IGNORECASE)
    if fits and question.aspect is Aspect.AMOUNT:
        return _counts(text, language, question, rest)
    return 1.0 if fits else None if question.aspect in _FORMED else 0.0


def _counts(text: str, language: str, question: Question, rest: str) -> float | None:
    """How well the sentence tells the amount that is asked: its number beside what is counted, or a sum where money is asked."""
    counted = re.search(tongue(question.language).answers.counted, question.topic, re.IGNORECASE)
    asked = next(iter(asked_words(counted[1], question.language, loosely=True)), None) if counted else None
    if asked is not None:
        if not holds(asked, stems(text, language)):
            return None
        amount = tongue(language).answers.amounts
        beside = re.finditer(rf"(?:\w+\W+){{0,3}}?(?:{amount})[\d.,]*(?:\W+\w+){{0,3}}", text, re.IGNORECASE)
        return 1.0 if any(holds(asked, stems(found.group(), language)) for found in beside) else None
    money = not tongue(question.language).answers.paid.isdisjoint(question.topic.casefold().split())
    return _LOOSE if money and not re.search(tongue(language).answers.sums, rest, re.IGNORECASE) else 1.0


def _defines(topic: str, text: str, defines: str) -> float:
    """How much the sentence defines the term: most where it begins with it and goes on "is a"."""
    term = rf"[\"“„]?\b{re.escape(topic)}\b[\"”“]?(?: \([^)]*\))?"
    kind = r"(?:an?|the|eine?|der|die|das|any|every|when|where|jede[rs]?|wenn)\b"
    forms = (
        (1.0, rf"^\W*(?:{_ARTICLE})?{term} {defines}(?: (?:\w+ )?as)? {kind}"),
        (0.8, rf"{term},? (?:\(|(?:which|that) )?{defines}(?: (?:\w+ )?as)? {kind}"),
        (0.7, rf"^\W*(?:{_ARTICLE})?{term} {defines}(?! (?:\w+(?:ing|ed)|said|not)\b)"),
        (0.6, rf"\b(?:an?|the|eine?|der|die|das|den|dem) (?:[\w-]+ ){{0,3}}[\w-]+, {term},"),
        (0.5, rf"{term}, (?:an?|the|eine?[mnr]?|der|die|das|dem) (?!(?:[\w\'’-]+ ){{1,5}}{_TELLS}\b)"),
        (0.5, rf"{term}(?: [\w-]+){{1,2}}, (?:an?|eine?[mnr]?) "),
        (0.4, rf"\b(?:an?|the|eine?[mnr]?|der|die|das|den|dem) [\w-]+ {term}"),
    )
    return next((fit for fit, form in forms if re.search(form, text, re.IGNORECASE)), 0.0)


def holds_all(words: Sequence[AskedWord], held: frozenset[str]) -> bool:
    """Whether every word asked is held."""
    return all(holds(word, held) for word in words)


def _names_office(topic: str, language: str) -> bool:
    """Whether it is asked who holds an office ("the CEO of Norvik"), not what somebody is."""
    office = _OFFICE.split(one_spelling(topic, language).casefold(), maxsplit=1)[0]
    return any(_is_role(word, tongue(language).answers.roles) for word in office.split())


def _holds_office(topic: str, text: str) -> float:
    """1 where the sentence names the office as asked, half where it names it without whose it is, 0 where it does not."""
    return 1.0 if topic in text else 0.5 * (_OFFICE.split(topic, maxsplit=1)[0] in text)


def _role_beside(text: str, words: Sequence[AskedWord], roles: frozenset[str]) -> float:
    """1 where a word that says what somebody is stands near the name, less with the distance, 0 where none does."""
    called = [word.word if word.word.casefold() in text.casefold() else word.word.split()[-1] for word in words]
    at = [Span(*found.span()) for name in called for found in re.finditer(re.escape(name), text, re.IGNORECASE)]
    near = [
        min(abs(found.start() - span.end), abs(span.start - found.end()))
        for found in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
        if _is_role(found.group().casefold(), roles)
        for span in at
    ]
    return max(0.0, 1 - min(near) / _REACH) if near else 0.0


def _is_role(word: str, roles: frozenset[str]) -> bool:
    """Whether a word is one for what somebody is, alone or as the end of a compound: Oberstaatsanwältin."""
    return word in roles or any(word[at:] in roles for at in range(_FIRST_PART, len(word) - _LAST_PART))


def _emphasis(span: Span, text: str, words: Sequence[AskedWord], language: str) -> tuple[Span, ...]:
    """The words of the question where they stand in the sentence."""
    parts = {part.casefold() for word in words if " " in word.word for part in word.word.split()}
    found = (Span(span.start + word.start(), span.start + word.end()) for word in re.finditer(r"[^\W_]+", span.of(text)))
    return tuple(
        at for at in found if at.of(text).casefold() in parts or any(holds(word, stems(at.of(text), language)) for word in words)
    )
