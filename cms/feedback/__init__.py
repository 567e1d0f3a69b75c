"""What readers say of a page: whether it helped, and why. Nobody is asked who they are."""
