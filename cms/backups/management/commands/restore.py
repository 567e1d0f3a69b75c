"""``manage.py restore``: a backup back into an empty installation."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.backups.errors import BackupError
from cms.backups.restoring import restore


class Command(BaseCommand):
    help = (
        "Put a backup back, also into another kind of database. It is looked at first: a damaged one, or one "
        "of another version, touches nothing. Stop the server and the worker before."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("archive", type=Path)
        parser.add_argument("--identity", type=Path, help="file with the age key of an encrypted archive")
        parser.add_argument("--replace", action="store_true", help="take the place of what is here")

    def handle(self, **options: Any) -> None:
        show = self.stdout.write if options["verbosity"] > 1 else (lambda _line: None)
        try:
            identity = _key_in(options["identity"]) if options["identity"] else ""
            manifest = restore(options["archive"], identity=identity, replace=options["replace"], show=show)
        except BackupError as error:
            raise CommandError(f"Nothing was restored.\n{error}") from None
        except OSError as error:
            raise CommandError(f"It was not restored to the end; begin again. {error}") from None
        self.stdout.write(f"Restored as it was on {manifest.made_at:%Y-%m-%d %H:%M} UTC.")


def _key_in(path: Path) -> str:
    """age-keygen writes comments above it."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((line.strip() for line in lines if line.startswith("AGE-SECRET-KEY-")), "")
