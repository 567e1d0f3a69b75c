"""What is kept of tokens. None can be read back: only digests are stored."""

from cms.api.tokens.models.access_token import AccessToken
from cms.api.tokens.models.ended_login import EndedLogin
from cms.api.tokens.models.token_grant import TokenGrant

__all__ = ["AccessToken", "EndedLogin", "TokenGrant"]
