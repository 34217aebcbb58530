"""The playground as somebody meets it: `receipts playground` as a process of its own, its page in a real browser."""

from __future__ import annotations

import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from bot.commandline.opening import Corpus

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--headless",
    "--no-sandbox",  # continuous integration runs as root; the page is our own
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 60.0  # seconds

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no browser: install chromium to try the playground's page")


@pytest.fixture
def playground(tmp_path: Path, data: Path, sample_corpus: Corpus) -> Iterator[str]:
    """The address that a running ``receipts playground`` prints; afterwards Ctrl-C must end it without complaint."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("RECEIPTS_")}
    environment = ours | {"RECEIPTS_CORPUS": str(sample_corpus.place.corpus), "RECEIPTS_DATA": str(data)}  # indexed already
    command = [sys.executable, "-m", "bot", "playground"]
    log = tmp_path / "log"
    with (
        log.open("wb") as errors,
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True) as process,  # noqa: S603
    ):
        try:
            yield _address(process)
            process.send_signal(signal.SIGINT)
            assert process.wait(20) in {0, 130}
            assert "Traceback" not in log.read_text("utf-8")
        finally:
            process.kill()


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if not select.select([process.stdout], [], [], 1.0)[0]:
            continue
        line = process.stdout.readline()
        if found := re.search(r"http://127\.0\.0\.1:\S+", line):
            return found[0]
        if not line:
            break
    pytest.fail("the playground printed no address")


@pytest.fixture
def browser_page(tmp_path: Path, playground: str) -> Iterator[Page]:
    """The playground's page in a browser with a profile of its own."""
    with sync_playwright() as driver:
        context = driver.chromium.launch_persistent_context(
            str(tmp_path / "profile"), executable_path=BROWSER, args=FLAGS, viewport={"width": 1100, "height": 900}
        )
        page = context.pages[0]
        page.set_default_timeout(PATIENCE * 1000)
        page.goto(playground)
        yield page
        context.close()


def test_a_command_a_mention_and_the_context_button_work_in_the_page(browser_page: Page) -> None:
    page = browser_page
    page.get_by_text("This is a playground").last.wait_for()
    composer = page.locator("#channel-composer-input")

    composer.press_sequentially("/ask")
    page.get_by_role("option", name="/ask").first.click()
    page.get_by_role("option", name="/ask").first.wait_for(state="hidden")  # only then are keys taken for its field
    page.keyboard.type("How much does the Tern cost?", delay=20)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Context").first.wait_for()
    assert "about a third less than" in page.locator("body").inner_text()

    page.get_by_role("button", name="Context").first.click()
    page.get_by_text("Only you can see this").wait_for()

    composer.press_sequentially("@Receipts What is brake-by-wire?")
    page.keyboard.press("Enter")
    page.get_by_text("Brake-by-wire is a system in which").last.wait_for()
