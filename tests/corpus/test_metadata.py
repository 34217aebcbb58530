"""The many names under which files say the same."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.corpus.metadata import KEYS, authors, draft, language


@pytest.mark.parametrize("key", KEYS["text"])
def test_the_text_may_stand_under_any_usual_key(key: str) -> None:
    assert draft({key: "Norvik sued."}).text == "Norvik sued."


@pytest.mark.parametrize(("field", "key"), [(field, key) for field in ("title", "outlet") for key in KEYS[field]])
def test_so_may_title_and_outlet_in_any_case(field: str, key: str) -> None:
    assert getattr(draft({key.upper(): "Harbour Post"}), field) == "Harbour Post"


@pytest.mark.parametrize("key", KEYS["published"])
def test_so_may_the_date(key: str) -> None:
    assert draft({key: "2025-03-03"}).published == datetime(2025, 3, 3, tzinfo=UTC)


def test_the_better_key_wins_and_empty_values_do_not_count() -> None:
    assert draft({"name": "B", "title": "A"}).title == "A"
    assert draft({"title": "", "headline": "A"}).title == "A"


def test_an_outlet_may_be_an_object_or_an_address() -> None:
    assert draft({"source": {"id": "hp", "name": "Harbour Post"}}).outlet == "Harbour Post"
    assert draft({"source": "https://www.harbourpost.example/news/1"}).outlet == "harbourpost.example"


def test_authors_come_from_a_list_a_line_or_objects() -> None:
    assert (
        authors("By Ana Ruiz and Tom Lee") == authors(["Ana Ruiz", "Tom Lee"]) == authors([{"name": "Ana Ruiz"}, {"name": "Tom Lee"}])
    )
    assert authors("Ana Ruiz, Tom Lee") == ("Ana Ruiz", "Tom Lee")


@pytest.mark.parametrize(
    ("written", "code"), [("en", "en"), ("EN-gb", "en"), ("de_DE", "de"), ("German", "de"), ("deu", "de"), ("fr", "fr")]
)
def test_a_language_is_a_lower_case_code(written: str, code: str) -> None:
    assert language(written) == code


@pytest.mark.parametrize("written", ["", "the tongue of angels", 7, None])
def test_what_is_no_language_is_none(written: object) -> None:
    assert language(written) is None


def test_an_address_must_be_one() -> None:
    assert draft({"url": "https://harbourpost.example/a"}).url == "https://harbourpost.example/a"
    assert draft({"url": "javascript:alert(1)"}).url is None


def test_paragraphs_may_come_as_a_list() -> None:
    assert draft({"text": ["One.", "Two."]}).text == "One.\n\nTwo."
