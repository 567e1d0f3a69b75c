"""The projection: one document per published page and language, written when it is published.

It holds only what anybody may read, so whatever starts here can leak nothing.
"""
