"""Below ``/<language>/partner/updates/``. The feed and the link that stops mails open without signing in."""

from django.urls import path

from lms_export.academies.access import member_required
from lms_export.updates.views.feed import feed
from lms_export.updates.views.settings import (
    close_feed_view,
    close_webhook_view,
    mail_view,
    new_feed_view,
    open_webhook_view,
    updates_page,
)
from lms_export.updates.views.stopping import stop_updates

urlpatterns = [
    path("", member_required(updates_page), name="partner_updates"),
    path("mail/", member_required(mail_view), name="partner_updates_mail"),
    path("feed/new/", member_required(new_feed_view), name="partner_feed_new"),
    path("feed/close/", member_required(close_feed_view), name="partner_feed_close"),
    path("webhook/open/", member_required(open_webhook_view), name="partner_webhook_open"),
    path("webhook/close/", member_required(close_webhook_view), name="partner_webhook_close"),
    path("feed/<str:key>/editions.atom", feed, name="academy_feed"),
    path("stop/<str:token>/", stop_updates, name="stop_updates"),
]
