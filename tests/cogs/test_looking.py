"""/map, /compare, /timeline, and the table of an answer."""

from __future__ import annotations

import asyncio
import csv
import io
import time
from typing import TYPE_CHECKING

from PIL import Image

from bot.presentation import map_picture
from bot.presentation.map_scene import LONGEST_ALT
from cogs import _maps
from tests.cogs.simulated import answered, buttons, shown, walk

if TYPE_CHECKING:
    import pytest

    from bot.presentation.map_scene import Scene
    from tests.cogs.simulated import World


async def test_a_map_is_a_picture_with_its_content_in_words(world: World) -> None:
    result = await world.reader.slash(world.channel, "map", person="Norvik")
    [picture] = answered(result).attachments
    assert picture.filename == "map.png"
    assert Image.open(io.BytesIO(await picture.read())).width == map_picture.WIDTH
    assert "Ministry of Trade → Norvik: accusation" in (picture.description or "")
    assert len(picture.description or "") <= LONGEST_ALT
    [gallery] = [found for found in walk(answered(result).components) if found["type"] == 12]
    assert gallery["items"][0]["media"]["url"].endswith("map.png")
    assert gallery["items"][0]["description"] == picture.description


async def test_the_quotes_behind_a_map_are_a_click_away_also_after_a_restart(world: World) -> None:
    result = await world.reader.slash(world.channel, "map")
    await world.restart()
    opened = await world.manager.click(answered(result), custom_id=buttons(answered(result))["Quotes"])
    assert opened.ephemeral
    assert "crash tests" in shown(opened)
    assert "inspectors" in shown(opened)


async def test_a_map_of_somebody_unknown_says_so_and_has_no_picture(world: World) -> None:
    result = await world.reader.slash(world.channel, "map", person="Tamsin Oyelaran")
    assert "nothing to show" in shown(result)
    assert not answered(result).attachments


async def test_the_event_loop_goes_on_while_a_map_is_drawn(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses = [0.0]

    def slow(scene: Scene) -> bytes:
        time.sleep(0.5)
        return map_picture.png(scene)

    async def watch() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            pauses.append(time.perf_counter() - before)

    monkeypatch.setattr(_maps, "png", slow)
    watching = asyncio.create_task(watch())
    await world.reader.slash(world.channel, "map")
    watching.cancel()
    assert max(pauses) < 0.4


async def test_a_map_where_layouts_are_refused_is_still_sent(world: World) -> None:
    world.env.inject_error("PATCH", "/webhooks/*", status=400, times=1)
    result = await world.reader.slash(world.channel, "map")
    assert [found.filename for found in answered(result).attachments] == ["map.png"]
    assert "Quotes" in buttons(answered(result))


async def test_a_comparison_sets_outlets_side_by_side_in_the_order_in_which_they_reported(world: World) -> None:
    result = await world.reader.slash(world.channel, "compare", about="Norvik")
    text = shown(result)
    assert text.startswith("### How outlets report on Norvik")
    places = [text.index(f"**{outlet}**") for outlet in ("Nordblatt", "Daily Ledger", "North Wire (same story)")]
    assert places == sorted(places)
    await world.reader.click(answered(result), custom_id=buttons(answered(result))["Next"])
    assert "**Harbour Post**" in "\n".join(world.texts)


async def test_a_comparison_of_the_outlets_named_says_what_only_one_of_them_has(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "compare", about="Norvik", outlets="Daily Ledger, Harbour Post"))
    assert "Nordblatt" not in text
    assert text.index("only in Harbour Post, as far as found") < text.index("inspectors in March")


async def test_outlets_complete_one_after_the_other(world: World) -> None:
    choices = await world.reader.autocomplete(world.channel, "compare", "outlets", "Daily Ledger, Harb", about="Norvik")
    assert [choice["value"] for choice in choices] == ["Daily Ledger, Harbour Post"]


async def test_a_timeline_goes_from_the_oldest_to_the_newest(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "timeline", about="Norvik"))
    assert text.index("10 February 2025 · **Halden**") < text.index("3 March 2025 · **Ministry of Trade**")
    assert text.index("3 March 2025 · **Ministry of Trade**") < text.index("5 March 2025 · **Halden**")
    assert text.count("crash tests") == 1 + text.count("“of hiding the results of two crash tests”")


async def test_the_table_of_an_answer_holds_its_quotes_with_their_places(world: World) -> None:
    result = await world.reader.slash(world.channel, "ask", question="who accused Norvik?")
    await world.restart()
    clicked = await world.manager.click(answered(result), custom_id=buttons(answered(result))["Table"])
    assert clicked.ephemeral
    assert "rows" in shown(clicked)
    [file] = answered(clicked).attachments
    rows = list(csv.DictReader(io.StringIO((await file.read()).decode("utf-8-sig"))))
    told = next(row for row in rows if row["outlet"] == "Daily Ledger")
    library = world.services.library
    stored = library.article(told["article_id"])
    assert stored is not None
    assert stored.article.text[int(told["start"]) : int(told["end"])] == told["text"]
    assert (told["actor_resolved"], told["act"], told["target_resolved"]) == ("Ministry of Trade", "accuse", "Norvik")


async def test_where_nothing_is_found_there_is_no_table(world: World) -> None:
    result = await world.reader.slash(world.channel, "ask", question="what did Tamsin Oyelaran say?")
    assert "Table" not in buttons(answered(result))
