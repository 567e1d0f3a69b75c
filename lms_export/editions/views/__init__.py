"""Editions in the editor: the list of a course, one edition, and releasing the next."""
