"""How stored documents are sent: the same bytes to everybody, and nothing at all to who has them already."""
