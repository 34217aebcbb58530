"""The subcommands of ``receipts``: a file each, with its ``options`` and ``run``, which returns the exit status.

Results go to standard output, everything else to standard error.
"""
