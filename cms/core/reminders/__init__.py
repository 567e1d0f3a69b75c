"""Reminders by e-mail: a page is due for review, or will expire."""
