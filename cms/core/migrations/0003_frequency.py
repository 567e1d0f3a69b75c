"""How often something was done is no matter of languages: the table comes from there as it is."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0002_initial"),
        ("languages", "0004_frequency_moves"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.CreateModel(
                    name="Frequency",
                    fields=[
                        (
                            "key",
                            models.CharField(max_length=64, primary_key=True, serialize=False),
                        ),
                        ("number", models.PositiveIntegerField(default=0)),
                        ("ends_at", models.DateTimeField(db_index=True)),
                    ],
                    options={"verbose_name": "frequency", "verbose_name_plural": "frequencies"},
                ),
            ],
        ),
    ]
