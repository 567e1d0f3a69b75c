"""A course as a book: pages for paper and for e-readers, made from the same document as the player's."""
