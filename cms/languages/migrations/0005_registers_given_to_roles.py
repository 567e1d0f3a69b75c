"""Which registers the roles have: those that roles were given before this was kept."""

from django.db import migrations, models

GIVEN_BEFORE = (
    "glossary.glossaryterm",
    "glossary.termform",
    "glossary.falsefriend",
    "core.societalchallenge",
    "media.recording",
)


def note_those_given_before(apps, schema_editor):
    registers = apps.get_model("languages", "GrantedRegister")
    registers.objects.bulk_create(registers(label=label) for label in GIVEN_BEFORE)


class Migration(migrations.Migration):
    dependencies = [("languages", "0004_frequency_moves")]

    operations = [
        migrations.CreateModel(
            name="GrantedRegister",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("label", models.CharField(max_length=100, unique=True)),
            ],
            options={
                "verbose_name": "register given to roles",
                "verbose_name_plural": "registers given to roles",
            },
        ),
        migrations.RunPython(note_those_given_before, migrations.RunPython.noop),
    ]
