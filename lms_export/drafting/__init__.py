"""Draft pages from the course document."""
