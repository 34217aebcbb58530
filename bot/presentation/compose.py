"""Answer → checked message, and the other messages that quote: a passage in its surroundings, all citations of one finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import QuoteMismatch
from bot.model import Article, Citation, Span
from bot.presentation.answers import answer_blocks, finding_blocks
from bot.presentation.captions import caption
from bot.presentation.message import Heading, Message, Quote, Words, excerpts
from bot.presentation.pages import paginate
from bot.presentation.phrasebook import phrases, spoken

if TYPE_CHECKING:
    from bot.model import Answer
    from bot.retrieval.library import Library


def answer_message(answer: Answer) -> Message:
    """The whole answer, in the language of its question."""
    language = spoken(answer.question.language)
    return Message(paginate(answer_blocks(answer, phrases(language)), phrases(language)), language, answer.question)


def finding_message(answer: Answer, number: int) -> Message:
    """One finding of the answer with all its citations."""
    language = spoken(answer.question.language)
    return Message(paginate(finding_blocks(answer, number, phrases(language)), phrases(language)), language, answer.question)


def surroundings(article: Article, span: Span, language: str) -> Message:
    """The passage within its paragraph and the ones beside it, in ``language``."""
    words = phrases(language)
    citation = Citation(article, _paragraphs_around(article.text, span), emphasis=(span,))
    blocks = (Heading((Words(words.context_heading),)), Quote(citation, caption(citation, words), opens=False))
    return Message(paginate(blocks, words), spoken(language))


def _paragraphs_around(text: str, span: Span) -> Span:
    """The paragraphs that the span touches, and one before and behind; paragraphs are parted by line breaks."""
    lines, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            lines.append(Span(start, start + len(line)))
        start += len(line) + 1
    touched = [place for place, line in enumerate(lines) if line.overlaps(span)]
    if not touched:
        return span
    return Span(lines[max(0, touched[0] - 1)].start, lines[min(len(lines) - 1, touched[-1] + 1)].end)


def check(message: Message, library: Library) -> Message:
    """The message as it is, if everything that it quotes stands in the library's articles just so.

    Raises ``QuoteMismatch``, which names the article, where one is gone or differs; such a message must not be sent.
    """
    for page in message.pages:
        for article, span in excerpts(page.blocks):
            stored = library.article(article.id)
            if stored is None or stored.article.hash != article.hash or span.of(stored.article.text) != span.of(article.text):
                raise QuoteMismatch(f"{article.path} ({article.id}) {span.start}..{span.end} is not what the library holds")
            if span.end > len(stored.article.text) or span.start == span.end:
                raise QuoteMismatch(f"{article.path} ({article.id}) has no text at {span.start}..{span.end}")
    return message
