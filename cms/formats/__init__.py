"""How dates and times are written where Django does otherwise. For nb and sv it writes them as we do."""
