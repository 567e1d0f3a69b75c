"""What live packages and their frames ask for; members of academies ask below ``of-academy/``."""

from django.urls import re_path

from lms_export.dispatch.models import KEY
from lms_export.dispatch.views import course, launch, seat

urlpatterns = [
    re_path(rf"^(?P<key>{KEY})/seat/$", seat.seat, name="live_seat"),
    re_path(rf"^(?P<key>{KEY})/launch/$", launch.launch, name="live_launch"),
    re_path(
        rf"^(?P<key>{KEY})/(?P<name>[0-9]{{1,18}}-[0-9a-f]{{32}})/(?P<path>[a-z0-9_./-]{{1,300}})$",
        course.course,
        name="live_course",
    ),
]
