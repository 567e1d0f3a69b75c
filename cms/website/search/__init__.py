"""The site's search page: a form, hits in the reader's language, and the neighbour's beside them."""
