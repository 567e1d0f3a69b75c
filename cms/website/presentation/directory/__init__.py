"""The directory as readers see it: the list, and a page for each kind of entry."""

from cms.website.presentation.directory.cooperation import cooperation_context
from cms.website.presentation.directory.index import directory_context
from cms.website.presentation.directory.organisation import organisation_context
from cms.website.presentation.directory.programme import funding_programme_context
from cms.website.presentation.directory.project import project_context

__all__ = [
    "cooperation_context",
    "directory_context",
    "funding_programme_context",
    "organisation_context",
    "project_context",
]
