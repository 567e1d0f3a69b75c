"""The one receiver of this room: an uploaded picture gets its lighter files."""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from cms.media.derivatives import derivative_specs
from cms.media.models import CreditedImage
from cms.media.tasks import make_derivatives_of


@receiver(post_save, sender=CreditedImage)
def ask_for_derivatives(sender: type[CreditedImage], instance: CreditedImage, **kwargs: Any) -> None:
    if derivative_specs(instance):
        make_derivatives_of.enqueue(instance.pk)
