"""``manage.py load_demo``: the pilot course, the case studies, the glossary and four users."""

import logging
from typing import Any

from django.core.management.base import BaseCommand

from cms.demo.loading import load
from cms.demo.users import USERS_FILE


class Command(BaseCommand):
    help = "Load the demo content in three languages. Safe to run again: it changes nothing then."

    def handle(self, *args: Any, **options: Any) -> None:
        # Wagtail logs every page it touches: hundreds of lines that say what the last sentence says.
        logging.getLogger("wagtail").setLevel(logging.WARNING)
        users = load()
        if options["verbosity"]:
            self.stdout.write("The demo content is in place. You can log in as:")
            for user in users:
                self.stdout.write(f"  {user.name:<12} {user.password}")
            self.stdout.write(f"The passwords are kept in {USERS_FILE}.")
