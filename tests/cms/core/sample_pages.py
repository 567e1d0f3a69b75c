"""A course tree that a test may change as it likes, beside the demo content."""

from typing import Any

from wagtail.models import Locale, Page, Site

from cms.courses.models import Course, Lesson, Module, Programme
from cms.media.models import Licence


def front_page(language: str = "nb") -> Page:
    home = Site.objects.get(is_default_site=True).root_page
    return home.get_translations(inclusive=True).get(locale__language_code=language).specific


def a_licence() -> Licence:
    locale = Locale.objects.get(language_code="nb")
    return Licence.objects.create(code="CC BY 4.0", title="Navngivelse", locale=locale)


def below(parent: Page, page: Page) -> Page:
    """``page`` as a live child of ``parent``, in its language."""
    page.locale = parent.locale
    return parent.add_child(instance=page)


def a_programme() -> Programme:
    return below(front_page(), Programme(title="Prøveprogram"))


def a_course(parent: Page | None = None, **fields: Any) -> Course:
    fields = {"title": "Prøvekurs", "summary": "Om kurset", "licence": a_licence(), **fields}
    return below(parent or a_programme(), Course(**fields))


def a_module(course: Course | None = None, **fields: Any) -> Module:
    return below(course or a_course(), Module(**{"title": "Prøvemodul", **fields}))


def a_lesson(module: Module | None = None, **fields: Any) -> Lesson:
    return below(module or a_module(), Lesson(**{"title": "Prøveleksjon", **fields}))
