"""On which side of the border something is."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Country(models.TextChoices):
    NORWAY = "NO", _("Norway")
    SWEDEN = "SE", _("Sweden")
    BOTH = "NO+SE", _("Norway and Sweden")


def countries_of(value: str) -> tuple[str, ...]:
    """What is in both countries is in each; nothing where no source says."""
    return tuple(part for part in value.split("+") if part)
