"""Below ``/<language>/partner/``."""

from django.urls import path

from lms_export.partner_pages.views.agreements import agreements_page
from lms_export.partner_pages.views.course import course_page
from lms_export.partner_pages.views.editions import editions_page, evidence_of_validation
from lms_export.partner_pages.views.history import history_page, history_table
from lms_export.partner_pages.views.home import home_page
from lms_export.partner_pages.views.packages import package_file, package_paper, package_retry, package_state
from lms_export.partner_pages.views.probe import probe_file

urlpatterns = [
    path("", home_page, name="partner_home"),
    path("courses/<uuid:key>/", course_page, name="partner_course"),
    path("courses/<uuid:key>/editions/", editions_page, name="partner_editions"),
    path("editions/<int:pk>/dossier-<str:language>.pdf", evidence_of_validation, name="partner_dossier"),
    path("packages/<int:pk>/", package_state, name="partner_package_state"),
    path("packages/<int:pk>/file/", package_file, name="partner_package_file"),
    path("packages/<int:pk>/papers/<str:name>/", package_paper, name="partner_package_paper"),
    path("packages/<int:pk>/again/", package_retry, name="partner_package_retry"),
    path("probe/<str:format>/", probe_file, name="partner_probe"),
    path("history/", history_page, name="partner_history"),
    path("history.csv", history_table, name="partner_history_table"),
    path("agreements/", agreements_page, name="partner_agreements"),
]
