"""The content of the demo, as files."""
