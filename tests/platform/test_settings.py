from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.errors import ConfigError
from bot.settings import SECRETS, Settings, load

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith("RECEIPTS_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def config(text: str) -> Path:
    file = Path("config.toml")
    file.write_text(text, "utf-8")
    return file


def test_the_example_loads_and_states_the_defaults() -> None:
    assert load(EXAMPLE) == load()


def test_the_example_explains_every_setting_and_every_secret() -> None:
    text = EXAMPLE.read_text("utf-8")
    keys = set(re.findall(r"^(?:# )?(\w+) = ", text, re.MULTILINE))
    assert keys - {"RECEIPTS_LOG_LEVEL"} == Settings.model_fields.keys() - set(SECRETS)
    for secret in SECRETS:
        assert f"RECEIPTS_{secret.upper()} " in text
        assert f"RECEIPTS_{secret.upper()}_FILE" in text


def test_a_commented_line_of_the_example_works_when_it_is_taken_in() -> None:
    text = re.sub(r"^# (?=(corpus|data) = )", "", EXAMPLE.read_text("utf-8"), flags=re.MULTILINE)
    assert load(config(text)).data == Path("data")


def test_config_toml_in_the_working_folder_is_read_without_being_named() -> None:
    config("citations = 7")
    assert load().citations == 7


def test_a_variable_wins_over_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RECEIPTS_CITATIONS", "9")
    assert load(config("citations = 7")).citations == 9


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RECEIPTS_TOKEN", "")
    assert load().token is None


def test_the_file_can_be_named_by_a_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text("workers = 3", "utf-8")
    monkeypatch.setenv("RECEIPTS_CONFIG", str(other))
    assert load().workers == 3


def test_a_folder_in_the_file_is_meant_from_the_file() -> None:
    folder = Path("below")
    folder.mkdir()
    (folder / "config.toml").write_text('corpus = "articles"', "utf-8")
    assert load(folder / "config.toml").corpus == folder / "articles"


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        load().workers = 1


@pytest.mark.parametrize(
    ("written", "meant"), [("citation = 1", "citations"), ("log_lvel = 'info'", "log_level"), ("corpse = '.'", "corpus")]
)
def test_a_mistyped_key_names_the_nearest_right_one(written: str, meant: str) -> None:
    with pytest.raises(ConfigError, match=rf"unknown setting {written.split(maxsplit=1)[0]} in config\.toml; did you mean {meant}\?"):
        load(config(written))


def test_a_mistyped_variable_names_the_nearest_right_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RECEIPTS_WORKER", "2")
    with pytest.raises(ConfigError, match=r"unknown setting RECEIPTS_WORKER in the environment; did you mean RECEIPTS_WORKERS\?"):
        load()


def test_a_key_like_no_other_points_to_the_list() -> None:
    with pytest.raises(ConfigError, match=r"config\.example\.toml lists them all"):
        load(config("zzzz = 1"))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("citations = 0", "citations .* must be a whole number, 1 to 100"),
        ("workers = 'many'", "workers .* must be a whole number of processes"),
        ("log_level = 'loud'", 'log_level .* must be "debug", "info", "warning" or "error"'),
        ("corpus = 5", "corpus .* must be a folder of articles"),
        ("language = 'fr'", 'language .* must be "en" or "de"'),
    ],
)
def test_a_wrong_value_says_what_to_write(written: str, told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        load(config(written))


def test_every_setting_says_what_to_write() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_a_broken_file_says_where() -> None:
    with pytest.raises(ConfigError, match=r"config\.toml cannot be read: .*line 1, column 13"):
        load(config("citations = five"))


def test_a_file_that_was_named_must_be_there() -> None:
    with pytest.raises(ConfigError, match=r"there is no settings file missing\.toml"):
        load(Path("missing.toml"))


@pytest.mark.parametrize("key", [*SECRETS, "token_file"])
def test_a_secret_in_the_file_is_refused_without_repeating_it(key: str) -> None:
    with pytest.raises(ConfigError, match=rf"holds {key.removesuffix('_file')}, which is a secret") as raised:
        load(config(f'{key} = "hush-hush-4711"'))
    assert "4711" not in str(raised.value)


def test_a_secret_comes_from_a_variable_or_from_a_file_and_the_variable_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("token").write_text("from-the-file\n", "utf-8")
    monkeypatch.setenv("RECEIPTS_TOKEN_FILE", "token")
    token = load().token
    assert token is not None
    assert token.get_secret_value() == "from-the-file"
    monkeypatch.setenv("RECEIPTS_TOKEN", "from-the-variable")
    token = load().token
    assert token is not None
    assert token.get_secret_value() == "from-the-variable"


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "cannot be read"), (b"", "is empty"), (b"\xff\xfe\xff", "not a text file"), (b"x" * 9_000, "more than a secret")],
)
def test_a_secret_file_that_does_not_work_says_why(monkeypatch: pytest.MonkeyPatch, content: bytes | None, reason: str) -> None:
    if content is not None:
        Path("token").write_bytes(content)
    monkeypatch.setenv("RECEIPTS_TOKEN_FILE", "token")
    with pytest.raises(ConfigError, match=reason):
        load()


def test_secrets_show_in_no_printed_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RECEIPTS_TOKEN", "hush-hush-4711")
    monkeypatch.setenv("RECEIPTS_DATABASE_URL", "postgresql+asyncpg://bot:hush-4712@db/receipts")
    settings = load()
    shown = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()} {settings.store}"
    assert "4711" not in shown
    assert "4712" not in shown


def test_the_database_is_sqlite_in_the_data_folder_unless_an_address_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(config('data = "here"')).store.get_secret_value().endswith("/here/receipts.sqlite")
    monkeypatch.setenv("RECEIPTS_DATABASE_URL", "postgresql+asyncpg://db/receipts")
    assert load().store.get_secret_value() == "postgresql+asyncpg://db/receipts"


def test_a_file_that_is_nested_without_end_is_an_error_in_words(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("corpus = " + "[" * 100_000)
    with pytest.raises(ConfigError, match="nested too deeply"):
        load(file)
