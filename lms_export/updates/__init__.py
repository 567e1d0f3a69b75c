"""Who is told that an edition is released or withdrawn, and by which way: mail, feed, webhook."""
