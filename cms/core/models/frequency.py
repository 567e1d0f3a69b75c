"""How often something was done lately, counted for all processes of the server together."""

from __future__ import annotations

from django.db import models


class Frequency(models.Model):
    """``key`` is a digest: nobody's address stands here. After ``ends_at`` counting begins again."""

    key = models.CharField(max_length=64, primary_key=True)
    number = models.PositiveIntegerField(default=0)
    ends_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = "frequency"
        verbose_name_plural = "frequencies"

    def __str__(self) -> str:
        return f"{self.key[:8]}: {self.number}"
