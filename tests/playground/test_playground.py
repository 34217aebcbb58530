"""The playground without a browser: what the page shows and does is asked of the simulation behind it."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot import playground, sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager

    import pytest
    import simcord

    OpenPage = Callable[[], AbstractAsyncContextManager[simcord.Preview]]


def shown(snapshot: dict[str, Any]) -> str:
    return json.dumps(snapshot["snapshot"]["messages"] if "snapshot" in snapshot else snapshot["messages"], ensure_ascii=False)


async def test_the_page_welcomes_with_questions_and_the_bot_has_its_name(open_page: OpenPage) -> None:
    async with open_page() as preview:
        content = shown(await preview.snapshot())
        assert preview.url.startswith("http://127.0.0.1:")
    assert "Receipts" in content
    for language, asked in sample.questions().items():
        assert asked[0].replace('"', r"\"") in content, language


async def test_a_typed_mention_is_answered_with_a_quote_from_the_corpus(open_page: OpenPage) -> None:
    async with open_page() as preview:
        visitor = preview.viewers[0]
        await visitor.send(preview.channel, "@Receipts How much does the Tern cost?")
        content = shown(await preview.snapshot())
    assert "about a third less than" in content
    assert "Daily Ledger" in content


async def test_a_command_is_answered_and_its_context_button_works(open_page: OpenPage) -> None:
    async with open_page() as preview:
        visitor = preview.viewers[0]
        answer = await visitor.slash(preview.channel, "ask", question="What is brake-by-wire?")
        assert answer.response is not None
        components = json.dumps(answer.response.components)
        assert "Brake-by-wire is a system" in re.sub(r"[*\\]", "", components)
        button = re.search(r'"custom_id": "(ctx:[^"]+)"', components)
        assert button is not None
        opened = await visitor.click(answer.response, custom_id=button[1])
        assert opened.ephemeral


async def test_the_visitor_may_manage_the_server(open_page: OpenPage) -> None:
    async with open_page() as preview:
        listed = await preview.viewers[0].slash(preview.channel, "digest list")
        assert listed.response is not None


async def test_the_clock_of_the_page_goes_with_the_real_one(open_page: OpenPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playground, "_TICK", 0.05)
    async with open_page() as preview:
        started = preview.env.now()
        assert abs(started - datetime.now(UTC)) < timedelta(seconds=10)
        await asyncio.sleep(0.5)
        assert preview.env.now() > started


async def test_the_page_closes_with_its_context_and_can_be_opened_again(open_page: OpenPage) -> None:
    async with open_page() as preview:
        first = preview.url
    await asyncio.wait_for(preview.wait_closed(), timeout=1)
    async with open_page() as again:
        assert again.url != first


def test_a_corpus_of_ones_own_has_its_questions_in_the_welcome() -> None:
    text = playground.welcome({"fr": ["Qui accuse qui ?"]})
    assert "@Receipts Qui accuse qui ?" in text
    assert "- Qui accuse qui ?" in text
