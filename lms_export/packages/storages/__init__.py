"""Where packages are kept: a folder, or a store that speaks S3. Nothing in either is public."""
