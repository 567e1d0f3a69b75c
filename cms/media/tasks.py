"""Work on files that takes longer than a request may."""

from django_tasks import task

from cms.media.derivatives import make_derivatives, missing_specs
from cms.media.models import CreditedImage


@task()
def make_derivatives_of(image_id: int) -> None:
    """Safe to run again: what is made already stays. A picture that is deleted since needs none."""
    image = CreditedImage.objects.filter(pk=image_id).first()
    if image is not None:
        make_derivatives(image)


def make_missing_derivatives() -> None:
    """Ask for those of every picture that lacks some, such as one uploaded before they were made."""
    for image in CreditedImage.objects.iterator():
        if missing_specs(image):
            make_derivatives_of.enqueue(image.pk)
