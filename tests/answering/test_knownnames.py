"""Names are matched against what the library holds now, stored or not; nobody waits for others to take notice of a change."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread
from typing import TYPE_CHECKING, cast

import pytest

from bot.answering import namefile
from bot.answering.knownnames import KnownNames
from bot.answering.namematch import NameMatcher
from bot.retrieval.holdings import Summary
from bot.retrieval.library import Library
from bot.retrieval.library_writer import Accession, LibraryWriter
from tests.answering.corpus_builder import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NAMES = ("Ana Ruiz", "Zoë Ärlig", "Norvik", "Norvik Motors", "Al-Khaled", "U.S. Office", "Ministry of Trade", "Ana 🦉 Falk")
ASKED = ("ruiz", "Ana", "Zoe Aerlig", "norvick", "Norvik Motors", "alkhaled", "US Office", "MoT", "ministryof trade", "Karl", "")


class Changing:
    """A library that takes its time to count its names anew."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.known = ["Ana Ruiz"]
        self.counting, self.go_on = Event(), Event()
        self.go_on.set()

    def generation(self) -> int:
        return len(self.known)

    def edition(self) -> tuple[int, float | None]:
        return 1, None

    def counted_names(self) -> list[tuple[str, str, int, int]]:
        self.counting.set()
        assert self.go_on.wait(10)
        return [(name, name.lower(), 2, 1) for name in self.known]

    def summary(self) -> Summary:
        return Summary(1, None, None, {})

    def outlets(self) -> tuple[()]:
        return ()


def add(folder: Path, *names: str) -> None:
    """Puts an article that names them into the library of the folder."""
    article = Draft(" ".join(f"{name} came." for name in names), title=names[0]).names_also(*names).article()
    writer = LibraryWriter(folder / "library.sqlite")
    writer.write([Accession(article, article.article.path, "1", b"")])
    writer.settle([article.article.id])
    writer.close()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    add(tmp_path, *NAMES)
    found = Library(tmp_path / "library.sqlite")
    yield found
    found.close()


def soon(known: KnownNames, name: str) -> bool:
    """Whether the name is known within some seconds."""
    until = time.monotonic() + 30
    while not known.now().names.has(name) and time.monotonic() < until:
        time.sleep(0.01)
    return known.now().names.has(name)


def test_one_asker_takes_notice_of_a_change_and_the_others_go_on_meanwhile(tmp_path: Path) -> None:
    library = Changing(tmp_path / "library.sqlite")
    known = KnownNames(cast("Library", library))
    assert known.now().names.has("Ana Ruiz")
    library.known.append("Karl Boe")
    library.go_on.clear()
    library.counting.clear()
    first = Thread(target=known.now)
    first.start()
    assert library.counting.wait(10)
    assert not known.now().names.has("Karl Boe")
    library.go_on.set()
    first.join(10)
    assert known.now().names.has("Karl Boe")


def test_stored_names_are_found_like_those_just_listed(library: Library) -> None:
    listed = namefile.listed(library)
    namefile.store(library, listed)
    stored = namefile.stored(library)
    assert stored is not None
    assert (stored.generation, stored.seconds) == (listed.generation, listed.seconds)
    fresh, kept = NameMatcher(listed.names), NameMatcher(stored.names)
    for asked in ASKED:
        assert kept.match(asked) == fresh.match(asked)
        assert kept.near(asked) == fresh.near(asked)
        assert kept.beginning(asked, 5) == fresh.beginning(asked, 5)
        assert (kept.known(asked), kept.frequency(asked)) == (fresh.known(asked), fresh.frequency(asked))
    assert kept.match("Al Khaled").names == ("Al-Khaled",)


