"""The table of endpoints, nothing else."""

from django.urls import path

from cms.api.page import PageResource
from cms.api.site import SiteResource

ENDPOINTS = [
    path("", SiteResource.as_view(), name="api_site"),
    path("<path:path>", PageResource.as_view(), name="api_page"),
]
