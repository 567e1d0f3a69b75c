"""The site's own drawings: forest, cairn, wind-felled tree, region sketch.

Everything is drawn from fixed seeds, so the same code gives the same file. ``manage.py draw_art`` writes the
files into ``static/website/art`` and ``templates/website/art``; both are kept in the repository.
"""
