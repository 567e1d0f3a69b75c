"""Pages as they are worked on, found and listed for those who may read them.

They stand in the index beside the public entries (``is_public`` is false), are brought up to date when
somebody looks for them, and by the clock. No public answer is made from them.
"""
