"""Copies, excerpts, versions and translations of one text are one story; two reports of one event never are."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from bot.corpus.articles import finish
from bot.corpus.drafts import Draft
from bot.corpus.fingerprints import anchors
from bot.corpus.stories import Fingerprint, Stories, fingerprint
from bot.model import Annotation, Article

ENGLISH = """Norvik sues port of Halden over 4.5 million euros
The shipbuilder Norvik has sued the port of Halden. It demands 4.5 million euros for work on the ferry Aurora, which was delivered in 2023.
According to Norvik, the port never paid two of twelve bills. "We have waited for 18 months," chief executive Ana Ruiz told the Harbour Post. She accused harbour master Tom Lindqvist of holding back the money on purpose.
Lindqvist rejected the accusation. The Aurora had arrived 90 days late, he said, and its engines by Kestrel Marine had failed three times. The port had therefore kept back what the contract with Norvik allowed.
Kestrel Marine did not comment. The court in Osterby will hear the case on 14 May. In 2021, Norvik lost a similar case against the port of Velden."""
GERMAN = """Norvik verklagt Hafen von Halden auf 4,5 Millionen Euro
Die Werft Norvik hat den Hafen von Halden verklagt. Sie fordert 4,5 Millionen Euro für Arbeiten an der Fähre Aurora, die 2023 ausgeliefert wurde.
Laut Norvik hat der Hafen zwei von zwölf Rechnungen nie bezahlt. „Wir haben 18 Monate lang gewartet“, sagte Geschäftsführerin Ana Ruiz der Harbour Post. Sie warf Hafenmeister Tom Lindqvist vor, das Geld absichtlich zurückzuhalten.
Lindqvist wies den Vorwurf zurück. Die Aurora sei 90 Tage zu spät gekommen, sagte er, und ihre Motoren von Kestrel Marine seien dreimal ausgefallen. Der Hafen habe deshalb einbehalten, was der Vertrag mit Norvik erlaube.
Kestrel Marine äußerte sich nicht. Das Gericht in Osterby verhandelt den Fall am 14. Mai. 2021 hatte Norvik einen ähnlichen Prozess gegen den Hafen von Velden verloren."""
GERMAN_REPORT = """Streit um Fähre: Werft zieht vor Gericht
Im Streit um die Fähre Aurora trifft man sich am 14. Mai vor Gericht. In Osterby soll geklärt werden, ob der Hafen von Halden der Werft Norvik noch Geld schuldet.
Hafenmeister Tom Lindqvist sieht sich im Recht. Schon bei der Übergabe habe es Ärger gegeben, sagte Lindqvist dem Hafenkurier. „Kestrel Marine hat uns Motoren geliefert, die nach 40 Stunden ausfielen.“ Die Gewerkschaft stellt sich hinter die Werft.
Ana Ruiz, die Norvik seit 2019 leitet, nennt eine Summe von 4,5 Millionen Euro. Ohne das Geld müsse Norvik 120 Stellen streichen, sagte Ruiz. In Halden wird die Aurora unterdessen weiter gebraucht: Sie fährt sechsmal am Tag nach Velden."""
ENGLISH_REPORT = """Ferry maker takes harbour to court
A quarrel over the ferry Aurora goes to court in Osterby on 14 May, where Norvik wants 4.5 million euros from the port of Halden.
"They owe us, and they know it," Ana Ruiz said in front of the yard. Workers who had gathered there fear for 120 jobs. The harbour master, Tom Lindqvist, told North Wire that he would not pay for engines that do not run.
Kestrel Marine built those engines. It lost its licence in 2024, and its founder has left for Velden."""


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
    copy = f"{ENGLISH}\nIn Halden itself, people talk of little else, said the baker at the old bridge, who has sold bread to sailors for thirty years."
    assert _stories(_print(ENGLISH, "a"), _print(copy, "b", outlet="North Wire")) == ["a", "a"]


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


def test_two_reports_of_one_event_are_two_stories() -> None:
    assert _stories(_print(ENGLISH, "a"), _print(ENGLISH_REPORT, "b", outlet="North Wire")) == ["a", "b"]


def test_the_same_form_with_new_figures_is_a_new_story() -> None:
    def week(*figures: int) -> str:
        return "Halden ship count\n" + " ".join(
            f"In district {name} the port counted {figure} ships that week." for name, figure in zip("ABCDEFGH", figures, strict=True)
        )

    one, other = week(11, 12, 13, 14, 15, 16, 17, 18), week(21, 22, 23, 24, 25, 26, 27, 28)
    assert _stories(_print(one, "a", day=3), _print(other, "b", day=10)) == ["a", "b"]


def test_a_translation_is_one_story_in_either_order() -> None:
    english, german = _print(ENGLISH, "en"), _print(GERMAN, "de", language="de", outlet="Hafenkurier")
    assert _stories(english, german) == ["en", "en"]
    assert _stories(german, english) == ["de", "de"]


@pytest.mark.parametrize(("english", "german"), [(ENGLISH, GERMAN_REPORT), (ENGLISH_REPORT, GERMAN), (ENGLISH_REPORT, GERMAN_REPORT)])
def test_a_report_of_the_same_event_in_another_language_is_another_story(english: str, german: str) -> None:
    assert _stories(_print(english, "en"), _print(german, "de", language="de")) == ["en", "de"]


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
