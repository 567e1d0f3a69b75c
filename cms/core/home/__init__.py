"""The editor's front page: what waits for a person. Each room registers its own panel."""
