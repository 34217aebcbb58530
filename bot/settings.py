"""The settings: config.toml, overridden by RECEIPTS_* variables; secrets come from the environment or a file of their own alone."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from platformdirs import user_data_path
from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from rapidfuzz import fuzz, process

from bot.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable

PREFIX = "RECEIPTS_"
SECRETS = ("token", "database_url")
_AROUND = ("config", *(f"{secret}_file" for secret in SECRETS))  # variables that say where to read from
_NEAR = 60.0  # how alike, in per cent, a mistyped key and a real one are when the real one is proposed

_LONGEST_SECRET = 4_000  # characters; an endless file must not fill the memory

Place = Annotated[Path, AfterValidator(Path.expanduser)]


class Settings(BaseSettings):
    """Everything that a user can set; frozen. config.example.toml explains each key and stands for the defaults."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid", env_prefix=PREFIX, env_ignore_empty=True, hide_input_in_errors=True)

    corpus: Place | None = Field(default=None, description="a folder of articles, or leave it out for the sample corpus")
    data: Place = Field(
        default_factory=lambda: user_data_path("receipts", appauthor=False), description="a folder that may be written to"
    )
    language: Literal["en", "de"] = Field(default="en", description='"en" or "de"')
    max_file_bytes: int = Field(
        default=10_000_000, ge=1_000, le=1_000_000_000, description="a whole number of bytes, 1000 to 1000000000"
    )
    citations: int = Field(default=20, ge=1, le=100, description="a whole number, 1 to 100")
    cooldown_questions: int = Field(default=5, ge=1, le=1_000, description="a whole number, 1 to 1000")
    cooldown_seconds: float = Field(default=20.0, ge=0, le=3_600, description="a number of seconds, 0 to 3600")
    workers: int = Field(default=2, ge=1, le=64, description="a whole number of processes, 1 to 64")
    answering_processes: int = Field(default=0, ge=0, le=64, description="a whole number of processes up to 64, or 0 for none")
    reindex_seconds: float = Field(default=60.0, ge=0, le=86_400, description="a number of seconds up to 86400, or 0 for never")
    standby: bool = Field(default=True, description="true or false")
    digest_seconds: float = Field(default=30.0, ge=5, le=3_600, description="a number of seconds, 5 to 3600")
    log_level: Literal["debug", "info", "warning", "error"] = Field(default="info", description='"debug", "info", "warning" or "error"')
    log_format: Literal["console", "json"] = Field(default="console", description='"console" or "json"')
    token: SecretStr | None = Field(default=None, description="the bot's token from Discord's developer portal")
    database_url: SecretStr | None = Field(
        default=None, description="an address such as postgresql+asyncpg://user:password@host/receipts"
    )

    @field_validator("log_level", "log_format", "language", mode="before")
    @classmethod
    def _fold(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @property
    def index(self) -> Path:
        """The folder of the index over the corpus."""
        return self.data / "index"

    @property
    def store(self) -> SecretStr:
        """The address of the database of guild settings and digests, as SQLAlchemy reads it; SQLite in the data folder by default."""
        return self.database_url or SecretStr(f"sqlite+aiosqlite:///{(self.data / 'receipts.sqlite').absolute()}")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the names are pydantic-settings' own, here and below
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Variables win over the file, whose values come in as arguments."""
        return env_settings, init_settings


def load(path: Path | None = None) -> Settings:
    """The settings from ``path`` (else the file that RECEIPTS_CONFIG names, else ./config.toml where there is one) and the environment.

    A relative folder in the file is meant from the file's own folder. Raises ConfigError, which names the key and what to write.
    """
    values = _file(path)
    known = [PREFIX + key.upper() for key in (*Settings.model_fields, *_AROUND)]
    _refuse_unknown((key for key in os.environ if key.startswith(PREFIX)), known, "the environment")
    try:
        return Settings(**(values | _secret_files()))
    except ValidationError as error:
        raise ConfigError("; ".join(sorted({_explained(str(one["loc"][0])) for one in error.errors(include_input=False)}))) from None


def _file(path: Path | None) -> dict[str, Any]:
    named = path or (Path(os.environ[PREFIX + "CONFIG"]) if os.environ.get(PREFIX + "CONFIG") else None)
    file = named or Path("config.toml")
    try:
        values = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        if named is None:
            return {}
        raise ConfigError(f"there is no settings file {file}; copy config.example.toml to it, or leave the option out") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(
            f'{file} cannot be read: {error}; a line is key = value, and a text stands in quotation marks, "so"'
        ) from None
    except (UnicodeDecodeError, OSError) as error:
        raise ConfigError(f"{file} cannot be read: {error}") from None
    except RecursionError:
        raise ConfigError(f"{file} cannot be read: it is nested too deeply") from None
    for secret in SECRETS:
        if secret in values or f"{secret}_file" in values:
            raise ConfigError(
                f"{file} holds {secret}, which is a secret: take it out (and change it, if others could read it), then set "
                f"{PREFIX}{secret.upper()}, or {PREFIX}{secret.upper()}_FILE to a file that holds nothing else"
            )
    _refuse_unknown(values, Settings.model_fields.keys() - set(SECRETS), str(file))
    for key in ("corpus", "data"):
        if isinstance(values.get(key), str):
            values[key] = file.parent / Path(values[key]).expanduser()
    return values


def _refuse_unknown(written: Iterable[str], known: Iterable[str], where: str) -> None:
    """Raises ConfigError for the first key that is no setting, with the nearest one that is."""
    for key in sorted(set(written) - set(known)):
        near = process.extractOne(key, sorted(known), scorer=fuzz.ratio, score_cutoff=_NEAR)
        raise ConfigError(
            f"unknown setting {key} in {where}; " + (f"did you mean {near[0]}?" if near else "config.example.toml lists them all")
        )


def _secret_files() -> dict[str, SecretStr]:
    found = {}
    for secret in SECRETS:
        variable = f"{PREFIX}{secret.upper()}_FILE"
        if not (name := os.environ.get(variable)) or os.environ.get(f"{PREFIX}{secret.upper()}"):
            continue
        try:
            with Path(name).open(encoding="utf-8") as file:
                content = file.read(_LONGEST_SECRET + 1).strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not a text file"
            raise ConfigError(f"{variable} names {name}, which cannot be read: {reason}") from None
        if not content:
            raise ConfigError(f"{variable} names {name}, which is empty; it must hold the secret and nothing else")
        if len(content) > _LONGEST_SECRET:
            raise ConfigError(f"{variable} names {name}, which holds more than a secret; it must hold the secret and nothing else")
        found[secret] = SecretStr(content)
    return found


def _explained(key: str) -> str:
    return f"{key} (or {PREFIX}{key.upper()}) must be {Settings.model_fields[key].description}"
