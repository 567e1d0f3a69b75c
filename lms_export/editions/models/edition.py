"""A numbered release of a course in all its languages."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision

from cms.languages.ordering import in_order
from lms_export.editions.models.document import FrozenDocument
from lms_export.editions.models.frozen import Frozen


class Edition(Frozen):
    """``course`` is the translation key. Persons are named as well, so that the name outlives the account.

    ``together`` is the document in all languages at once, for packages in several; nothing where a language
    was released without a page that the others have. ``left_out`` says language by language why it is not
    in the edition, ``overridden`` what stood against a required one that is. With ``has_placeholder_emblem``
    it stays a pilot, whatever validates it.
    """

    class State(models.TextChoices):
        RELEASED = "released", _("Released")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    class Cause(models.TextChoices):
        OTHER = "other", _("Decided by a publisher")
        CONSENT = "consent", _("A consent has ended")

    course = models.UUIDField()
    major = models.PositiveSmallIntegerField()
    minor = models.PositiveSmallIntegerField()
    predecessor = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="successors", verbose_name=_("predecessor")
    )
    released_at = models.DateTimeField(_("released at"))
    released_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    released_by_name = models.CharField(max_length=300, blank=True)
    required_languages = models.JSONField(_("required languages"), default=list)
    left_out = models.JSONField(_("languages left out"), default=dict)
    overridden = models.JSONField(default=dict)
    override_reason = models.TextField(_("reason to release all the same"), blank=True, default="")
    has_placeholder_emblem = models.BooleanField(default=False)
    together = models.ForeignKey(FrozenDocument, null=True, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.RELEASED)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    withdrawn_by_name = models.CharField(max_length=300, blank=True, default="")
    withdrawal_reason = models.TextField(_("reason of the withdrawal"), blank=True, default="")
    withdrawal_cause = models.CharField(max_length=10, choices=Cause, blank=True, default="")

    may_change = frozenset(
        {
            "state",
            "withdrawn_at",
            "withdrawn_by",
            "withdrawn_by_name",
            "withdrawal_reason",
            "withdrawal_cause",
        }
    )

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ("-major", "-minor")
        default_permissions = ()
        permissions = [("release_edition", _("Can release and withdraw editions"))]
        constraints = [
            models.UniqueConstraint(fields=("course", "major", "minor"), name="one_edition_per_number"),
            models.CheckConstraint(
                condition=Q(state="released", withdrawn_at=None)
                | Q(state="withdrawn", withdrawn_at__isnull=False) & ~Q(withdrawal_reason=""),
                name="a_withdrawn_edition_has_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def number(self) -> str:
        return f"{self.major}.{self.minor}"

    @property
    def is_withdrawn(self) -> bool:
        return self.state == self.State.WITHDRAWN

    @property
    def why_withdrawn(self) -> str:
        """In the reader's language where nobody wrote it."""
        if self.withdrawal_cause == self.Cause.CONSENT:
            return gettext("The consent of a person shown in it has ended. A new edition goes without.")
        return self.withdrawal_reason

    @property
    def language_codes(self) -> tuple[str, ...]:
        """The source language first, the others in the site's order."""
        codes = [each.language for each in self.languages.all()]
        return tuple(in_order(codes, first=codes[0] if codes else ""))


class EditionLanguage(Frozen):
    """One language of an edition: its document, and what the editor says has changed."""

    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="languages")
    language = models.CharField(max_length=100)
    title = models.CharField(max_length=255)
    document = models.ForeignKey(FrozenDocument, on_delete=models.PROTECT, related_name="of_languages")
    changelog = models.TextField(_("what has changed"), blank=True, default="")

    class Meta:
        verbose_name = _("language of an edition")
        verbose_name_plural = _("languages of editions")
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=("edition", "language"), name="an_edition_has_a_language_once"),
        ]

    def __str__(self) -> str:
        return f"{self.edition} {self.language}"


class EditionPage(Frozen):
    """The revision of a page that the edition shows. It is kept when old revisions are cleaned away."""

    of = models.ForeignKey(EditionLanguage, on_delete=models.PROTECT, related_name="pages")
    page = models.PositiveBigIntegerField(db_index=True)
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("page of an edition")
        verbose_name_plural = _("pages of editions")
        constraints = [models.UniqueConstraint(fields=("of", "page"), name="an_edition_shows_a_page_once")]

    def __str__(self) -> str:
        return f"{self.of}: {self.page}"
