"""The version of the API, raised by hand."""

VERSION = "1.7.0"
"""Raise the first number when something that was promised goes or changes: a test sees to it. The second one
when something is added."""
