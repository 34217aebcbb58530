"""What is found once and kept: by words, for what is asked of every word of a text, and by object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable

_Value = TypeVar("_Value")
_MOST = 100_000
"""Strings that are kept; a process meets a few ten thousand words in a day's articles."""
_LONGEST = 60
"""Letters of a string that is kept."""


class Memo(dict[str, _Value], Generic[_Value]):
    """``memo[string]`` is what ``make`` makes of it: half the time of ``functools.lru_cache``, which keeps an order too.

    A full one starts anew; of long strings, which hardly come again, nothing is kept.
    """

    def __init__(self, make: Callable[[str], _Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, string: str) -> _Value:
        value = self._make(string)
        if len(string) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[string] = value
        return value


def remembered(make: Callable[[str], _Value]) -> Callable[[str], _Value]:
    """A function of one string that is worked out once for each."""
    return Memo(make).__getitem__


class lazily(Generic[_Value]):  # noqa: N801 - it is written as a decorator
    """``functools.cached_property`` without the lock that Python 3.11 takes at every first look."""

    def __init__(self, make: Callable[[Any], _Value]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> lazily[_Value]: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> _Value: ...
    def __get__(self, instance: object | None, owner: type[Any]) -> lazily[_Value] | _Value:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._make(instance)
        return value
