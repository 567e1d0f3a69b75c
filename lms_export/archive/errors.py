"""What keeps an archive from being written."""


class ArchiveRefused(Exception):
    """The sentence says what to do."""
