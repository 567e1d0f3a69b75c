"""The table of endpoints, nothing else."""

from django.urls import path

from cms.api.page import PageResource
from cms.api.site import SiteResource
from cms.api.tokens.endpoints import LoginResource, LogoutResource, RenewalResource

ENDPOINTS = [
    path("", SiteResource.as_view(), name="api_site"),
    path("@login", LoginResource.as_view(), name="api_login"),
    path("@login-renew", RenewalResource.as_view(), name="api_login_renew"),
    path("@logout", LogoutResource.as_view(), name="api_logout"),
    path("<path:path>", PageResource.as_view(), name="api_page"),
]
