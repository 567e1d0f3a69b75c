from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('core', '0006_public_change'),
    ]

    operations = [
        migrations.CreateModel(
            name='QueueWorker',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=64, unique=True)),
                ('seen_at', models.DateTimeField(db_index=True)),
            ],
            options={
                'verbose_name': 'worker of the queue',
                'verbose_name_plural': 'workers of the queue',
            },
        ),
    ]
