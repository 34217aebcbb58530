"""Bytes become the text that was meant."""

from __future__ import annotations

import pytest

from bot.corpus.encoding import decode
from bot.errors import CorpusError

GERMAN = "Größere Übungen kosten „fünf“ Euro – sagte Jörg Weiß …"
ENGLISH = "“It’s fine”—really… said the café’s owner, Zoë Brontë"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1250"])
def test_german_is_read_in_every_usual_encoding(encoding: str) -> None:
    text = f"{GERMAN}\n" * 5
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_needs_no_mark(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding)) == ENGLISH


def test_english_with_windows_quotation_marks() -> None:
    assert decode((ENGLISH + "\n").encode("cp1252") * 4) == (ENGLISH + "\n") * 4


def test_a_page_may_declare_its_encoding() -> None:
    page = '<html><head><meta charset="windows-1251"></head><p>Привет, это новость дня.</p></html>'
    assert decode(page.encode("cp1251"), markup=True) == page


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n1 0 obj",
        b"PK\x03\x04rest",
        b"\x89PNG\r\n\x1a\n",
        bytes(range(256)) * 4,
        b"text\0with a zero byte",
        b"\xff\xd8\xff\xe0 picture",
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(CorpusError, match="not text"):
        decode(data)
