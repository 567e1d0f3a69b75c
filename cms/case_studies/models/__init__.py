"""Honest experience: case studies, also of what stopped."""

from cms.case_studies.models.case_study import CaseStudy
from cms.case_studies.models.index import CaseStudyIndex

__all__ = ["CaseStudy", "CaseStudyIndex"]
