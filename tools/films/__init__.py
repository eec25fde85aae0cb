"""Drawn films: from a storyboard to pictures, voices, captions and a film file."""
