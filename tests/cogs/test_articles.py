"""/article and /sources, and the help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.retrieval.holdings import IndexedOutlet
from tests.cogs.simulated import answered, buttons, shown

if TYPE_CHECKING:
    import pytest

    from tests.cogs.simulated import World


async def test_an_article_is_found_by_its_title_while_somebody_types(world: World) -> None:
    choices = await world.reader.autocomplete(world.channel, "article", "title", "norvik fire")
    assert [choice["name"] for choice in choices] == ["Norvik under fire · Daily Ledger"]
    text = shown(await world.reader.slash(world.channel, "article", title=choices[0]["value"]))
    assert "3 March 2025" in text
    assert "English" in text
    assert "Quoted: Ana Ruiz" in text


async def test_a_title_that_nobody_knows_is_explained(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "article", title="A day at the lighthouse"))
    assert "no article of that title" in text
    assert len(world.env.errors) == 1


async def test_titles_fit_the_choices_whatever_they_are(world: World) -> None:
    choices = await world.reader.autocomplete(world.channel, "article", "title", "")
    assert len(choices) == 5
    assert all(len(choice["name"]) <= 100 for choice in choices)


async def test_sources_list_outlets_and_dates_for_everyone_and_refused_files_for_managers(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "sources"))
    assert "5 articles, 2 January 2025 to 5 March 2025" in text
    assert "Daily Ledger · 1 article" in text
    assert "empty.txt" not in text
    assert "empty.txt" in shown(await world.manager.slash(world.channel, "sources"))


async def test_hostile_titles_and_outlets_are_shown_as_they_are(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "sources"))
    assert r"\# Loud \<#1> News" in text


async def test_long_lists_have_pages(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    many = tuple(IndexedOutlet(f"Gazette {number}", f"gazette {number}", 1) for number in range(100))
    monkeypatch.setattr(type(world.services.library), "outlets", lambda _: many)
    result = await world.reader.slash(world.channel, "sources")
    assert "Gazette 99" not in shown(result)
    seen = shown(result)
    for _ in range(10):
        found = buttons(answered(result))
        if "Next" not in found:
            break
        await world.reader.click(answered(result), custom_id=found["Next"])
        seen += shown(result)
    assert all(f"Gazette {number} " in seen for number in range(100))


async def test_help_is_short_and_in_the_reader_s_language(world: World) -> None:
    text = shown(await world.reader.slash(world.channel, "help"))
    assert "/ask" in text
    assert len(text) < 1_500


async def test_a_server_s_language_is_kept(world: World) -> None:
    assert "Deutsch" in shown(await world.manager.slash(world.channel, "language", language="de"))
    assert await world.services.store.language(world.guild.id) == "de"
    await world.manager.slash(world.channel, "language", language="auto")
    assert await world.services.store.language(world.guild.id) is None
