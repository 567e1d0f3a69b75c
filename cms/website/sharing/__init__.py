"""How pages are found and shared: pictures of titles, facts for search engines, feeds, cards."""
