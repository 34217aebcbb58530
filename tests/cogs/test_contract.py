"""The checker of what is sent finds what Discord would refuse."""

from __future__ import annotations

from typing import Any

import pytest
from simcord.types import HttpLogEntry

from tests.cogs.contract import Contract


def sent(method: str, path: str, body: Any) -> list[HttpLogEntry]:
    return [HttpLogEntry(method, path, {}, body, None)]


def choices(count: int, name: str = "x") -> dict[str, Any]:
    return {"type": 8, "data": {"choices": [{"name": name, "value": str(number)} for number in range(count)]}}


def text(content: str) -> dict[str, Any]:
    return {"flags": 1 << 15, "components": [{"type": 10, "content": content}]}


def command(**changed: Any) -> list[dict[str, Any]]:
    return [{"name": "ask", "description": "Ask", "type": 1, "options": [], **changed}]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/interactions/1/t/callback", choices(26)),
        ("/interactions/1/t/callback", choices(1, "x" * 101)),
        ("/channels/1/messages", {"content": "x" * 2_001}),
        ("/channels/1/messages", text("x" * 4_001)),
        ("/channels/1/messages", text("  ")),
        ("/channels/1/messages", {"components": [{"type": 1, "components": [{"type": 2}] * 40}]}),
        ("/channels/1/messages", {"content": "x", "allowed_mentions": {"parse": ["everyone"]}}),
        ("/applications/1/commands", command(name="Ask")),
        ("/applications/1/commands", command(description="")),
        ("/applications/1/commands", command(description="x" * 101)),
        ("/applications/1/commands", command(options=[{"name": "q", "description": "x" * 101, "type": 3}])),
    ],
)
def test_our_own_limits(path: str, body: Any) -> None:
    with pytest.raises(AssertionError):
        Contract().check(sent("PUT" if "commands" in path else "POST", path, body))


@pytest.mark.skipif(not Contract.complete, reason="Discord's OpenAPI document is not at ../shared/discord/openapi.json")
def test_the_document_s_types() -> None:
    assert Contract().check(sent("POST", "/channels/1/messages", {"content": "x", "nonce": "digest-1", "enforce_nonce": True})) == 1
    with pytest.raises(AssertionError):
        Contract().check(sent("POST", "/channels/1/messages", {"content": "x", "tts": "yes"}))
    with pytest.raises(AssertionError):
        Contract().check(sent("POST", "/channels/1/messages", {"components": [{"type": 2, "style": 9, "label": "x"}]}))
