"""What the facilitator touches."""
