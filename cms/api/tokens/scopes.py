"""What a token may be allowed to do."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scope(models.TextChoices):
    READ_DRAFTS = "drafts", _("Read drafts")
    WRITE = "write", _("Write: create, change, move and delete")
    PUBLISH = "publish", _("Publish and take down")
    ANSWERS = "answers", _("Read answer keys")
