"""When what anybody may read has changed last: who keeps rendered pages asks here whether they hold.

``recording`` notes a change in the transaction that makes it, ``following`` knows which saved things are one,
``moments`` is for what changes by the clock alone, and ``standing`` answers, with one query.
"""
