"""What an editor is told while writing. Values in, findings out: no check knows a page or a request."""
