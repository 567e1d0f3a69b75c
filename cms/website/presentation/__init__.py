"""What each kind of page shows, prepared as plain values: templates only place them."""
