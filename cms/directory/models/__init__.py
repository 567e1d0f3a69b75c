"""Who works together across the border, in what, and with whose money."""

from cms.directory.models.cooperation import Cooperation
from cms.directory.models.directory import Directory
from cms.directory.models.entry import Entry
from cms.directory.models.funding_programme import FundingProgramme
from cms.directory.models.organisation import Organisation
from cms.directory.models.project import Project

__all__ = ["Cooperation", "Directory", "Entry", "FundingProgramme", "Organisation", "Project"]
