"""The stored documents as files, for a web server that hands them out without asking us."""
