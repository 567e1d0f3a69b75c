"""Our document: a file to download, with credit and licence."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument

from cms.media.document_kinds import validate_document
from cms.media.models.licence import Licence


class CreditedDocument(AbstractDocument):
    """A file to download."""

    credit = models.CharField(_("credit"), max_length=255, blank=True)
    source = models.CharField(
        _("source"),
        max_length=500,
        blank=True,
        default="",
        help_text=_("Where it was taken from: an address or a few words."),
    )
    licence = models.ForeignKey(
        Licence, verbose_name=_("licence"), null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    admin_form_fields = ("title", "file", "credit", "source", "licence", "collection", "tags")

    def clean(self) -> None:
        """A file that is new is looked into; one that is stored was."""
        super().clean()
        if self.file and not self.file._committed:
            validate_document(self.file)

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_document", "Can choose document")]
