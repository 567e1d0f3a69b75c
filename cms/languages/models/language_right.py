"""What a group may do with the words of a language."""

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page


class LanguageRight(models.Model):
    """One right of one group in one language; everywhere, or in ``branch`` and below (in all its languages).

    ``edit`` says in which language the group's Wagtail permissions for snippets count.
    """

    class Action(models.TextChoices):
        EDIT = "edit", _("Change terms and other registers")
        TRANSLATE = "translate", _("Translate")
        REVIEW = "review", _("Read drafts and review")
        PUBLISH = "publish", _("Publish translations")

    group = models.ForeignKey(
        Group, verbose_name=_("group"), on_delete=models.CASCADE, related_name="language_rights"
    )
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="+")
    action = models.CharField(_("right"), max_length=10, choices=Action)
    branch = models.ForeignKey(
        Page, verbose_name=_("only below"), null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )

    class Meta:
        verbose_name = _("language right")
        verbose_name_plural = _("language rights")
        constraints = [
            models.UniqueConstraint(
                fields=("group", "locale", "action", "branch"), name="one_language_right_each"
            ),
            models.UniqueConstraint(
                fields=("group", "locale", "action"),
                condition=models.Q(branch=None),
                name="one_language_right_everywhere",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.group}: {self.get_action_display()} ({self.locale})"
