"""The router, to be included under each mount: ``/++api++/`` (Plone's convention) and ``/api/``."""

from cms.api.router import ENDPOINTS
from cms.api.writing.doorway import with_editing

urlpatterns = with_editing(ENDPOINTS)
