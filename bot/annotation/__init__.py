"""Text to sentences, quotations, attributions, relations and names; pure."""
