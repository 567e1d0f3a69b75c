"""What can be done with a token: drafts read, pages written, states changed.

Nothing here decides what may be done: rights, forms, locks, the gate and what follows for translations are
those of the editor, and are asked there.
"""
