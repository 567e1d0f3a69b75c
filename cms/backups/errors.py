"""What stands in the way of a backup or of taking one back."""


class BackupError(Exception):
    """``reasons`` are sentences, all at once. Nothing has been touched when it is raised."""

    def __init__(self, *reasons: str) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = reasons
