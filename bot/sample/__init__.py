"""The sample corpus that a newcomer meets, on people and firms that do not exist, and questions that it answers."""

from __future__ import annotations

import tomllib
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"


def questions() -> dict[str, tuple[str, ...]]:
    """Sample questions by language (ISO 639-1), the most telling first."""
    data = tomllib.loads(Path(__file__).with_name("questions.toml").read_text("utf-8"))
    return {language: tuple(texts) for language, texts in data.items()}
