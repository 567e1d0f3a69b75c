from django.db import migrations

ADDRESS, LEVEL = "website_page_by_address", "website_page_by_level"


def by_address(apps, schema_editor):
    """An address may be longer than a key of PostgreSQL's sorted indexes; its digest never is."""
    how = " USING hash" if schema_editor.connection.vendor == "postgresql" else ""
    schema_editor.execute(f"CREATE INDEX {ADDRESS} ON wagtailcore_page{how} (url_path)")


def no_more(apps, schema_editor):
    schema_editor.execute(f"DROP INDEX {ADDRESS}")


class Migration(migrations.Migration):
    """A page is found by its address and by its level; without these every page of the site is looked at."""

    dependencies = [
        ("website", "0002_licence_of_the_site"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        migrations.RunPython(by_address, no_more),
        migrations.RunSQL(
            f"CREATE INDEX {LEVEL} ON wagtailcore_page (depth, path)",
            f"DROP INDEX {LEVEL}",
        ),
    ]
