"""The tree of our exceptions.

ReceiptsError
    UserError            what a user did wrong; its message is shown to them
    ConfigError          the settings are wrong; names the key and what to write (exit status 2)
    CorpusError          a file of the corpus cannot be read; names the reason, never stops the other files
    IndexUnusable        the index on disk cannot be used
        IndexBusy        another process writes to it
    IndexingStopped      whoever wanted the index brought up to date wants it no more
    QuoteMismatch        a quote is not what the stored article says; reported, never sent
"""

from __future__ import annotations


class ReceiptsError(Exception):
    """Whatever this project raises on purpose."""


class UserError(ReceiptsError):
    """A user asked for something that cannot be done; the message says what to do, in the user's language."""


class ConfigError(ReceiptsError):
    """The settings are wrong; the message names the key and what to write instead."""


class CorpusError(ReceiptsError):
    """A file of the corpus has no readable article; the message is the reason, without the path."""


class IndexUnusable(ReceiptsError):
    """The index on disk cannot be used; the message says what to do."""


class IndexBusy(IndexUnusable):
    """Another process is writing to the index; reading goes on."""


class IndexingStopped(ReceiptsError):
    """Bringing the index up to date was ended before it was done; what is stored stays, and the next run does the rest."""


class QuoteMismatch(ReceiptsError):
    """A quote differs from the article that it is said to come from."""
