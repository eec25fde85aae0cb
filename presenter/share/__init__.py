"""What leaves the laptop or judges a session whole."""
