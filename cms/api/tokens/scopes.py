"""What a token may be allowed to do."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scope(models.TextChoices):
    READ_DRAFTS = "drafts", _("Read drafts")
    WRITE = "write", _("Write: create, change, move and delete")
    PUBLISH = "publish", _("Publish and take down")
    ANSWERS = "answers", _("Read answer keys")
    PACKAGES = "packages", _("Fetch packages")
    """For people of partner academies, who make such tokens on a page of their own."""


OF_THE_EDITOR = tuple(choice for choice in Scope.choices if choice[0] != Scope.PACKAGES)
