"""The user's own five articles, through the whole way: what must be found, and what must not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.answering.answerer import Answerer
from bot.indexing import Indexer
from bot.indexing.places import library_path, passages_path
from bot.model import Act, Polarity, Tier
from bot.retrieval.library import Library
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Answer

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the user's articles are not beside this repository")


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answerer]:
    folder = tmp_path_factory.mktemp("index")
    Indexer(CORPUS, folder, workers=0).run()
    index, library = TantivyIndex(passages_path(folder)), Library(library_path(folder))
    yield Answerer(index, library)
    index.close()
    library.close()


def quotes(answer: Answer) -> str:
    return "\n".join(citation.text for finding in answer.findings for citation in finding.citations)


def accusers(answer: Answer) -> set[str]:
    """Who accuses DeepSeek, by name or by the words of the text."""
    found = set()
    for finding in answer.findings:
        if finding.act is Act.ACCUSE and finding.target and "DeepSeek" in finding.target and finding.polarity is Polarity.ASSERTED:
            spoken = (citation.speaker.span.of(citation.article.text) for citation in finding.citations if citation.speaker)
            found |= {finding.actor} if finding.actor else set(spoken)
    return found


@pytest.mark.parametrize("text", ["who accused whom?", "Was wirft man DeepSeek vor?"])
def test_three_accuse_deepseek_and_baidu_accuses_nobody(answerer: Answerer, text: str) -> None:
    answer = answerer.answer(text)
    found = accusers(answer)
    assert {"OpenAI", "Microsoft"} <= found
    assert any("appointee" in accuser or "Lutnick" in accuser for accuser in found)
    assert not any(finding.actor == "Baidu" and finding.polarity is Polarity.ASSERTED for finding in answer.findings)
    assert not any(finding.target == "Google" for finding in answer.findings)


@pytest.mark.parametrize("text", ["what did Nadella say?", "what did nadela say about deepseek", 'who said "all good news"?'])
def test_nadella_speaks_of_good_news(answerer: Answerer, text: str) -> None:
    answer = answerer.answer(text)
    assert [finding.actor for finding in answer.findings] == ["Satya Nadella"]
    assert "all good news" in quotes(answer)


def test_microsoft_accused_deepseek(answerer: Answerer) -> None:
    finding = answerer.answer("did Microsoft accuse DeepSeek?").findings[0]
    assert (finding.actor, finding.act, finding.polarity) == ("Microsoft", Act.ACCUSE, Polarity.ASSERTED)


def test_what_openai_told_the_media(answerer: Answerer) -> None:
    (finding,) = answerer.answer("what did OpenAI tell the media?").findings
    assert finding.actor == "OpenAI"
    assert "has evidence" in finding.citations[0].text
    assert finding.citations[0].tier in {Tier.A, Tier.B}


def test_microsoft_praised_r1(answerer: Answerer) -> None:
    answer = answerer.answer("who praised R1?")
    assert ("Microsoft", Act.PRAISE) in {(finding.actor, finding.act) for finding in answer.findings}


def test_the_price_of_a_million_tokens(answerer: Answerer) -> None:
    assert "$2.19" in answerer.answer("what does R1 cost per million tokens?").findings[0].citations[0].text


def test_the_role_of_asha_sharma(answerer: Answerer) -> None:
    assert "Vice President" in answerer.answer("who is Asha Sharma?").findings[0].citations[0].text


def test_what_the_terms_of_use_forbid(answerer: Answerer) -> None:
    answer = answerer.answer("what do the terms of use forbid?")
    assert "forbidden" in answer.findings[0].citations[0].text


@pytest.mark.parametrize(
    "text", ["what did Tim Berners-Lee say?", "who accused Bloomberg?", "what did Altman say about o3?", "who accused Google?"]
)
def test_what_is_not_there_is_not_found(answerer: Answerer, text: str) -> None:
    answer = answerer.answer(text)
    assert not answer.found
    assert all(answerer.answer(suggested).found for suggested in answer.suggestions)


def test_what_baidu_did_not_do_is_shown_as_negated_where_it_is_asked(answerer: Answerer) -> None:
    assert [finding.polarity for finding in answerer.answer("did Baidu accuse Google?").findings] == [Polarity.NEGATED]