def test_names_are_stored_only_where_listing_them_takes_long(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    KnownNames(library).now()
    assert namefile.stored(library) is None
    monkeypatch.setattr("bot.answering.knownnames._WORTH_STORING", -1.0)
    KnownNames(library).now()
    assert namefile.stored(library) is not None


def test_stored_names_of_before_a_change_are_not_taken_at_a_start(library: Library, tmp_path: Path) -> None:
    namefile.store(library, namefile.listed(library))
    add(tmp_path, "Karl Boe")
    assert KnownNames(library).now().names.has("Karl Boe")


def test_names_of_another_library_at_the_same_place_are_not_taken(library: Library, tmp_path: Path) -> None:
    namefile.store(library, namefile.listed(library))
    library.close()
    for file in tmp_path.glob("library.sqlite*"):
        file.unlink()
    add(tmp_path, "Karl Boe")
    another = Library(tmp_path / "library.sqlite")
    assert another.generation() == 1
    assert namefile.stored(another) is None
    another.close()


@pytest.mark.parametrize("damage", [b"", b"{}", b"\0" * 5000])
def test_a_broken_file_is_none(damage: bytes, library: Library, tmp_path: Path) -> None:
    (tmp_path / "names").write_bytes(damage)
    assert namefile.stored(library) is None
    assert KnownNames(library).now().names.has("Ana Ruiz")


@pytest.mark.parametrize(
    "damaged",
    [
        lambda whole: whole[:-8],
        lambda whole: whole[:500],
        lambda whole: whole[:1024] + b"\xff" * (len(whole) - 1024),
        lambda whole: re.sub(rb",\d+\]\}", b"]}", whole[:1024]).ljust(1024) + whole[1024:],
        lambda whole: re.sub(rb"\[(\d+),\d+,\d+,", rb"[\1,-1,5,", whole[:1024]).ljust(1024) + whole[1024:],
    ],
)
def test_a_file_that_was_broken_is_none(damaged: Callable[[bytes], bytes], library: Library, tmp_path: Path) -> None:
    namefile.store(library, namefile.listed(library))
    whole = (tmp_path / "names").read_bytes()
    assert damaged(whole) != whole
    (tmp_path / "names").write_bytes(damaged(whole))
    assert namefile.stored(library) is None
    assert KnownNames(library).now().names.has("Ana Ruiz")


def test_names_are_stored_whole_however_many_store_them_at_once(library: Library, tmp_path: Path) -> None:
    listed = namefile.listed(library)
    with ThreadPoolExecutor(8) as executor:
        list(executor.map(lambda _: namefile.store(library, listed), range(40)))
    stored = namefile.stored(library)
    assert stored is not None
    assert bytes(stored.names.text) == listed.names.text
    assert [file.name for file in tmp_path.glob("names*")] == ["names"]


def test_nobody_waits_for_names_that_take_long_and_a_process_of_its_own_lists_them(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.answering.knownnames._LONG", -1.0)
    known = KnownNames(library)
    assert known.now().names.has("Ana Ruiz")
    add(tmp_path, "Karl Boe")
    assert not known.now().names.has("Karl Boe")
    assert soon(known, "Karl Boe")
    stored = namefile.stored(library)
    assert stored is not None
    assert stored.generation == library.generation()


def test_of_many_articles_another_process_lists_the_names_from_the_first(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.answering.knownnames._MANY", 1)
    monkeypatch.setattr("bot.answering.namefile.listed", None)  # nobody lists them here
    assert KnownNames(library).now().names.has("Ana Ruiz")


def test_where_names_cannot_be_stored_they_are_listed_all_the_same(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.answering.knownnames._LONG", -1.0)
    (tmp_path / "names").mkdir()
    (tmp_path / "names" / "in the way").touch()
    known = KnownNames(library)
    known.now()
    add(tmp_path, "Karl Boe")
    assert soon(known, "Karl Boe")


def test_what_takes_long_rests_between_one_time_and_the_next(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.answering.knownnames._LONG", -1.0)
    monkeypatch.setattr("bot.answering.knownnames._REST", 1e9)
    known = KnownNames(library)
    known.now()
    add(tmp_path, "Karl Boe")
    assert soon(known, "Karl Boe")
    add(tmp_path, "Edda Bolten")
    time.sleep(0.5)
    assert not known.now().names.has("Edda Bolten")
