from django.db import migrations

DRAFTS = "core_pages_not_live"


class Migration(migrations.Migration):
    """Which sections are closed is asked at every read; without it every page of the site is looked at."""

    dependencies = [("core", "0004_reminders"), ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes")]

    operations = [
        migrations.RunSQL(
            f"CREATE INDEX {DRAFTS} ON wagtailcore_page (path) WHERE NOT live",
            f"DROP INDEX {DRAFTS}",
        )
    ]
