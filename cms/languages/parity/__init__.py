"""The parity board: every page of a course in every language, and who acts next."""
