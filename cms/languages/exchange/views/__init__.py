"""The editor's screens for translation files."""
