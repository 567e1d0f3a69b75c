"""What is kept of links to drafts."""

from cms.api.previews.models.preview_link import PreviewLink

__all__ = ["PreviewLink"]
