"""``make chaos``: processes are killed in the middle of an editor's work, and what is left is looked at."""
