"""A soak: a careless facilitator at the real program for an hour, and what came of it."""
