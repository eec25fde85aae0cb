"""What the room sees, painted with any QPainter."""
