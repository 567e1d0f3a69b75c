"""``manage.py publish_static_api``: the API's documents as files for a web server."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.api.static_copy.copying import bring_up_to_date
from cms.api.static_copy.places import configured_root


class Command(BaseCommand):
    help = (
        "Write every published document as a file, below STATIC_API_ROOT or --into FOLDER, and remove those "
        "of pages that are gone. What is up to date is not touched. Files below STATIC_API_ROOT are kept "
        "current by the worker; others only by running this again."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--into", metavar="FOLDER", type=Path, help="instead of STATIC_API_ROOT")
        parser.add_argument("--anew", action="store_true", help="write files that are up to date too")

    def handle(self, **options: Any) -> None:
        root = options["into"] or configured_root()
        if root is None:
            raise CommandError("Where to? Set STATIC_API_ROOT in the environment, or give --into FOLDER.")
        try:
            copied = bring_up_to_date(root, anew=options["anew"])
        except OSError as reason:
            raise CommandError(f"{reason.filename or root} cannot be written: {reason.strerror}") from reason
        self.stdout.write(f"{root}: {copied.written} written, {copied.removed} removed")
