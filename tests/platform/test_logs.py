from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Literal

import pytest
import structlog

from bot.logs import MASK, configure

if TYPE_CHECKING:
    from collections.abc import Iterator

HIDDEN = "hush-hush-4711"
FORMS: list[Literal["console", "json"]] = ["console", "json"]


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


@pytest.mark.parametrize("form", FORMS)
def test_a_secret_is_masked_wherever_it_stands(form: Literal["console", "json"], capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", form, [HIDDEN])
    structlog.get_logger("ours").info(f"logging in with {HIDDEN}", given=HIDDEN, nested={"deep": [HIDDEN]})
    logging.getLogger("theirs").warning("token %s was refused", HIDDEN)
    structlog.get_logger("ours").error("failed", exc_info=RuntimeError(f"401 for {HIDDEN}"))
    shown = capsys.readouterr().err
    assert HIDDEN not in shown
    assert shown.count(MASK) >= 5


@pytest.mark.parametrize("line", ["M" * 24 + ".Gabcde." + "x" * 38, "postgresql://bot:pass@db/receipts"])
def test_what_looks_like_a_secret_is_masked_though_nobody_named_it(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", "console")
    logging.getLogger("theirs").error(line)
    shown = capsys.readouterr().err
    assert MASK in shown
    assert "bot:pass" not in shown
    assert "x" * 38 not in shown


def test_json_lines_are_one_object_each_for_our_lines_and_those_of_libraries(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", "json")
    structlog.get_logger("ours").info("indexed", articles=3)
    logging.getLogger("theirs").info("shard %d ready", 1)
    rows = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [(row["event"], row["level"], row["logger"]) for row in rows] == [
        ("indexed", "info", "ours"),
        ("shard 1 ready", "info", "theirs"),
    ]
    assert rows[0]["articles"] == 3
    assert all(row["timestamp"].endswith("Z") for row in rows)


def test_lines_below_the_level_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    configure("warning", "console")
    structlog.get_logger("ours").info("quiet")
    structlog.get_logger("ours").warning("loud")
    shown = capsys.readouterr().err
    assert "loud" in shown
    assert "quiet" not in shown
