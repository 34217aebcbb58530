"""/verify, and the menu that looks up what a message claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest

from tests.cogs.simulated import answered, buttons, shown

if TYPE_CHECKING:
    from tests.cogs.simulated import World

SAID = "We handed every file to the ministry"


async def test_words_that_were_said_are_shown_where_they_stand(world: World) -> None:
    result = await world.reader.slash(world.channel, "verify", quote=SAID, speaker="Ana Ruiz")
    text = shown(result)
    assert not result.ephemeral
    assert "Word for word" in text
    assert "Ana Ruiz" in text
    assert "Daily Ledger" in text
    assert "3 March 2025" in text


async def test_words_of_somebody_else_name_who_said_them(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "verify", quote=SAID, speaker="Jens Brandvik"))
    assert "in another mouth" in text
    assert "from Ana Ruiz" in text


async def test_altered_words_stand_struck_through_beside_the_passage_and_in_words(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "verify", quote="We handed no file to the ministry", speaker="Ana Ruiz"))
    assert "We handed ~~no~~ file" in text
    assert "**• Negation: **the claim has “no”, the article “every”" in text
    assert "“We handed **every** file" in text.replace('"', "“")


async def test_words_that_nobody_said_are_not_found_and_nothing_more_is_said_of_them(world: World) -> None:
    result = await world.reader.slash(world.channel, "verify", quote="Our ferries sail on Sundays without any crew", private=True)
    assert result.ephemeral
    assert "Not found in the corpus in these words" in shown(result)
    assert "> " not in shown(result)
    for word in ("false", "fake", "lie", "untrue"):
        assert word not in shown(result)


async def test_a_speaker_completes_itself(world: World) -> None:
    offered = await world.reader.autocomplete(world.channel, "verify", "speaker", "brand", quote="x")
    assert [choice["value"] for choice in offered] == ["Jens Brandvik"]


async def test_the_menu_looks_up_each_claim_of_a_message_for_who_asks_alone(world: World) -> None:
    message = await world.manager.send(
        world.channel,
        f"lol <@{world.reader.id}> @everyone see https://x.example\n> ||“{SAID}”||, said Jens Brandvik.\n"
        "**Ana Ruiz said the recall would cost nothing.** Who cares?",
    )
    result = await world.reader.context_menu(world.channel, "Find receipts", message)
    text = shown(result)
    assert result.ephemeral
    assert "2 claims looked up" in text
    assert "in another mouth" in text
    assert "in the mouth of Ana Ruiz" in text
    for sign in ("@everyone", "<@", "||"):
        assert sign not in text


async def test_the_menu_reads_embeds(world: World) -> None:
    message = await world.guild.create_webhook(world.channel, "feed").send(embed=discord.Embed(description=f"“{SAID}”, said Ana Ruiz."))
    assert "in the mouth of Ana Ruiz" in shown(await world.reader.context_menu(world.channel, "Find receipts", message))


async def test_the_menu_reads_what_is_forwarded(world: World) -> None:
    message = await world.manager.send(world.channel, f"“{SAID}”, said Ana Ruiz.")
    forwarded = await world.manager.forward(message, world.channel)
    assert "in the mouth of Ana Ruiz" in shown(await world.reader.context_menu(world.channel, "Find receipts", forwarded))


async def test_a_message_without_a_claim_is_said_to_have_none(world: World) -> None:
    message = await world.manager.send(world.channel, "good morning everybody")
    assert "nothing here to look up" in shown(await world.reader.context_menu(world.channel, "Find receipts", message))


async def test_the_buttons_below_a_verdict_outlive_a_restart(world: World) -> None:
    result = await world.reader.slash(world.channel, "verify", quote=SAID)
    await world.restart()
    answer = answered(result)
    clicked = await world.manager.click(answer, custom_id=buttons(answer)["Context"])
    assert clicked.ephemeral
    assert "makes vans" in str(clicked.response and clicked.response.components)
    copies = next(label for label in buttons(answer) if label.startswith("All"))
    assert "North Wire" in shown(await world.manager.click(answer, custom_id=buttons(answer)[copies]))


async def test_is_that_true_below_a_message_asks_for_its_claims(world: World) -> None:
    assert world.env.bot.user is not None
    me = world.env.bot.user.mention
    said = await world.manager.send(world.channel, f"{me} “{SAID}”, said Jens Brandvik.")
    await world.reader.send(world.channel, f"{me} is that true?", reply_to=said)
    assert "in another mouth" in "\n".join(world.texts)


@pytest.mark.parametrize(
    "quote",
    [
        "@everyone We handed ~~every~~ file to the <@1> ministry",
        "We handed **~~__`every`__~~** file to [the](https://evil.example) ministry ||now||",
        "We handed ```every\nfile``` to the ministry",
        "\u202eWe handed every file to the ministry\u2066",
        "We handed [@everyone](https://evil.example) file \\~~ to the ministry \\",
        "~~~~ ~ ~~ " * 40,
        "“„«»" * 200,
        "… [x] … [y] …",
        "1 2 3 4 5 " * 100,
        "\ud800 We handed every file",
    ],
)
async def test_a_hostile_quote_is_answered_harmlessly(world: World, quote: str) -> None:
    text = shown(await world.reader.slash(world.channel, "verify", quote=quote[:1500], speaker="@everyone <@1>"))
    assert text
    assert "error" not in text.casefold()
    for sign in ("@everyone", "<@", "](https://evil", "```", "||"):
        assert sign not in text.replace("\\" + sign, "").replace("@\\everyone", "")
    assert text.replace("\\~", "").count("~~") % 2 == 0
    assert not set("\0\u202e\u2066\ud800\udfff") & set(text)


async def test_the_table_of_a_verdict_has_its_passages(world: World) -> None:
    result = await world.reader.slash(world.channel, "verify", quote=SAID, speaker="Ana Ruiz")
    answer = answered(result)
    clicked = await world.reader.click(answer, custom_id=buttons(answer)["Table"])
    assert "row" in shown(clicked)
