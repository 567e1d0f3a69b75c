"""The screen "Facts" in the editor."""
