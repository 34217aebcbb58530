"""What a page becomes: the article's own words, its title, its outlet, and the rest remembered as removed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.corpus.articles import BREAK, finish
from bot.corpus.drafts import Draft
from bot.errors import CorpusError

if TYPE_CHECKING:
    from bot.model import Article

FIRST = "The shipbuilder Norvik has sued the port of Halden over unpaid bills, its chief executive said on Monday."
SECOND = "“We have waited for two years,” said Ana Ruiz – and named no sum."
DEUTSCH = "Die Werft Norvik verklagt den Hafen von Halden wegen offener Rechnungen, sagte die Chefin am Montag."


def _finish(*lines: str, path: str = "harbour_1.txt", **known: object) -> Article:
    return finish(Draft("\n".join(lines), **known), path, "0" * 16)  # type: ignore[arg-type]


def _text(*paragraphs: str) -> str:
    return BREAK.join(paragraphs)


def test_the_first_line_is_the_title_if_it_looks_like_one() -> None:
    article = _finish("Norvik sues the port of Halden", "", FIRST, SECOND)
    assert (article.title, article.title_is_label) == ("Norvik sues the port of Halden", False)
    assert article.text == _text(FIRST, SECOND)


@pytest.mark.parametrize(
    "title", ["Why did Norvik sue?", "“We have waited,” Norvik says", "Norvik sues rivals in U.S.", "Norvik: a firm in court!"]
)
def test_a_title_may_be_a_question_or_a_quotation(title: str) -> None:
    assert _finish(title, FIRST, SECOND).title == title


def test_a_title_that_stands_three_times_leaves_the_text_each_time() -> None:
    title = "Norvik sues the port of Halden"
    article = _finish(title, "", title, "", f"### {title}", FIRST, SECOND)
    assert article.title == title
    assert article.text == _text(FIRST, SECOND)
    assert article.removed == (title, title)


def test_without_a_title_the_first_sentence_is_the_label_cut_at_a_word() -> None:
    article = _finish(FIRST, SECOND)
    assert article.title_is_label
    assert article.title.endswith("…")
    assert FIRST.startswith(article.title[:-1])
    assert FIRST[len(article.title) - 1] in " ,"
    assert article.text == _text(FIRST, SECOND)


def test_a_short_first_sentence_is_the_label_whole() -> None:
    assert _finish("Norvik has sued. The port said nothing.").title == "Norvik has sued."


def test_a_title_from_the_file_stands_in_the_text_no_more() -> None:
    article = _finish("NORVIK SUES THE PORT", FIRST, title="Norvik sues the port")
    assert article.title == "Norvik sues the port"
    assert article.text == FIRST


def test_a_section_above_the_title_is_no_title() -> None:
    article = _finish("Business", "Norvik sues the port of Halden", FIRST, SECOND)
    assert article.title == "Norvik sues the port of Halden"
    assert article.removed == ("Business",)


def test_the_outlet_behind_a_bar_is_the_outlet() -> None:
    article = _finish(FIRST, title="Norvik sues the port | Daily Ledger")
    assert (article.title, article.outlet) == ("Norvik sues the port", "Daily Ledger")


def test_what_follows_a_dash_is_the_outlet_only_if_something_else_names_it() -> None:
    assert _finish(FIRST, title="Norvik sues the port – and loses").title == "Norvik sues the port – and loses"
    assert _finish(FIRST, title="Norvik sues the port - Daily Ledger", outlet="Daily Ledger").title == "Norvik sues the port"
    assert (
        _finish(FIRST, title="Norvik sues the port - Daily Ledger", url="https://www.dailyledger.example/a").title
        == "Norvik sues the port"
    )


def test_the_outlet_comes_from_the_file_then_the_page_then_the_address_then_the_file_name() -> None:
    assert _finish(FIRST, "Videos by Harbour Post", outlet="North Wire", url="https://www.a.example/b").outlet == "North Wire"
    assert _finish(FIRST, "Videos by Harbour Post", url="https://www.a.example/b").outlet == "Harbour Post"
    assert _finish(FIRST, url="https://www.a.example/b").outlet == "a.example"
    assert _finish(FIRST, path="deep/harbour_1.jsonl.gz#7").outlet == "harbour_1"


@pytest.mark.parametrize(
    "line",
    [
        *(
            "listen Print view",
            "3 min. read",
            "Reading time: 4 minutes",
            "Print",
            "Share",
            "Advertisement",
            "Thread Author",
            "Last edited:",
            "Back",
            "Top",
        ),
        *(
            "(Image: Tom Lee/Harbour Pictures)",
            "Photo: Tom Lee",
            "Photograph: Tom Lee/Harbour Pictures",
            "© Harbour Post 2025. All rights reserved.",
        ),
        *("Never miss a story: follow us on Instagram or Bluesky!", "Follow us on Instagram", "Sign up for our newsletter"),
        *(
            "Videos by Harbour Post",
            "Video: how ships are built",
            "Read more: Norvik’s long year",
            "Related: Norvik’s long year",
            "Tags: ships, ports",
        ),
        *(
            "Lesezeit: 3 Min.",
            "3 Minuten Lesezeit",
            "Vorlesen",
            "Druckansicht",
            "Anzeige",
            "(Bild: Tom Lee/Hafenbild)",
            "Foto: Tom Lee",
        ),
        *(
            "Folgen Sie uns auf Facebook",
            "Lesen Sie auch: Das lange Jahr der Werft",
            "Mehr zum Thema: Werften",
            "Zuletzt bearbeitet: gestern",
            "Nach oben",
        ),
        *("https://harbourpost.example/norvik", "news@harbourpost.example", "#ships #ports"),
        "An AI-generated image of a shipyard. Blue cranes stand in the fog.",
    ],
)
def test_furniture_leaves_the_text_and_is_remembered(line: str) -> None:
    article = _finish("Norvik sues the port of Halden", FIRST, line, SECOND)
    assert article.text == _text(FIRST, SECOND)
    assert article.removed == (line,)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Listen to what the minister said.",
            "The image was damning: nobody came.",
            "Nobody read the report in three minutes.",
            "She said this article was translated.",
        ),
        *(
            "The photo shows the minister: a man of 60, he said.",
            "Photos by the ministry show that the ship sank.",
            "Background",
            "More than 300 people came",
        ),
        *(
            "Der Bericht stammt aus dem Ministerium.",
            "Das Interview wurde abgebrochen.",
            "Ein Foto zeigt die Werft: Sie ist leer.",
            "Mehr Geld gibt es nicht",
        ),
        *("The source: a man who worked there.", "By nightfall, the ship had sunk.", "Top managers left.", "“Follow us,” she said."),
    ],
)
def test_what_only_looks_like_furniture_stays(line: str) -> None:
    assert _finish("Norvik sues the port of Halden", FIRST, line, SECOND).text == _text(FIRST, line, SECOND)


def test_a_caption_between_furniture_and_a_credit_goes_with_it() -> None:
    article = _finish("Norvik sues the port of Halden", "Print", "A crane at the yard", "(Image: Tom Lee)", FIRST)
    assert article.text == FIRST
    assert article.removed == ("Print", "A crane at the yard", "(Image: Tom Lee)")


def test_a_heading_above_a_credit_stays() -> None:
    assert "What comes next" in _finish("Norvik sues the port", FIRST, "What comes next", "Photo: Tom Lee", SECOND).text


@pytest.mark.parametrize("sign", ["(emw)", "(tl/ar)", "(dpa)", "(ar)"])
@pytest.mark.parametrize("between", ["\n", " "])
def test_an_editors_sign_at_the_end_is_furniture(sign: str, between: str) -> None:
    article = _finish("Norvik sues the port of Halden", FIRST, f"{SECOND}{between}{sign}")
    assert article.text == _text(FIRST, SECOND)
    assert article.removed == (sign,)


def test_brackets_that_belong_to_the_last_sentence_stay() -> None:
    line = "He spoke for the Ports Authority (PA)"
    assert _finish(FIRST, line).text == _text(FIRST, line)


def test_links_to_other_articles_at_the_end_are_furniture() -> None:
    article = _finish("Norvik sues the port of Halden", FIRST, "Related articles", "Norvik’s long year", "How ships are built")
    assert article.text == FIRST
    assert article.removed == ("Related articles", "Norvik’s long year", "How ships are built")


def test_a_list_of_links_amid_the_text_does_not_swallow_what_follows() -> None:
    assert _finish(FIRST, "Related articles", "What comes next", SECOND).text == _text(FIRST, "What comes next", SECOND)


@pytest.mark.parametrize(
    ("line", "outlet", "translated"),
    [
        ("This story was originally published in German. It has been machine translated.", None, True),
        ("This article was originally published in Harbour Post.", "Harbour Post", False),
        ("This story was first published by the Harbour Post on 3 March 2025.", "Harbour Post", False),
        ("Translated from German by Tom Lee", None, True),
        ("Dieser Artikel erschien zuerst im Hafenkurier.", "Hafenkurier", False),
        ("Dieser Text ist im Original auf Englisch erschienen. Er wurde maschinell übersetzt.", None, True),
        ("Aus dem Englischen von Tom Lee", None, True),
    ],
)
def test_a_note_says_where_the_article_first_appeared(line: str, outlet: str | None, translated: bool) -> None:
    article = _finish("Norvik sues the port of Halden", FIRST, SECOND, line)
    assert article.text == _text(FIRST, SECOND)
    assert article.translated is translated
    assert article.outlet == (outlet or "harbour_1")
    assert _finish(FIRST, line, outlet="North Wire").source_outlet == outlet


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Source: Harbour Post", "Harbour Post"),
        ("Source: Harbour Post – Norvik in court", "Harbour Post"),
        ("Source: https://www.harbourpost.example/a/b", "harbourpost.example"),
        ("Source: Harbour Post Norvik sues the port of Halden again", "Harbour Post"),
        ("Source: Αιγαίο Norvik in court again", "Αιγαίο"),
        ("Quelle: dpa", "dpa"),
        ("via Harbour Post", "Harbour Post"),
    ],
)
def test_a_source_line_names_another_outlet_and_not_the_articles_own(line: str, source: str) -> None:
    article = _finish("Norvik sues the port of Halden", FIRST, SECOND, line)
    assert (article.source_outlet, article.outlet) == (source, "harbour_1")
    assert article.removed == (line,)


def test_an_agency_in_the_dateline_is_the_source() -> None:
    line = "HALDEN (Reuters) - The shipbuilder Norvik has sued the port."
    assert _finish(line, outlet="Daily Ledger").source_outlet == "Reuters"
    assert _finish(line, outlet="Reuters").source_outlet is None


def test_an_agency_that_signs_is_the_source() -> None:
    assert _finish(FIRST, f"{SECOND} (dpa)").source_outlet == "dpa"
    assert _finish(FIRST, SECOND, "(dpa/tl)").source_outlet == "dpa"
    assert _finish(FIRST, SECOND, "(tl)").source_outlet is None


def test_a_byline_and_a_date_at_the_top_are_learnt() -> None:
    article = _finish("Norvik sues the port of Halden", "By Ana Ruiz and Tom Lee", "Published: 3 March 2025, 10:15", FIRST)
    assert article.authors == ("Ana Ruiz", "Tom Lee")
    assert article.published == datetime(2025, 3, 3, 10, 15, tzinfo=UTC)
    assert article.text == FIRST


def test_headings_bullets_and_bold_lose_their_marks() -> None:
    article = _finish(
        "# Norvik sues", "", FIRST, "### **What is Norvik?**", "  • **Ships**: It builds them.", "- It sells them.", SECOND
    )
    assert article.title == "Norvik sues"
    assert article.text == _text(FIRST, "What is Norvik?", "Ships: It builds them.", "It sells them.", SECOND)


def test_lines_that_were_broken_at_a_width_become_paragraphs_again() -> None:
    lines = [
        *(
            "The shipbuilder Norvik has sued the port of Halden over",
            "unpaid bills, its chief executive said on Monday. The",
            "port did not answer.",
        ),
        *(
            "",
            "A hearing will be held in the old town of Halden in the",
            "first week of May, and Norvik hopes for a quick ruling,",
            "she said.",
        ),
    ]
    article = _finish(*lines, title="Norvik sues")
    assert [paragraph[:8] for paragraph in article.text.split(BREAK)] == ["The ship", "A hearin"]


def test_a_text_that_ends_in_mid_sentence_is_kept() -> None:
    assert _finish(FIRST, "But the legal and other questions").text.endswith("But the legal and other questions")


def test_what_nobody_sees_is_gone_and_quotation_marks_and_dashes_stay() -> None:
    article = _finish("“Yes”—said\u00a0Ana\u200bRuiz, ‘so’ – she\u202e left.\u0007 „Ja“, sagte\u2009er…\ufeff Nor\u00advik.")
    assert article.text == "“Yes”—said AnaRuiz, ‘so’ – she left. „Ja“, sagte er… Norvik."


def test_letters_with_accents_are_one_character_each() -> None:
    assert _finish("Der Mu\u0308ller kam. Er blieb.").text.startswith("Der Müller")


def test_emoji_keep_their_joiners() -> None:
    assert "👩\u200d👧" in _finish("The family 👩\u200d👧 came. It stayed.").text


def test_paragraphs_are_parted_in_one_way_alone() -> None:
    article = _finish("Norvik sues the port", "", "", FIRST, SECOND, "   ", "", SECOND)
    assert article.text == _text(FIRST, SECOND, SECOND)
    assert article.paragraph(article.text.rindex(SECOND)) == 3


def test_the_language_is_that_of_the_text_unless_the_file_says() -> None:
    assert _finish(DEUTSCH).language == "de"
    assert _finish(FIRST).language == "en"
    assert _finish(FIRST, language="fr").language == "fr"


@pytest.mark.parametrize("text", ["", "Print", "*** 12", "\u200b"])
def test_nothing_readable_is_refused(text: str) -> None:
    with pytest.raises(CorpusError, match="no readable article"):
        _finish(text)


@given(
    st.lists(
        st.sampled_from([FIRST, SECOND, DEUTSCH, "Print", "(emw)", "Norvik sues the port", "A line\u00a0– with “marks”…"]),
        min_size=1,
        max_size=9,
    )
)
def test_cleaning_a_clean_text_changes_nothing(lines: list[str]) -> None:
    try:
        once = _finish(*lines, title="A title of its own")
    except CorpusError:
        return
    assert _finish(once.text, title="A title of its own").text == once.text
