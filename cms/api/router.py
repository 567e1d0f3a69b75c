"""The table of endpoints, nothing else."""

from django.urls import path, re_path
from django.views.decorators.gzip import gzip_page

from cms.api.changes import ChangesResource
from cms.api.described.resource import DescriptionResource, DocumentationResource
from cms.api.page import PageResource
from cms.api.paths import anywhere
from cms.api.previews.views import DraftResource
from cms.api.search.criteria_resource import CriteriaResource, QuerystringResource
from cms.api.search.resource import SearchResource
from cms.api.services.resource import ServiceResource
from cms.api.site import SiteResource
from cms.api.tokens.endpoints import LoginResource, LogoutResource, RenewalResource

ENDPOINTS = [
    path("", SiteResource.as_view(), name="api_site"),
    path("@login", LoginResource.as_view(), name="api_login"),
    path("@login-renew", RenewalResource.as_view(), name="api_login_renew"),
    path("@logout", LogoutResource.as_view(), name="api_logout"),
    path("@openapi", DescriptionResource.as_view(), name="api_description"),
    path("@docs", gzip_page(DocumentationResource.as_view()), name="api_documentation"),
    re_path(anywhere("@search"), SearchResource.as_view(), name="api_search"),
    re_path(anywhere("@querystring"), QuerystringResource.as_view(), name="api_querystring"),
    re_path(anywhere("@querystring-search"), CriteriaResource.as_view(), name="api_querystring_search"),
    re_path(r"^@preview/(?P<token>[A-Za-z0-9_-]{20,100})/*$", DraftResource.as_view(), name="api_preview"),
    re_path(anywhere("@changes"), ChangesResource.as_view(), name="api_changes"),
    re_path(
        r"^(?:(?P<path>.*)/)?@(?P<name>[a-z-]+)(?:/(?P<which>.*))?$",
        ServiceResource.as_view(),
        name="api_service",
    ),
    path("<path:path>", PageResource.as_view(), name="api_page"),
]
