"""A Word document becomes a lesson draft."""
