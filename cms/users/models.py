"""Our user: Django's own, ours to extend."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A person who works in the editor. Readers and learners have no account."""
