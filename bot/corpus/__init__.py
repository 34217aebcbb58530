"""Where articles come from: files and feeds, cleaned once, before any span is taken."""
