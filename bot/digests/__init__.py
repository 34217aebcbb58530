"""Digests without Discord: when the next one is due, and what is new to tell."""
