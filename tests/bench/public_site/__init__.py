"""The public site with the pilot content and 1,000 generated pages, for ``bench_pages.py`` and Lighthouse."""
