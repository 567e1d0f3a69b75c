"""Whether other sites are asked if links to them still lead somewhere; only on the open internet."""

from cms.settings.environment import flag

LINKS_TO_OTHER_SITES_ASKED = flag("LINKS_TO_OTHER_SITES_ASKED")
LINKS_REACH_PRIVATE_ADDRESSES = flag("LINKS_REACH_PRIVATE_ADDRESSES")
