"""``manage.py sunset_archive FOLDER``: the site as a folder that opens from disk."""

import logging
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError
from django.utils import translation
from django.utils.translation import gettext as _

from lms_export.archive.archiving import Archived, archive
from lms_export.archive.errors import ArchiveRefused
from lms_export.command_line.terminal import terminal_language


class Command(BaseCommand):
    help = "Write the whole public site into a folder that opens from disk, with every edition's packages."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, help="a folder that is not there yet")

    def handle(self, *, folder: Path, **_options: Any) -> None:
        logging.getLogger("fontTools").setLevel(logging.WARNING)
        with translation.override(terminal_language()):
            try:
                self._report(archive(folder, self._told), folder)
            except ArchiveRefused as error:
                raise CommandError(str(error)) from error
            except OSError as error:
                sentence = _(
                    "%(folder)s could not be written: %(reason)s. Mend it and call again: it goes on."
                )
                named = {"folder": folder, "reason": error.strerror or error}
                raise CommandError(sentence % named) from error

    def _told(self, sentence: str) -> None:
        self.stderr.write(sentence, self.style.HTTP_INFO, ending="\r" if self.stderr.isatty() else "\n")

    def _report(self, archived: Archived, folder: Path) -> None:
        for path in archived.lost:
            self.stderr.write(_("Named by a page, and not there: %(path)s") % {"path": path})
        for each in archived.made:
            if each.reason:
                named = {"name": each.wanted.name, "reason": each.reason}
                self.stderr.write(_("Not made: %(name)s: %(reason)s") % named)
        self.stdout.write(
            _("%(folder)s: %(pages)s pages, %(files)s files.")
            % {"folder": folder, "pages": archived.pages, "files": archived.files}
        )
