"""``receipts articles``: each article of a corpus as it was understood."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from bot.commandline.opening import corpus_option, opened, place
from bot.commandline.rows import write_row
from bot.legible import legible

if TYPE_CHECKING:
    import argparse

    from bot.model import AnnotatedArticle


def options(command: argparse.ArgumentParser) -> None:
    """The options of this subcommand."""
    corpus_option(command)
    command.add_argument("--json", action="store_true", help="write a JSON object an article, with its text")


def run(arguments: argparse.Namespace) -> int:
    """Writes the articles by path."""
    with opened(place(arguments)) as corpus:
        for head in corpus.library.articles():
            if not arguments.json:
                date = f"{head.published:%Y-%m-%d}" if head.published else "undated"
                sys.stdout.write(f"{head.id}  {date:10}  {head.language}  {head.outlet}  {head.title}  ({legible(head.path)})\n")
            elif (found := corpus.library.article(head.id)) is not None:
                write_row(_row(found))
    return 0


def _row(found: AnnotatedArticle) -> dict[str, Any]:
    article = found.article
    return {
        "article_id": article.id,
        "path": article.path,
        "title": article.title,
        "title_is_label": article.title_is_label,
        "outlet": article.outlet,
        "source_outlet": article.source_outlet,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "authors": article.authors,
        "text": article.text,
        "removed": article.removed,
        "story": found.story,
    }
