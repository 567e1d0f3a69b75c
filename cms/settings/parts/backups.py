"""Where backups go, and who may read them."""

from pathlib import Path

from cms.settings.environment import VAR, text

BACKUPS_ROOT = Path(text("BACKUPS_ROOT") or VAR / "backups")
BACKUP_RECIPIENT = text("BACKUP_RECIPIENT")
"""An age public key: the server can write backups with it, and read none."""
