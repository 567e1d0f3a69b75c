"""``manage.py export_translations sv --page 12 --out course.xlf``: the texts of pages in a file."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.languages.exchange.formats import FORMATS
from cms.languages.exchange.scope import sources_of_language, sources_of_page
from cms.languages.exchange.sending import file_of
from cms.languages.language_names import language_name


class Command(BaseCommand):
    help = "Write the texts of a page, a course or a whole language as PO, XLIFF 1.2 or XLIFF 2.1."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("language", help="the language to translate into, for example sv")
        parser.add_argument(
            "--page", type=int, help="a page, with everything below it; without it, everything"
        )
        parser.add_argument("--only-the-page", action="store_true", help="leave out what is below the page")
        parser.add_argument("--format", choices=sorted(FORMATS), default="xliff12")
        parser.add_argument("--in-parts", action="store_true", help="one file for each page, in a zip")
        parser.add_argument("--out", type=Path, help="where to write; by default, a name in this folder")

    def handle(self, *args: Any, **options: Any) -> None:
        locale = Locale.objects.filter(language_code=options["language"]).first()
        if locale is None:
            raise CommandError(_("There is no language “%(code)s” here.") % {"code": options["language"]})
        sources, title = self._chosen(locale, options)
        if not sources:
            raise CommandError(
                _("Nothing here is submitted for translation into %(language)s.")
                % {"language": language_name(locale)}
            )
        sent = file_of(sources, locale, options["format"], title=title, in_parts=options["in_parts"])
        place = options["out"] or Path(sent.name)
        place.write_bytes(sent.content)
        self.stdout.write(str(place))

    def _chosen(self, locale: Locale, options: dict[str, Any]) -> tuple[list[Any], str]:
        if options["page"] is None:
            return sources_of_language(locale), "synergos"
        page = Page.objects.filter(pk=options["page"]).first()
        if page is None:
            raise CommandError(
                _("There is no page with the number %(number)s.") % {"number": options["page"]}
            )
        return sources_of_page(page, locale, with_those_below=not options["only_the_page"]), page.title
