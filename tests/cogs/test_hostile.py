"""What a hostile user types or clicks is answered, and neither pings, breaks out, nor leaves an error behind."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from cogs._answers import _made_again
from cogs._links import Source
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


@pytest.mark.parametrize("kind", ["v", "d"])
async def test_a_number_that_no_button_has_leads_nowhere(world: World, kind: str) -> None:
    interaction: Any = SimpleNamespace(client=SimpleNamespace(services=world.services))
    assert await _made_again(interaction, Source(kind, "f" * 60)) is None


async def test_quotations_and_markup_do_not_break_out_of_a_verdict(world: World) -> None:
    for sign in ("~~", "**", "||", "```", "[x](http://evil.example)", "@everyone ", "<@1> ", "\x1b[31m", "\u202e"):
        quote = f"We {sign} never {sign} handed every file {sign} to the ministry {sign * 20}"
        text = shown(await world.reader.slash(world.channel, "verify", quote=quote[:1500]))
        assert "error" not in text.casefold()
        for broken in ("](http://evil", "@everyone", "<@", "||", "```"):
            assert broken not in text.replace("\\" + broken, "").replace("@\\everyone", "")
        assert not set("\x1b\u202e") & set(text)
