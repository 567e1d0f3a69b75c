"""The parts an activity is made of: choices, items, pairs, statements, fields."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class PartsBlock(blocks.StreamBlock):
    """Parts with ids of their own. ``too_few`` is said where there are fewer than ``min_num``."""

    class Meta:
        too_few = _("Add another one.")

    def clean(self, value: Any) -> Any:
        if not self.is_deferred_validation and len(value) < (self.meta.min_num or 0):
            raise parts_error(self.meta.too_few)
        return super().clean(value)


def parts(
    name: str, block: blocks.Block, label: Any, too_few: Any, *, fewest: int, most: int, **options: Any
) -> PartsBlock:
    """From ``fewest`` to ``most`` blocks of one type, called ``name``."""
    return PartsBlock([(name, block)], label=label, too_few=too_few, min_num=fewest, max_num=most, **options)


def parts_error(message: Any) -> blocks.StreamBlockValidationError:
    """``message`` beside the list itself."""
    return blocks.StreamBlockValidationError(non_block_errors=ValidationError(message))


def refuse_same_texts(field: str, texts: Sequence[str]) -> None:
    """Two parts that say the same cannot be told apart. Raises a validation error on ``field``."""
    shown = [text.strip().lower() for text in texts]
    if len(set(shown)) < len(shown):
        message = _("Two of them say the same, so nobody can tell them apart. Change one.")
        raise blocks.StructBlockValidationError(block_errors={field: parts_error(message)})
