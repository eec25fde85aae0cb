"""The window in which a session file is written."""
