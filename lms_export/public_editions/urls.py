"""Below ``/<language>/editions/``."""

from django.urls import path

from lms_export.public_editions.feed import editions_feed
from lms_export.public_editions.views import editions_page

urlpatterns = [
    path("<uuid:key>/", editions_page, name="public_editions"),
    path("<uuid:key>/feed.atom", editions_feed, name="editions_feed"),
]
