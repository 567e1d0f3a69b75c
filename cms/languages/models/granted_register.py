"""A register that the roles have been given."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class GrantedRegister(models.Model):
    """As "app.model". Given once: what an administrator takes away afterwards stays away."""

    label = models.CharField(max_length=100, unique=True)

    class Meta:
        verbose_name = _("register given to roles")
        verbose_name_plural = _("registers given to roles")

    def __str__(self) -> str:
        return self.label
