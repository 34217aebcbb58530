"""A question's text → a Question: pure, by patterns that stand as data in ``bot.languages``."""
