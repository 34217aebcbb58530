"""Discord commands: thin; the cog asks, a pure function answers."""
