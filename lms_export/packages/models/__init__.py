"""Packages, the files they are kept in, and who fetched them."""

from lms_export.packages.models.download import Download
from lms_export.packages.models.package import Package
from lms_export.packages.models.paper import Paper
from lms_export.packages.models.stored_file import StoredFile

__all__ = ["Download", "Package", "Paper", "StoredFile"]
