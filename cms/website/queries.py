"""The site's own reads; every other one is in the room whose pages are read."""

from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import Page

from cms.core.privacy import readable
from cms.courses.models import Course
from cms.website.models import HomePage


def first_course(home: HomePage, closed: tuple[str, ...]) -> Course | None:
    return readable(Course.objects.descendant_of(home), closed=closed).order_by("path").first()


def newest(home: HomePage, kinds: tuple[type[Page], ...], most: int, closed: tuple[str, ...]) -> list[Page]:
    """Pages of some kinds, by when they were published for the first time; no events that are over."""
    found = readable(Page.objects.type(*kinds).descendant_of(home), closed=closed)
    found = found.exclude(first_published_at=None).exclude(event__ends_at__lte=timezone.now())
    return list(found.order_by("-first_published_at", "path")[:most])


def in_language_of(page: Page, others: list[Page]) -> list[Page]:
    """What anyone may read of ``others``, in their order, in the language of ``page``."""
    keys = [other.translation_key for other in others if other]
    found = readable(Page.objects.filter(translation_key__in=keys, locale_id=page.locale_id))
    by_key = {each.translation_key: each for each in found}
    return [by_key[key] for key in keys if key in by_key]


def all_live_pages() -> QuerySet[Page]:
    """For the sitemap: what anyone may read, in every language, without the tree's root."""
    return readable(Page.objects.filter(depth__gt=1)).order_by("path")
