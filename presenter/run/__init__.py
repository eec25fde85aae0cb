"""One live pass through a session."""
