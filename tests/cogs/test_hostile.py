"""What a hostile user types or clicks is answered, and neither pings, breaks out, nor leaves an error behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cogs.simulated import shown

if TYPE_CHECKING:
    from tests.cogs.simulated import World


@pytest.mark.parametrize(
    "question",
    [
        "@everyone who accused <@1>, <@&2> and <#3>?",
        "who accused [Norvik](https://evil.example)?",
        "```\nwho accused Norvik?",
        "\u202ewho accused Norvik?\u2066",
        "w\u0300\u0301\u0302\u0303" * 100,
        "\0\0who\0accused Norvik",
        "who accused \ud800Norvik\udfff?",
        "👨\u200d👩\u200d👧" * 30,
        '"' * 500,
        "“„«" * 160,
        "\\" * 500,
        "||who accused Norvik||",
    ],
)
async def test_a_hostile_question_is_answered_harmlessly(world: World, question: str) -> None:
    text = shown(await world.reader.slash(world.channel, "ask", question=question))
    assert text
    assert "error" not in text.casefold()
    for sign in ("@everyone", "<@", "<#", "](https://evil", "```", "||"):
        assert sign not in text.replace("\\" + sign, "").replace("@\\everyone", "")
    assert not set("\0\u202e\u2066\ud800\udfff") & set(text)
