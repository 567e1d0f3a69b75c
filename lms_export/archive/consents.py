"""Persons agreed to be shown on the site, which forgets them. An archive cannot be taken back."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from cms.media.models import CreditedImage, Rendition
from cms.people.models import CompetenceNetwork

MEDIA = "/media/"


def paths_of_people() -> set[str]:
    """The pages of the competence network."""
    parts = (page.get_url_parts() for page in CompetenceNetwork.objects.all())
    return {each[2] for each in parts if each}


def held_back(paths: Iterable[str]) -> set[str]:
    """Pictures among ``paths`` of persons who have not agreed to packages, which nobody takes back either."""
    names = [path.removeprefix(MEDIA) for path in paths if path.startswith(MEDIA)]
    persons = CreditedImage.objects.filter(persons_shown=True)
    drawn = Rendition.objects.filter(image__in=persons, file__in=names).select_related("image")
    shown = {each.file.name: each.image for each in drawn}
    shown |= {each.file.name: each for each in persons.filter(file__in=names)}
    today = timezone.localdate()
    return {MEDIA + name for name, image in shown.items() if not image.may_be_used("package", today)}
