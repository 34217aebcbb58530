"""An Answer as a message, for whatever shows it."""
