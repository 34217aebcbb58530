"""Corpus → annotation → index: incremental, resumable, in worker processes, with progress."""

from __future__ import annotations

from bot.indexing.indexer import Indexer
from bot.indexing.report import IndexReport, Progress

__all__ = ["IndexReport", "Indexer", "Progress"]
