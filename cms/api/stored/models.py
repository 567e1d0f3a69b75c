"""What the API tells, written when it was published: documents, what they show, and what changed."""

from django.db import models


class StoredPage(models.Model):
    """One published page that anybody may read, in one language. The large columns stand last.

    ``page_id`` points at the page without a constraint, so that a deleted page leaves a row that says what
    is to be taken back. ``path`` is the public path without slashes at its ends, ``position`` the page's
    place in the tree, ``body`` the document as it is sent under the canonical base, ``http_date`` the time
    ``last_modified`` as a header says it.
    """

    page_id = models.BigIntegerField(unique=True)
    path = models.CharField(max_length=1000, db_index=True)
    etag = models.CharField(max_length=40)
    last_modified = models.DateTimeField()
    http_date = models.CharField(max_length=40)
    uid = models.CharField(max_length=60, unique=True)
    translation_key = models.UUIDField(db_index=True)
    language = models.CharField(max_length=12, db_index=True)
    type = models.CharField(max_length=60, db_index=True)
    title = models.CharField(max_length=255)
    description = models.TextField(blank=True, default="")
    parent_path = models.CharField(max_length=1000, db_index=True, blank=True, default="")
    depth = models.PositiveSmallIntegerField()
    position = models.CharField(max_length=255, db_index=True)
    url_path = models.TextField()
    modified = models.DateTimeField(null=True)
    created = models.DateTimeField(null=True)
    effective = models.DateTimeField(null=True)
    expires = models.DateTimeField(null=True)
    revision = models.BigIntegerField(null=True)
    made_with = models.CharField(max_length=32)
    face = models.CharField(max_length=32)
    shown_digest = models.CharField(max_length=32, blank=True, default="")
    links = models.CharField(max_length=1200, blank=True, default="")
    stale = models.BooleanField(default=False, db_index=True)
    written_at = models.DateTimeField()
    body = models.BinaryField()
    gzip = models.BinaryField()

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return self.path

    @property
    def state(self) -> str:
        return "published"


class Shown(models.Model):
    """``key`` names a thing that the document of ``page`` shows, or would show if it could be read."""

    page = models.ForeignKey(StoredPage, on_delete=models.CASCADE, related_name="shows")
    key = models.CharField(max_length=80)

    class Meta:
        constraints = [models.UniqueConstraint(fields=("key", "page"), name="one_row_per_shown_thing")]

    def __str__(self) -> str:
        return self.key


class Change(models.Model):
    """What happened to a readable page, in the order it happened. Deleted pages leave their identity only."""

    class Kind(models.TextChoices):
        CREATED = "created"
        UPDATED = "updated"
        MOVED = "moved"
        UNPUBLISHED = "unpublished"
        DELETED = "deleted"

    kind = models.CharField(max_length=12, choices=Kind)
    uid = models.CharField(max_length=60, db_index=True)
    path = models.CharField(max_length=1000)
    former_path = models.CharField(max_length=1000, blank=True, default="")
    language = models.CharField(max_length=12)
    type = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        indexes = [models.Index(fields=("language", "id"), name="changes_of_a_language")]

    def __str__(self) -> str:
        return f"{self.kind} {self.path}"


class KeptAnswer(models.Model):
    """An answer that takes long to make, packed, as long as ``version`` is that of what it tells."""

    key = models.CharField(max_length=200, unique=True)
    version = models.CharField(max_length=64)
    etag = models.CharField(max_length=40)
    made_at = models.DateTimeField()
    body = models.BinaryField()

    def __str__(self) -> str:
        return self.key


class Alias(models.Model):
    """A path that leads to a page: its former address, or one that somebody gave it (``manual``)."""

    path = models.CharField(max_length=1000, unique=True)
    page_id = models.BigIntegerField(db_index=True)
    uid = models.CharField(max_length=60)
    made_at = models.DateTimeField()
    manual = models.BooleanField(default=False)

    class Meta:
        ordering = ("path",)

    def __str__(self) -> str:
        return self.path
