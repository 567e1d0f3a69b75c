"""What everybody may read of a course's editions: a page and a feed in each language. It asks, and writes nothing."""
