"""The table of how often something was done goes to the room that others share."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("languages", "0003_errands")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.AlterModelTable(name="frequency", table="core_frequency")],
            state_operations=[migrations.DeleteModel(name="Frequency")],
        ),
    ]
