"""Takes the README's picture anew: ``python -m tests.playground.picture [QUESTION]``, with the playground's page in a real browser."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.playground.test_browser import BROWSER, FLAGS

PICTURE = Path(__file__).parents[2] / "docs" / "answer.png"
QUESTION = "Who accused Norvik?"


def take(address: str, question: str) -> None:
    """Asks the question in the page and stores what is seen of the answer from its top."""
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as profile:
        size = {"width": 1100, "height": 900}
        context = driver.chromium.launch_persistent_context(profile, executable_path=BROWSER, args=FLAGS, viewport=size)  # type: ignore[arg-type]
        page = context.pages[0]
        page.goto(address)
        page.get_by_text("This is a playground").last.wait_for()
        composer = page.locator("#channel-composer-input")
        composer.press_sequentially("/ask")
        page.get_by_role("option", name="/ask").first.click()
        page.keyboard.type(question)
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Context").first.wait_for()
        page.get_by_text("Action completed").wait_for()
        page.get_by_text("You used").last.evaluate("line => line.scrollIntoView({block: 'start'})")
        page.mouse.move(0, 0)
        page.wait_for_timeout(500)
        page.screenshot(path=PICTURE, clip={"x": 256, "y": 52, "width": 724, "height": 760})
        context.close()


if __name__ == "__main__":
    with subprocess.Popen([sys.executable, "-m", "bot", "playground"], stdout=subprocess.PIPE, text=True) as process:
        try:
            found = next(filter(None, (re.search(r"http://\S+", line) for line in process.stdout or ())))
            take(found[0], " ".join(sys.argv[1:]) or QUESTION)
        finally:
            process.terminate()
