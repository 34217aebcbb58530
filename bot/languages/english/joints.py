"""English words at which a long question falls into parts that can be answered apart."""

from __future__ import annotations

JOINTS = frozenset("after and as before between but or since than that though until whereas which while who whom whose".split())
