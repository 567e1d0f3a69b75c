"""``make bench-scale``: what each operation costs on PostgreSQL as the site grows."""
