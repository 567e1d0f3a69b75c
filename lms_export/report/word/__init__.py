"""How the parts of a report stand in a Word document."""
