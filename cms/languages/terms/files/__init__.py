"""Terms on their way to other term bases and back: CSV and TBX."""
