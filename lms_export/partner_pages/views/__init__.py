"""One file per page. Every view is behind the door of ``academies.access``."""
