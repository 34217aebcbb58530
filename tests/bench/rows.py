"""Passages and queries on disk, so that every engine, in a process of its own, reads the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bot.model import Passage, Query

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_LENGTH = 4
Asked = dict[str, list[Query]]


def write_passages(path: Path, passages: Iterable[Passage]) -> None:
    encoder = msgspec.msgpack.Encoder()
    with path.open("wb") as stream:
        for one in passages:
            packed = encoder.encode(one)
            stream.write(len(packed).to_bytes(_LENGTH) + packed)


def read_passages(path: Path) -> Iterator[Passage]:
    decoder = msgspec.msgpack.Decoder(Passage)
    with path.open("rb") as stream:
        while length := stream.read(_LENGTH):
            yield decoder.decode(stream.read(int.from_bytes(length)))


def write_queries(path: Path, asked: Asked) -> None:
    path.write_bytes(msgspec.msgpack.encode(asked))


def read_queries(path: Path) -> Asked:
    return msgspec.msgpack.decode(path.read_bytes(), type=Asked)
