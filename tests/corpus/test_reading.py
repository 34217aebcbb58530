"""Every format gives its articles, and whatever cannot be used is refused with its reason while the rest goes on."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.corpus.files import scan
from bot.corpus.reading import Refusal, read
from bot.model import Article

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    "Norvik sues the port of Halden\n\n"
    "The shipbuilder Norvik has sued the port of Halden over unpaid bills, its chief executive Ana Ruiz said on Monday.\n\n"
    "“We have waited for two years,” Ruiz said. The port declined to comment."
)


def _read(folder: Path, name: str, data: bytes | str, **limits: int) -> list[Article | Refusal]:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read(folder, name, **limits))


def _article(found: list[Article | Refusal]) -> Article:
    (article,) = found
    assert isinstance(article, Article), article
    return article


def _reason(found: list[Article | Refusal]) -> str:
    (refusal,) = found
    assert isinstance(refusal, Refusal), refusal
    return refusal.reason


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.TXT"])
def test_plain_text_and_markdown_in_any_encoding(tmp_path: Path, name: str, encoding: str) -> None:
    article = _article(_read(tmp_path, name, TEXT.encode(encoding)))
    assert article.title == "Norvik sues the port of Halden"
    assert article.text.startswith("The shipbuilder Norvik")
    assert "“We have waited for two years,” Ruiz said." in article.text
    assert (article.outlet, article.language, article.published) == ("a", "en", None)


def test_the_id_is_a_hash_of_the_place(tmp_path: Path) -> None:
    article = _article(_read(tmp_path, "sub/a.txt", TEXT))
    assert article.id == hashlib.blake2b(b"sub/a.txt", digest_size=8).hexdigest()
    assert article.path == "sub/a.txt"


def test_line_ends_of_every_system_give_the_same_text(tmp_path: Path) -> None:
    texts = {_article(_read(tmp_path, "a.txt", TEXT.replace("\n", end))).text for end in ("\n", "\r\n", "\r")}
    assert len(texts) == 1


def test_markdown_with_front_matter(tmp_path: Path) -> None:
    page = """---
title: Norvik under fire
source: Harbour Post
date: 2025-03-03T10:15:00+01:00
author: [Ana Ruiz, Tom Lee]
link: https://harbourpost.example/norvik
lang: en-GB
tags: [ships]
---
# Norvik under fire

