"""Words that stand in the content often enough to be a term, and what was decided about them."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class TermCandidate(models.Model):
    """``key``: the stems of the words, so that one decision holds for all their forms.

    ``examples``: ``[title of the page, sentence]``, a few of them.
    """

    class Decision(models.TextChoices):
        OPEN = "open", _("not decided")
        TERM = "term", _("is a term")
        REFUSED = "refused", _("is no term")

    locale = models.ForeignKey(Locale, models.CASCADE, related_name="+", verbose_name=_("language"))
    key = models.CharField(max_length=200)
    words = models.CharField(_("words"), max_length=200)
    times = models.PositiveIntegerField(_("times"))
    pages = models.PositiveIntegerField(_("pages"))
    examples = models.JSONField(default=list)
    decision = models.CharField(_("decision"), max_length=10, choices=Decision.choices, default=Decision.OPEN)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("candidate for a term")
        verbose_name_plural = _("candidates for terms")
        ordering = ("-times", "words")
        constraints = [models.UniqueConstraint(fields=("locale", "key"), name="one_candidate_per_key")]

    def __str__(self) -> str:
        return self.words
