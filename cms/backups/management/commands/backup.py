"""``manage.py backup``: everything in one file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from cms.backups.errors import BackupError
from cms.backups.writing import back_up


class Command(BaseCommand):
    help = (
        "Write the database and all uploaded files into one archive and read it again before it counts. "
        "Others may go on working. With BACKUP_RECIPIENT it is encrypted, and only its owner opens it."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--into", type=Path, default=settings.BACKUPS_ROOT, help="folder for the archive")

    def handle(self, **options: Any) -> None:
        show = self.stdout.write if options["verbosity"] > 1 else (lambda _line: None)
        try:
            made = back_up(options["into"], recipient=settings.BACKUP_RECIPIENT, show=show)
        except (BackupError, OSError) as error:
            raise CommandError(f"There is no backup: {error}") from None
        for name in made.missing:
            self.stderr.write(f"{name}: a page names it, and the storage does not have it.")
        self.stdout.write(str(made.path))
