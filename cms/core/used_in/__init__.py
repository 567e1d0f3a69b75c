"""Where an image, a document, a term or a page is used, read from Wagtail's reference index."""
