"""German words at which a long question falls into parts that can be answered apart."""

from __future__ import annotations

JOINTS = frozenset(
    "aber als bevor dass denn nachdem ob oder obwohl seit sondern sowie und während weil welche welcher welches wer wenn".split()
)
