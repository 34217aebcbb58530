"""Claims made out of annotated articles at run time, by changing quotations in a way whose right verdict is known."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot import names
from bot.annotation.quotations import pair
from bot.answering.questions.tongues import TONGUES
from bot.model import AnnotatedArticle, Bearing, Span, Tier, Verdict, Verification

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.answerer import Answerer

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NOT = re.compile(r"\b(?:not|never) |(?<=[a-z])n['’]t\b", re.IGNORECASE)
_AUXILIARY = re.compile(r"\b(?:is|are|was|were|will|would|can|could|should|has|have)\b(?! not|n['’]t| never)(?= [a-z])")
_FIGURE = re.compile(r"(?<![\w.,])\d+(?![\w.,]*\d)")
_STOPWORDS = TONGUES["en"].stopwords
FEW, MANY = 9, 45
"""Words of the quotations that are taken."""


@dataclass(frozen=True)
class Quoted:
    """A quotation as it stands in an article, and whose it is there."""

    text: str
    speaker: str
    article_id: str


@dataclass(frozen=True)
class Made:
    """A claim, and the verdicts that are right for it; ``bearing`` must be pointed out too."""

    kind: str
    text: str
    speaker: str | None
    right: frozenset[Verdict]
    bearing: Bearing | None = None
    quoted: bool = True


@dataclass
class Confusion:
    """How often each kind of claim got which verdict, and the claims that got a wrong one."""

    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    wrong: list[tuple[Made, Verification]] = field(default_factory=list)
    milliseconds: float = 0.0
    """CPU time a claim."""

    def add(self, made: Made, verification: Verification) -> None:
        pointed_out = made.bearing is None or any(it.bearing is made.bearing for it in verification.differences)
        right = verification.verdict in made.right and pointed_out
        self.counts[made.kind]["made"] += 1
        self.counts[made.kind]["right"] += right
        self.counts[made.kind][verification.verdict.value] += 1
        if not right:
            self.wrong.append((made, verification))

    def share(self, kinds: Sequence[str], verdict: str) -> float:
        """The share of the claims of these kinds that got a verdict, or were right."""
        made = sum(self.counts[kind]["made"] for kind in kinds)
        return sum(self.counts[kind][verdict] for kind in kinds) / made if made else 0.0

    def table(self) -> str:
        """A row a kind, a column a verdict."""
        columns = ["made", "right", *(verdict.value for verdict in Verdict)]
        rows = [["", *columns], *([kind, *(str(counts[column]) for column in columns)] for kind, counts in self.counts.items())]
        return "\n".join("".join(cell.rjust(14) if at else cell.ljust(16) for at, cell in enumerate(row)) for row in rows)


def quotations(articles: Sequence[AnnotatedArticle]) -> list[Quoted]:
    """Quotations with one named speaker of good evidence, each once."""
    found: dict[str, Quoted] = {}
    for annotated in articles:
        text = annotated.article.text
        inner = {Span(q.start + 1, q.end - 1) for q in annotated.annotation.quotations}
        for said in annotated.annotation.attributions:
            if said.tier is Tier.C or said.speaker is None or not said.speaker.name or len(said.content) != 1:
                continue
            at = next((span for span in inner if span.overlaps(said.content[0]) and abs(len(span) - len(said.content[0])) <= 4), None)
            words = at.of(text).strip(" ,.") if at else ""
            if FEW <= len(words.split()) <= MANY and not re.search(r"[\[\]…\"“”\n]|\.\.\.", words):
                found.setdefault(words, Quoted(words, said.speaker.name, annotated.article.id))
    return list(found.values())


def made(found: Sequence[Quoted], elsewhere: Sequence[str], seed: int) -> Iterator[Made]:
    """Claims of every kind. ``elsewhere`` are texts that are not in the corpus."""
    rng = random.Random(seed)  # noqa: S311 - no secret hangs on it
    speakers = [name for name, _ in Counter(quote.speaker for quote in found).most_common(60)]
    by_article: dict[str, set[str]] = defaultdict(set)
    for quote in found:
        by_article[quote.article_id].add(names.key(quote.speaker))
    telling = [
        word for quote in found for word in _WORD.findall(quote.text) if word.islower() and word not in _STOPWORDS and len(word) > 3
    ]
    exact, altered = frozenset((Verdict.EXACT,)), frozenset((Verdict.ALTERED,))
    partly, absent = frozenset((Verdict.PARTLY,)), frozenset((Verdict.ABSENT,))
    for number, quote in enumerate(found):
        words = quote.text.split()
        yield Made("exact", quote.text, quote.speaker, exact)
        yield Made("exact, no name", quote.text.replace("’", "'"), None, exact)
        start = rng.randrange(0, len(words) - 6)
        cut = " ".join(words[start : start + rng.randrange(6, len(words) - start + 1)]).strip(" ,.")
        yield Made("cut out", cut, quote.speaker, exact | (altered if _NOT.search(quote.text) or " no" in quote.text else frozenset()))
        middle = len(words) // 2
        if not _NOT.search(quote.text) and " no" not in quote.text:
            yield Made("ellipsis", " ".join([*words[: middle - 1], "…", *words[middle + 1 :]]), quote.speaker, exact)
            yield Made("brackets", " ".join([*words[:middle], "[the thing]", *words[middle + 1 :]]), quote.speaker, exact)
        other = rng.choice(speakers)
        if not any(_alike(names.key(other), key) for key in by_article[quote.article_id]):
            yield Made("other mouth", quote.text, other, frozenset((Verdict.OTHER_SPEAKER,)))
        yield from _changed(quote, words, telling, rng)
        partner = found[(number * 7 + 3) % len(found)]
        if partner.article_id != quote.article_id:
            theirs = partner.text.split()
            glued = " ".join([*words[: max(8, middle)], *theirs[-max(8, len(theirs) // 2) :]])
            yield Made("glued", glued, None, partly | (altered if len(words) < 11 or len(theirs) < 11 else frozenset()))
        yield Made("lengthened", " ".join([*words[: max(9, middle)], *rng.sample(telling, 8)]), quote.speaker, partly)
        yield Made("mixed words", " ".join(rng.sample(telling, min(12, len(telling)))), quote.speaker, absent)
        yield Made("nearly invented", _rewritten(quote.text, telling, rng), quote.speaker, absent)
    for text in elsewhere:
        yield Made("elsewhere", text, rng.choice(speakers), absent)


def _changed(quote: Quoted, words: list[str], telling: list[str], rng: random.Random) -> Iterator[Made]:
    altered = frozenset((Verdict.ALTERED,))
    if figure := _FIGURE.search(quote.text):
        text = f"{quote.text[: figure.start()]}{int(figure.group()) + rng.randrange(1, 9)}{quote.text[figure.end() :]}"
        yield Made("number", text, quote.speaker, altered, Bearing.NUMBER)
    if negation := _NOT.search(quote.text):
        text = f"{quote.text[: negation.start()]}{quote.text[negation.end() :]}"
        yield Made("negation dropped", text, quote.speaker, altered, Bearing.NEGATION)
    elif auxiliary := _AUXILIARY.search(quote.text):
        text = f"{quote.text[: auxiliary.end()]} not{quote.text[auxiliary.end() :]}"
        yield Made("negation added", text, quote.speaker, altered, Bearing.NEGATION)
    inside = [place for place, word in enumerate(words[1:-1], 1) if word.islower() and word.isalpha() and word not in _STOPWORDS]
    if inside:
        place = rng.choice(inside)
        other = rng.choice([word for word in telling if word != words[place]])
        yield Made("word swapped", " ".join([*words[:place], other, *words[place + 1 :]]), quote.speaker, altered)


def _rewritten(text: str, telling: list[str], rng: random.Random) -> str:
    """The quotation with all its telling words but one changed."""
    kept = [False]

    def other(found: re.Match[str]) -> str:
        if found.group().lower() in _STOPWORDS:
            return found.group()
        if not kept[0]:
            kept[0] = True
            return found.group()
        return rng.choice(telling)

    return re.sub(r"\w+(?:['’]\w+)*", other, text)


def _alike(one: str, other: str) -> bool:
    return bool(set(one.split()) & set(other.split()))


def reports(articles: Sequence[AnnotatedArticle], seed: int) -> Iterator[Made]:
    """Reports as an article has them, with their figure or their sense changed, and of things that nobody says there."""
    rng = random.Random(seed)  # noqa: S311 - no secret hangs on it
    found = [(annotated, said) for annotated in articles for said in annotated.annotation.attributions]
    contents = []
    for annotated, said in found:
        text = annotated.article.text
        content = said.content[0].of(text).strip(" ,.")
        quoted = any(quotation.overlaps(said.content[0]) for quotation in annotated.annotation.quotations)
        named = said.tier is not Tier.C and said.speaker is not None and said.speaker.name and len(said.content) == 1
        if named and not quoted and FEW <= len(content.split()) <= MANY and "\n" not in content and not content.startswith("to "):
            contents.append((content.removeprefix("that "), said.speaker.name if said.speaker else None))
    names_of = sorted({name for _, name in contents if name})
    for content, name in contents:
        yield Made("report", content, name, frozenset((Verdict.EXACT, Verdict.REPHRASED)), quoted=False)
        if figure := _FIGURE.search(content):
            text = f"{content[: figure.start()]}{int(figure.group()) + rng.randrange(1, 9)}{content[figure.end() :]}"
            yield Made("report, number", text, name, frozenset((Verdict.ALTERED,)), Bearing.NUMBER, quoted=False)
        if not _NOT.search(content) and (auxiliary := _AUXILIARY.search(content)):
            text = f"{content[: auxiliary.end()]} not{content[auxiliary.end() :]}"
            yield Made("report, negated", text, name, frozenset((Verdict.ALTERED,)), Bearing.NEGATION, quoted=False)
        other, (foreign, _) = rng.choice(names_of), rng.choice(contents)
        words = content.split()
        if not _alike(names.key(other), names.key(name or "")):
            mixed = " ".join([*words[: len(words) // 3], *reversed(foreign.split()[-len(words) // 2 :])])
            yield Made("report, mixed", mixed, other, frozenset((Verdict.ABSENT,)), quoted=False)


def elsewhere(texts: Sequence[str], most: int) -> list[str]:
    """Quotations of texts that are not in the corpus."""
    found = [quotation.inner.of(text).strip(" ,.") for text in texts for quotation in pair(text)]
    fitting = [words for words in dict.fromkeys(found) if FEW <= len(words.split()) <= MANY and "\n" not in words]
    return fitting[:: max(1, len(fitting) // most)][:most]


def confusion(answerer: Answerer, claims: Iterator[Made]) -> Confusion:
    """What becomes of the claims."""
    result = Confusion()
    for claim in claims:
        text = f"“{claim.text}”" if claim.quoted else claim.text
        question = answerer.verified(text, claim.speaker)
        asked = replace(question.claims[0], quoted=claim.quoted)
        result.add(claim, answerer.answer_question(replace(question, claims=(asked,))).verifications[0])
    return result
