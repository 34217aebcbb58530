"""The one list of languages, and what each of them must have."""

from __future__ import annotations

import pkgutil
import typing

import bot.languages
from bot.answering.questions.tongues import TONGUES
from bot.languages import FALLBACK, LANGUAGES, by_language
from bot.presentation.phrasebook import PHRASEBOOK
from bot.settings import Settings


def test_every_folder_of_a_language_is_in_the_list() -> None:
    assert {module.name for module in pkgutil.iter_modules(bot.languages.__path__) if module.ispkg} == set(LANGUAGES.values())


def test_a_language_that_can_be_spoken_can_be_asked_and_chosen_in_the_settings() -> None:
    assert set(PHRASEBOOK) == set(TONGUES) == set(typing.get_args(Settings.model_fields["language"].annotation))


def test_a_concern_is_found_in_each_language_that_has_it_and_in_no_other() -> None:
    assert set(by_language("stopwords", "STOPWORDS")) == set(LANGUAGES)
    assert set(by_language("parties", "PARTIES")) == {FALLBACK}
    assert by_language("no_such_concern", "NOTHING") == {}
