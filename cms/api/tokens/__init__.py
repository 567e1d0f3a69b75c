"""Who is asking: tokens of partners, made in the editor, and short ones that somebody logs in for.

A token never gives more than the person it belongs to has: each right is asked of both.
"""
