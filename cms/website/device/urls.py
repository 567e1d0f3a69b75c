"""Below ``/<language>/device/<key of the course>/``."""

from django.urls import path

from cms.website.device import views

urlpatterns = [
    path("course.json", views.device_course, name="device_course"),
    path("worker.js", views.device_worker, name="device_worker"),
    path("course.webmanifest", views.device_manifest, name="device_manifest"),
    path("offline/", views.device_offline, name="device_offline"),
]
