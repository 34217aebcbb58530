"""Copies, excerpts, versions and translations of one text are one story; two reports of one event never are."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from bot.corpus.articles import finish
from bot.corpus.drafts import Draft
from bot.corpus.fingerprints import anchors
from bot.corpus.stories import Fingerprint, Stories, fingerprint
from bot.model import Annotation, Article

TEXTS = {
    f"{path.parent.name}/{path.stem}": path.read_text(encoding="utf-8") for path in (Path(__file__).parent / "stories").glob("*/*.txt")
}
"""Per event an English text, its German translation, and other reports of the same event."""
EVENTS = sorted({name.partition("/")[0] for name in TEXTS})
ENGLISH, GERMAN, ENGLISH_REPORT = TEXTS["ferry/en"], TEXTS["ferry/de"], TEXTS["ferry/report_en"]


def _article(text: str, name: str, *, language: str = "en", outlet: str = "Harbour Post", day: int | None = None) -> Article:
    published = datetime(2025, 3, day, tzinfo=UTC) if day else None
    return finish(Draft(text, outlet=outlet, language=language, published=published), name, name)


def _print(text: str, name: str, *, language: str = "en", outlet: str = "Harbour Post", day: int | None = None) -> Fingerprint:
    return fingerprint(_article(text, name, language=language, outlet=outlet, day=day), Annotation())


def _stories(*prints: Fingerprint) -> list[str]:
    stories = Stories()
    return [stories.add(each) for each in prints]


def test_a_story_is_named_after_its_first_article() -> None:
    assert _stories(_print(ENGLISH, "a"), _print(ENGLISH, "b", outlet="North Wire")) == ["a", "a"]


def test_a_copy_with_another_title_and_a_changed_sentence_is_one_story() -> None:
    copy = ENGLISH.replace("Norvik sues port of Halden over 4.5 million euros", "Shipyard goes to court").replace(
        "on purpose", "for no reason at all"
    )
    assert _stories(_print(ENGLISH, "a"), _print(copy, "b", outlet="North Wire")) == ["a", "a"]


def test_a_copy_with_a_paragraph_of_its_own_is_one_story() -> None:
    copy = f"{ENGLISH}\nIn Halden itself, people talk of little else, said a baker who has sold bread to sailors for years."
    assert _stories(_print(ENGLISH, "a"), _print(copy, "b", outlet="North Wire")) == ["a", "a"]


def test_a_copy_in_which_every_fifth_word_was_changed_is_one_story() -> None:
    """Names and figures follow each other as before, whatever became of the words between them."""
    original = TEXTS["merger/en"]
    words = original.split(" ")
    changed = [f"x{word}" if number % 5 == 4 and word.isalpha() and word.islower() else word for number, word in enumerate(words)]
    assert _stories(_print(original, "a"), _print(" ".join(changed), "b", outlet="North Wire")) == ["a", "a"]


def test_an_update_of_an_article_under_its_title_is_one_story() -> None:
    original = TEXTS["dam/en"]
    lines = original.split("\n")
    update = "\n".join([lines[0], "Water has stopped running over the wall of the Lomar dam, and most people may go home.", *lines[3:]])
    assert _stories(_print(original, "a", day=3), _print(update, "b", day=4)) == ["a", "a"]


def test_the_same_form_of_another_month_is_another_story_although_few_figures_changed() -> None:
    def prices(first: str, wheat: str) -> str:
        rows = " ".join(
            f"On the exchange of {name} the price of oats closed at 2.{number} crowns." for number, name in enumerate("ABCDEFGH", 40)
        )
        return f"Grain prices\n{first} {rows} Wheat closed at {wheat} crowns."

    early, late = prices("The board reports as follows.", "5.15"), prices("The board has reported as follows.", "6.25")

    def dated(text: str, name: str, month: int) -> Fingerprint:
        return fingerprint(finish(Draft(text, language="en", published=datetime(2025, month, 1, tzinfo=UTC)), name, name), Annotation())

    assert _stories(dated(early, "a", 1), dated(late, "b", 3)) == ["a", "b"]
    assert _stories(dated(early, "a", 1), dated(late, "b", 1)) == ["a", "a"]


def test_an_excerpt_is_one_story_with_the_whole_in_either_order() -> None:
    excerpt = "\n".join(ENGLISH.split("\n")[:3])
    assert _stories(_print(ENGLISH, "a"), _print(excerpt, "b", outlet="North Wire")) == ["a", "a"]
    assert _stories(_print(excerpt, "b", outlet="North Wire"), _print(ENGLISH, "a")) == ["b", "b"]


def test_a_digest_of_many_reports_does_not_make_them_one_story() -> None:
    reports = [
        ENGLISH,
        *(
            f"Report on the town of {town}\n" + " ".join(f"{town} {number} said word{number * seed}." for number in range(90))
            for seed, town in enumerate(("Velden", "Osterby", "Sandvik"), start=3)
        ),
    ]
    digest = "\n".join(reports)
    assert len(set(_stories(_print(digest, "all"), *(_print(report, f"r{number}") for number, report in enumerate(reports))))) == 5


def test_the_same_form_with_new_figures_is_a_new_story() -> None:
    def week(*figures: int) -> str:
        return "Halden ship count\n" + " ".join(
            f"In district {name} the port counted {figure} ships that week." for name, figure in zip("ABCDEFGH", figures, strict=True)
        )

    one, other = week(11, 12, 13, 14, 15, 16, 17, 18), week(21, 22, 23, 24, 25, 26, 27, 28)
    assert _stories(_print(one, "a", day=3), _print(other, "b", day=10)) == ["a", "b"]


@pytest.mark.parametrize("event", EVENTS)
def test_a_translation_is_one_story_in_either_order(event: str) -> None:
    english, german = _print(TEXTS[f"{event}/en"], "en"), _print(TEXTS[f"{event}/de"], "de", language="de", outlet="Hafenkurier")
    assert _stories(english, german) == ["en", "en"]
    assert _stories(german, english) == ["de", "de"]


@pytest.mark.parametrize("report", [name for name in TEXTS if "report" in name])
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_report_of_the_same_event_is_another_story_in_either_language(report: str, language: str) -> None:
    text = TEXTS[f"{report.partition('/')[0]}/{language}"]
    assert _stories(_print(text, "a", language=language), _print(TEXTS[report], "b", language=report[-2:])) == ["a", "b"]


def test_translations_are_found_among_many_articles() -> None:
    stories = Stories()
    named = {name: stories.add(_print(text, name, language=name[-2:])) for name, text in sorted(TEXTS.items(), reverse=True)}
    assert {name for name, story in named.items() if name != story} == {f"{event}/de" for event in EVENTS}


def test_a_translation_of_long_ago_is_another_story() -> None:
    later = _article(GERMAN, "de", language="de")
    dated = fingerprint(finish(Draft(GERMAN, language="de", published=datetime(2026, 3, 3, tzinfo=UTC)), "de", "de"), Annotation())
    assert _stories(_print(ENGLISH, "en", day=3), fingerprint(later, Annotation())) == ["en", "en"]
    assert _stories(_print(ENGLISH, "en", day=3), dated) == ["en", "de"]


def test_a_removed_article_leaves_its_story_its_name() -> None:
    stories = Stories()
    stories.add(_print(ENGLISH, "a"))
    stories.add(_print(ENGLISH, "b"))
    stories.remove("a")
    stories.remove("unknown")
    assert stories.add(_print(ENGLISH, "c")) == "a"


def test_an_article_that_changed_its_matter_leaves_its_story() -> None:
    stories = Stories()
    stories.add(_print(ENGLISH, "a"))
    stories.add(_print(ENGLISH, "b"))
    changed = stories.add(_print(ENGLISH_REPORT, "a"))
    assert changed != stories.add(_print(ENGLISH, "b"))


def test_adding_an_article_again_changes_nothing() -> None:
    stories = Stories()
    first = [stories.add(_print(ENGLISH, "a")), stories.add(_print(GERMAN, "b", language="de"))]
    assert [stories.add(_print(GERMAN, "b", language="de")), stories.add(_print(ENGLISH, "a"))] == first == ["a", "a"]


def test_a_fingerprint_can_be_stored() -> None:
    kept = _print(ENGLISH, "a", day=3)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(kept), type=Fingerprint) == kept


def test_short_texts_are_one_story_only_if_they_agree() -> None:
    assert _stories(_print("Norvik has won. The port must pay.", "a"), _print("Norvik has lost. The port must pay.", "b")) == ["a", "b"]
    assert _stories(_print("Norvik has won. The port must pay.", "a"), _print("Norvik has won! The port must pay.", "b")) == ["a", "a"]


def test_a_city_with_an_umlaut_is_one_anchor_in_every_spelling() -> None:
    assert {tuple(anchors(f"It was in {city} then.")) for city in ("Zürich", "Zurich", "Zuerich")} == {("zurich",)}


def test_figures_and_names_fold_to_what_both_languages_write() -> None:
    assert anchors("In all, Norvik’s bill was 1,800 or 4.5 million.") == ["norvik", "1800", "4.5"]
    assert anchors("Am Ende war Norviks Rechnung 1.800 oder 4,5 Millionen.") == [
        "ende",
        "norvik",
        "rechnung",
        "1800",
        "4.5",
        "millionen",
    ]
