"""Receipts: who said what, and who accused whom, with verbatim quotes from a corpus of articles."""
