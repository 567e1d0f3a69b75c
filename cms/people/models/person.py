"""A card of the competence network. It tells nothing about how to reach the person."""

from __future__ import annotations

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel

from cms.people.forms import PersonForm


class Person(ClusterableModel):
    """One record for all languages, without drafts or revisions: what is deleted or corrected here is gone.

    Whether it is shown, and where, follows from its consents alone.
    """

    name = models.CharField(_("name"), max_length=200)
    role_nb = models.CharField(_("role, in Norwegian"), max_length=200, blank=True, default="")
    role_sv = models.CharField(_("role, in Swedish"), max_length=200, blank=True, default="")
    role_en = models.CharField(_("role, in English"), max_length=200, blank=True, default="")
    competence_nb = models.TextField(_("competence areas, in Norwegian"), blank=True, default="")
    competence_sv = models.TextField(_("competence areas, in Swedish"), blank=True, default="")
    competence_en = models.TextField(_("competence areas, in English"), blank=True, default="")
    languages = models.JSONField(_("languages"), default=list, blank=True)
    organisation = models.ForeignKey(
        "directory.Organisation",
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    base_form_class = PersonForm
    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("role_nb"), FieldPanel("role_sv"), FieldPanel("role_en")]),
        MultiFieldPanel(
            [FieldPanel("competence_nb"), FieldPanel("competence_sv"), FieldPanel("competence_en")],
            heading=_("Competence areas, one on each line"),
        ),
        FieldPanel("languages"),
        PageChooserPanel("organisation"),
        InlinePanel(
            "consents",
            label=_("Consent"),
            heading=_("Consent"),
            help_text=_("Without consent the card is shown nowhere. Write no e-mail address or telephone."),
        ),
    ]

    class Meta:
        verbose_name = _("person in the competence network")
        verbose_name_plural = _("people in the competence network")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    @property
    def role(self) -> str:
        return self._told("role")

    @property
    def competences(self) -> tuple[str, ...]:
        lines = self._told("competence").splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    def _told(self, field: str) -> str:
        """In the reader's language where it is written in that; else in the nearest that it is written in."""
        own = {"nn": "nb"}.get(get_language() or "", get_language() or "")
        order = dict.fromkeys((own, "nb", "sv", "en") if own != "sv" else ("sv", "nb", "en"))
        told = (getattr(self, f"{field}_{language}", "") for language in order)
        return next((text for text in told if text), "")
