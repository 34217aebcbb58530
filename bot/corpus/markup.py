"""Marks that lay out a text and are no part of it: Markdown, scraps of HTML, character entities."""

from __future__ import annotations

import html
import re
from functools import cache

_TAG = re.compile(
    r"</?(?:p|br|div|span|a|em|strong|b|i|h[1-6]|li|ul|ol|blockquote|img|figure|figcaption|script|style)\b[^<>]{0,2000}>", re.IGNORECASE
)
_BLOCK = re.compile(r"</?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|figure|figcaption)\b[^<>]{0,2000}>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(?:(?P<name>script|style|figcaption)\b|(?P<comment>!--))", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,20});", re.IGNORECASE)

_HEADING = re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})[ \t]*$", re.MULTILINE)
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1")
_BULLET = re.compile(r"^[ \t]*(?:[•‣◦▪●·*+]|-(?!-))[ \t]+(?=\S)", re.MULTILINE)

_SOFT_BREAK = re.compile(r"(?<=[^\s\\])(?<! {2})[ \t]?\r?\n(?![ \t]*(?:[•*+>#|-]|\d+[.)][ \t]|\s*$|={3,}))", re.MULTILINE)
_IMAGE = re.compile(r"!\[[^\]]{0,1000}\](?:\([^)\s]{0,2000}(?:\s+\"[^\"]{0,1000}\")?\)|\[[^\]]{0,1000}\])")
_LINK = re.compile(r"\[([^\]\[]+)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)")
_REFERENCE = re.compile(r"\[([^\]\[]+)\]\[[^\]]*\]")
_DEFINITION = re.compile(r"^[ \t]{0,3}\[[^\]]+\]:[ \t]*\S+.*$", re.MULTILINE)
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]")
_AUTOLINK = re.compile(r"<(https?://[^>\s]+)>")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\w*])|(?<!\w)_(?=[^\s_])([^_\n]+?)(?<=[^\s_])_(?!\w)")
_CODE = re.compile(r"(?<!`)(`{1,10})(?!`)(.{1,1000}?)(?<!`)\1(?!`)")
_QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def plain(markdown: str) -> str:
    """The words of a Markdown text; a paragraph that goes over several lines becomes one line."""
    text = _QUOTE.sub("", markdown)
    text = _RULE.sub("\n", _DEFINITION.sub("", text))
    text = re.sub(r"^([ \t]{0,3}#{1,6}[ \t].*)$", r"\n\1\n", text, flags=re.MULTILINE)
    text = _SOFT_BREAK.sub(" ", text)
    text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    text = _AUTOLINK.sub(r"\1", _FOOTNOTE.sub("", _REFERENCE.sub(r"\1", text)))
    text = _CODE.sub(r"\2", lines(text))
    text = _ITALIC.sub(lambda match: match[1] or match[2], text)
    return fragment(_ESCAPE.sub(r"\1", text))


def lines(text: str) -> str:
    """The text without the marks of headings, rules, bullets and bold type, which people paste into plain text too."""
    text = _RULE.sub("", text) if "---" in text or "***" in text or "===" in text or "* *" in text else text
    text = _HEADING.sub(r"\1", text) if "#" in text else text
    text = _BULLET.sub("", text)
    return _BOLD.sub(r"\2", text) if "**" in text or "__" in text else text


def fragment(text: str) -> str:
    """The text without tags of HTML and with its entities read; a text that has neither is the same."""
    if "<" in text and _TAG.search(text):
        text = _TAG.sub("", _BLOCK.sub("\n", _seen(text)))
    return entities(text)


def _seen(text: str) -> str:
    """The text without comments and elements that no reader sees; one that is never closed hides nothing."""
    kept: list[str] = []
    at = 0
    never_closed: set[str] = set()
    for opening in _UNSEEN.finditer(text):
        name = (opening["name"] or "").lower()
        if opening.start() < at or name in never_closed:
            continue
        closing = _closing(name).search(text, opening.end())
        if closing is None:
            never_closed.add(name)
        else:
            kept.append(text[at : opening.start()])
            at = closing.end()
    return "".join([*kept, text[at:]])


@cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}\s*>" if name else "-->", re.IGNORECASE)


def entities(text: str) -> str:
    """The text with character entities ("&amp;") read."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text
