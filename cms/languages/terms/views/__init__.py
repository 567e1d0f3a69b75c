"""The editor's screens for the term base."""
