"""A process that works on the queue, and when it last gave a sign of life, by the clock of the database."""

from django.db import models


class QueueWorker(models.Model):
    name = models.CharField(max_length=64, unique=True)
    seen_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = "worker of the queue"
        verbose_name_plural = "workers of the queue"

    def __str__(self) -> str:
        return self.name
