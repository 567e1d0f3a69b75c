"""What a person is told by e-mail, and what they do not want to be told."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class NoticeKind(models.TextChoices):
    BEHIND = "behind", _("A source was changed, and your language is behind")
    SENT_FOR_REVIEW = "sent_for_review", _("A translation waits for your review")
    TO_BE_PUBLISHED = "to_be_published", _("A reviewed translation waits for you to publish it")
    SENT_BACK = "sent_back", _("Your translation was sent back")
    PUBLISHED = "published", _("Your translation is published")
    COMMENT = "comment", _("Somebody comments on a translation you work on")
    QUESTION = "question", _("Somebody asks about your text")
    DUE = "due", _("Something of yours is due soon or late")


class Notice(models.Model):
    """One thing to tell one person. ``reason`` makes it one: the same reason is told once.

    ``details`` is what the sentence needs beside the object: names, dates, changed words.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="notices",
    )
    kind = models.CharField(_("kind"), max_length=20, choices=NoticeKind)
    object_key = models.UUIDField(_("translation key"))
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="+")
    reason = models.CharField(max_length=100)
    details = models.JSONField(default=dict)
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)
    claimed_at = models.DateTimeField(null=True, editable=False)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering = ("created_at", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=("person", "kind", "object_key", "locale", "reason"), name="told_once"
            )
        ]
        indexes = [models.Index(fields=("person", "sent_at"), name="notice_unsent")]

    def __str__(self) -> str:
        return f"{self.person}: {self.kind} {self.object_key} ({self.locale})"


class SilencedNotice(models.Model):
    """A kind that a person does not want by e-mail."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="silenced_notices",
    )
    kind = models.CharField(_("kind"), max_length=20, choices=NoticeKind)

    class Meta:
        verbose_name = _("silenced notice")
        verbose_name_plural = _("silenced notices")
        constraints = [models.UniqueConstraint(fields=("person", "kind"), name="silenced_once")]

    def __str__(self) -> str:
        return f"{self.person}: {self.kind}"
