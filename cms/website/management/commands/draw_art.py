from django.core.management.base import BaseCommand

from cms.website.art.files import pictures


class Command(BaseCommand):
    help = "Draw the site's own pictures into its static files and templates."

    def handle(self, **_options: object) -> None:
        for path, drawing in pictures():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(drawing, encoding="utf-8")
            self.stdout.write(f"{path.name}: {len(drawing)} characters")
