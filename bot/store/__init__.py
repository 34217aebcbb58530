"""Guild settings, digest subscriptions and their ledger."""
