"""The steps of ``make setup``, each a small script that can be run alone."""
