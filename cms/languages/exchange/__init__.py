"""Words on their way to a translation agency and back: PO, XLIFF 1.2 and XLIFF 2.1."""
