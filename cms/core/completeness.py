"""Whether a page may be published as it stands, asked where no form asks: when many are published at once."""

from django.core.exceptions import ValidationError
from django.db.models import Field
from wagtail.fields import StreamField
from wagtail.models import Page


def incomplete_fields(page: Page) -> list[str]:
    """The labels of the fields that keep ``page`` from being published."""
    return [str(label) for label in dict.fromkeys([*_blocks(page), *_fields(page)])]


def _blocks(page: Page) -> list[str]:
    return [field.verbose_name for field in page._meta.get_fields() if not _is_clean(page, field)]


def _is_clean(page: Page, field: Field) -> bool:
    if not isinstance(field, StreamField):
        return True
    try:
        field.stream_block.clean(getattr(page, field.name))
    except ValidationError:
        return False
    return True


def _fields(page: Page) -> list[str]:
    try:
        page.full_clean()
    except ValidationError as error:
        return [page._meta.get_field(name).verbose_name for name in error.message_dict if name != "__all__"]
    return []