The **ministry** accused [Norvik](https://norvik.example) of hiding
the results of two crash tests.

- A first point was made.
- *Another* one followed.
"""
    article = _article(_read(tmp_path, "a.md", page))
    assert article.title == "Norvik under fire"
    assert article.outlet == "Harbour Post"
    assert article.published == datetime(2025, 3, 3, 9, 15, tzinfo=UTC)
    assert article.authors == ("Ana Ruiz", "Tom Lee")
    assert article.url == "https://harbourpost.example/norvik"
    assert article.language == "en"
    assert article.text == (
        "The ministry accused Norvik of hiding the results of two crash tests.\n\nA first point was made.\n\nAnother one followed."
    )


def test_the_first_heading_of_markdown_is_the_title_whatever_it_ends_with(tmp_path: Path) -> None:
    article = _article(_read(tmp_path, "a.md", "# Norvik’s *chief* quits.\n\nAna Ruiz quit."))
    assert (article.title, article.text) == ("Norvik’s chief quits.", "Ana Ruiz quit.")


@pytest.mark.parametrize("front", ["title: [Norvik", "title: a\n\tb: c", "title: 'open"])
def test_broken_front_matter_is_refused(tmp_path: Path, front: str) -> None:
    assert "broken front matter" in _reason(_read(tmp_path, "a.md", f"---\n{front}\n---\n{TEXT}"))


def test_front_matter_that_never_ends_is_refused(tmp_path: Path) -> None:
    assert "never closed" in _reason(_read(tmp_path, "a.md", f"---\ntitle: Norvik\n\n{TEXT}"))


PAGE = """<!DOCTYPE html><html lang="en"><head><title>Norvik sues the port | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2025-03-03T10:15:00Z">
<meta name="author" content="Ana Ruiz"><link rel="canonical" href="https://harbourpost.example/norvik"></head>
<body><nav><a href="/">Home</a><a href="/ships">Ships</a></nav><article><h1>Norvik sues the port</h1>
<p>The shipbuilder Norvik has sued the port of Halden over unpaid bills, its lawyers said in a long statement on Monday morning.</p>
<p>“We have waited for two years,” said Tom Lee, who leads the company, to reporters in front of the court in the old town.</p>
</article><footer>© Harbour Post</footer></body></html>"""


def test_a_web_page_gives_its_article_and_what_it_says_of_it(tmp_path: Path) -> None:
    article = _article(_read(tmp_path, "a.html", PAGE))
    assert (article.title, article.outlet, article.language) == ("Norvik sues the port", "Harbour Post", "en")
    assert article.published == datetime(2025, 3, 3, 10, 15, tzinfo=UTC)
    assert article.url == "https://harbourpost.example/norvik"
    assert article.authors == ("Ana Ruiz",)
    assert [line[:10] for line in article.text.split("\n\n")] == ["The shipbu", "“We have w"]


def test_a_page_without_an_article_is_refused(tmp_path: Path) -> None:
    assert (
        _reason(_read(tmp_path, "a.html", "<html><body><nav><a href='/'>Home</a><a href='/b'>About</a></nav></body></html>"))
        == "no readable article"
    )


ROW = {
    "id": "n1",
    "headline": "Norvik sues",
    "body": "Norvik sued the port, Ana Ruiz said.",
    "source": "Harbour Post",
    "date": "2025-03-03",
}


def test_json_with_one_article(tmp_path: Path) -> None:
    article = _article(_read(tmp_path, "a.json", json.dumps(ROW)))
    assert (article.title, article.outlet, article.text) == ("Norvik sues", "Harbour Post", "Norvik sued the port, Ana Ruiz said.")
    assert article.published == datetime(2025, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize("wrap", [lambda rows: rows, lambda rows: {"articles": rows}])
def test_json_with_many_articles(tmp_path: Path, wrap: object) -> None:
    found = _read(tmp_path, "a.json", json.dumps(wrap([ROW, ROW | {"id": "n2"}, "nonsense", {"id": "n4"}])))  # type: ignore[operator]
    assert [type(each).__name__ for each in found] == ["Article", "Article", "Refusal", "Refusal"]
    assert [each.path for each in found] == ["a.json#n1", "a.json#n2", "a.json#3", "a.json#4"]
    assert isinstance(found[0], Article)
    assert found[0].id == hashlib.blake2b(b"a.json#n1", digest_size=8).hexdigest()


def test_broken_json_is_refused_with_its_line(tmp_path: Path) -> None:
    assert "line 3" in _reason(_read(tmp_path, "a.json", '{"title": "a",\n"text": "b",\n"date" "c"}'))


def test_a_broken_row_of_json_lines_never_stops_the_others(tmp_path: Path) -> None:
    rows = [json.dumps(ROW), '{"text": "cut', "", "[1, 2]", json.dumps({"title": "no text"}), json.dumps({**ROW, "id": None})]
    found = _read(tmp_path, "a.jsonl", "\n".join(rows))
    assert [type(each).__name__ for each in found] == ["Article", "Refusal", "Refusal", "Refusal", "Article"]
    assert [each.line for each in found if isinstance(each, Refusal)] == [2, 4, 5]
    assert found[-1].path == "a.jsonl#6"


def test_rows_that_share_an_id_are_two_articles(tmp_path: Path) -> None:
    found = _read(tmp_path, "a.jsonl", "\n".join([json.dumps(ROW)] * 3))
    assert len({each.id for each in found if isinstance(each, Article)}) == 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_json_lines_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    rows = "\n".join(
        json.dumps({"text": f"Jörg Müller sagte, die Größe von Haus {n} sei „gut“."}, ensure_ascii=False) for n in range(3)
    )
    found = _read(tmp_path, "a.jsonl", rows.encode(encoding))
    assert [each.text for each in found if isinstance(each, Article)] == [
        f"Jörg Müller sagte, die Größe von Haus {n} sei „gut“." for n in range(3)
    ]


def test_html_in_a_row_becomes_text(tmp_path: Path) -> None:
    article = _article(
        _read(
            tmp_path,
            "a.json",
            json.dumps({"title": "T &amp; U", "content": "<p>Ruiz &amp; Lee <b>said</b> so.</p><p>Nobody else.</p>"}),
        )
    )
    assert article.text == "Ruiz & Lee said so.\n\nNobody else."
    assert article.title == "T & U"


@pytest.mark.parametrize(
    ("name", "data"), [("a.txt.gz", TEXT), ("a.html.gz", PAGE), ("a.jsonl.gz", json.dumps(ROW)), ("a.json.gz", json.dumps(ROW))]
)
def test_any_of_them_may_be_packed(tmp_path: Path, name: str, data: str) -> None:
    article = _article(_read(tmp_path, name, gzip.compress(data.encode())))
    assert "Norvik" in article.text


def test_packed_files_that_are_cut_or_broken_are_refused(tmp_path: Path) -> None:
    packed = gzip.compress(TEXT.encode() * 50)
    assert "broken gzip" in _reason(_read(tmp_path, "a.txt.gz", packed[:-30]))
    assert "broken gzip" in _reason(_read(tmp_path, "b.txt.gz", packed[:20] + b"\xff" * 40 + packed[60:]))


def test_the_rows_before_a_cut_are_kept(tmp_path: Path) -> None:
    rows = "\n".join(json.dumps({"id": n, "text": f"Report {n}: {os.urandom(40).hex()} was said."}) for n in range(2000)).encode()
    found = _read(tmp_path, "a.jsonl.gz", gzip.compress(rows)[:-5000])
    assert isinstance(found[-1], Refusal)
    assert "broken gzip" in found[-1].reason
    assert sum(isinstance(each, Article) for each in found) > 1000


@pytest.mark.parametrize("name", ["a.txt.gz", "a.jsonl.gz", "a.json.gz"])
def test_what_unpacks_without_end_is_refused(tmp_path: Path, name: str) -> None:
    reason = _reason(_read(tmp_path, name, gzip.compress(b"\n" * 30_000_000), max_bytes=1_000_000))
    assert "unpacks to more than" in reason or "over the size limit" in reason


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json", "a.jsonl"])
@pytest.mark.parametrize("data", [b"", b" \n\n ", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    assert _reason(_read(tmp_path, name, data)) == "empty"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json", "a.jsonl"])
def test_what_is_no_text_is_refused(tmp_path: Path, name: str) -> None:
    found = _read(tmp_path, name, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    assert all(isinstance(each, Refusal) and "not text" in each.reason for each in found)
    assert found


def test_text_without_words_is_refused(tmp_path: Path) -> None:
    assert _reason(_read(tmp_path, "a.txt", "*** 12 ***\n\n---")) == "no readable article"


def test_a_file_over_the_limit_is_refused_and_so_is_a_row(tmp_path: Path) -> None:
    assert "over the size limit of 1000 bytes" in _reason(_read(tmp_path, "a.txt", "said " * 300, max_bytes=1000))
    found = _read(tmp_path, "a.jsonl", json.dumps({"text": "said " * 300}) + "\n" + json.dumps(ROW), max_bytes=1000)
    assert [type(each).__name__ for each in found] == ["Refusal", "Article"]
    assert isinstance(found[0], Refusal)
    assert found[0].line == 1


def test_another_ending_is_refused_and_names_those_that_are_read(tmp_path: Path) -> None:
    assert "jsonl" in _reason(_read(tmp_path, "a.docx", TEXT))


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in _reason(list(read(tmp_path, "gone.txt")))


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "corpus"
    inside.mkdir()
    (tmp_path / "secret.txt").write_text(TEXT, encoding="utf-8")
    (inside / "a.txt").symlink_to(tmp_path / "secret.txt")
    assert _reason(list(read(inside, "a.txt"))) == "leads out of the corpus folder"
    assert _reason(list(read(inside, "../secret.txt"))) == "leads out of the corpus folder"


def test_the_sidecar_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.meta.toml").write_text(
        'title = "Norvik in court"\noutlet = "North Wire"\nurl = "https://northwire.example/1"\nauthors = ["Ana Ruiz"]\n'
        'published = 2025-03-04\nlanguage = "en"\n',
        encoding="utf-8",
    )
    article = _article(_read(tmp_path, "a.html", PAGE))
    assert (article.title, article.outlet, article.url) == ("Norvik in court", "North Wire", "https://northwire.example/1")
    assert article.published == datetime(2025, 3, 4, tzinfo=UTC)
    assert article.authors == ("Ana Ruiz",)


@pytest.mark.parametrize(
    ("sidecar", "reason"),
    [
        ('title = "open', "sidecar a.meta.toml"),
        ('outlett = "North Wire"', "unknown key 'outlett'"),
        ("title = 7", "title is not a text"),
        ('published = "soon"', "published is not a date"),
        ('language = "the tongue of angels"', "language is not"),
        ('url = "northwire"', "url is not an address"),
        ("authors = [1]", "authors is not a list of names"),
    ],
)
def test_a_wrong_sidecar_is_a_refusal_with_its_reason(tmp_path: Path, sidecar: str, reason: str) -> None:
    (tmp_path / "a.meta.toml").write_text(sidecar, encoding="utf-8")
    assert reason in _reason(_read(tmp_path, "a.txt", TEXT))


def test_a_sidecar_without_its_file_is_refused(tmp_path: Path) -> None:
    assert "without an article" in _reason(_read(tmp_path, "lost.meta.toml", 'title = "a"'))


def test_one_bad_file_never_stops_the_rest(tmp_path: Path) -> None:
    for name, data in {"a.txt": b"", "b.txt": TEXT.encode(), "c.json": b"{", "d.html": b"\0\1\2", "e.md": TEXT.encode()}.items():
        (tmp_path / name).write_bytes(data)
    found = [each for file in scan(tmp_path) for each in read(tmp_path, file.path)]
    assert [type(each).__name__ for each in found] == ["Refusal", "Article", "Refusal", "Refusal", "Article"]


def test_a_file_is_read_whatever_its_name_is_written_in(tmp_path: Path) -> None:
    name = os.fsdecode("größe.txt".encode("latin-1"))
    (tmp_path / name).write_text(TEXT)
    found = [article for file in scan(tmp_path) for article in read(tmp_path, file.path)]
    assert _article(found).path == r"gr\xf6\xdfe.txt"


def test_one_row_with_impossible_values_never_costs_the_others(tmp_path: Path) -> None:
    good = json.dumps({"text": TEXT})
    bad = json.dumps(
        {"text": TEXT, "published": 10**400, "id": "\ud800", "authors": ["\ud800x", {"name": [1]}], "url": "https://a.b/\x9b1m"}
    )
    endless = '{"text": 1' + "0" * 5_000 + "}"
    found = _read(tmp_path, "a.jsonl", "\n".join([bad, endless, good]))
    assert [type(item).__name__ for item in found] == ["Article", "Refusal", "Article"]
    first = found[0]
    assert isinstance(first, Article)
    assert (first.published, first.url, first.authors, first.path) == (None, None, ("x",), "a.jsonl#1")


def test_a_link_to_itself_and_a_sidecar_without_end_are_refused_with_their_reasons(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert _reason(list(read(tmp_path, "loop.txt"))) == "a link that leads back to itself"
    (tmp_path / "a.meta.toml").write_text("title = " + "[" * 100_000)
    assert _reason(_read(tmp_path, "a.txt", TEXT)) == "sidecar a.meta.toml: nested too deeply"


def test_a_date_that_does_not_exist_is_named(tmp_path: Path) -> None:
    assert "month must be in 1..12" in _reason(_read(tmp_path, "a.md", f"---\ndate: 2025-13-45\n---\n{TEXT}"))


@pytest.mark.parametrize("pattern", ["<script>", "<!--", "![", "``a ", "``", "**a ", "(a ", "[a](", "&amp;"])
def test_marks_without_partners_take_time_in_proportion_to_their_number(tmp_path: Path, pattern: str) -> None:
    start = time.process_time()
    _read(tmp_path, "a.md", (pattern * 200_000)[:200_000] + "\n\n" + TEXT)
    assert time.process_time() - start < 20


def test_what_is_hidden_in_a_page_is_taken_out_and_what_is_never_closed_hides_nothing(tmp_path: Path) -> None:
    row = {"text": "<p>One thing was said.</p><script>var x = 1</script><!-- note --><p>Another was not.</p><script>"}
    assert _article(_read(tmp_path, "a.json", json.dumps(row))).text == "One thing was said.\n\nAnother was not."


@pytest.mark.parametrize("pattern", ['"', "a", "a "])
def test_a_page_without_a_sentence_is_refused_in_seconds(tmp_path: Path, pattern: str) -> None:
    start = time.process_time()
    assert _reason(_read(tmp_path, "a.html", f"<html><body><article><p>{pattern * 60_000}</p></article></body></html>"))
    assert time.process_time() - start < 8
