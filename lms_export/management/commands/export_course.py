"""``manage.py export_course COURSE_SLUG --language nb --language sv --profile moodle --output DIR``"""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.management import BaseCommand, CommandError
from django.utils import translation
from django.utils.translation import gettext as _

from cms.courses.models import Course
from lms_export.command_line.terminal import terminal_language
from lms_export.delivery import Delivered
from lms_export.errors import CourseHasProblems, ExportError
from lms_export.exporting import export, write_document
from lms_export.html.parts import GRANULARITIES
from lms_export.reader.lookup import course_by_key, course_by_slug, published_languages

DEFAULT_FORMAT = "scorm12"


class Command(BaseCommand):
    help = "Make packages of a published course; print one JSON line for each."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("slug", nargs="?", help="the course's slug in its source language")
        parser.add_argument("--id", type=UUID, help="the course's UID, instead of its slug")
        parser.add_argument(
            "--language",
            action="append",
            help="repeat for several languages in one package; default: a package for each published",
        )
        together = parser.add_mutually_exclusive_group()
        together.add_argument("--together", action="store_true", help="all languages in one package")
        together.add_argument("--separate", action="store_true", help="a package for each language")
        parser.add_argument("--format", help="default: the profile's, or scorm12")
        parser.add_argument(
            "--granularity", choices=GRANULARITIES, help="what each unit of the package plays"
        )
        parser.add_argument("--profile", help="the platform the package is for, for example moodle")
        parser.add_argument(
            "--output", type=Path, default=settings.PACKAGES_ROOT, help="folder for the packages"
        )
        parser.add_argument(
            "--release", action="store_true", help="ask for what only a release must meet, too"
        )
        parser.add_argument(
            "--no-evidence", action="store_false", dest="evidence", help="leave the evidence file out"
        )
        parser.add_argument(
            "--document",
            action="store_true",
            help="write the course document (JSON, all languages in one) and its files, no package",
        )

    def handle(self, *, slug: str | None, id: UUID | None, output: Path, **options: Any) -> None:
        try:
            with translation.override(terminal_language()):
                course = self._course(slug, id)
                if options["document"]:
                    languages = options["language"] or published_languages(course)
                    self.stdout.write(str(write_document(course, tuple(languages), output)))
                    return
                exported = list(self._exported(course, output, options))
        except CourseHasProblems as error:
            raise CommandError("\n".join(str(problem) for problem in error.problems)) from error
        except ExportError as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(f"{output}: {error.strerror or error}") from error
        for package in exported:
            self._report(package)

    def _course(self, slug: str | None, key: UUID | None) -> Course:
        if key is not None:
            return course_by_key(key)
        if slug is not None:
            return course_by_slug(slug)
        raise CommandError(_("Name the course: its slug, or --id and its UID."))

    def _exported(self, course: Course, output: Path, options: dict[str, Any]) -> Iterator[Delivered]:
        format_name = options["format"] or (None if options["profile"] else DEFAULT_FORMAT)
        for languages in self._language_sets(course, options):
            yield export(
                course,
                format_name,
                languages,
                output,
                granularity=options["granularity"],
                profile=options["profile"],
                release=options["release"],
                with_evidence=options["evidence"],
            )

    def _language_sets(self, course: Course, options: dict[str, Any]) -> list[tuple[str, ...]]:
        """The languages of each package: those named in one, unnamed in one each."""
        languages = tuple(dict.fromkeys(options["language"] or published_languages(course)))
        together = options["together"] or (bool(options["language"]) and not options["separate"])
        return [languages] if together else [(language,) for language in languages]

    def _report(self, package: Delivered) -> None:
        for problem in package.problems:
            self.stderr.write(str(problem))
        self.stdout.write(json.dumps(package.as_json(), ensure_ascii=False))
