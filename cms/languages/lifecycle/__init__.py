"""What becomes of translations when their source is copied, moved, taken down or deleted: no orphans."""

from cms.languages.lifecycle.followers import followers_of, is_source
from cms.languages.lifecycle.receivers import decided

__all__ = ["decided", "followers_of", "is_source"]
