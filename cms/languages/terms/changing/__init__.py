"""Changing a term wherever it stands in a language: looked at paragraph by paragraph, then written."""
