"""``manage.py import_translations course.xlf --person editor-sv``: what a file would change."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from cms.languages.exchange.comparison import Comparison, Row
from cms.languages.exchange.taking_over import confirm
from cms.languages.exchange.uploads import drop, keep, looked_at
from cms.languages.models import TranslationUpload


class Command(BaseCommand):
    help = "Look at a file of translations; with --apply, take over what needs no decision."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--person", required=True, help="the user whose rights count, by user name")
        parser.add_argument(
            "--written-by",
            choices=TranslationUpload.WrittenBy.values,
            default=TranslationUpload.WrittenBy.AS_FILE_SAYS.value,
        )
        parser.add_argument("--apply", action="store_true", help="take over; without it, nothing is changed")

    def handle(self, *args: Any, **options: Any) -> None:
        person = get_user_model().objects.filter(username=options["person"], is_active=True).first()
        if person is None:
            raise CommandError(_("There is no user “%(name)s” here.") % {"name": options["person"]})
        upload = keep(
            self._content(options["file"]), options["file"].name, person, written_by=options["written_by"]
        )
        comparison = looked_at(upload, person)
        for line in _said(comparison):
            self.stdout.write(line)
        if not options["apply"]:
            drop(upload)
            self.stdout.write(_("Nothing was changed. Add --apply to take over what needs no decision."))
            return
        outcome = confirm(upload, person, [part.id for part in comparison.parts], [])
        for part in outcome.parts:
            self.stdout.writelines(part.left_out)
        self.stdout.write(_("Texts taken over: %(number)s") % {"number": outcome.taken})
        if comparison.findings or outcome.left_out:
            raise CommandError(_("Not everything could be used."))

    def _content(self, place: Path) -> bytes:
        try:
            return place.read_bytes()
        except OSError as reason:
            raise CommandError(str(reason)) from None


def _said(comparison: Comparison) -> Iterator[str]:
    for finding in comparison.findings:
        yield _at(finding.line, finding.message)
    for part in comparison.parts:
        yield f"{part.source_object} ({part.locale.language_code}): " + ", ".join(
            f"{kind.value} {number}" for kind, number in part.counts.items()
        )
        for row in (*part.asking, *part.unusable):
            yield _at(row.line, " ".join(_reasons(row)))


def _reasons(row: Row) -> list[str]:
    return [row.reason] if row.reason else list(row.warnings)


def _at(line: int, message: str) -> str:
    return _("line %(line)s: %(message)s") % {"line": line, "message": message} if line else message
