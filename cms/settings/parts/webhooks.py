"""Whom webhooks may reach: only https on the open internet, unless the environment says otherwise."""

from cms.settings.environment import flag

WEBHOOKS_REACH_PRIVATE_ADDRESSES = flag("WEBHOOKS_REACH_PRIVATE_ADDRESSES")
