"""What differs between languages, as data: a package per language, a file per concern.

The type of a concern stands beside this file (``questions.py``), its data in the language's package (``english/questions.py``).
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

LANGUAGES = {"en": "english", "de": "german"}
"""ISO 639-1 → the package with a language's data: the one list of languages."""
FALLBACK = "en"
"""The language that stands in where no other fits; it lacks no concern."""


def by_language(concern: str, constant: str) -> dict[str, Any]:
    """What every language that has the file ``concern`` holds in its ``constant``, by language; a language may lack a concern."""
    modules = {code: f"{__name__}.{package}.{concern}" for code, package in LANGUAGES.items()}
    return {code: getattr(import_module(module), constant) for code, module in modules.items() if find_spec(module)}
