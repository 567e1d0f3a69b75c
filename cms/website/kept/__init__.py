"""Rendered pages are kept for readers without cookies, as long as nothing public has changed.

``cms/core/public_changes`` says whether it has; a page that is not for everybody is never kept.
``living`` keeps a page around the one part of it that nobody may keep.
"""
