"""How often the API may be asked, and who is behind a proxy."""

from cms.settings.environment import number, text

API_READS_PER_MINUTE = number("API_READS_PER_MINUTE")
"""Stored documents as they are, for a network; counted in each process for itself. 0 is without a limit."""
API_QUERIES_PER_MINUTE = number("API_QUERIES_PER_MINUTE")
"""Searches, services, lists, drafts: for a token, else for a network; all processes are counted together."""
API_WRITES_PER_MINUTE = number("API_WRITES_PER_MINUTE")
"""The same for what changes something."""

CLIENT_ADDRESS_PROXIES = number("CLIENT_ADDRESS_PROXIES")
"""How many proxies of ours stand before the server, each adding an address to the header."""
_header = text("CLIENT_ADDRESS_HEADER").upper().replace("-", "_")
CLIENT_ADDRESS_HEADER = f"HTTP_{_header}" if _header else ""
"""In which header they do so, such as X-Forwarded-For. None is believed unless it is named."""
