"""The router, to be included under each mount: ``/++api++/`` (Plone's convention) and ``/api/``."""

from cms.api.router import ENDPOINTS

urlpatterns = ENDPOINTS
