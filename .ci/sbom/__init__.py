"""What the software is made of, as CycloneDX."""
