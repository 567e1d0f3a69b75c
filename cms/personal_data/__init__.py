"""Which personal data there are, why, and for how long; what is kept about one person, and how it is erased.

``inventory.toml`` states it for each model; rooms of other packages have a ``personal_data.toml`` beside
their ``apps.py``. A test walks all models and fails where one names persons and nobody said why.
"""
