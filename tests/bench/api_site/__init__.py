"""A site of 600 pages with both APIs, for ``bench_api.py``: ours and Wagtail's own (v2)."""
