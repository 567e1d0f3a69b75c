"""Receivers, what they are told, and how it went."""

from cms.api.webhooks.models.attempt import Attempt
from cms.api.webhooks.models.delivery import Delivery
from cms.api.webhooks.models.message import Message
from cms.api.webhooks.models.receiver import Receiver

__all__ = ["Attempt", "Delivery", "Message", "Receiver"]
