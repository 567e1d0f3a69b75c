"""Packages of released editions: made in the background, kept, and fetched."""
