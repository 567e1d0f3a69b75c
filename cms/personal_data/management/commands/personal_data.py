"""``manage.py personal_data``: what is kept about a person, and its end."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from django.core.serializers.json import DjangoJSONEncoder

from cms.people.models import Person
from cms.personal_data.collecting import everything_about
from cms.personal_data.erasing import erase


class Command(BaseCommand):
    help = (
        "Write down everything that is kept about somebody, or erase an account. WHO is a user name, or "
        "person:12 for a person of the competence network, who is erased by deleting the record."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("action", choices=("export", "erase"))
        parser.add_argument("who")
        parser.add_argument("--to", type=Path, help="file for the export; shown where it is left out")
        parser.add_argument("--yes", action="store_true", help="erase without asking")

    def handle(self, **options: Any) -> None:
        who = _found(options["who"])
        if options["action"] == "export":
            self._export(who, options["to"])
        else:
            self._erase(who, asked=not options["yes"])

    def _export(self, who: Any, to: Path | None) -> None:
        text = json.dumps(everything_about(who), cls=DjangoJSONEncoder, ensure_ascii=False, indent=2) + "\n"
        if to is None:
            self.stdout.write(text)
            return
        try:
            to.touch(mode=0o600, exist_ok=False)
            to.write_text(text)
        except OSError as error:
            raise CommandError(f"{to} could not be written: {error.strerror}. Name another file.") from None
        self.stdout.write(str(to))

    def _erase(self, who: Any, *, asked: bool) -> None:
        if isinstance(who, Person):
            raise CommandError(
                "Delete this person in the editor, under Competence network: all goes with it."
            )
        if (
            asked
            and input(f"Erase the account “{who.username}”? It cannot be taken back. Type yes: ") != "yes"
        ):
            raise CommandError("Nothing was erased.")
        for label, number in sorted(erase(who).items()):
            self.stdout.write(f"{label}: {number}")


def _found(who: str) -> Any:
    if who.startswith("person:") and who.removeprefix("person:").isdecimal():
        people = Person.objects.filter(pk=int(who.removeprefix("person:")))
    else:
        people = get_user_model().objects.filter(username=who)
    found = people.first()
    if found is None:
        raise CommandError(f"There is nobody called “{who}”. User names stand under Settings, Users.")
    return found
