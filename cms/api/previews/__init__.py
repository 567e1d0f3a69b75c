"""A draft shown to somebody without an account, by a link that ends and can be withdrawn."""
