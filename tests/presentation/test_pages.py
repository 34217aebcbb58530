"""Pages keep to Discord's limits, never cut a sentence and never lose one."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.annotation.sentences import split
from bot.errors import QuoteMismatch
from bot.model import (
    Act,
    AnnotatedArticle,
    Annotation,
    Answer,
    Article,
    Citation,
    Evidence,
    Finding,
    Mention,
    MentionKind,
    Modality,
    Polarity,
    Question,
    QuestionKind,
    Reliance,
    Span,
    Tier,
)
from bot.presentation.compose import answer_message, check, finding_message, surroundings
from bot.presentation.markdown import text_of
from bot.presentation.message import Excerpt, Message, More, Quote, excerpts
from bot.presentation.pages import LAYOUT, PLAIN, components, length, repaginated
from bot.presentation.phrasebook import PHRASEBOOK, phrases


def article(text: str, name: str = "1", **more: object) -> Article:
    given: dict[str, object] = {"title": "Norvik under fire", "outlet": "Daily Ledger", "language": "en", **more}
    return Article(name.rjust(16, "0"), f"{name}.txt", text, published=datetime(2025, 3, 3, tzinfo=UTC), **given)  # type: ignore[arg-type]


def answer(*findings: Finding, kind: QuestionKind = QuestionKind.STATEMENTS, language: str = "en") -> Answer:
    return Answer(Question("asked", language, kind), "What Ana Ruiz said", findings)


def said(text: str, name: str = "1", story: str = "", **more: object) -> Citation:
    whole = article(text, name)
    return Citation(whole, Span(0, len(text)), story=story or name, tier=Tier.A, **more)  # type: ignore[arg-type]


def texts(message: Message) -> list[str]:
    return ["\n".join(text_of(block, phrases(message.language)) for block in page.blocks) for page in message.pages]


def fits(message: Message) -> bool:
    return all(
        sum(length(text_of(block, phrases(message.language))) for block in page.blocks) <= LAYOUT.characters
        and sum(map(components, page.blocks)) + 6 <= LAYOUT.components
        for page in message.pages
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 1_200), min_size=1, max_size=40))
def test_every_citation_is_on_some_page_and_every_page_fits(lengths: list[int]) -> None:
    citations = tuple(said(f"{number}: " + "word " * (size // 5) + "end.", str(number)) for number, size in enumerate(lengths))
    message = answer_message(answer(Finding(citations, 1, Act.SAY, "Ana Ruiz")))
    assert fits(message)
    quoted = [block.citation for page in message.pages for block in page.blocks if isinstance(block, Quote)]
    assert [found.article.id for found in quoted] == [found.article.id for found in citations]
    assert [found.text for found in quoted] == [found.text for found in citations]


def test_a_passage_longer_than_a_page_is_narrowed_to_whole_sentences_around_its_point() -> None:
    text = " ".join(f"Sentence number {number} says nothing of weight at all." for number in range(200))
    point = text.index("Sentence number 150")
    citation = replace(said(text), emphasis=(Span(point, point + 10),))
    message = answer_message(answer(Finding((citation,), 1, Act.SAY, "Ana Ruiz")))
    [quote] = [block for page in message.pages for block in page.blocks if isinstance(block, Quote)]
    starts = {sentence.start for sentence in split(text, "en")}
    ends = {sentence.end for sentence in split(text, "en")}
    assert quote.citation.span.start in starts
    assert quote.citation.span.end in ends
    assert quote.citation.span.covers(citation.emphasis[0])
    assert fits(message)


def test_a_sentence_longer_than_a_page_goes_on_and_nothing_of_it_is_lost() -> None:
    text = "Norvik " + "and *then* " * 900 + "stopped."
    message = answer_message(answer(Finding((said(text),), 1, Act.SAY, "Ana Ruiz")))
    quotes = [block.citation for page in message.pages for block in page.blocks if isinstance(block, Quote)]
    assert len(quotes) > 1
    assert "".join(quote.text for quote in quotes) == text
    assert fits(message)


def test_a_line_stays_with_the_quote_that_follows_it() -> None:
    findings = tuple(Finding((said("word " * 300, str(number)),), 1, Act.ACCUSE, f"Person {number}", "Norvik") for number in range(8))
    message = answer_message(answer(*findings, kind=QuestionKind.RELATIONS))
    assert len(message.pages) > 1
    assert all(isinstance(page.blocks[-1], Quote) for page in message.pages)


def test_every_page_says_what_was_understood() -> None:
    message = answer_message(answer(Finding(tuple(said("word " * 200, str(number)) for number in range(9)), 1, Act.SAY, "Ana Ruiz")))
    assert len(texts(message)) > 1
    assert all(text.startswith("### What Ana Ruiz said") for text in texts(message))


def test_a_caption_names_outlet_title_date_place_and_how_sure_it_is() -> None:
    [text] = texts(answer_message(answer(Finding((said("First.\n\nSecond."),), 1, Act.SAY, "Ana Ruiz"))))
    assert "— Daily Ledger · “Norvik under fire” · 3 March 2025 · paragraph 1 · A: said outright" in text


def test_copies_of_one_story_stand_behind_their_first_and_can_be_opened() -> None:
    found = Finding((said("One.", "1", "a"), said("One.", "2", "a"), said("Two.", "3", "b")), 2, Act.ACCUSE, "Halden", "Norvik")
    given = answer(found, kind=QuestionKind.RELATIONS)
    message = answer_message(given)
    blocks = message.pages[0].blocks
    assert [block.citation.article.id[-1] for block in blocks if isinstance(block, Quote)] == ["1", "3"]
    assert [block.label for block in blocks if isinstance(block, More)] == ["All 3"]
    opened = finding_message(given, 0)
    assert len([block for block in opened.pages[0].blocks if isinstance(block, Quote)]) == 3


def test_two_passages_of_one_article_are_both_shown() -> None:
    whole = article("Halden accused Norvik. Again Halden accused Norvik.")
    passages = tuple(Citation(whole, span, story="s", tier=Tier.A) for span in (Span(0, 22), Span(23, 51)))
    message = answer_message(answer(Finding(passages, 1, Act.ACCUSE, "Halden", "Norvik"), kind=QuestionKind.RELATIONS))
    assert [block.citation.span for block in message.pages[0].blocks if isinstance(block, Quote)] == [Span(0, 22), Span(23, 51)]
    assert not any(isinstance(block, More) for block in message.pages[0].blocks)


def test_somebody_without_a_name_is_shown_in_the_article_s_own_words() -> None:
    citation = said("An inspector accused Norvik.", speaker=Mention(Span(0, 12), MentionKind.ROLE))
    [text] = texts(answer_message(answer(Finding((citation,), 1, Act.ACCUSE, None, "Norvik"), kind=QuestionKind.RELATIONS)))
    assert "An inspector (not named in the text) → **Norvik**" in text


def test_words_side_by_side_that_answer_are_bold_as_one() -> None:
    citation = replace(said("She met Ana Ruiz there."), emphasis=(Span(12, 16), Span(8, 11)))
    [text] = texts(answer_message(answer(Finding((citation,), 1))))
    assert "**Ana Ruiz**" in text


def test_what_is_negated_hedged_or_without_an_actor_says_so() -> None:
    citation = said("Norvik is said not to have paid.", polarity=Polarity.NEGATED, modality=Modality.HEARSAY)
    found = Finding((citation,), 1, Act.ACCUSE, None, "Norvik", polarity=Polarity.NEGATED, modality=Modality.HEARSAY)
    [text] = texts(answer_message(answer(found, kind=QuestionKind.RELATIONS)))
    assert "not named in the text → **Norvik**" in text
    assert "this is not so" in text
    assert "hearsay" in text


@pytest.mark.parametrize(("name", "expected"), [("Ana Ruiz", "[She = Ana Ruiz]"), (None, "[She: the text does not say who]")])
def test_a_pronoun_is_resolved_outside_the_quote(name: str | None, expected: str) -> None:
    citation = said("She said it was over.", speaker=Mention(Span(0, 3), MentionKind.PRONOUN, name))
    [text] = texts(answer_message(answer(Finding((citation,), 1, Act.SAY, name))))
    assert "> “She said it was over.”" in text
    assert expected.replace("[", r"\[").replace("]", r"\]") in text


def test_what_answers_the_question_is_bold_within_its_passage() -> None:
    citation = replace(said("She paused. It is over, she said."), emphasis=(Span(12, 22),))
    [text] = texts(answer_message(answer(Finding((citation,), 1, Act.SAY, "Ana Ruiz"))))
    assert "> “She paused. **It is over**, she said.”" in text


def test_surroundings_show_the_paragraphs_beside_and_mark_the_passage() -> None:
    text = "First paragraph.\n\nSecond one. It matters.\n\nThird.\n\nFourth."
    at = text.index("It matters")
    [shown] = texts(surroundings(article(text), Span(at, at + 11), "en"))
    assert "First paragraph" in shown
    assert "**It matters.**" in shown
    assert "Third" in shown
    assert "Fourth" not in shown


def test_plain_pages_are_small_enough_for_a_message() -> None:
    message = answer_message(answer(Finding(tuple(said("word " * 200, str(number)) for number in range(9)), 1, Act.SAY, "Ana Ruiz")))
    smaller = repaginated(message, PLAIN)
    assert all(len(text) <= 2_000 for text in texts(smaller))
    assert sum(isinstance(block, Quote) for page in smaller.pages for block in page.blocks) == 9


class Shelf:
    """A library of given articles."""

    def __init__(self, *articles: Article) -> None:
        self._articles = {found.id: AnnotatedArticle(found, Annotation(), "s") for found in articles}

    def article(self, article_id: str) -> AnnotatedArticle | None:
        return self._articles.get(article_id)


def test_a_message_is_checked_against_the_stored_articles() -> None:
    citation = said("It is over.")
    message = answer_message(answer(Finding((citation,), 1, Act.SAY, "Ana Ruiz")))
    assert check(message, Shelf(citation.article)) is message  # type: ignore[arg-type]
    with pytest.raises(QuoteMismatch):
        check(message, Shelf())  # type: ignore[arg-type]
    with pytest.raises(QuoteMismatch):
        check(message, Shelf(replace(citation.article, text="It is not over.")))  # type: ignore[arg-type]


def test_words_of_an_article_within_our_lines_are_checked_too() -> None:
    citation = said("Halden accused Norvik of theft.")
    found = Finding((citation,), 1, Act.ACCUSE, "Halden", "Norvik", matter=(Span(22, 30),))
    message = answer_message(answer(found, kind=QuestionKind.RELATIONS))
    assert (citation.article, Span(22, 30)) in excerpts(message.pages[0].blocks)
    assert any(isinstance(part, Excerpt) for part in message.pages[0].blocks[1].parts)  # type: ignore[union-attr]


@pytest.mark.parametrize("language", sorted(PHRASEBOOK))
def test_every_phrase_is_there_and_takes_its_fields(language: str) -> None:
    words, english = PHRASEBOOK[language], PHRASEBOOK["en"]
    for name in english.__slots__:
        mine, theirs = getattr(words, name), getattr(english, name)
        assert mine or name == "commands", name
        if isinstance(theirs, str):
            assert sorted(fields(mine)) == sorted(fields(theirs)), name
    assert set(words.acts) == set(Act)
    assert set(words.tiers) == set(Tier)
    assert set(words.modalities) == set(Modality)


def fields(pattern: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(pattern) if name is not None]


@pytest.mark.parametrize(
    ("articles", "independent", "relying", "expected"),
    [
        (1, 1, (), "1 source"),
        (3, 2, (), "3 articles, 2 independent sources"),
        (3, 2, (Reliance("Reuters", 2),), "3 articles, 2 independent sources, 2 of them rely on Reuters"),
        (2, 1, (Reliance("Reuters", 2),), "2 articles, 1 source, both rely on Reuters"),
        (3, 1, (Reliance("Reuters", 3),), "3 articles, 1 source, all 3 rely on Reuters"),
        (1, 1, (Reliance("Reuters", 1),), "1 source, relies on Reuters"),
    ],
)
def test_how_many_sources_are_independent_is_said_in_words(
    articles: int, independent: int, relying: tuple[Reliance, ...], expected: str
) -> None:
    finding = Finding(
        (said("Halden accused Norvik."),), independent, Act.ACCUSE, "Halden", "Norvik", articles=articles, relies_on=relying
    )
    (text,) = texts(answer_message(answer(finding, kind=QuestionKind.RELATIONS)))
    assert f"· {expected}\n" in text


def test_evidence_is_shown_as_what_the_text_says_and_not_as_an_accusation() -> None:
    finding = Finding((said("There is no evidence of fraud."),), 1, target="Norvik", evidence=Evidence.NONE)
    (text,) = texts(answer_message(answer(finding, kind=QuestionKind.RELATIONS)))
    assert phrases("en").evidence[Evidence.NONE] in text
    assert phrases("en").acts[Act.ACCUSE] not in text


def test_a_statement_that_a_copy_repeats_is_shown_once() -> None:
    original, copy = said("Sales will rise, said Ana Ruiz.", "1", "sales"), said("Sales will rise, said Ana Ruiz.", "2", "sales")
    other = said("The plant will close in May, said Ana Ruiz.", "3", "sales")
    message = answer_message(answer(Finding((original, copy, other), 1, Act.SAY, "Ana Ruiz")))
    blocks = [block for page in message.pages for block in page.blocks]
    assert [block.citation for block in blocks if isinstance(block, Quote)] == [original, other]
    assert [block.label for block in blocks if isinstance(block, More)] == ["All 3"]


def test_a_statement_that_a_translation_repeats_in_the_same_paragraph_is_shown_once() -> None:
    english, german = "Sales will rise, said Ana Ruiz.\nShe left.", "Der Umsatz werde steigen, sagte Ana Ruiz.\nSie ging."
    shown = replace(said(english, "1", "sales"), span=Span(0, 31))
    whole = article(german, "2", language="de")
    same = Citation(whole, Span(0, german.index("\n")), story="sales", tier=Tier.A)
    below = Citation(whole, Span(german.index("Sie"), len(german)), story="sales", tier=Tier.A)
    message = answer_message(answer(Finding((shown, same, below), 1, Act.SAY, "Ana Ruiz")))
    quotes = [block.citation for page in message.pages for block in page.blocks if isinstance(block, Quote)]
    assert quotes == [shown, below]


@pytest.mark.parametrize(
    ("kind", "name", "bracket"),
    [
        (MentionKind.PRONOUN, None, True),
        (MentionKind.PRONOUN, "Ana Ruiz", True),
        (MentionKind.ROLE, "Ana Ruiz", True),
        (MentionKind.ROLE, None, False),
    ],
)
def test_whom_words_stand_for_is_told_unless_it_was_told_already(kind: MentionKind, name: str | None, bracket: bool) -> None:
    citation = said("She said that sales rose.", speaker=Mention(Span(0, 3), kind, name))
    (text,) = texts(answer_message(answer(Finding((citation,), 1, Act.SAY, name))))
    assert ("[She" in text) is bracket


@pytest.mark.parametrize("pattern", ["a", "*", "ab. Cd ", "“x ” "])
def test_a_passage_of_a_million_characters_is_paged_in_seconds(pattern: str) -> None:
    article = Article("0" * 16, "a.txt", (pattern * 1_000_000)[:1_000_000], "A title", "Harbour Post", "en")
    start = time.process_time()
    assert surroundings(article, Span(500_000, 500_010), "en").pages
    assert time.process_time() - start < 8
