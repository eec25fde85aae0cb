"""Crashes of a run's record: killed, without power, with a full disk, at moments of chance."""
