"""The subcommands of ``receipts``: a file each, with its ``HELP``, its ``options`` and ``run``, which returns the exit status.

Results go to standard output, everything else to standard error. Each file imports what is heavy inside ``run``, so that asking a
question never pays for the Discord client or the language model.
"""
