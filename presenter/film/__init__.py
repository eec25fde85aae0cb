"""Moving pictures: players, frames, captions."""
