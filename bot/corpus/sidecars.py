"""What stands beside a file about the article in it: ``NAME.meta.toml``."""

from __future__ import annotations

import dataclasses
import tomllib
from typing import TYPE_CHECKING

from bot.corpus import dates, metadata
from bot.corpus.files import located, sidecar_names
from bot.errors import CorpusError

if TYPE_CHECKING:
    from pathlib import Path

    from bot.corpus.drafts import Draft

FIELDS = ("title", "outlet", "url", "authors", "published", "language")


@dataclasses.dataclass(frozen=True, slots=True)
class Sidecar:
    """The fields that the sidecar sets; they win over what the file says."""

    values: dict[str, object]

    def over(self, draft: Draft) -> Draft:
        return dataclasses.replace(draft, **self.values)  # type: ignore[arg-type]


def find(folder: Path, relative: str) -> Sidecar:
    """The sidecar of a file, or an empty one; raises CorpusError naming what is wrong with it."""
    for name in sidecar_names(relative):
        path = located(folder, name)
        if path.is_file():
            try:
                return Sidecar(_checked(tomllib.loads(path.read_text(encoding="utf-8-sig"))))
            except OSError as error:
                raise CorpusError(f"sidecar {path.name} cannot be read: {error.strerror}") from None
            except UnicodeDecodeError:
                raise CorpusError(f"sidecar {path.name}: not UTF-8") from None
            except RecursionError:
                raise CorpusError(f"sidecar {path.name}: nested too deeply") from None
            except (tomllib.TOMLDecodeError, CorpusError) as error:
                raise CorpusError(f"sidecar {path.name}: {error}") from None
    return Sidecar({})


def _checked(data: dict[str, object]) -> dict[str, object]:
    if unknown := sorted(set(data) - set(FIELDS)):
        raise CorpusError(f"unknown key {unknown[0]!r}; known are {', '.join(FIELDS)}")
    values: dict[str, object] = {}
    for key, value in data.items():
        match key:
            case "published":
                read: object = dates.parse(value)
                wanted = "a date, such as 2025-03-03 or 2025-03-03T10:15:00Z"
            case "language":
                read, wanted = metadata.language(value), 'a language code, such as "en"'
            case "url":
                read, wanted = metadata.address(value), "an address that begins with http:// or https://"
            case "authors":
                texts = isinstance(value, str) or (isinstance(value, list) and all(isinstance(name, str) for name in value))
                read, wanted = (metadata.authors(value) if texts else None), "a list of names"
            case _:
                read, wanted = (value.strip() if isinstance(value, str) else None), "a text"
        if not read:
            raise CorpusError(f"{key} is not {wanted}")
        values[key] = read
    return values
