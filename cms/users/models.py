"""Our user: Django's own, ours to extend."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """Works in the editor, or signs in for a partner academy. Readers and learners have no account."""
