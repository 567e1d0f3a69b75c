"""A date as exact as its source states it: a year, a month or a day."""

from typing import Any

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.core.blocks.fields import PARTIAL_DATE

partial_date_validator = RegexValidator(
    PARTIAL_DATE, _("Write a year, month or day: 2017, 2017-10 or 2017-10-31.")
)


def partial_date_field(label: Any, **options: Any) -> models.CharField:
    """Empty where the source states none."""
    return models.CharField(
        label, max_length=10, blank=True, default="", validators=[partial_date_validator], **options
    )
