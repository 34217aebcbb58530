"""Records as tables."""

from __future__ import annotations

import csv
import io
import json

import pytest

from bot.answering.records import Record
from bot.model import Act, Modality, PassageKind, Polarity, Tier
from bot.presentation.sheets import COLUMNS, cell, csv_lines, json_pieces, limited


def record(text: str = "Halden accused Norvik.") -> Record:
    return Record(
        kind=PassageKind.RELATION,
        article_id="0" * 16,
        outlet="Harbour Post",
        title='A, "quoted"\ntitle',
        published="2025-03-03T00:00:00+00:00",
        language="en",
        url="https://harbour.example/a",
        story="s",
        act=Act.ACCUSE,
        speaker="",
        speaker_resolved="",
        actor="Halden",
        actor_resolved="Halden",
        target="Norvik",
        target_resolved="Norvik",
        reporter="",
        tier=Tier.B,
        polarity=Polarity.ASSERTED,
        modality=Modality.STATED,
        start=0,
        end=22,
        spans="",
        cue="accused",
        text=text,
    )


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", " =", "  @"])
def test_what_a_spreadsheet_would_compute_becomes_plain_text(begin: str) -> None:
    assert cell(f"{begin}cmd|' /C calc'!A0") == f"'{begin}cmd|' /C calc'!A0"


@pytest.mark.parametrize("value", ["Norvik", "a=b", "“=” is a sign", "", 7, "3 - 2"])
def test_all_other_cells_stay_as_they_are(value: object) -> None:
    assert cell(value) == value


def test_a_table_reads_back_as_it_was() -> None:
    rows = list(csv.DictReader(io.StringIO("".join(csv_lines([record(), record("=1+1")])))))
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["title"] == 'A, "quoted"\ntitle'
    assert (rows[0]["act"], rows[0]["tier"], rows[0]["start"]) == ("accuse", "B", "0")
    assert rows[1]["text"] == "'=1+1"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_is_one_array(count: int) -> None:
    rows = json.loads("".join(json_pieces([record("=1+1")] * count)))
    assert [row["text"] for row in rows] == ["=1+1"] * count


def test_a_file_that_would_be_too_large_keeps_whole_rows() -> None:
    lines = list(csv_lines([record()] * 50))
    data, kept, total = limited(lines, 2_000)
    assert len(data) <= 2_000
    assert total == 51
    assert 1 < kept < total
    assert data.decode("utf-8-sig") == "".join(lines[:kept])
