"""Which editions show a placeholder in place of the emblem."""

import json
import zlib

from django.db import migrations, models


def look(apps, schema_editor):
    Edition = apps.get_model("editions", "Edition")
    EditionLanguage = apps.get_model("editions", "EditionLanguage")
    rows = EditionLanguage.objects.filter(document__redacted_at=None).select_related("document")
    found = {row.edition_id for row in rows.iterator() if _has_placeholder(row.document.content)}
    Edition.objects.filter(pk__in=found).update(has_placeholder_emblem=True)


def _has_placeholder(content):
    funding = json.loads(zlib.decompress(bytes(content))).get("funding")
    return bool(funding) and not funding.get("emblem")


class Migration(migrations.Migration):
    dependencies = [("editions", "0003_planned_release")]

    operations = [
        migrations.AddField(
            model_name="edition",
            name="has_placeholder_emblem",
            field=models.BooleanField(default=False),
        ),
        migrations.RunPython(look, migrations.RunPython.noop),
    ]
