"""What members of academies choose, and what opens without signing in."""
