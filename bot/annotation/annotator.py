"""Text → Annotation: the one way in; which rules read which language is decided here."""
