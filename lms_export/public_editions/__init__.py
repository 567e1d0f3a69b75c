"""What everybody may read of the editions of a course: a page and a feed in each language. It only asks."""
