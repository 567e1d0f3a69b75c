"""``make demo``: from an empty folder to a served site with its packages, and everything stopped together."""
