"""``manage.py export_course COURSE_SLUG --language nb --format scorm12 --output DIR``"""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.management import BaseCommand, CommandError
from django.utils import translation
from django.utils.translation import gettext as _

from cms.courses.models import Course
from lms_export.errors import CourseHasProblems, ExportError
from lms_export.exporting import Exported, export, write_document
from lms_export.management.terminal import terminal_language
from lms_export.reader.lookup import course_by_key, course_by_slug, published_languages


class Command(BaseCommand):
    help = "Make packages of a published course; print one JSON line for each."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("slug", nargs="?", help="the course's slug in its source language")
        parser.add_argument("--id", type=UUID, help="the course's UID, instead of its slug")
        parser.add_argument(
            "--language", action="append", help="one package for each; default: all published"
        )
        parser.add_argument("--format", default="scorm12", help="default: scorm12")
        parser.add_argument(
            "--output", type=Path, default=settings.PACKAGES_ROOT, help="folder for the packages"
        )

        parser.add_argument(
            "--release", action="store_true", help="ask for what only a release must meet, too"
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
                languages = options["language"] or published_languages(course)
                if options["document"]:
                    self.stdout.write(str(write_document(course, tuple(languages), output)))
                    return
                exported = [
                    export(course, options["format"], language, output, release=options["release"])
                    for language in languages
                ]
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

    def _report(self, package: Exported) -> None:
        for problem in package.problems:
            self.stderr.write(str(problem))
        self.stdout.write(json.dumps(package.as_json(), ensure_ascii=False))
