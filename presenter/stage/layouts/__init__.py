"""How each kind of step is laid out, one file a kind."""
