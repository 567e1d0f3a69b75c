"""``manage.py rebuild_projection``: every document of the API made anew."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from cms.api.stored.rebuilding import rebuild


class Command(BaseCommand):
    help = (
        "Write every document of the API anew and tell whoever listens, such as the search. Running it twice "
        "changes nothing; interrupted, it goes on where it was when it is called with --resume."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--resume", action="store_true", help="leave out what the last run wrote")

    def handle(self, **options: Any) -> None:
        show = (lambda bar: self.stdout.write(bar, ending="")) if options["verbosity"] else lambda _bar: None
        written = rebuild(show, resume=options["resume"])
        if options["verbosity"]:
            self.stdout.write(f"\nwritten: {written}")
