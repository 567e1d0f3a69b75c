"""``make lint``: every checker, one after the other, and all their findings at once."""
