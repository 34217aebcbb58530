"""What Discord takes: every request body against its published OpenAPI document, and limits which that and the simulation leave out."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from simcord.types import HttpLogEntry

OPENAPI = Path(__file__).parents[3] / "shared" / "discord" / "openapi.json"
_BODIES = "application/json", "multipart/form-data"


@cache
def _registry() -> Registry[Any]:
    document = json.loads(OPENAPI.read_text("utf-8"))
    registry: Registry[Any] = Registry()
    known: Registry[Any] = registry.with_resource("openapi", DRAFT202012.create_resource(document))
    return known


@cache
def _routes() -> list[tuple[str, re.Pattern[str], str]]:
    """(method, path pattern, pointer of the schema of its body), the paths with the fewest parameters first."""
    found = []
    for path, operations in _registry().contents("openapi")["paths"].items():
        pattern = re.compile("/".join("[^/]+" if part.startswith("{") else re.escape(part) for part in path.split("/")))
        for method, operation in operations.items():
            content = operation.get("requestBody", {}).get("content", {}) if isinstance(operation, dict) else {}
            for kind in _BODIES:
                if kind in content:
                    where = "/".join(part.replace("~", "~0").replace("/", "~1") for part in ("paths", path, method))
                    body = kind.replace("/", "~1")
                    found.append((method.upper(), pattern, f"openapi#/{where}/requestBody/content/{body}/schema"))
                    break
    return sorted(found, key=lambda route: route[1].pattern.count("[^/]+"))


class Contract:
    """Checks what was sent. Without the document at hand only our own limits are checked, and ``complete`` is False."""

    complete = OPENAPI.exists()

    def check(self, requests: Iterable[HttpLogEntry]) -> int:
        """Raises AssertionError for the first body that Discord would not take; returns how many were compared with the document."""
        checked = 0
        for request in requests:
            if request.json is None:
                continue
            self._limits(request.json)
            if self.complete and (schema := self._schema(request.method, request.path)) is not None:
                problem = next(iter(schema.iter_errors(_normalised(request.json))), None)
                assert problem is None, f"{request.method} {request.path}: {problem.message if problem else ''}"
                checked += 1
        return checked

    def _schema(self, method: str, path: str) -> Draft202012Validator | None:
        for known, pattern, pointer in _routes():
            if known == method and pattern.fullmatch(path):
                return Draft202012Validator({"$ref": pointer}, registry=_registry())
        return None

    def _limits(self, body: Any) -> None:
        for command in body if isinstance(body, list) else ():
            _command(command)
        data = body.get("data", body) if isinstance(body, dict) else None
        if isinstance(data, dict):
            for choice in data.get("choices") or ():
                assert 1 <= len(choice["name"]) <= 100, choice
                assert 1 <= len(str(choice["value"])) <= 100, choice
            assert len(data.get("choices") or ()) <= 25
            if "content" in data or "components" in data or "embeds" in data:
                _message(data)


def _command(command: dict[str, Any]) -> None:
    """Names and descriptions as the application command reference has them."""
    if command.get("type", 1) == 1:
        for node in _nodes(command):
            assert re.fullmatch(r"[-_\w]{1,32}", node["name"]), node["name"]
            assert node["name"] == node["name"].lower(), node["name"]
            for text in (node["description"], *(node.get("description_localizations") or {}).values()):
                assert 1 <= len(text) <= 100, text
    assert len(json.dumps(command)) <= 8_000


def _nodes(command: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield command
    for option in command.get("options") or ():
        yield from _nodes(option)


def _message(data: dict[str, Any]) -> None:
    v2 = bool(data.get("flags", 0) & 1 << 15)
    content = data.get("content") or ""
    assert len(content) <= 2_000
    assert not (v2 and content)
    components = list(_components(data.get("components") or ()))
    assert len(components) <= 40
    texts = [found["content"] for found in components if found["type"] == 10]
    assert all(text.strip() for text in texts)
    assert sum(len(text.encode("utf-16-le")) // 2 for text in texts) <= 4_000
    for found in components:
        assert len(found.get("custom_id", "")) <= 100
        assert 1 <= len(found.get("label", "x")) <= 80
    for embed in data.get("embeds") or ():
        assert 1 <= len(embed["description"]) <= 4_096
    mentions = data.get("allowed_mentions")
    assert mentions is None or not mentions.get("parse"), mentions


def _components(components: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for component in components:
        yield component
        yield from _components(component.get("components", ()))
        if component.get("accessory"):
            yield component["accessory"]


def _normalised(body: Any) -> Any:
    """Snowflakes that discord.py sends as integers, as the strings that the document wants; both are taken."""
    if not isinstance(body, dict):
        return body
    fixed = dict(body)
    if isinstance(fixed.get("message_reference"), dict):
        fixed["message_reference"] = {
            name: str(value) if isinstance(value, int) and name.endswith("_id") else value
            for name, value in fixed["message_reference"].items()
        }
    if isinstance(fixed.get("attachments"), list):
        fixed["attachments"] = [{**attachment, "id": str(attachment["id"])} for attachment in fixed["attachments"]]
    return fixed
