from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('search', '0001_initial'),
    ]

    operations = [
        migrations.AlterField(
            model_name='indexedentry',
            name='uid',
            field=models.CharField(max_length=64),
        ),
        migrations.AddConstraint(
            model_name='indexedentry',
            constraint=models.UniqueConstraint(fields=('uid', 'is_public'), name='search_one_entry_and_one_draft'),
        ),
    ]
