"""A table whose rows and cells have ids, so that a moved row keeps its translation."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.fields import line


class TableRowBlock(blocks.StructBlock):
    cells = blocks.StreamBlock([("cell", line(_("cell"), required=False))], label=_("cells"), min_num=1)

    class Meta:
        icon = "minus"
        label = _("Row")


class TableBlock(blocks.StructBlock):
    caption = line(_("caption"))
    rows = blocks.StreamBlock([("row", TableRowBlock())], label=_("rows"), min_num=1)
    has_header = blocks.BooleanBlock(label=_("first row is a heading"), required=False, default=True)

    class Meta:
        icon = "table"
        label = _("Table")
        label_format = "{caption}"
        # Half a new column would tear the rows apart.
        follows_as_a_whole = True
