"""Whether what we take from others has weaknesses that somebody has published."""
