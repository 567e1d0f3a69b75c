"""Submitting for translation: page by page, parents first, one transaction each; targets start as drafts."""

from cms.languages.submission.starting import start_submission
from cms.languages.submission.submitting import submit, submit_with_descendants

__all__ = ["start_submission", "submit", "submit_with_descendants"]
