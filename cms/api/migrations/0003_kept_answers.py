from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('api', '0002_shown_digest'),
    ]

    operations = [
        migrations.CreateModel(
            name='KeptAnswer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=200, unique=True)),
                ('version', models.CharField(max_length=64)),
                ('etag', models.CharField(max_length=40)),
                ('made_at', models.DateTimeField()),
                ('body', models.BinaryField()),
            ],
        ),
    ]
