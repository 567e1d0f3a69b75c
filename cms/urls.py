"""Every address of the site."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from cms.api.previews.views import SharedDraftView
from cms.events.views import event_calendar
from cms.languages.review.guests import GuestReviewView
from cms.media.views import uploaded_file
from cms.settings.parts.apps import EXPORT_INSTALLED
from cms.website import views
from cms.website.closed_pages import password_of_document, password_of_page
from cms.website.device import urls as device_urls
from cms.website.feedback import page_feedback, words
from cms.website.search.addresses import PATTERN as SEARCH
from cms.website.search.views import search
from cms.website.serving import PATTERN as PAGE
from cms.website.serving import serve
from cms.website.sharing.feeds import PATTERN as FEED
from cms.website.sharing.feeds import feed
from cms.website.styleguide import styleguide

urlpatterns = [
    path("", views.front_door, name="front_door"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path("styleguide/", styleguide, name="styleguide"),
    path("sitemap-<slug:section>.xml", views.sitemap_of_language, name="sitemap_of_language"),
    path("", include("cms.website.sharing.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("++api++/", include("cms.api.urls")),
    path("api/", include("cms.api.urls")),
    path(
        "documents/authenticate_with_password/<int:restriction_id>/",
        password_of_document,
        name="password_of_document",
    ),
    path("documents/", include(wagtaildocs_urls)),
    path("feedback/<int:page_id>/", page_feedback, name="page_feedback"),
    path("feedback/words/<str:ticket>/", words, name="feedback_words"),
    path("calendar/<str:language>/<uuid:key>.ics", event_calendar, name="event_calendar"),
    path("review/<str:token>/", GuestReviewView.as_view(), name="guest_review"),
    path("preview/<str:token>/", SharedDraftView.as_view(), name="shared_draft"),
    *([path("live/", include("lms_export.dispatch.urls"))] if EXPORT_INSTALLED else []),
    *([path("media/<path:path>", uploaded_file, name="uploaded_file")] if settings.SERVE_MEDIA else []),
    *i18n_patterns(
        re_path(SEARCH, search, name="search"),
        re_path(FEED, feed, name="feed"),
        path("device/<uuid:key>/", include(device_urls)),
        *([path("editions/", include("lms_export.public_editions.urls"))] if EXPORT_INSTALLED else []),
        *([path("partner/", include("lms_export.partner_urls"))] if EXPORT_INSTALLED else []),
        path(
            "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/",
            password_of_page,
            name="password_of_page",
        ),
        re_path(PAGE, serve, name="page"),
        path("", include(wagtail_urls)),
    ),
]

handler404 = "cms.website.views.page_not_found"
handler500 = "cms.website.views.server_error"
