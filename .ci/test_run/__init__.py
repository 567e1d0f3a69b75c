"""``make test``: the whole suite, and a red answer where a part of it could not run."""
