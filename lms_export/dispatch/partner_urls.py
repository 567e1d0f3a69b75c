"""Below ``/<language>/partner/live/``."""

from django.urls import path

from lms_export.academies.access import member_required
from lms_export.dispatch.views.members import LiveFile, LiveFollow, LivePage, LiveStop

urlpatterns = [
    path("<uuid:key>/", member_required(LivePage.as_view()), name="partner_live"),
    path("<int:pk>/file/", member_required(LiveFile.as_view()), name="partner_live_file"),
    path("<int:pk>/follow/", member_required(LiveFollow.as_view()), name="partner_live_follow"),
    path("<int:pk>/stop/", member_required(LiveStop.as_view()), name="partner_live_stop"),
]
