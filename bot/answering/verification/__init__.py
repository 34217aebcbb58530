"""Claim → Verification: whether the corpus has its words, in whose mouth, and where they differ."""
