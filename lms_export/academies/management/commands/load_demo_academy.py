"""``manage.py load_demo_academy``: an example of a partner academy, after ``load_demo``."""

from typing import Any

from django.core.management.base import BaseCommand

from lms_export.academies.example import USER_FILE, load_example


class Command(BaseCommand):
    help = "Load an example of a partner academy for the demo. Safe to run again: it changes nothing then."

    def handle(self, *args: Any, **options: Any) -> None:
        email, password = load_example()
        if options["verbosity"]:
            self.stdout.write(f"{email} {password}")
            self.stdout.write(f"The password is kept in {USER_FILE}.")
