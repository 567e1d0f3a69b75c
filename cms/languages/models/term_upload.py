"""A file of terms that somebody looks at."""

from cms.languages.models.personal_upload import PersonalUpload


class TermUpload(PersonalUpload):
    """``seen``: id of a row -> the values that were stored for it."""
