"""In which language a page was first written."""

from wagtail.models import TranslatableMixin
from wagtail_localize.models import TranslationSource


def source_language(instance: TranslatableMixin) -> str:
    """The language the others are translated from; the instance's own while it has no translation."""
    codes = TranslationSource.objects.filter(object_id=instance.translation_key).values_list(
        "locale__language_code", flat=True
    )
    return codes.first() or instance.locale.language_code
