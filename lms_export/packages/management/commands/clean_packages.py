"""``manage.py clean_packages``: what the worker does once a day."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from lms_export.packages.cleaning import clean, forgotten


class Command(BaseCommand):
    help = (
        "Remove packages that nobody has fetched for some days. Those of the newest edition of a course "
        "stay, and those that a partner fetched."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--days", type=int, default=settings.PACKAGES_KEPT_DAYS)
        parser.add_argument("--dry-run", action="store_true", help="only name them")

    def handle(self, **options: Any) -> None:
        for package in forgotten(options["days"]).select_related("edition"):
            self.stdout.write(f"{package} ({package.edition})")
        if not options["dry_run"]:
            self.stdout.write(f"{clean(options['days'])} removed")
