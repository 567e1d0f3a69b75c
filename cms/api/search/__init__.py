"""``@search``, ``@querystring`` and ``@querystring-search``: HTTP around ``cms.search``, which finds."""
