"""What is escaped reads verbatim and does nothing: no ping, link, format, heading, list, quote, spoiler, code or emoji."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.presentation.escape import escape, safe_url

# What Discord's client makes of a message: the inline rules of its grammar, in their order, "escape" first.
ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
ACTIVE = {
    "url": re.compile(r"(?:https?|steam)://[^\s<]+[^<.,:;\"'\]\s]"),
    "angle": re.compile(r"<[^>\n]+>"),
    "everyone": re.compile(r"@(?:everyone|here)\b"),
    "link": re.compile(r"\[[^\]\n]+\]\([^)\n]+\)"),
    "strong": re.compile(r"\*\*.+?\*\*", re.DOTALL),
    "emphasis": re.compile(r"\*(?=\S).+?\*|_.+?_", re.DOTALL),
    "strike": re.compile(r"~~.+?~~", re.DOTALL),
    "spoiler": re.compile(r"\|\|.+?\|\|", re.DOTALL),
    "code": re.compile(r"`+[^`]+`+"),
    "emoji": re.compile(r":[\w+~-]+:"),
}
AT_LINE_START = re.compile(r"[ \t]*(?:#{1,3} |-# |>(?:>>)? |[-*+] |\d+[.)] )")


def rendered(markdown: str) -> str:
    """The text that Discord shows; raises AssertionError where anything but an escape has an effect."""
    shown, at = [], 0
    while at < len(markdown):
        if at == 0 or markdown[at - 1] == "\n":
            assert not AT_LINE_START.match(markdown, at), f"a block at {markdown[at : at + 20]!r}"
        if found := ESCAPED.match(markdown, at):
            shown.append(found[1])
            at = found.end()
            continue
        for name, rule in ACTIVE.items():
            assert not rule.match(markdown, at), f"{name} at {markdown[at : at + 30]!r}"
        shown.append(markdown[at])
        at += 1
    return "".join(shown)


HOSTILE = [
    "@everyone and @here",
    "<@1> <@!1> <@&2> <#3> <t:170000:R> </ask:4> <:smile:5> <a:spin:6> <https://x.example> <id:guide>",
    "[free](https://evil.example) ![x](y) [a][b]",
    "# heading\n## two\n-# small\n> quote\n>>> all\n- list\n* list\n+ list\n1. one\n2) two",
    "**bold** *it* __under__ _it_ ~~gone~~ ||spoiler|| `code` ```block\nx```",
    "https://evil.example/a_b and http://x.example",
    ":smile: :+1: 10:30: a:b:c",
    r"a \* b \\ c \[ ¯\_(ツ)_/¯",
    "   # indented\n\t- tab",
    "snake_case_name and 2*3*4",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_reads_as_it_stands(text: str) -> None:
    assert rendered(escape(text)) == text


@given(st.text(st.sampled_from("ab1 \n\\*_~|`<>[]()@#:-+./!&everyonehttps"), max_size=60))
def test_any_text_reads_as_it_stands(text: str) -> None:
    assert rendered(escape(text)) == text


@given(
    st.lists(
        st.sampled_from(["@everyone", "<@1>", "https://", "[a](b)", "**", "_", "\\", "\n", "# ", "- ", "1. ", ":a:", "x ", "||", "`"])
    )
)
def test_any_mix_of_marks_reads_as_it_stands(parts: list[str]) -> None:
    text = "".join(parts)
    assert rendered(escape(text)) == text


def test_ordinary_prose_stays_as_it_is() -> None:
    prose = "“We handed every file,” said Ana Ruiz (45) – at 10:30, for 3.5 million; that's it!"
    assert escape(prose) == prose


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "ftp://host.example/x",
        "https://",
        "https://user@evil.example/",
        "https://x.example/a b",
        "https://x.example/[a]",
        "https://x.example/<b>",
        "https://x.example/a\nb",
        'https://x.example/"',
        "https://[::1",
        "not a url",
        "",
        None,
        "https://x.example/" + "a" * 600,
    ],
)
def test_an_address_that_could_end_or_hide_a_link_is_not_linked(url: str | None) -> None:
    assert safe_url(url) is None


def test_round_brackets_are_encoded() -> None:
    assert safe_url("https://x.example/a_(b)") == "https://x.example/a_%28b%29"
